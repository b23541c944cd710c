import type { Story } from "../story.ts";

export const unpaidBenefit: Story = {
  key: "unpaid-benefit",
  at: "nav",
  by: "marte",
  place: "Fjordby",
  sector: "shop",
  ago: 66,
  steps: [
    { do: "open" },
    {
      do: "observe",
      source: "talk",
      of: "one",
      words:
        "Kom for å spørre om sykepenger. Det er tatt opp to lån i hennes navn, og sjefen har BankID-brikken. Hun trodde at det var vanlig.",
      facts: {
        "power.loans_and_cards_in_workers_names": 1,
        "power.bank_account_controlled": 1,
        "iso.rights_knowledge_lacking": 1,
      },
    },
    { do: "person", pseudonym: "Hassel", name: "Ida Påfunn" },
    {
      do: "consent",
      after: 1,
      of: "Hassel",
      to: "union",
      purpose: "assistance",
      how: "written",
      days: 200,
    },
    {
      do: "consent",
      of: "Hassel",
      to: "police-district",
      purpose: "report-offence",
      how: "written",
      days: 200,
    },
    {
      do: "refer",
      to: "union",
      purpose: "assistance",
      consent: true,
      fields: ["sector", "observations", "words", "pseudonym", "name"],
      reasoning: "Hun vil ha hjelp til lønn og til å få lånene bort.",
      due: 14,
      until: 120,
      there: { by: "tomas", steps: [{ do: "take-on", after: 5 }] },
    },
    {
      do: "refer",
      after: 12,
      to: "police-district",
      purpose: "report-offence",
      consent: true,
      fields: ["sector", "observations", "words", "pseudonym", "name"],
      reasoning: "Lån i andres navn er en sak for politiet, og hun vil anmelde det.",
      due: 14,
      until: 120,
      there: {
        by: "synne",
        steps: [
          {
            do: "ask-back",
            after: 1,
            about: "call-us",
            words: "Ring oss før dere gjør noe mer. Vi vil avtale når hun kan forklare seg.",
          },
        ],
      },
    },
  ],
};
