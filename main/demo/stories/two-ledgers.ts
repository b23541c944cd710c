import type { Story } from "../story.ts";

export const twoLedgers: Story = {
  key: "two-ledgers",
  at: "tax",
  by: "karim",
  place: "Havneset",
  sector: "fishing",
  ago: 236,
  steps: [
    { do: "open" },
    {
      do: "observe",
      source: "document",
      verified: true,
      how: "document",
      of: "most",
      words:
        "To lønnskjøringer for samme måned. Den ene ligger 40 prosent over den andre, og bare den laveste er utbetalt.",
      facts: { "pay.sham_payroll": 1, "pay.underpayment": 1 },
    },
    {
      do: "observe",
      after: 21,
      source: "inspection",
      of: "some",
      words:
        "På kaia. En av dem spurte oss om det er lov å trekke for å få passet tilbake. Så kom arbeidslederen.",
      facts: { "power.documents": 3, "pay.share_taken_back": 1, "move.surveillance": 1 },
    },
    {
      do: "refer",
      after: 9,
      to: "inspectorate",
      purpose: "inspection",
      fields: ["place", "sector", "observations"],
      reasoning: "Pass og trekk er tilsynets felt. Vi har taushetsplikt om resten.",
      due: 21,
      until: 200,
      there: {
        by: "turid",
        steps: [
          { do: "take-on", after: 5 },
          {
            do: "refer",
            after: 30,
            to: "police-district",
            purpose: "report-offence",
            fields: ["place", "sector", "observations"],
            reasoning: "Pass som holdes tilbake mot betaling.",
            due: 14,
            until: 300,
            there: {
              by: "synne",
              steps: [
                { do: "take-on", after: 9 },
                { do: "outcome", after: 20, kind: "reported", provision: "strl-257" },
                { do: "tell", after: 1, way: "back", purpose: "inspection" },
              ],
            },
          },
        ],
      },
    },
  ],
};
