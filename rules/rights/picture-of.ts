import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { contractorsUntil } from "../pay/sections/allmenngjoringsloven-13.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { decisionsOf } from "./appeals.ts";
import { atWorkOf } from "./at-work.ts";
import { compensationDaysOf } from "./compensation-days.ts";
import { type ByType, byType, type Counted, firstDay, lastDay, through } from "./counted.ts";
import { criminalCaseOf } from "./criminal-case.ts";
import { absencesOf, dismissalsOf } from "./dismissals.ts";
import { doneDays, inTime, isLateJointClaim } from "./done-in-time.ts";
import { droppedCasesOf, farMonths } from "./dropped-cases.ts";
import { holidayPayOf } from "./holiday-days.ts";
import { claimLives, stopsIn } from "./limitation.ts";
import { betterOf, isAbroad, limitedOf, reflectionOf, renewing, revokedUntold } from "./permit.ts";
import type { DayDone, Due, HolidayPay, Joint, Picture } from "./picture.ts";
import { restrainingOrderOf } from "./restraining.ts";
import { settledOf } from "./settled.ts";
import type { Details, EventType, Situation, UrgentDone } from "./situation.ts";
import { testimonyOf } from "./testimony.ts";

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
  const first = (type: EventType) => firstDay(events, type, asOf);
  const daysThrough = (type: EventType) =>
    events[type].length === 0 ? noDays : eachDay(through(events, type, asOf));
  const left = last("left-country");
  const seen = { events, asOf, left };
  const reflection = reflectionOf(seen);
  const limited = limitedOf(seen, met);
  const criminalCase = criminalCaseOf(events, asOf);
  const done = urgentDone.length === 0 ? urgentDone : urgentDone.filter(({ on }) => on <= text);
  const { wages, settled, firstDue, holidayPay, joint } = duesOf(events, met, done, asOf);
  const expulsions = through(events, "expulsion-decided", asOf);
  const { appealUntil, appealFar } = appealDays(expulsions, asOf);
  return {
    asOf,
    person,
    found: first("found"),
    applied: last("reflection-permit-applied"),
    reflection,
    reflectionAgain: last("reflection-permit-granted"),
    limited,
    permit: betterOf(renewing(reflection, met), limited),
    revoked: last("permit-revoked"),
    revokedUntold: revokedUntold(seen),
    left,
    entered: last("entered-country"),
    abroad: isAbroad(seen),
    case: criminalCase,
    drops: droppedCasesOf(events, met, asOf),
    compensation: compensationDaysOf(criminalCase),
    testimony: testimonyOf(events, asOf),
    protectionApplied: last("protection-applied"),
    protectionRefused:
      through(events, "permit-refused", asOf).findLast(({ told: { sought } }) =>
        ofProtection.includes(sought),
      )?.day ?? Number.NaN,
    wages,
    settled,
    paid: lastOf(last("wages-settled"), last("wage-paid")),
    firstDue,
    workBegan: last("work-began"),
    workEnded: last("work-ended"),
    holidayPay,
    joint,
    dismissals: dismissalsOf(events, met, asOf),
    shutOut: last("shut-out"),
    absences: absencesOf(events, asOf),
    toldInside: firstOf(
      [first("told-employer"), first("told-authority")].filter((day) => !Number.isNaN(day)),
    ),
    toldPublic: first("told-public"),
    treatedWorse: eachDay(through(events, "treated-worse", asOf)),
    bankruptcy: first("bankruptcy"),
    bankruptAgain: last("bankruptcy"),
    expelled: last("expulsion-decided"),
    expelledAid: expelledAidOf(expulsions),
    ...toldToLeaveIn(through(events, "told-to-leave", asOf)),
    appealUntil,
    appealFar,
    appeals: {
      "immigration-appeal": decisionsOf("immigration-appeal", events, met, asOf),
      "social-appeal": decisionsOf("social-appeal", events, met, asOf),
      "benefit-appeal": decisionsOf("benefit-appeal", events, met, asOf),
      "tax-appeal": decisionsOf("tax-appeal", events, met, asOf),
      "health-appeal": decisionsOf("health-appeal", events, met, asOf),
    },
    ...atWorkOf(events, asOf),
    threats: through(events, "threatened", asOf),
    order: restrainingOrderOf(events, asOf),
    harmKnown: daysThrough("harm-known"),
    schoolChildren: daysThrough("school-child-came"),
    dataAsked: daysThrough("data-asked"),
    eighteen: events["turns-eighteen"][0]?.day ?? Number.NaN,
    met,
    urgentDone: done,
    notSo,
  };
}

function toldToLeaveIn(told: readonly Counted[]): Pick<Picture, "toldToLeave" | "leaveBy"> {
  const toldToLeave = told.at(-1)?.day ?? Number.NaN;
  const last = told.flatMap(({ day, until }) =>
    day === toldToLeave && until !== null ? [dayNumber(until)] : [],
  );
  return { toldToLeave, leaveBy: firstOf(last) };
}

const ofProtection: readonly (Details["sought"] | undefined)[] = ["protection", "unfounded"];

/** What the last rests on; of several tellings of its day that which gives least. */
function expelledAidOf(decisions: readonly Counted[]): Picture["expelledAid"] {
  const day = decisions.at(-1)?.day;
  const rests = decisions.filter((each) => each.day === day).map(({ told }) => told.rests);
  if (rests.includes("sentence") || rests.includes("order")) {
    return "no";
  }
  return rests.includes("other") ? "yes" : "unknown";
}

/** One whose year may be wrong stands apart. */
/** Of several far days the first that is still to come. */
function appealDays(
  decisions: readonly Counted[],
  asOf: DayNumber,
): Pick<Picture, "appealUntil" | "appealFar"> {
  const last = decisions.at(-1);
  const [days, far]: [DayNumber[], DayNumber[]] = [[], []];
  for (const { day, until, sure } of decisions) {
    if (day === last?.day && until !== null) {
      const found = dayNumber(until);
      const isTaken = found <= monthsAfter(day, farMonths) || (sure && found > day);
      (isTaken ? days : far).push(found);
    }
  }
  const ahead = far.filter((each) => each >= asOf);
  const farDay = firstOf(ahead.length > 0 ? ahead : far);
  return { appealUntil: firstOf(days), appealFar: days.length === 0 ? farDay : Number.NaN };
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

const noDays: readonly DayNumber[] = [];
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

const of = "joint-liability";

/** Written in time, and told of only after. */
function toldLate(urgentDone: readonly UrgentDone[]): readonly DayNumber[] {
  return urgentDone
    .filter(({ step, since, on }) => isLateJointClaim(step) && since !== null && on <= since)
    .map(({ on }) => dayNumber(on))
    .toSorted((one, other) => one - other);
}

/** `urgentDone`: among it a claim of which nobody had told in time. */
function jointOf(
  wages: readonly Due[],
  holidayPay: readonly HolidayPay[],
  met: readonly DayDone[],
  urgentDone: readonly UrgentDone[],
): readonly Joint[] {
  const late = toldLate(urgentDone);
  const claimedBy = (due: DayNumber, until: DayNumber): DayNumber => {
    const found = inTime(met, of, until);
    return Number.isNaN(found)
      ? (late.find((on) => due <= on && on <= until) ?? Number.NaN)
      : found;
  };
  return [
    ...wages.map(({ due }): Joint => {
      const until = contractorsUntil(due);
      const claimed = claimedBy(due, until);
      const years = lastDayOf(due);
      return { of: "pay", due, unclear: null, safeUntil: until, until, years, claimed };
    }),
    ...holidayPay.map(({ safe, latest, unclear, safeUntil: years }): Joint => {
      const safeUntil = contractorsUntil(safe);
      const until = unclear === null ? safeUntil : contractorsUntil(latest);
      const first = claimedBy(safe, safeUntil);
      const claimed = Number.isNaN(first) && unclear !== null ? claimedBy(safe, until) : first;
      return { of: "holiday-pay", due: safe, unclear, safeUntil, until, years, claimed };
    }),
  ];
}
