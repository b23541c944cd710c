import type { DayNumber } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { jointAbroad } from "../../before-leaving.ts";
import { lastOf, noClaims } from "../../facts.ts";
import { becauseUnclear, unclears } from "../../holiday-days.ts";
import type { Joint, Picture } from "../../picture.ts";
import { dueDays, workEnded } from "../../questions.ts";
import { type Fact, rightOf } from "../../right.ts";
import { noPayMissing, notOnTheCase } from "../../sayings.ts";
import { settledDays } from "../../settled.ts";
import { firstAndLast, passedDays } from "../../several.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";
import { examples } from "./joint-liability.examples.ts";
import {
  againstThem,
  bankrupt,
  chain,
  chainNotTold,
  endsIf,
  howLong,
  inWriting,
  knew,
  notTheClient,
  rule,
  weeks,
} from "./joint-liability.said.ts";
import { hasClaimed, hasPassed, jointTodo } from "./joint-liability.todo.ts";

const isPay = (each: Joint) => each.of === "pay";
const whatIsOpen = (open: readonly Joint[]) => (open.some(isPay) ? "open" : "open-holiday-pay");
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

const onlyHolidayPay = [
  onlyWhere(
    sayLost(
      "Only the holiday pay can still be claimed, by {1}. For the pay the last day was {0}.",
      "Bare feriepengene kan fortsatt kreves, innen {1}. For lønnen var siste dag {0}.",
      ({ joint }) => lastOf(joint.filter(isPay)),
      openUntil,
    ),
    ({ joint }) => joint.some(isPay),
  ),
  onlyWhere(
    sayLost(
      "Only the holiday pay can still be claimed, by {0}: the pay is settled.",
      "Bare feriepengene kan fortsatt kreves, innen {0}: lønnen er gjort opp.",
      openUntil,
    ),
    ({ joint }) => !joint.some(isPay),
  ),
];

const claims: Fact<
  | ("none" | "not-due" | "open" | "open-holiday-pay" | "open-and-claimed")
  | ("claimed" | "maybe" | "passed")
> = {
  values: [
    ...(["none", "not-due", "open", "open-holiday-pay", "open-and-claimed"] as const),
    ...(["claimed", "maybe", "passed"] as const),
  ],
  of: (p) => {
    const { joint, asOf } = p;
    if (joint.length === 0) {
      return noClaims(p);
    }
    const isClaimed = joint.some(hasClaimed);
    const open = joint.filter((each) => isOpen(each, asOf));
    if (open.length > 0) {
      return isClaimed ? "open-and-claimed" : whatIsOpen(open);
    }
    if (isClaimed) {
      return "claimed";
    }
    return joint.some((each) => mayBeOpen(each, asOf)) ? "maybe" : "passed";
  },
};
const dueDay: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: ({ joint, asOf }) => (joint.some((each) => mayBeOpen(each, asOf)) ? "not-known" : "known"),
};

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

const holidayPayTitle = {
  en: "Only holiday pay, from those above the employer",
  nb: "Bare feriepenger, fra dem over arbeidsgiveren",
};

const ofOpen = {
  open: { until: openUntil, first: [], after: [several], asks: [] },
  "open-holiday-pay": {
    ...{ until: openUntil, title: holidayPayTitle },
    ...{ first: onlyHolidayPay, after: [], asks: [] },
  },
  "open-and-claimed": { first: [], after: [inWriting, howLong], asks: [againstThem] },
} as const;
const whileOpen = (found: keyof typeof ofOpen, each: keyof typeof ofDay) => {
  const { first: firstSaid, after, asks, ...own } = ofOpen[found];
  return {
    when: { claims: found, dueDay: each },
    gives: "may" as const,
    from: first,
    ...own,
    because: [
      ...[...firstSaid, rule, notTheClient, bankrupt, settledDays, weeks, knew],
      ...[...after, ...passed, ...ofDay[each].said, chainNotTold],
    ],
    endsIf,
    each: jointTodo,
    ask: [chain, ...asks, ...ofDay[each].asks],
  };
};
const onceClaimed = (each: keyof typeof ofDay) => ({
  when: { claims: "claimed", dueDay: each } as const,
  gives: "unsure" as const,
  from: first,
  because: [
    rule,
    notTheClient,
    bankrupt,
    settledDays,
    weeks,
    knew,
    inWriting,
    howLong,
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
    section: "§ 13; aml § 14-12 c; ferieloven § 11; foreldelsesloven §§ 2, 3, 7, 25",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Pay from those above the employer", nb: "Lønn fra dem over arbeidsgiveren" },
  deadline: {
    en: "claim for pay from those above the employer",
    nb: "krav på lønn fra dem over arbeidsgiveren",
  },
  gives: {
    en: "To claim the pay, with overtime and holiday pay, of the suppliers above the employer who passed work on; or the pay and holiday pay, of the one who hired the worker in.",
    nb: "Å kreve lønnen, med overtid og feriepenger, av leverandørene over arbeidsgiveren som satte ut arbeid; eller lønnen og feriepengene, av den som har leid inn.",
  },
  hangsOn: {
    en: `A chain of jobs in work where a lowest pay holds for everyone (a general-application rate), or hiring out. ${notOnTheCase.en}`,
    nb: `En kjede av oppdrag i arbeid der en minstelønn gjelder for alle (allmenngjort sats), eller utleie. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Three months from each day the pay or the holiday pay should have been paid, without a claim in writing. Of the one who hired in: also that bankruptcy is opened in the firm that hired out.",
    nb: "Tre måneder fra hver dag lønnen eller feriepengene skulle vært betalt, uten et skriftlig krav. For den som leide inn: også at det åpnes konkurs i firmaet som leide ut.",
  },
  toPerson: {
    may: {
      en: "Pay from those above the employer, if the law makes them pay too",
      nb: "Lønn fra dem over arbeidsgiveren, hvis loven sier at de også må betale",
    },
    name: { en: "pay from those above the employer", nb: "lønn fra dem over arbeidsgiveren" },
    within: "wage-claim",
  },
  on: { claims, dueDay },
  beforeLeaving: jointAbroad,
  cases: [
    { when: { claims: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    {
      when: { claims: "none" },
      gives: "unsure",
      because: [rule, notTheClient],
      ask: [dueDays, chain],
    },
    whileOpen("open", "known"),
    whileOpen("open", "not-known"),
    whileOpen("open-holiday-pay", "known"),
    whileOpen("open-holiday-pay", "not-known"),
    whileOpen("open-and-claimed", "known"),
    whileOpen("open-and-claimed", "not-known"),
    onceClaimed("known"),
    onceClaimed("not-known"),
    {
      when: { claims: "maybe" },
      gives: "unsure",
      title: holidayPayTitle,
      from: first,
      because: [
        ...[rule, notTheClient, bankrupt, settledDays, weeks],
        onlyWhere(
          sayLost(
            "For the pay the last day was {0}; only holiday pay may still be claimed.",
            "For lønnen var siste dag {0}; bare feriepenger kan kanskje fortsatt kreves.",
            ({ joint }) => lastOf(joint.filter(isPay)),
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
  examples,
});
