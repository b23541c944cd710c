import { always, read } from "../../pay/sections/section.ts";
import { caseState } from "../facts.ts";
import { reported } from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
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
  endedBy: { en: "The report.", nb: "Anmeldelsen." },
  on: { caseState, sign },
  cases: [
    {
      when: { caseState: "unknown", sign: "yes" },
      gives: "holds",
      from: (p) => p.found,
      because: [hours],
      endsIf,
      todo: [use],
      ask: [reported],
    },
    {
      when: { caseState: "unknown", sign: "unknown" },
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
      ask: [reported],
    },
    {
      when: { caseState: ["open", "dropped", "judged", "unclear"] },
      gives: "ended",
      until: (p) => p.case.first,
      because: [
        say(
          "It is for the time before the report; the case is known to the police since {0}.",
          "Den er for tiden før anmeldelsen; saken er kjent for politiet siden {0}.",
          (p) => p.case.first,
        ),
      ],
    },
  ],
});
