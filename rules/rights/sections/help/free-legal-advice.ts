import { always, read } from "../../../pay/sections/section.ts";
import { grossTrafficking, provision, reported, slavery } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, type Question, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { type Saying, say } from "../../words.ts";

/** "relabelled" goes on under something else; "closed" does not go on. */
const known: Fact<"no" | "257" | "258" | "259" | "relabelled" | "closed" | "other" | "unknown"> = {
  values: ["no", "257", "258", "259", "relabelled", "closed", "other", "unknown"],
  of: ({ case: { state, first, trafficking, label, closes } }) => {
    if (!Number.isNaN(trafficking)) {
      if (state !== "open") {
        return "closed";
      }
      if (label === "257" || label === "258" || label === "259") {
        return label;
      }
      return closes.some(({ day }) => day >= trafficking) ? "closed" : "relabelled";
    }
    if (Number.isNaN(first)) {
      return "no";
    }
    return label === "unknown" ? "unknown" : "other";
  },
};
const considered = askPerson(
  "report-considered",
  "Does the person think about reporting trafficking, or want to talk with a lawyer about it first? To think about it binds nobody.",
  "Tenker personen på å anmelde menneskehandel, eller vil personen snakke med en advokat om det først? Å tenke på det binder ingen.",
);
const hours = say(
  "Free legal advice before a report, whatever the person earns. At least three hours, more on application (from a web page without a date; ask the lawyer).",
  "Fri rettshjelp før anmeldelse, uansett inntekt. Minst tre timer, flere etter søknad (fra en nettside uten dato; spør advokaten).",
);
const use = {
  what: say(
    "See a lawyer before deciding on a report.",
    "Snakk med advokat før anmeldelse avgjøres.",
  ),
  by: null,
  who: who.coordinator,
};
const endsIf = [
  say(
    "The case is reported: then counsel takes over, where the provision gives counsel.",
    "Saken anmeldes: da tar bistandsadvokaten over, der bestemmelsen gir en slik.",
  ),
];

const askIfLeft = {
  what: say(
    "Ask a lawyer whether the free hours can still be used, and use counsel where there is one; see that right.",
    "Spør en advokat om de frie timene fortsatt kan brukes, og bruk bistandsadvokaten der det er en; se den rettigheten.",
  ),
  by: null,
  who: who.lawyer,
};
const beforeAnother = {
  what: say(
    "Before it is decided whether to report again: ask a lawyer whether there are free hours for it.",
    "Før det avgjøres om det skal anmeldes på nytt: spør en advokat om det er frie timer til det.",
  ),
  by: null,
  who: who.coordinator,
};
const beforeTrafficking = {
  what: say(
    "Before it is decided whether to report trafficking as well: ask a lawyer whether the free hours can still be used for it.",
    "Før det avgjøres om menneskehandel også skal anmeldes: spør en advokat om de frie timene fortsatt kan brukes til det.",
  ),
  by: null,
  who: who.coordinator,
};
const whoReported = askPerson(
  "who-reported",
  "Who reported: the person, or somebody else?",
  "Hvem anmeldte: personen, eller noen andre?",
);
const asTrafficking = say(
  "It is for the time before the report; the police have had the case as trafficking since {0}. Whether a report by somebody else than the person, such as an inspector or an employer, ends it was not read.",
  "Den er for tiden før anmeldelsen; politiet har hatt saken som menneskehandel siden {0}. Om en anmeldelse fra noen andre enn personen, som en inspektør eller en arbeidsgiver, avslutter den, er ikke lest.",
  (p) => p.case.trafficking,
);
/** Who reported it is not told. */
const asReported = (counsel: Saying, ...ask: readonly Question[]) =>
  ({
    gives: "unsure",
    because: [hours, asTrafficking, counsel],
    todo: [askIfLeft],
    ask: [whoReported, ...ask],
  }) as const;
const counselTakesOver = say(
  "Under § 257 counsel takes over; see that right.",
  "Etter § 257 tar bistandsadvokaten over; se den rettigheten.",
);
const counselUnsure = say(
  "Whether counsel takes over in this case is not known; see that right.",
  "Om bistandsadvokaten tar over i denne saken, er ikke kjent; se den rettigheten.",
);
const afterRelabelled = askLawyer(
  "advice-after-relabelling",
  "A case that was reported as trafficking goes under something else now, or nobody knows under what. Is there free legal advice again before another report of trafficking?",
  "En sak som var anmeldt som menneskehandel, går nå etter noe annet, eller ingen vet hva. Er det fri rettshjelp igjen før en ny anmeldelse for menneskehandel?",
);
const afterAnother = askLawyer(
  "advice-after-another-report",
  "The case was reported as something other than trafficking. Is there still free legal advice before a report of trafficking?",
  "Saken er anmeldt som noe annet enn menneskehandel. Er det fortsatt fri rettshjelp for menneskehandel?",
);
const afterClosed = askLawyer(
  "advice-after-closed-case",
  "A case that was reported as trafficking has been dropped or judged, or a part of it. Is there free legal advice again before another report?",
  "En sak som var anmeldt som menneskehandel, er henlagt eller dømt, helt eller delvis. Er det fri rettshjelp igjen før en ny anmeldelse?",
);

const secure = [
  {
    what: say(
      "Before the report: use the free hours, and ask what a report means.",
      "Før anmeldelsen: bruk de frie timene, og spør hva en anmeldelse betyr.",
    ),
    who: who.coordinator,
  },
];

export const right = rightOf({
  section: {
    id: "free-legal-advice",
    law: "rettshjelploven",
    section: "§ 11 (1) nr. 5",
    read,
    inForce: always,
  },
  title: { en: "Free legal advice before a report", nb: "Fri rettshjelp før anmeldelse" },
  gives: {
    en: "Advice from a lawyer at no cost, whatever one earns, before it is decided whether to report: at least three hours, more on application (from a web page without a date).",
    nb: "Råd fra en advokat, gratis og uansett inntekt, før det er bestemt om det skal anmeldes: minst tre timer, flere etter søknad (fra en nettside uten dato).",
  },
  hangsOn: {
    en: "That a report of trafficking is being considered. Whatever one earns (no means test).",
    nb: "At anmeldelse for menneskehandel vurderes. Uansett hva en tjener (uten behovsprøving).",
  },
  endedBy: {
    en: "It is for the time before a report of trafficking. Whether a report by somebody else than the person ends it was not read.",
    nb: "Den er for tiden før en anmeldelse for menneskehandel. Om en anmeldelse fra noen andre enn personen avslutter den, er ikke lest.",
  },
  toPerson: {
    may: {
      en: "Free legal aid before you decide whether to report to the police",
      nb: "Fri rettshjelp før du bestemmer om du vil anmelde",
    },
    name: {
      en: "free legal aid",
      nb: "fri rettshjelp",
    },
  },
  on: { known },
  cases: [
    {
      when: { known: "no" },
      gives: "may",
      because: [
        hours,
        say(
          "It is for whoever considers a report of trafficking. Whether that is considered is not told: say so to the lawyer, and ask for the free hours.",
          "Den er for den som vurderer anmeldelse for menneskehandel. Om det vurderes, er ikke fortalt: si det til advokaten, og be om de frie timene.",
        ),
      ],
      endsIf,
      todo: [use],
      secure,
      ask: [considered, reported],
    },
    { when: { known: "257" }, ...asReported(counselTakesOver) },
    { when: { known: "258" }, ...asReported(counselUnsure, grossTrafficking) },
    { when: { known: "259" }, ...asReported(counselUnsure, slavery) },
    {
      when: { known: "relabelled" },
      ...asReported(
        say(
          "Since {0} the case goes under something else, or nobody knows under what.",
          "Siden {0} går saken etter noe annet, eller ingen vet hva.",
          (p) => p.case.since,
        ),
        afterRelabelled,
      ),
    },
    {
      when: { known: "closed" },
      gives: "unsure",
      because: [
        hours,
        say(
          "The police have had a case as trafficking since {0}, which was dropped or judged {1}, or a part of it. Whether there is free advice again before another report was not read.",
          "Politiet har hatt en sak som menneskehandel siden {0}; den ble henlagt eller dømt {1}, helt eller delvis. Om det er fri rettshjelp igjen før en ny anmeldelse, er ikke lest.",
          (p) => p.case.trafficking,
          ({ case: { closed, closes } }) =>
            Number.isNaN(closed) ? (closes.at(-1)?.day ?? closed) : closed,
        ),
      ],
      endsIf,
      todo: [beforeAnother],
      ask: [afterClosed],
    },
    {
      when: { known: "other" },
      gives: "unsure",
      because: [
        hours,
        say(
          "The police have had the case as something else since {0}. Nothing was read that says whether a report of trafficking may still be considered with free advice.",
          "Politiet har hatt saken som noe annet siden {0}. Ikke noe er lest om det fortsatt er fri rettshjelp for å vurdere anmeldelse for menneskehandel.",
          (p) => p.case.first,
        ),
      ],
      endsIf,
      todo: [beforeTrafficking],
      ask: [afterAnother],
    },
    {
      when: { known: "unknown" },
      gives: "unsure",
      because: [
        hours,
        say(
          "The police have known the case since {0}; as what is not known.",
          "Politiet har kjent saken siden {0}; som hva, er ikke kjent.",
          (p) => p.case.first,
        ),
      ],
      endsIf,
      todo: [askIfLeft],
      ask: [reported, provision],
    },
  ],
  examples: `
    2026-03-02 | may        | -          | -          | -          | found 2026-03-01 | before a report: whether one is considered is not told
    2026-03-02 | may        | -          | -          | -          | nothing | nothing points to trafficking
    2026-03-02 | may        | -          | -          | -          | found 2026-03-01, wage-due 2026-02-15 | pay that is missing makes it no surer
    2026-03-10 | unsure     | -          | -          | -          | found 2026-03-01, police-report 257 2026-03-10 | reported: by whom is not told, and what another's report does was not read
    2026-03-09 | may        | -          | -          | -          | found 2026-03-01, police-report 257 2026-03-10 | the day before the report
    2026-03-11 | unsure     | -          | -          | -          | found 2026-03-01, police-report 19-1 2026-03-10 | reported as a breach of the Working Environment Act
    2026-03-11 | unsure     | -          | -          | -          | police-report 395 2026-03-10 | reported as wage theft
    2026-03-11 | unsure     | -          | -          | -          | police-report 2026-03-10 | reported, nobody knows as what
    2026-06-02 | unsure     | -          | -          | -          | police-report 395 2026-03-10, charged 257 2026-06-01 | something else first, then trafficking
    2026-10-02 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01 | an old case of trafficking was dropped: advice before another report is a lawyer's question
    2024-11-30 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01 | while it went on
    2026-10-02 | unsure     | -          | -          | -          | police-report 257 2024-06-01, case-dropped 2024-12-01, police-report 257 2026-10-01 | reported anew
    2026-06-02 | unsure     | -          | -          | -          | police-report 257 2026-03-01, police-report 395 2026-03-01, case-dropped 257 2026-06-01 | the part about trafficking was dropped, another goes on
    2026-06-02 | unsure     | -          | -          | -          | police-report 257 2026-03-01, charged 395 2026-06-01 | the case goes on under another provision: as unsure as if it had begun so
    2026-06-02 | unsure     | -          | -          | -          | police-report 258 2026-03-01 | under § 258, whether counsel takes over is not known either
    2026-06-02 | unsure     | -          | -          | -          | police-report 259 2026-03-01 | nor under § 259
    2026-03-02 | unsure     | -          | -          | -          | police-report 257 2024-03-01, charged 395 2024-06-01, case-dropped 2024-12-01, police-report 19-1 2026-03-01 | relabelled, dropped, and something else reported later
  `,
});
