import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { type DayNumber, dayNumber, monthsAfter } from "../time/calendar.ts";
import { type CompensationDays, compensationDaysOf } from "./compensation-days.ts";
import { type ByType, byType, type Counted, firstDay, lastDay, through } from "./counted.ts";
import { type CriminalCase, criminalCaseOf } from "./criminal-case.ts";
import { type DayDone, doneDays, inTime } from "./done-in-time.ts";
import { type DroppedCase, droppedCasesOf, farMonths } from "./dropped-cases.ts";
import { type HolidayPay, holidayPayOf } from "./holiday-days.ts";
import { type Joint, jointOf } from "./joint-days.ts";
import { claimLives, type Lives, stopsIn } from "./limitation.ts";
import {
  betterOf,
  isAbroad,
  limitedOf,
  type Permit,
  reflectionOf,
  renewing,
  revokedUntold,
} from "./permit.ts";
import { type Settled, settledOf } from "./settled.ts";
import type { EventType, NotSo, Person, Situation, UrgentDone } from "./situation.ts";
import { type Testimony, testimonyOf } from "./testimony.ts";

export interface Due extends Lives {
  readonly due: DayNumber;
  /** Three years after, whatever was done. */
  readonly years: DayNumber;
  readonly claimed: DayNumber;
}

/** Every day counted; not a number where there is none. */
export interface Picture {
  readonly asOf: DayNumber;
  readonly person: Person;
  readonly found: DayNumber;
  readonly applied: DayNumber;
  readonly reflection: Permit;
  readonly reflectionAgain: DayNumber;
  readonly limited: Permit;
  readonly permit: Permit;
  readonly revoked: DayNumber;
  readonly revokedUntold: DayNumber;
  readonly left: DayNumber;
  readonly entered: DayNumber;
  /** Another than the last where there are several. */
  readonly enteredFirst: DayNumber;
  readonly abroad: boolean;
  readonly case: CriminalCase;
  readonly drops: readonly DroppedCase[];
  readonly compensation: CompensationDays;
  readonly testimony: Testimony;
  readonly protectionApplied: DayNumber;
  /** Not told to be paid or settled. */
  readonly wages: readonly Due[];
  readonly settled: readonly Settled[];
  readonly paid: DayNumber;
  /** Settled or not. */
  readonly firstDue: DayNumber;
  readonly workEnded: DayNumber;
  readonly holidayPay: readonly HolidayPay[];
  readonly joint: readonly Joint[];
  readonly bankruptcy: DayNumber;
  readonly bankruptAgain: DayNumber;
  readonly expelled: DayNumber;
  /** Of several tellings the first, to be safe. */
  readonly appealUntil: DayNumber;
  /** So long after that the year may be wrong; where none other was. */
  readonly appealFar: DayNumber;
  /** Even if still to come. */
  readonly eighteen: DayNumber;
  readonly met: readonly DayDone[];
  readonly urgentDone: readonly UrgentDone[];
  readonly notSo: readonly NotSo[];
}

const lastOf = (one: DayNumber, other: DayNumber): DayNumber =>
  Number.isNaN(one) || other > one ? other : one;

export function pictureOf({
  events: happened,
  person,
  asOf: text,
  met: told,
  urgentDone = [],
  notSo = [],
}: Situation): Picture {
  const asOf = dayNumber(text);
  const met = doneDays(told, asOf);
  const events = byType(happened);
  const last = (type: EventType) => lastDay(events, type, asOf);
  const left = last("left-country");
  const seen = { events, asOf, left };
  const reflection = reflectionOf(seen);
  const limited = limitedOf(seen, met);
  const criminalCase = criminalCaseOf(events, asOf);
  const done = urgentDone.length === 0 ? urgentDone : urgentDone.filter(({ on }) => on <= text);
  const { wages, settled, firstDue, holidayPay, joint } = duesOf(events, met, done, asOf);
  const { appealUntil, appealFar } = appealDays(through(events, "expulsion-decided", asOf));
  return {
    asOf,
    person,
    found: firstDay(events, "found", asOf),
    applied: last("reflection-permit-applied"),
    reflection,
    reflectionAgain: last("reflection-permit-granted"),
    limited,
    permit: betterOf(renewing(reflection, met), limited),
    revoked: last("permit-revoked"),
    revokedUntold: revokedUntold(seen),
    left,
    entered: last("entered-country"),
    enteredFirst: firstDay(events, "entered-country", asOf),
    abroad: isAbroad(seen),
    case: criminalCase,
    drops: droppedCasesOf(events, met, asOf),
    compensation: compensationDaysOf(criminalCase),
    testimony: testimonyOf(events, asOf),
    protectionApplied: last("protection-applied"),
    wages,
    settled,
    paid: lastOf(last("wages-settled"), last("wage-paid")),
    firstDue,
    workEnded: last("work-ended"),
    holidayPay,
    joint,
    bankruptcy: firstDay(events, "bankruptcy", asOf),
    bankruptAgain: last("bankruptcy"),
    expelled: last("expulsion-decided"),
    appealUntil,
    appealFar,
    eighteen: events["turns-eighteen"][0]?.day ?? Number.NaN,
    met,
    urgentDone: done,
    notSo,
  };
}

/** One whose year may be wrong stands apart. */
function appealDays(decisions: readonly Counted[]): Pick<Picture, "appealUntil" | "appealFar"> {
  const last = decisions.at(-1);
  const [days, far]: [DayNumber[], DayNumber[]] = [[], []];
  for (const { day, until, sure } of decisions) {
    if (day === last?.day && until !== null) {
      const found = dayNumber(until);
      const isTaken = found <= monthsAfter(day, farMonths) || (sure && found > day);
      (isTaken ? days : far).push(found);
    }
  }
  return { appealUntil: firstOf(days), appealFar: days.length === 0 ? firstOf(far) : Number.NaN };
}

const firstOf = (days: readonly DayNumber[]): DayNumber =>
  days.length === 0 ? Number.NaN : Math.min(...days);

function eachDay(inOrder: readonly { readonly day: DayNumber }[]): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (const { day } of inOrder) {
    if (days.at(-1) !== day) {
      days.push(day);
    }
  }
  return days;
}

const noDues = { wages: [], settled: [], firstDue: Number.NaN, holidayPay: [], joint: [] } as const;

function duesOf(
  events: ByType,
  met: readonly DayDone[],
  urgentDone: readonly UrgentDone[],
  asOf: DayNumber,
): Pick<Picture, keyof typeof noDues> {
  const dues = eachDay(events["wage-due"]);
  if (dues.length === 0) {
    return noDues;
  }
  const ended = eachDay(through(events, "work-ended", asOf));
  const stops = stopsIn(events, asOf);
  const settlements = [
    ...through(events, "wages-settled", asOf),
    ...through(events, "wage-paid", asOf),
  ].toSorted((one, other) => one.day - other.day);
  const settled = settledOf(dues, settlements);
  const open =
    settled.length === 0 ? dues : dues.filter((each) => !settled.some(({ due }) => due === each));
  const wages = open.map((due): Due => {
    const { until, standing, by } = claimLives({ from: due, due }, stops, asOf);
    const claimed = inTime(met, "wage-claim", until);
    return { due, until, standing, by, years: lastDayOf(due), claimed };
  });
  const holidayPay = holidayPayOf(dues, ended, stops, { met, asOf, settled });
  const firstDue = dues[0] ?? Number.NaN;
  return {
    wages,
    settled,
    firstDue,
    holidayPay,
    joint: jointOf(wages, holidayPay, met, urgentDone),
  };
}
