import type { Story } from "../story.ts";

export const parcelVan: Story = {
  key: "parcel-van",
  at: "union",
  by: "tomas",
  place: "Storås",
  sector: "transport",
  ago: 74,
  steps: [
    {
      do: "report",
      words:
        "Kjører pakker. Står som selvstendig, men må kjøre når de sier, 13 timer hver dag. Skaden på bilen, 60 000, skal jeg betale ned. Slutter jeg, må jeg betale alt med en gang.",
      answers: {
        "hours.per_day_max": 3,
        "sub.debt_to_employer": 2,
        "exit.lose_pay": 2,
        "pay.sham_payroll": "yes",
        "power.documents": 0,
        "housing.tied_to_employer": 0,
        "sub.minor": "no",
      },
    },
    { do: "take-on", after: 2 },
    {
      do: "reply",
      words: "Ikke skriv under på noe mer. Vi ser på avtalen din og skriver igjen innen en uke.",
    },
    {
      do: "observe",
      after: 5,
      source: "document",
      how: "document",
      of: "one",
      words:
        "Avtalen er skrevet av en som kan det. Timene, ruta og klærne bestemmes av selskapet. Gjelda er ført opp tre ganger.",
      facts: { "sub.debt_to_employer": 3, "pay.sham_payroll": 1, "pay.share_taken_back": 1 },
    },
    { do: "person", after: 3, pseudonym: "Osp" },
    {
      do: "consent",
      of: "Osp",
      to: "inspectorate",
      purpose: "inspection",
      how: "spoken",
      days: 200,
      wayBack: true,
    },
    {
      do: "refer",
      after: 7,
      to: "inspectorate",
      purpose: "inspection",
      consent: true,
      fields: ["place", "sector", "observations"],
      reasoning: "Gjelder flere sjåfører. Tilsynet kan se på hele ordningen.",
      due: 14,
      until: 90,
      there: null,
    },
  ],
};
