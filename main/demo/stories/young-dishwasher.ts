import type { Story } from "../story.ts";

export const youngDishwasher: Story = {
  key: "young-dishwasher",
  at: "municipality",
  by: "anja",
  place: "Lillevik",
  sector: "restaurant",
  ago: 110,
  steps: [
    { do: "open", restricted: true },
    { do: "join", colleague: "leader-municipality" },
    { do: "person", pseudonym: "Einer", name: "Noa Eksempelsen" },
    {
      do: "observe",
      source: "talk",
      of: "one",
      words:
        "Helsesykepleier slo alarm. Sovner i timen, brannsår på armen. Vasker opp på en restaurant til to om natta fordi onkelen sier at han skylder for å bo der.",
      facts: {
        "sub.minor": 1,
        "sub.family_relationship": 1,
        "hours.on_call_day_and_night": 1,
        "housing.rent_and_food_made_debt": 1,
        "health.care_denied": 1,
        "iso.outside_life": { level: 1, note: "Går på skolen de fleste dager." },
      },
    },
    {
      do: "safeguard",
      kind: "talk-before-removal",
      why: "Er under 18. Barnevernet skal være med i alt.",
    },
    {
      do: "safeguard",
      kind: "employer-must-not-know",
      why: "Han bor hos dem. Møt ham bare på skolen.",
    },
    {
      do: "observe",
      after: 12,
      source: "call",
      of: "one",
      words: "Onkelen ringte og sier at gutten bare hjelper til noen timer i helgene.",
      facts: { "work.limited_in_amount": 1 },
    },
    { do: "life", of: "Einer", kind: "found", back: 12, source: "seen" },
    {
      do: "life-answer",
      of: "Einer",
      question: "under-eighteen",
      answer: "yes",
      source: "document",
      words: "Skolen har fødselsdagen.",
    },
    { do: "life", of: "Einer", kind: "turns-eighteen", back: -540, source: "document" },
    { do: "life", of: "Einer", kind: "wage-due", back: 20, source: "told" },
    {
      do: "explain",
      after: 1,
      of: "Einer",
      language: "nb",
      interpreter: "none",
      asked: "Om onkelen får vite at han har vært her.",
    },
    {
      do: "consent",
      after: 2,
      of: "Einer",
      to: "shelter",
      purpose: "assistance",
      how: "spoken",
      days: 180,
    },
    {
      do: "refer",
      to: "shelter",
      purpose: "assistance",
      consent: true,
      fields: ["place", "observations", "pseudonym", "question"],
      question: "Har dere en plass som passer for en på 16, eller vet dere om en?",
      reasoning: "Han vil bort derfra, og vergen er enig.",
      due: 3,
      until: 120,
      there: {
        by: "hanne",
        steps: [
          {
            do: "decline",
            after: 2,
            reason: "not-our-task",
            words:
              "Vi kan ikke ta imot noen under 18. Ring barnevernvakta; vi har sagt fra til dem at dere kommer.",
          },
        ],
      },
    },
  ],
};
