import type { DayNumber } from "../../../../domain/time/calendar.ts";
import { always, read } from "../../../pay/sections/section.ts";
import { jointAbroad } from "../../before-leaving.ts";
import { claimedOf, lastOf, noClaims } from "../../facts.ts";
import { becauseUnclear, unclears } from "../../holiday-days.ts";
import type { Joint, Picture } from "../../picture.ts";
import { dueDays, workEnded } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { noPayMissing, notOnTheCase } from "../../sayings.ts";
import { settledDays } from "../../settled.ts";
import { firstAndLast, passedDays } from "../../several.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";
import { hasClaimed, hasPassed, jointTodo } from "./joint-liability.todo.ts";

const rule = say(
  "Where there is a lowest pay that holds for everyone in that kind of work (a general-application rate), those above the employer in the chain owe the pay too, with overtime and holiday pay; where a worker was hired out, whoever hired them in owes the pay. It must be claimed in writing within three months of each day it should have been paid.",
  "Der det er en minstelønn som gjelder for alle i den slags arbeid (allmenngjort sats), skylder også de over arbeidsgiveren i kjeden lønnen, med overtid og feriepenger. Er arbeideren leid ut, skylder den som har leid inn, lønnen. Det må kreves skriftlig innen tre måneder etter hver dag det skulle vært betalt.",
);
const weeks = say(
  "Whoever of those above the employer is asked has three weeks to pay, and two weeks to tell the others who owe it too.",
  "Den av dem over arbeidsgiveren som får kravet, har tre uker på å betale, og to uker på å varsle de andre som også skylder.",
);
const knew = say(
  "Not where the worker knew that those above the employer were meant to cover it.",
  "Ikke der arbeidstakeren visste at det var meningen at de over arbeidsgiveren skulle dekke det.",
);
const chainNotTold = say(
  "Whether there is such a chain is not told.",
  "Om det er en slik kjede, er ikke fortalt.",
);
const inWriting = say(
  "It was claimed in time, last {0}; what came of it is not known.",
  "Det ble krevd i tide, sist {0}; hva som kom ut av det, er ikke kjent.",
  (p) => claimedOf(p.joint),
);
const notRead = say(
  "How long it lives after that, and whether what is done against the employer counts against those above too, was not read.",
  "Hvor lenge det lever etterpå, og om det som gjøres mot arbeidsgiveren, teller mot dem over også, er ikke lest.",
);
const chain = askPerson(
  "chain",
  "Who stood above the employer: who gave the job, for whom was the work done, was the person hired out?",
  "Hvem sto over arbeidsgiveren: hvem ga oppdraget, for hvem ble arbeidet gjort, var personen leid ut?",
);
const againstThem = askLawyer(
  "joint-after-claim",
  "It was claimed in writing from those above the employer, in time. How long does that claim live, what stops its time, and does a writ against the employer, or what the employer acknowledges, count against them?",
  "Det er krevd skriftlig fra dem over arbeidsgiveren, i tide. Hvor lenge lever kravet, hva stopper fristen, og teller en stevning mot arbeidsgiveren, eller det arbeidsgiveren erkjenner, mot dem?",
);

const first = (p: Picture) => p.joint[0]?.due ?? Number.NaN;
const isOpen = (each: Joint, asOf: DayNumber) =>
  each.unclear === null && !hasClaimed(each) && asOf <= each.until;
/** Which day it should have been paid is not known. */
const mayBeOpen = (each: Joint, asOf: DayNumber) =>
  each.unclear !== null && !hasClaimed(each) && asOf <= each.until;

const passed = [
  ...passedDays(
    ({ joint }) => joint,
    hasPassed,
    ({ due }) => due,
  ),
  onlyWhere(
    sayLost(
      "Ask a union or a lawyer whether it can still be claimed from those above the employer. The claim on the employer has days of its own: see Claim for pay.",
      "Spør en fagforening eller en advokat om det fortsatt kan kreves fra dem over arbeidsgiveren. Kravet på arbeidsgiveren har sine egne dager: se Krav på lønn.",
    ),
    (p) => p.joint.some((each) => hasPassed(each, p)),
  ),
];
const openUntil = ({ joint, asOf }: Picture) => lastOf(joint.filter((one) => isOpen(one, asOf)));
/** Of those whose day is not known too. */
const several = firstAndLast(
  ({ joint }) => joint,
  (each, { asOf }) => !hasClaimed(each) && asOf <= each.safeUntil,
  ({ safeUntil }) => safeUntil,
  openUntil,
);

const claims: Fact<
  "none" | "not-due" | "open" | "open-and-claimed" | "claimed" | "maybe" | "passed"
> = {
  values: ["none", "not-due", "open", "open-and-claimed", "claimed", "maybe", "passed"],
  of: (p) => {
    const { joint, asOf } = p;
    if (joint.length === 0) {
      return noClaims(p);
    }
    const isClaimed = joint.some(hasClaimed);
    if (joint.some((each) => isOpen(each, asOf))) {
      return isClaimed ? "open-and-claimed" : "open";
    }
    if (isClaimed) {
      return "claimed";
    }
    return joint.some((each) => mayBeOpen(each, asOf)) ? "maybe" : "passed";
  },
};
const day: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: ({ joint, asOf }) => (joint.some((each) => mayBeOpen(each, asOf)) ? "not-known" : "known"),
};

const endsIf = [
  say(
    "Three months pass from the day it should have been paid, without a claim in writing.",
    "Det går tre måneder fra dagen det skulle vært betalt, uten et skriftlig krav.",
  ),
];
const paidAtEnd = becauseUnclear(
  "Holiday pay is to be paid when the work ends, else we reckon with 30 June of the next year:",
  "Feriepenger skal betales når arbeidet slutter, ellers regner vi med 30. juni året etter:",
);
const endNotKnown = unclears.map((why) =>
  onlyWhere(
    say(paidAtEnd[why].en, paidAtEnd[why].nb),
    ({ joint, asOf }) => joint.find((each) => mayBeOpen(each, asOf))?.unclear === why,
  ),
);
const ofDay = {
  known: { said: [], asks: [] },
  "not-known": { said: endNotKnown, asks: [workEnded] },
} as const;

const whileOpen = (found: "open" | "open-and-claimed", each: keyof typeof ofDay) => ({
  when: { claims: found, day: each },
  gives: "may" as const,
  from: first,
  // A written claim has no last day that was read.
  until: (p: Picture) => (found === "open" ? openUntil(p) : Number.NaN),
  because: [
    ...[rule, settledDays, weeks, knew],
    ...(found === "open" ? [several] : [inWriting, notRead]),
    ...[...passed, ...ofDay[each].said, chainNotTold],
  ],
  endsIf,
  each: jointTodo,
  ask: [chain, ...(found === "open" ? [] : [againstThem]), ...ofDay[each].asks],
});
const onceClaimed = (each: keyof typeof ofDay) => ({
  when: { claims: "claimed", day: each } as const,
  gives: "unsure" as const,
  from: first,
  because: [
    rule,
    settledDays,
    weeks,
    knew,
    inWriting,
    notRead,
    ...passed,
    ...ofDay[each].said,
    chainNotTold,
  ],
  each: jointTodo,
  ask: [chain, againstThem, ...ofDay[each].asks],
});

export const right = rightOf({
  section: {
    id: "joint-liability",
    law: "allmenngjøringsloven",
    section: "§ 13; aml § 14-12 c",
    read,
    inForce: always,
  },
  title: { en: "Pay from those above the employer", nb: "Lønn fra dem over arbeidsgiveren" },
  deadline: {
    en: "claim for pay from those above the employer",
    nb: "krav på lønn fra dem over arbeidsgiveren",
  },
  gives: {
    en: "To claim the pay, with overtime and holiday pay, of those above the employer in the chain; or the pay, of whoever hired the worker in.",
    nb: "Å kreve lønnen, med overtid og feriepenger, av dem over arbeidsgiveren i kjeden; eller lønnen, av den som har leid inn.",
  },
  hangsOn: {
    en: `A chain of jobs in work where a lowest pay holds for everyone (a general-application rate), or hiring out. ${notOnTheCase.en}`,
    nb: `En kjede av oppdrag i arbeid der en minstelønn gjelder for alle (allmenngjort sats), eller utleie. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Three months from each day the pay or the holiday pay should have been paid, without a claim in writing.",
    nb: "Tre måneder fra hver dag lønnen eller feriepengene skulle vært betalt, uten et skriftlig krav.",
  },
  toPerson: {
    may: {
      en: "Pay from those above the employer, if the law makes them pay too",
      nb: "Lønn fra dem over arbeidsgiveren, hvis loven sier at de også må betale",
    },
    name: { en: "pay from those above the employer", nb: "lønn fra dem over arbeidsgiveren" },
    within: "wage-claim",
  },
  on: { claims, day },
  beforeLeaving: jointAbroad,
  cases: [
    { when: { claims: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    { when: { claims: "none" }, gives: "unsure", because: [rule], ask: [dueDays, chain] },
    whileOpen("open", "known"),
    whileOpen("open", "not-known"),
    whileOpen("open-and-claimed", "known"),
    whileOpen("open-and-claimed", "not-known"),
    onceClaimed("known"),
    onceClaimed("not-known"),
    {
      when: { claims: "maybe" },
      gives: "unsure",
      from: first,
      because: [
        ...[rule, settledDays, weeks],
        onlyWhere(
          sayLost(
            "For the pay the last day was {0}; only holiday pay may still be claimed.",
            "For lønnen var siste dag {0}; bare feriepenger kan kanskje fortsatt kreves.",
            ({ joint }) => lastOf(joint.filter((each) => each.of === "pay")),
          ),
          ({ wages }) => wages.length > 0,
        ),
        ...[...passed, ...endNotKnown, chainNotTold],
      ],
      endsIf,
      each: jointTodo,
      ask: [workEnded, chain],
    },
    {
      when: { claims: "passed" },
      gives: "ended",
      from: first,
      until: (p) => lastOf(p.joint),
      because: [rule, settledDays, ...passed],
      each: jointTodo,
    },
  ],
  examples: `
    2026-06-01 | may        | 2026-05-15 | 2026-08-15 | 2026-08-15 | wage-due 2026-05-15 | three months; whether there is a chain is not told
    2027-02-28 | may        | 2026-11-30 | 2027-02-28 | 2027-02-28 | wage-due 2026-11-30 | clamped, on the last day
    2027-03-01 | unsure     | 2026-11-30 | -          | -          | wage-due 2026-11-30 | the day after: holiday pay that may fall due later may still be claimed
    2027-09-30 | unsure     | 2026-11-30 | -          | -          | wage-due 2026-11-30 | three months after 30 June, the last day it may fall due
    2027-10-01 | ended      | 2026-11-30 | 2027-09-30 | -          | wage-due 2026-11-30 | the day after that
    2027-03-01 | ended      | 2026-11-30 | 2027-02-28 | -          | wage-due 2026-11-30, work-ended 2026-11-30 | the holiday pay fell due the same day
    2026-12-10 | may        | 2026-08-31 | 2026-12-15 | 2026-12-15 | wage-due 2026-08-31, work-ended 2026-09-15 | too late for the pay, and not for the holiday pay
    2026-06-01 | may        | 2026-01-15 | 2026-08-15 | 2026-08-15 | wage-due 2026-01-15, wage-due 2026-05-15 | one has passed
    2026-08-16 | unsure     | 2026-05-15 | -          | 2026-09-05 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15 | claimed on the last day: three weeks to pay; how long it lives was not read
    2026-09-06 | unsure     | 2026-05-15 | -          | 2029-05-15 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15 | after the three weeks: three years from the day it should have been paid, to be safe
    2026-11-01 | unsure     | 2026-05-15 | -          | 2029-05-15 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15, writ 2026-10-01, acknowledgement 2026-10-02 | what is done against the employer is not counted against those above
    2026-08-17 | ended      | 2026-05-15 | 2026-08-15 | -          | wage-due 2026-05-15, work-ended 2026-05-15, done joint-liability 2026-08-15 on 2026-08-16 | claimed a day late
    2029-05-16 | unsure     | 2026-05-15 | -          | -          | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-01 | the day to be safe has passed
    2026-08-20 | may        | 2026-05-15 | -          | 2026-08-31 | wage-due 2026-05-15, wage-due 2026-06-15, done joint-liability 2026-08-15 on 2026-08-10 | one is claimed, the other is still to be
    2026-06-01 | unsure     | -          | -          | -          | nothing | no due day told
    2026-07-02 | may        | 2026-06-30 | 2026-09-30 | 2026-09-30 | wage-due 2026-05-15, work-ended 2026-06-30, wages-settled 2026-07-01 | the pay is settled: the holiday pay is left
    2026-07-02 | may        | 2026-06-15 | 2026-09-30 | 2026-09-15 | wage-due 2026-05-15, wage-due 2026-06-15, work-ended 2026-06-30, wages-settled 2026-07-01 to 2026-05-15 | the first is settled, the other is not
    2026-07-02 | unsure     | 2026-05-15 | -          | 2026-08-15 | wage-due 2026-05-15, wages-settled 2026-07-01 | the pay is settled, and when the work ended is not known
  `,
});
