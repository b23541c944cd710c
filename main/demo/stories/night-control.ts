import type { Story } from "../story.ts";

export const nightControl: Story = {
  key: "night-control",
  at: "immigration-unit",
  by: "paal",
  place: "Granli",
  sector: "farming",
  ago: 121,
  steps: [
    { do: "open" },
    {
      do: "observe",
      source: "talk",
      of: "some",
      words:
        "Kontroll langs riksveien. To fra gartneriet, på sykkel klokka 03. De sier de skal plukke til det er tomt. Den ene har sår på hendene og har ikke fått gå til lege.",
      facts: {
        "hours.on_call_day_and_night": 1,
        "health.care_denied": 1,
        "work.harsh_conditions": 1,
      },
    },
    { do: "person", pseudonym: "Or" },
    {
      do: "safeguard",
      kind: "talk-before-removal",
      why: "Ingen beslutning om utreise før noen har snakket med dem om arbeidet.",
    },
    {
      do: "consent",
      after: 1,
      of: "Or",
      to: "shelter",
      purpose: "assistance",
      how: "interpreted",
      days: 60,
    },
    { do: "withdraw", after: 4, to: "shelter", purpose: "assistance" },
    {
      do: "refer",
      after: 3,
      to: "inspectorate",
      purpose: "inspection",
      fields: ["place", "sector", "observations"],
      reasoning: "Arbeidstid og helse. Hører hjemme hos tilsynet, og ingen navn trengs for det.",
      due: 14,
      until: 90,
      there: {
        by: "mats",
        steps: [
          { do: "take-on", after: 4 },
          {
            do: "observe",
            after: 10,
            by: "ingrid",
            source: "inspection",
            verified: true,
            how: "seen",
            of: "most",
            words:
              "Drivhus 2 til 5. Ti plukkere, ingen hansker til sprøytingen. Sovesal over pakkehallen. Eieren sier at de velger å jobbe mye i sesongen.",
            facts: {
              "work.harsh_conditions": 1,
              "housing.tied_to_employer": 2,
              "housing.standard": 2,
              "hours.per_day_max": { level: 3, how: "told", of: "some" },
            },
          },
        ],
      },
    },
  ],
};
