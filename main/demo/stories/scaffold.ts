import type { Story } from "../story.ts";
import { seljesPlan, seljesPlanGoesOn } from "./scaffold-plan.ts";

export const scaffold: Story = {
  key: "scaffold",
  at: "inspectorate",
  by: "mats",
  place: "Lillevik",
  sector: "building",
  ago: 96,
  steps: [
    {
      do: "report",
      words:
        "To av gutta på stillaset har ikke hatt fri siden i sommer. Formannen roper til dem og tok telefonen fra den yngste. Jeg er elektriker på samme byggeplass.",
      answers: {
        "hours.rest_days": 3,
        "move.contact_restricted": "yes",
        "power.humiliation": "yes",
        "sub.minor": "not_known",
        "pay.underpayment": "not_known",
      },
    },
    { do: "take-on", after: 1 },
    {
      do: "observe",
      after: 6,
      by: "ingrid",
      source: "inspection",
      verified: true,
      how: "seen",
      of: "some",
      words:
        "Stillas uten rekkverk på to sider. Den yngste så mot formannen før han svarte. Formannen sa at de er svigersønner og hjelper til.",
      facts: { "work.harsh_conditions": 1, "move.surveillance": 1 },
    },
    {
      do: "observe",
      after: 2,
      source: "call",
      of: "one",
      words:
        "Han ringte selv fra en lånt telefon. Sier han er 19. Ingen lønn siden juli, får høre at pengene kommer når bygget er ferdig.",
      facts: {
        "pay.underpayment": 4,
        "pay.deferred": 3,
        "power.false_promises_during": 1,
        "sub.minor": "no",
        "move.contact_restricted": 1,
      },
    },
    { do: "person", pseudonym: "Selje", name: "Adi Demosen" },
    {
      do: "safeguard",
      kind: "employer-must-not-know",
      why: "Ringte i skjul. Ring aldri nummeret som firmaet har oppgitt.",
    },
    {
      do: "consent",
      of: "Selje",
      to: "union",
      purpose: "assistance",
      how: "interpreted",
      days: 120,
    },
    {
      do: "refer",
      after: 1,
      to: "union",
      purpose: "assistance",
      consent: true,
      fields: ["place", "sector", "observations", "words", "pseudonym", "name", "question"],
      question: "Kan dere hjelpe ham med lønnskravet, og ringe ham på kveldstid?",
      reasoning: "Han ønsker hjelp til å få lønna. Vi kan ikke kreve den inn for ham.",
      due: 14,
      until: 110,
      there: {
        by: "tomas",
        steps: [
          { do: "take-on", after: 3 },
          {
            do: "observe",
            after: 9,
            source: "talk",
            of: "one",
            words:
              "Møttes på biblioteket. Han har bilder av egne notater over timene, dag for dag siden april. Vi regnet ut kravet sammen.",
            facts: { "hours.per_week": 2, "hours.days_per_week": 2, "work.duration": 2 },
          },
          ...seljesPlan,
          {
            do: "outcome",
            after: 25,
            kind: "dropped",
            note: "Firmaet betalte det meste etter brev fra oss. Han vil ikke gå videre.",
          },
          ...seljesPlanGoesOn,
        ],
      },
    },
  ],
};
