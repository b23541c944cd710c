import type { Story } from "../story.ts";

export const carWash: Story = {
  key: "car-wash",
  at: "inspectorate",
  by: "mats",
  place: "Storås",
  sector: "car-care",
  ago: 344,
  steps: [
    { do: "open" },
    {
      do: "observe",
      by: "ingrid",
      source: "inspection",
      verified: true,
      how: "seen",
      of: "all",
      words:
        "Seks menn vasket biler med syre uten hansker og maske, to minusgrader ute. Bak hallen står en brakke med madrasser og kokeplate. Eieren svarte på alt som ble spurt om.",
      facts: {
        "work.harsh_conditions": 1,
        "housing.tied_to_employer": 2,
        "housing.standard": 3,
        "housing.sanitation_lacking": 1,
      },
    },
    {
      do: "observe",
      after: 4,
      by: "ingrid",
      source: "talk",
      of: "some",
      words:
        "To av dem ringte fra en gammel telefon. De får mat og 500 kroner uka. Resten skal de få når reisen er betalt ned. De vet ikke hvor mye som står igjen.",
      facts: {
        "pay.underpayment": 3,
        "pay.deferred": 3,
        "sub.debt_to_employer": 3,
        "sub.no_own_money": 1,
        "bg.recruitment_fee": 2,
      },
    },
    { do: "person", pseudonym: "Osp" },
    { do: "person", pseudonym: "Hegg", name: "Sam Eksempelsen" },
    {
      do: "safeguard",
      kind: "talk-before-removal",
      why: "De er redde for å bli sendt bort før noen har hørt på dem. Snakk med oss først.",
    },
    {
      do: "observe",
      after: 15,
      by: "ingrid",
      source: "inspection",
      verified: true,
      how: "document",
      of: "all",
      words:
        "Ny kontroll. Nå ligger det arbeidsavtaler framme for alle seks, datert samme dag som forrige tilsyn. Brakka er ryddet og låst.",
      facts: { "pay.sham_payroll": 1, "housing.tied_to_employer": { level: 2, below: true } },
    },
    {
      do: "refer",
      after: 7,
      to: "police-district",
      purpose: "investigation",
      ground: "breach-of-law",
      fields: ["place", "sector", "observations", "words", "pseudonym"],
      about: "Hegg",
      question: "Kan dere ta imot dem to og to, på et annet sted enn arbeidsplassen?",
      reasoning:
        "Gjeld som ikke tar slutt og nesten ingen lønn. Alvorlig nok til at politiet bør vurdere det.",
      due: 14,
      until: 400,
      there: {
        by: "synne",
        steps: [
          { do: "take-on", after: 11 },
          {
            do: "observe",
            after: 20,
            source: "talk",
            of: "one",
            words: "Én møtte. Han vil ikke forklare seg mot eieren, men vil ha lønna si.",
            facts: { "exit.fear_of_authorities": 1, "exit.retaliation_threat": 1 },
          },
          { do: "outcome", after: 70, kind: "reported", provision: "strl-257" },
          {
            do: "outcome",
            after: 95,
            kind: "dropped",
            provision: "strl-257",
            note: "Henlagt etter bevisets stilling. De fleste var reist.",
          },
        ],
      },
    },
    {
      do: "outcome",
      after: 12,
      kind: "reported",
      provision: "aml",
      note: "Anmeldt for brudd på arbeidsmiljøloven, uavhengig av resten.",
    },
  ],
};
