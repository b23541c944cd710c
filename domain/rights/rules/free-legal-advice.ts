import { always, read } from "../../pay/sections/section.ts";
import { provision, reported } from "../questions.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import type { Label } from "../step.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

/** Whether anything told points to trafficking: the person was found, or has or seeks a permit of § 8-3. */
const sign: Fact<"yes" | "unknown"> = {
  values: ["yes", "unknown"],
  of: (p) => {
    const days = [p.found, p.applied, p.reflection.granted, p.limited.granted];
    return days.every(Number.isNaN) ? "unknown" : "yes";
  },
};
const ofTrafficking: readonly Label[] = ["257", "258", "259"];
/** What the police have the case as: of trafficking once is enough. "closed" where that, as far as is known, does not go on. */
const known: Fact<"no" | "trafficking" | "closed" | "other" | "unknown"> = {
  values: ["no", "trafficking", "closed", "other", "unknown"],
  of: ({ case: { state, covered, trafficking, label, over, parted, partedBy } }) => {
    if (!Number.isNaN(trafficking)) {
      const isRelabelled = partedBy === "relabelled" && !over.some(({ day }) => day >= parted);
      const goesOn = ofTrafficking.includes(label) || isRelabelled;
      return state === "open" && goesOn ? "trafficking" : "closed";
    }
    if (covered !== "unknown") {
      return "other";
    }
    return state === "unknown" ? "no" : "unknown";
  },
};
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

const afterAnother: Question = {
  id: "advice-after-another-report",
  to: "lawyer",
  words: {
    en: "The case was reported as something other than trafficking. Is there still free legal advice before a report of trafficking?",
    nb: "Saken er anmeldt som noe annet enn menneskehandel. Er det fortsatt fri rettshjelp før en anmeldelse for menneskehandel?",
  },
};
const afterClosed: Question = {
  id: "advice-after-closed-case",
  to: "lawyer",
  words: {
    en: "A case that was reported as trafficking has been dropped or judged, or a part of it. Is there free legal advice again before another report?",
    nb: "En sak som var anmeldt som menneskehandel, er henlagt eller dømt, helt eller delvis. Er det fri rettshjelp igjen før en ny anmeldelse?",
  },
};

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
  hangsOn: {
    en: "That a report of trafficking is being considered. Whatever one earns (no means test).",
    nb: "At anmeldelse for menneskehandel vurderes. Uansett hva en tjener (uten behovsprøving).",
  },
  endedBy: {
    en: "The report of trafficking, as long as that case goes on.",
    nb: "Anmeldelsen for menneskehandel, så lenge den saken går.",
  },
  on: { known, sign },
  cases: [
    {
      when: { known: "no", sign: "yes" },
      gives: "holds",
      from: (p) => p.found,
      because: [hours],
      endsIf,
      todo: [use],
      secure,
      ask: [reported],
    },
    {
      when: { known: "no", sign: "unknown" },
      gives: "may",
      because: [
        hours,
        say(
          "It is for whoever considers a report of trafficking; nothing is told of that.",
          "Den er for den som vurderer anmeldelse for menneskehandel; ikke noe er fortalt om det.",
        ),
      ],
      endsIf,
      todo: [use],
      secure,
      ask: [reported],
    },
    {
      when: { known: "trafficking" },
      gives: "ended",
      until: (p) => p.case.trafficking,
      because: [
        say(
          "It is for the time before the report; the police have had the case as trafficking since {0}.",
          "Den er for tiden før anmeldelsen; politiet har hatt saken som menneskehandel siden {0}.",
          (p) => p.case.trafficking,
        ),
      ],
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
          (p) => (Number.isNaN(p.case.closed) ? p.case.parted : p.case.closed),
        ),
      ],
      endsIf,
      todo: [use],
      secure,
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
      todo: [use],
      secure,
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
      todo: [use],
      secure,
      ask: [reported, provision],
    },
  ],
});
