import type { Story } from "../story.ts";

export const hotelCleaning: Story = {
  key: "hotel-cleaning",
  at: "inspectorate",
  by: "mats",
  place: "Fjordby",
  sector: "cleaning",
  ago: 418,
  steps: [
    {
      do: "report",
      words:
        "Jeg jobber i resepsjonen. De som vasker rommene kommer i samme bil klokka fem om morgenen og blir hentet etter ti om kvelden. En av dem fortalte at hun må levere tilbake penger når lønna har kommet. Hun ba meg ikke si det til noen.",
      answers: {
        "pay.share_taken_back": 2,
        "hours.per_day_max": 4,
        "hours.rest_days": 2,
        "housing.tied_to_employer": 1,
        "iso.warned_not_to_talk": "yes",
        "sub.minor": "no",
      },
    },
    { do: "take-on", after: 2 },
    {
      do: "reply",
      words:
        "Takk for at du skrev. Du trenger ikke gjøre noe mer. Hvis du ser noe nytt, kan du skrive til oss igjen.",
    },
    {
      do: "safeguard",
      kind: "employer-must-not-know",
      why: "Den som fortalte det, ba om at ingen på hotellet får vite hvem det kom fra.",
    },
    {
      do: "observe",
      after: 9,
      by: "ingrid",
      source: "inspection",
      verified: true,
      of: "all",
      how: "document",
      words:
        "Uanmeldt tilsyn på hotellet. Timelistene viser 37,5 timer i uka for alle sju, skrevet med samme penn. Lønnsslippene stemmer med overenskomsten.",
      facts: {
        "pay.underpayment": "no",
        "hours.per_day_max": "no",
        "hours.per_week": "no",
        "pay.sham_payroll": 1,
      },
    },
    {
      do: "observe",
      by: "ingrid",
      source: "talk",
      of: "most",
      words:
        "Snakket med fire av renholderne hver for seg, med tolk på telefon. Tre sier at de jobber fra fem til ti om kvelden, seks dager i uka, og at rundt halvparten av lønna tas ut i minibanken og leveres til den som kjører dem. Den fjerde ville ikke svare.",
      facts: {
        "hours.per_day_max": 4,
        "hours.days_per_week": 1,
        "hours.per_week": 3,
        "pay.share_taken_back": { level: 2, note: "Tre av fire sier det samme." },
        "power.documents": { level: 2, of: "some", note: "To sier at passene ligger i bilen." },
        "iso.language": { level: 2, of: "most" },
      },
    },
    {
      do: "safeguard",
      kind: "interpreter",
      why: "Klarer seg ikke på norsk eller engelsk. Bruk telefontolk, ikke noen fra laget.",
      how: "Engelsk hjelper litt; tolk på telefon",
    },
    { do: "person", pseudonym: "Rogn", name: "Mira Oppdiktet" },
    {
      do: "observe",
      after: 16,
      source: "document",
      verified: true,
      how: "document",
      of: "most",
      words:
        "Bankutskrifter for fem av sju: samme beløp tatt ut i minibanken dagen etter lønn, fem måneder på rad.",
      facts: {
        "pay.share_taken_back": 2,
        "pay.sham_payroll": 1,
        "work.duration": 2,
      },
    },
    { do: "join", colleague: "turid" },
    {
      do: "refer",
      after: 5,
      to: "police-district",
      purpose: "report-offence",
      fields: ["place", "sector", "observations"],
      reasoning:
        "Tilbakebetaling av lønn, uriktige timelister og pass som ikke er hos dem selv, sett i sammenheng. Vi har ikke midler til å komme videre.",
      due: 21,
      until: 500,
      there: {
        by: "jonas",
        steps: [
          { do: "take-on", after: 6 },
          { do: "outcome", kind: "reported", provision: "strl-257" },
          { do: "tell", way: "back", purpose: "inspection" },
          {
            do: "observe",
            after: 33,
            source: "talk",
            of: "some",
            words:
              "Tilrettelagt samtale med to av renholderne. De forteller at sjåføren sa at familien hjemme ville få høre det om de klaget. Den ene sier at hun kunne gå en tur om kvelden når hun ville.",
            facts: {
              "exit.trouble_for_family_at_home": 1,
              "power.threats_of_violence": 1,
              "move.restriction": { level: 2, of: "one" },
              "move.free_in_leisure_time": { level: 1, of: "one" },
              "pay.underpayment": 2,
            },
          },
          { do: "outcome", after: 80, kind: "charged", provision: "strl-257" },
          { do: "tell", way: "back", purpose: "inspection" },
          {
            do: "outcome",
            after: 118,
            kind: "judged",
            provision: "strl-257",
            note: "Tingretten. Anket over straffutmålingen.",
          },
          { do: "tell", after: 1, way: "back", purpose: "inspection" },
        ],
      },
    },
  ],
};
