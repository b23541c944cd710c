import type { Story } from "../story.ts";

export const threeKitchens: Story = {
  key: "three-kitchens",
  at: "special-unit",
  by: "eli",
  place: "Fjordby",
  sector: "restaurant",
  ago: 187,
  steps: [
    { do: "open", restricted: true },
    { do: "join", colleague: "leader-special-unit" },
    {
      do: "observe",
      source: "document",
      verified: true,
      how: "document",
      of: "some",
      words:
        "Kokker flyttes mellom tre kjøkken etter hvem som trenger dem. Den som har kjøkkenet, betaler en fast sum per hode til en fjerde.",
      facts: { "power.lent_or_passed_on": 1, "pay.to_third_party": 1 },
    },
    {
      do: "observe",
      after: 26,
      source: "talk",
      of: "one",
      words:
        "En av kokkene: betalte 90 000 for jobben, ble lovet 180 kroner timen, får 60. Sier likevel at sjefen er snill og lar ham bruke bilen.",
      facts: {
        "bg.recruitment_fee": 2,
        "bg.deception": 2,
        "pay.underpayment": 2,
        "move.free_in_leisure_time": 1,
        "power.humiliation": "no",
      },
    },
    {
      do: "safeguard",
      kind: "employer-must-not-know",
      why: "Flere steder henger sammen. Ingen av dem må få vite om de andre.",
    },
    {
      do: "refer",
      after: 40,
      to: "tax",
      purpose: "inspection",
      fields: ["place", "sector", "observations"],
      reasoning: "Pengestrømmen er nøkkelen. Vi deler mønsteret, ingen personer.",
      due: 21,
      until: 300,
      there: null,
    },
  ],
};
