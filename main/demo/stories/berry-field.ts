import type { Story } from "../story.ts";

export const berryField: Story = {
  key: "berry-field",
  at: "union",
  by: "tomas",
  place: "Granli",
  sector: "farming",
  ago: 143,
  steps: [
    {
      do: "report",
      words:
        "Vi er åtte som plukker jordbær. Sjefen sier at vi får betalt per kurv og at kurvene er for små, så det blir under femti kroner timen. Vi vil ha det vi ble lovet. Kan dere komme?",
      answers: {
        "pay.underpayment": 2,
        "hours.per_day_max": 3,
        "housing.tied_to_employer": 2,
        "move.restriction": 0,
        "power.documents": 0,
        "power.threats_of_violence": 0,
        "bg.deception": 1,
      },
      name: "Vera Oppdiktet, vera@jordbar.example",
    },
    {
      do: "reply",
      after: 1,
      words: "Ja. Jeg kommer torsdag etter arbeid. Ta bilde av kurvene og lista.",
    },
    { do: "take-on" },
    {
      do: "observe",
      after: 3,
      source: "talk",
      of: "all",
      words:
        "Møtte alle åtte på stranda. De går hvor de vil og har papirene selv. To hadde regnet ut at de har til gode 40 000 hver.",
      facts: {
        "pay.underpayment": 2,
        "pay.deferred": 1,
        "move.free_in_leisure_time": 1,
        "power.documents": "no",
        "exit.collective_action": 1,
      },
    },
    { do: "person", pseudonym: "Asal", name: "Vera Oppdiktet" },
    {
      do: "consent",
      of: "Asal",
      to: "inspectorate",
      purpose: "inspection",
      how: "written",
      days: 200,
    },
    {
      do: "refer",
      after: 2,
      to: "inspectorate",
      purpose: "inspection",
      consent: true,
      fields: ["place", "sector", "observations", "words", "pseudonym"],
      reasoning: "De ønsker at tilsynet ser på avtalene mens sesongen varer.",
      due: 10,
      until: 180,
      there: {
        by: "mats",
        steps: [
          { do: "take-on", after: 4 },
          {
            do: "observe",
            after: 6,
            by: "ingrid",
            source: "inspection",
            verified: true,
            how: "document",
            of: "all",
            words:
              "Akkordavtalen gir under satsen for alle åtte. Boligen er enkel, men i orden. Arbeidsgiver rettet seg etter pålegget samme uke.",
            facts: {
              "pay.underpayment": 1,
              "housing.standard": 1,
              "pay.deferred": "no",
            },
          },
          {
            do: "outcome",
            after: 28,
            kind: "dropped",
            provision: "aml",
            note: "Pålegget er fulgt og lønna etterbetalt.",
          },
        ],
      },
    },
  ],
};
