import { read } from "../../pay/sections/section.ts";
import { actFrom, clock, lastDay, now } from "../compensation-days.ts";
import { covered } from "../facts.ts";
import { grossTrafficking, provision, reported, whichClosed } from "../questions.ts";
import { askLawyer, rightOf } from "../right.ts";
import { nothingReported } from "../sayings.ts";
import { say } from "../words.ts";
import { onceApplied, whileItGoesOn } from "./state-compensation.open.ts";
import { oncePassed } from "./state-compensation.passed.ts";
import {
  applyFor,
  byEachDay,
  earlierAct,
  grossNow,
  lastDayOfClosed,
  named,
  otherViolence,
  relabelled,
  reportedBefore,
  toBeSafe,
  toBeSafeIfCovered,
  unread,
  wasOver,
} from "./state-compensation.todo.ts";

const yearClock = say(
  "Without a judgment: applied for within one year of the final decision of the prosecuting authority. It is counted from the day the case was dropped, {0}, to be safe: whether that was the final decision is not told.",
  "Uten dom: søkes innen ett år etter påtalemyndighetens endelige avgjørelse. Vi regner fra dagen saken ble henlagt, {0}, for å være sikker: om det var den endelige avgjørelsen, er ikke fortalt.",
  (p) => p.case.closed,
);
const halfYearClock = say(
  "After a judgment: claimed within six months of the day it became final, {0}.",
  "Etter dom: kreves innen seks måneder etter at den ble endelig (rettskraftig), {0}.",
  (p) => p.case.closed,
);
const mayBeReported = askLawyer(
  "compensation-may-be-reported",
  "Do the facts bear a report under § 257 or § 259? Was there other violence too, and does the act on compensation cover that?",
  "Er det grunnlag i det som har skjedd, for en anmeldelse etter § 257 eller § 259? Var det annen vold også, og dekker voldserstatningsloven den?",
);
const aReportOpensIt = say(
  "A report to the police under § 257 or § 259 is what opens it.",
  "Det er en anmeldelse til politiet etter § 257 eller § 259 som åpner for den.",
);

const notSurelyCovered = [
  {
    when: { clock: ["none", "open"], covered: "258" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking],
  },
  {
    when: { clock: "unclear", covered: "258" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking, whichClosed],
  },
  {
    when: { clock: ["dropped", "judged"], covered: "258" },
    gives: "unsure",
    until: lastDay,
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking],
  },
  {
    when: { clock: ["none", "open", "unclear"], covered: "unknown" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [reported, provision],
  },
  {
    when: { clock: ["dropped", "judged"], covered: "unknown" },
    gives: "unsure",
    until: lastDay,
    because: [named],
    each: toBeSafeIfCovered,
    ask: [reported, provision],
  },
  {
    when: { clock: ["none", "open", "unclear", "dropped", "judged"], covered: "unread" },
    gives: "unsure",
    until: lastDayOfClosed,
    because: [named, unread],
    each: toBeSafe,
    ask: [otherViolence],
  },
] as const;

export const right = rightOf({
  section: {
    id: "state-compensation",
    law: "voldserstatningsloven",
    section: "§§ 1, 6, 7",
    read,
    inForce: { from: actFrom, until: null },
  },
  title: { en: "Compensation from the state", nb: "Voldserstatning fra staten" },
  deadline: { en: "application for compensation from the state", nb: "søknad om voldserstatning" },
  gives: {
    en: "Money from the state as compensation. Kontoret for voldsoffererstatning decides.",
    nb: "Penger fra staten som erstatning. Kontoret for voldsoffererstatning avgjør.",
  },
  hangsOn: {
    en: "A report under § 257 or § 259. Undue exploitation (§ 108 a) is not among what is covered.",
    nb: "Anmeldelse etter § 257 eller § 259. Utilbørlig utnytting (§ 108 a) er ikke blant det som dekkes.",
  },
  endedBy: {
    en: "Two time limits: six months after a final judgment; without one, a year after the prosecuting authority has finally decided the case.",
    nb: "To frister: seks måneder etter at en dom er endelig (rettskraftig); uten dom, ett år etter at påtalemyndigheten har avgjort saken endelig.",
  },
  toPerson: {
    may: { en: "Compensation from the state (voldserstatning)", nb: "Voldserstatning fra staten" },
    name: { en: "compensation from the state (voldserstatning)", nb: "voldserstatning fra staten" },
  },
  on: { clock, covered, now },
  cases: [
    ...whileItGoesOn,
    {
      when: { clock: "dropped", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, yearClock],
      endsIf: [
        say("The last day passes without an application.", "Siste dag går uten at noen har søkt."),
      ],
      each: byEachDay(applyFor),
    },
    {
      when: { clock: "judged", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, halfYearClock],
      endsIf: [say("The last day passes without a claim.", "Siste dag går uten at det er krevd.")],
      each: byEachDay({ en: "Claim compensation.", nb: "Krev voldserstatning." }),
    },
    {
      when: { clock: "dropped", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, yearClock],
      each: toBeSafe,
      ask: [relabelled],
    },
    ...onceApplied,
    {
      when: { clock: "judged", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, halfYearClock],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: "unreported", covered: ["yes", "258", "unread", "unknown"] },
      gives: "no",
      because: [named, nothingReported, aReportOpensIt],
    },
    {
      when: { clock: "before-the-act", covered: ["yes", "258", "unread", "unknown"] },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        say(
          "The case was decided {0}, before the act that was read came into force; what held then was not read.",
          "Saken ble avgjort {0}, før loven som er lest, begynte å gjelde; hva som gjaldt da, er ikke lest.",
          (p) => p.case.closed,
        ),
      ],
      ask: [earlierAct],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "yes", now: "gross" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, grossNow],
      each: toBeSafe,
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "yes", now: "earlier" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, reportedBefore],
      each: toBeSafe,
      ask: [earlierAct],
    },
    ...oncePassed,
    ...notSurelyCovered,
    {
      when: { covered: "no" },
      gives: "no",
      because: [
        named,
        say(
          "The case was reported under § 108 a, as wage theft (§§ 395 and 396) or as a breach of the Working Environment Act, and under nothing else.",
          "Saken er anmeldt etter § 108 a, som lønnstyveri (§§ 395 og 396) eller som brudd på arbeidsmiljøloven, og ikke etter noe annet.",
        ),
        aReportOpensIt,
      ],
      ask: [mayBeReported],
    },
  ],
  examples: `
    2026-06-01 | may        | 2026-03-10 | -          | -          | police-report 257 2026-03-10 | no clock runs while the case is open
    2026-06-02 | may        | 2026-03-10 | 2027-06-01 | 2027-06-01 | police-report 257 2026-03-10, case-dropped 2026-06-01 | dropped: one year
    2029-02-28 | may        | 2026-03-10 | 2029-02-28 | 2029-02-28 | police-report 257 2026-03-10, case-dropped 2028-02-29 | dropped on a leap day, on the last day
    2029-03-01 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2028-02-29 | the day after: the year runs from the final decision, and a drop may have been appealed
    2026-10-01 | may        | 2026-03-10 | 2027-02-28 | 2027-02-28 | police-report 257 2026-03-10, judgment-final 2026-08-31 | judged: six months, clamped
    2027-03-01 | ended      | 2026-03-10 | 2027-02-28 | -          | police-report 257 2026-03-10, judgment-final 2026-08-31 | the day after
    2026-06-02 | may        | 2026-03-10 | 2027-06-01 | 2027-06-01 | police-report 259 2026-03-10, case-dropped 2026-06-01 | slavery is named too
    2026-06-02 | unsure     | -          | 2027-06-01 | 2027-06-01 | police-report 258 2026-03-10, case-dropped 2026-06-01 | § 258 is not named
    2026-12-02 | not held   | -          | -          | -          | police-report 108a 2026-10-10, case-dropped 2026-12-01 | undue exploitation is not covered
    2026-10-02 | unsure     | 2026-03-10 | -          | 2027-10-01 | police-report 257 2026-03-10, charged 108a 2026-10-01 | relabelled: a lawyer's question, and a day to be safe
    2026-06-02 | unsure     | -          | 2027-06-01 | 2027-06-01 | case-dropped 2026-06-01 | nobody knows under what it was reported
    2027-06-02 | may        | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01, done state-compensation 2027-06-01 on 2027-06-01 | applied for on the last day, and not decided
    2027-06-02 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01, done state-compensation 2027-06-01 on 2027-06-02 | applied for a day late: a lawyer is asked whether it can be heard
    2026-06-01 | unsure     | -          | 2026-06-01 | 2026-06-01 | case-dropped 2025-06-01 | on the last day that is known
    2026-09-02 | unsure     | 2025-06-01 | -          | -          | case-dropped 2025-06-01 | long after: nobody knows still, nor whether the drop was final
    2026-06-02 | unsure     | -          | -          | -          | nothing | nothing is known of a report
    2022-12-31 | unsure     | -          | -          | -          | police-report 257 2022-03-10, case-dropped 2022-06-01 | the day before the act
    2023-01-02 | unsure     | 2022-03-10 | -          | -          | police-report 257 2022-03-10, case-dropped 2022-06-01 | dropped before the act: it does not reach back
    2026-01-02 | unsure     | 2022-03-10 | -          | -          | police-report 257 2022-03-10, case-dropped 2022-12-31 | nor is it called over by it
    2023-01-02 | unsure     | 2022-03-10 | 2024-01-01 | 2024-01-01 | police-report 257 2022-03-10, case-dropped 2023-01-01 | reported before the act, dropped the day it came in
    2024-01-02 | unsure     | 2022-03-10 | -          | -          | police-report 257 2022-03-10, case-dropped 2023-01-01 | nor is what was reported before it called over by it
    2026-06-01 | unsure     | 2026-03-01 | -          | -          | police-report 257 2026-03-01, charged 258 2026-05-01 | § 257 made worse: what is built on it is not named
    2026-10-02 | unsure     | 2026-03-01 | 2027-04-01 | 2027-04-01 | police-report 257 2026-03-01, charged 258 2026-05-01, judgment-final 258 2026-10-01 | judged under § 258: the same days, to be safe
    2026-02-01 | unsure     | 2025-03-10 | 2026-09-01 | 2026-07-15 | police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15 | relabelled and judged: the first day is the safe one
    2026-09-02 | unsure     | 2025-03-10 | -          | -          | police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15 | the day after the last that is known: from which day it ran is still asked
    2027-03-01 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 258 2026-04-01, judgment-final 258 2026-08-31 | judged under § 258: no surer for its day having passed
    2026-12-03 | unsure     | 2025-03-10 | -          | -          | police-report 257 2025-03-10, police-report 259 2025-03-10, case-dropped 257 2026-06-01, judgment-final 259 2026-06-02 | a part was dropped, and only the other judged: its year may still run
    2024-07-01 | unsure     | 2024-01-10 | -          | 2025-06-01 | police-report 257 2024-01-10, charged 395 2024-06-01 | relabelled
    2026-07-01 | unsure     | 2024-01-10 | 2027-06-01 | 2025-06-01 | police-report 257 2024-01-10, charged 395 2024-06-01, case-dropped 2026-06-01 | being dropped makes it no surer
    2026-07-01 | unsure     | 2025-01-10 | -          | 2027-06-01 | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01 | only § 257 is dropped: counted from then
    2026-10-01 | unsure     | 2025-01-10 | 2027-09-01 | 2027-06-01 | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01, case-dropped 395 2026-09-01 | the one part, then the other
    2026-12-02 | unsure     | 2026-03-10 | -          | 2027-06-01 | police-report 257 2026-03-10, judgment-final 395 2026-12-01 | which part was judged is not clear
    2026-07-01 | unsure     | 2026-03-10 | -          | 2027-06-01 | police-report 257 2026-03-10, charged 2026-06-01 | charged, nobody knows under what
    2026-03-02 | unsure     | 2024-03-10 | -          | 2025-06-01 | police-report 257 2024-03-10, case-dropped 2024-06-01, police-report 257 2026-03-01 | dropped once, and reported again
    2026-06-02 | unsure     | -          | 2027-06-01 | 2027-06-01 | police-report 291 2026-03-10, case-dropped 2026-06-01 | other violence was not read
    2026-09-02 | unsure     | 2025-03-10 | -          | -          | police-report 291 2025-03-10, case-dropped 2025-06-01 | nor is it over for its day having passed
    2026-09-02 | unsure     | 2025-03-10 | -          | -          | police-report 258 2025-03-10, case-dropped 2025-06-01 | nor under § 258
    2026-06-02 | not held   | -          | -          | -          | police-report 395 2026-03-10 | wage theft is not covered; a lawyer is asked whether the facts bear another report
    2027-08-01 | unsure     | 2024-11-29 | 2027-10-16 | 2027-05-22 | police-report 259 2024-11-29, charged 2026-07-31, case-dropped 2026-10-16, judgment-final 2026-11-22 | dropped, and judged after all: the last of the days that may be the right one
    2026-10-02 | unsure     | -          | -          | 2027-02-28 | judgment-final 2026-08-31, police-report 395 2026-10-01 | judged, nobody knows under what; what is reported later as something else does not tell
    2026-10-02 | unsure     | -          | 2027-02-28 | 2027-02-28 | judgment-final 2026-08-31, police-report 395 2026-08-31 | reported on the day of a judgment that names nothing: which came first is not known
    2026-10-02 | not held   | -          | -          | -          | judgment-final 395 2026-08-31, police-report 395 2026-08-31 | reported under what was judged, on that day: it was that
    2026-10-02 | unsure     | 2026-08-31 | -          | 2027-02-28 | judgment-final 2026-08-31, police-report 257 2026-10-01 | reported as trafficking later: the day after the judgment is kept, to be safe
    2026-07-01 | may        | 2026-03-10 | -          | -          | police-report 395 2026-03-10, case-dropped 395 2026-05-01, police-report 257 2026-06-01 | what was dropped was wage theft: no year runs from that
    2026-07-01 | unsure     | -          | -          | 2027-06-01 | police-report 291 2026-03-10, case-dropped 395 2026-06-01 | what was dropped goes by another name than what was reported: it may have been that
  `,
});
