import type { Story } from "../story.ts";
import { lindsPlan, lindsPlanHandedOver } from "./shoplifting-plan.ts";

export const shoplifting: Story = {
  key: "shoplifting",
  at: "police-district",
  by: "jonas",
  place: "Fjordby",
  sector: "other",
  ago: 149,
  steps: [
    { do: "open" },
    {
      do: "observe",
      source: "talk",
      of: "one",
      words:
        "Tatt for tyveri av barberblad for fjerde gang. Har ingen penger og får ikke beholde noe. Sier at han må levere for 3 000 om dagen for å få sove inne.",
      facts: {
        "work.unlawful_acts_required": 1,
        "sub.no_own_money": 1,
        "sub.debt_to_employer": 2,
        "housing.tied_to_employer": 2,
      },
    },
    { do: "person", pseudonym: "Lind", name: "Ben Påfunn" },
    {
      do: "safeguard",
      kind: "interpreter",
      why: "Trenger tolk. Bruk korte setninger og sjekk at han har forstått.",
    },
    {
      do: "consent",
      after: 2,
      of: "Lind",
      to: "shelter",
      purpose: "assistance",
      how: "interpreted",
      days: 240,
    },
    {
      do: "refer",
      to: "shelter",
      purpose: "assistance",
      ground: "consent",
      fields: ["place", "observations", "pseudonym", "name", "question"],
      question: "Har dere plass fra i kveld?",
      reasoning: "Han trenger et sted å sove som ingen andre vet om.",
      due: 1,
      until: 200,
      there: {
        by: "liv",
        steps: [
          { do: "take-on", after: 1, restricted: true },
          { do: "join", colleague: "hanne" },
          {
            do: "observe",
            after: 8,
            source: "talk",
            of: "one",
            words:
              "Sover om dagen, redd for lyder. Forteller at han ble slått da han kom tomhendt tilbake. Vil hjem til søsteren, men er redd for at de står og venter.",
            facts: {
              "power.physical_force_or_mistreatment": 2,
              "exit.retaliation_threat": 1,
              "exit.trouble_for_family_at_home": 1,
              "iso.network": 2,
            },
          },
          ...lindsPlan,
          {
            do: "consent",
            after: 3,
            of: "Lind",
            to: "nav",
            purpose: "assistance",
            how: "interpreted",
            days: 150,
          },
          {
            do: "refer",
            after: 1,
            to: "nav",
            purpose: "assistance",
            ground: "consent",
            fields: ["pseudonym", "question"],
            question: "Kan han få hjelp til mat og klær mens han er hos oss?",
            reasoning: "Han har ingen inntekt.",
            due: 7,
            until: 140,
            there: {
              by: "marte",
              steps: [{ do: "take-on", after: 2 }],
            },
          },
          ...lindsPlanHandedOver,
        ],
      },
    },
    {
      do: "outcome",
      after: 30,
      kind: "dropped",
      note: "Tyveriene er henlagt. Undersøkelsen mot dem som styrer, fortsetter for seg.",
    },
  ],
};
