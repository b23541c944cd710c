import type { Story } from "../story.ts";
import { nailSalonEvidence } from "./nail-salon-evidence.ts";

export const nailSalon: Story = {
  key: "nail-salon",
  at: "police-district",
  by: "jonas",
  place: "Lillevik",
  sector: "beauty",
  ago: 265,
  steps: [
    {
      do: "report",
      words:
        "Neglesalongen på senteret. De samme tre jentene fra vi åpner til vi stenger, alle dager. En mann henter kassa og dem. Ei av dem ser ut som hun er femten, men jeg vet ikke.",
      answers: {
        "hours.days_per_week": 2,
        "hours.per_day_max": 2,
        "move.restriction": 3,
        "sub.minor": "not_known",
        "power.documents": "not_known",
        "housing.tied_to_employer": 2,
      },
    },
    { do: "take-on", after: 1, restricted: true },
    { do: "join", colleague: "synne" },
    {
      do: "safeguard",
      kind: "talk-before-removal",
      why: "En av dem kan være under 18. Barnevernet skal være med før noe annet skjer.",
    },
    {
      do: "observe",
      after: 5,
      source: "other",
      verified: true,
      how: "seen",
      of: "all",
      words:
        "Sett fra gangen to dager. Hentes i samme bil 21.10. Kjøres til et hus i Granli der gardinene er igjen.",
      facts: {
        "move.restriction": 3,
        "move.nearly_all_time_on_site": 1,
        "housing.tied_to_employer": 2,
      },
    },
    {
      do: "observe",
      after: 13,
      source: "talk",
      of: "one",
      words:
        "Den eldste sier at alle er over 20 og at de trives. Hun fikk en melding mens vi snakket og ble stille.",
      facts: {
        "sub.minor": { level: 1, below: true, note: "Ikke bekreftet av noe annet." },
        "iso.warned_not_to_talk": 1,
        "move.contact_restricted": 1,
      },
    },
    {
      do: "refer",
      after: 3,
      to: "special-unit",
      purpose: "avert-danger",
      fields: ["place", "sector", "observations"],
      says: ["offence-to-avert"],
      reasoning:
        "Samme bil er sett ved flere salonger, og en av dem kan være et barn. Særgruppa må se dem i sammenheng før det går lenger.",
      due: 10,
      until: 365,
      there: {
        by: "eli",
        steps: [
          { do: "take-on", after: 2, restricted: true },
          {
            do: "observe",
            after: 24,
            source: "document",
            verified: true,
            how: "document",
            of: "all",
            words:
              "Tre salonger med samme kontonummer. Lønna går inn på konti som samme kort tømmer hver fredag.",
            facts: {
              "power.bank_account_controlled": 1,
              "pay.share_taken_back": 3,
              "pay.sham_payroll": 1,
            },
          },
          { do: "outcome", after: 10, kind: "reported", provision: "strl-258" },
          { do: "tell", way: "back", says: ["offence-to-avert"] },
          { do: "outcome", after: 92, kind: "charged", provision: "strl-258" },
          { do: "tell", after: 2, way: "back", says: ["offence-to-avert"] },
        ],
      },
    },
    ...nailSalonEvidence,
  ],
};
