import type { Story } from "../story.ts";

export const warehouse: Story = {
  key: "warehouse",
  at: "inspectorate",
  by: "mats",
  place: "Storås",
  sector: "staffing",
  ago: 58,
  steps: [
    { do: "open", by: "ingrid" },
    {
      do: "observe",
      by: "ingrid",
      source: "inspection",
      verified: true,
      how: "seen",
      of: "most",
      words:
        "Pakkelager om natta. Tolv innleide, ingen visste navnet på firmaet de er ansatt i. De viste fram en app som trekker dem for hvert minutt på toalettet.",
      facts: {
        "move.surveillance": 1,
        "iso.rights_knowledge_lacking": 1,
        "work.harsh_conditions": 1,
      },
    },
    {
      do: "observe",
      after: 8,
      by: "ingrid",
      source: "document",
      how: "document",
      of: "all",
      words:
        "Byrået sendte lønnsslipper. Timelønna er riktig, men halvparten av timene mangler når vi ser på adgangskortene.",
      facts: { "pay.underpayment": 2, "pay.sham_payroll": 1, "power.documents": "no" },
    },
    {
      do: "refer",
      after: 6,
      by: "turid",
      to: "tax",
      purpose: "inspection",
      fields: ["place", "sector", "observations"],
      reasoning: "Lønn som ikke er innberettet. Hører hjemme hos skattekontoret.",
      due: 14,
      until: 120,
      there: null,
    },
  ],
};
