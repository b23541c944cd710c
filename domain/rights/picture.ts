import type { Day } from "../base/day.ts";
import { addMonths, type DayNumber, dayNumber } from "../pay/calendar.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { type CompensationDays, compensationDaysOf } from "./compensation-days.ts";
import { allOf, type ByType, byType, firstDay, lastDay, through } from "./counted.ts";
import { type CriminalCase, criminalCaseOf } from "./criminal-case.ts";
import { type HolidayPay, holidayPayOf } from "./holiday-days.ts";
import { type Joint, jointOf } from "./joint-days.ts";
import { claimLives, type Lives, stopsIn } from "./limitation.ts";
import { type DayMet, inTime, metDays } from "./met.ts";
import type { EventType, NotSo, Person, Situation } from "./situation.ts";
import { type Testimony, testimonyOf } from "./testimony.ts";

/** "pending" is over, but something was applied for while it ran, or given anew. */
type PermitState = "none" | "running" | "left" | "pending" | "over" | "revoked";

export interface Permit {
  readonly state: PermitState;
  readonly granted: DayNumber;
  /** Its last day; the day it was revoked where it was. */
  readonly until: DayNumber;
  /** Whether its length was taken to be one year, since no last day was told. */
  readonly assumed: boolean;
}

/** One claim for pay: the day it fell due, and how long it lives. */
export interface Due extends Lives {
  readonly due: DayNumber;
  /** Three years after the due day, whatever was done. */
  readonly years: DayNumber;
  /** The day that it was claimed in time, where somebody told so. */
  readonly claimed: DayNumber;
}

/** A situation as it stands on its day, with every day counted; what rules look at. Not a number where there is no such day. */
export interface Picture {
  readonly asOf: DayNumber;
  readonly person: Person;
  readonly found: DayNumber;
  readonly applied: DayNumber;
  readonly reflection: Permit;
  /** The last day that a reflection permit was granted on, also where it is not the first. */
  readonly reflectionAgain: DayNumber;
  readonly limited: Permit;
  /** The better of the two: the one that runs, else the one last had. */
  readonly permit: Permit;
  readonly left: DayNumber;
  readonly entered: DayNumber;
  /** Whether the person left Norway, and nothing since tells that they are here again. */
  readonly abroad: boolean;
  readonly case: CriminalCase;
  readonly compensation: CompensationDays;
  readonly testimony: Testimony;
  readonly protectionApplied: DayNumber;
  readonly wages: readonly Due[];
  readonly holidayPay: readonly HolidayPay[];
  readonly joint: readonly Joint[];
  readonly bankruptcy: DayNumber;
  readonly expelled: DayNumber;
  /** Also when it is still to come. */
  readonly eighteen: DayNumber;
  /** What had to be done by a day and was, on a day that has come. */
  readonly met: readonly DayMet[];
  /** What is known not to have happened. */
  readonly notSo: readonly NotSo[];
}

const reflectionMonths = 6;
const limitedMonths = 12;

export function pictureOf({
  events: happened,
  person,
  asOf: text,
  met: told,
  notSo = [],
}: Situation): Picture {
  const asOf = dayNumber(text);
  const met = metDays(told, asOf);
  const events = byType(happened);
  const last = (type: EventType) => lastDay(events, type, asOf);
  const left = last("left-country");
  const revoked = last("permit-revoked");
  const seen = { asOf, left, revoked };
  const reflection = reflectionOf(events, seen);
  const limited = renewing(permitOf(limitedOf(events, asOf), seen), met);
  const criminalCase = criminalCaseOf(events, asOf);
  const { wages, holidayPay, joint } = duesOf(events, met, asOf);
  return {
    asOf,
    person,
    found: firstDay(events, "found", asOf),
    applied: last("reflection-permit-applied"),
    reflection,
    reflectionAgain: last("reflection-permit-granted"),
    limited,
    permit: betterOf(renewing(reflection, met), limited),
    left,
    entered: last("entered-country"),
    abroad: isAbroad(events, seen),
    case: criminalCase,
    compensation: compensationDaysOf(criminalCase),
    testimony: testimonyOf(events, asOf),
    protectionApplied: last("protection-applied"),
    wages,
    holidayPay,
    joint,
    bankruptcy: firstDay(events, "bankruptcy", asOf),
    expelled: last("expulsion-decided"),
    // The birthday, also when it is still to come.
    eighteen: allOf(events, "turns-eighteen")[0]?.day ?? Number.NaN,
    met,
    notSo,
  };
}

const shownHere: readonly EventType[] = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
];

/** Gone, and neither come back since nor met here, nor with the police in person, as applying for a permit takes. */
function isAbroad(events: ByType, { asOf, left }: Seen): boolean {
  return (
    !Number.isNaN(left) &&
    !(lastDay(events, "entered-country", asOf) >= left) &&
    !shownHere.some((type) => lastDay(events, type, asOf) > left)
  );
}

interface Granted {
  readonly granted: DayNumber;
  readonly until: DayNumber;
  readonly assumed: boolean;
}

/** It is not renewed: the first that was granted counts. Whether a second gives anything is not known. */
function reflectionOf(events: ByType, seen: Seen): Permit {
  const granted = firstDay(events, "reflection-permit-granted", seen.asOf);
  const again = lastDay(events, "reflection-permit-granted", seen.asOf);
  const months = (from: DayNumber) => addMonths(from, reflectionMonths);
  const first = permitOf({ granted, until: months(granted), assumed: false }, seen);
  const isOver = first.state === "over" || first.state === "revoked";
  return isOver && again > granted && seen.asOf <= months(again)
    ? { ...first, state: "pending" }
    : first;
}

/** The one granted last; of two on one day, the one that lasts longest. */
function limitedOf(events: ByType, asOf: DayNumber): Granted {
  let found: Granted = { granted: Number.NaN, until: Number.NaN, assumed: false };
  for (const { day, until } of through(events, "limited-permit-granted", asOf)) {
    found = longer(found, day, until);
  }
  return found;
}

function longer(before: Granted, granted: DayNumber, own: Day | null): Granted {
  const until = own === null ? addMonths(granted, limitedMonths) : dayNumber(own);
  const isBefore = before.granted > granted;
  const isShorter = before.granted === granted && before.until >= until;
  return isBefore || isShorter ? before : { granted, until, assumed: own === null };
}

interface Seen {
  readonly asOf: DayNumber;
  readonly left: DayNumber;
  readonly revoked: DayNumber;
}

function permitOf({ granted, until, assumed }: Granted, seen: Seen): Permit {
  if (Number.isNaN(granted)) {
    return { state: "none", granted, until, assumed };
  }
  if (seen.revoked >= granted && seen.revoked <= until) {
    return { state: "revoked", granted, until: seen.revoked, assumed: false };
  }
  if (seen.asOf > until) {
    return { state: "over", granted, until, assumed };
  }
  return { state: seen.left >= granted ? "left" : "running", granted, until, assumed };
}

/** Rights whose day is one to have applied for the next permit by. */
const asksForPermit: readonly string[] = ["reflection-permit", "limited-permit"];

/** Over is not known of a permit where something was applied for while it ran. */
function renewing(permit: Permit, met: readonly DayMet[]): Permit {
  const { state, granted, until } = permit;
  const asked = met.some(
    ({ right, on }) => asksForPermit.includes(right) && on >= granted && on <= until,
  );
  return state === "over" && asked ? { ...permit, state: "pending" } : permit;
}

const standing: readonly PermitState[] = [
  ...(["running", "left", "pending", "over", "revoked", "none"] as const),
];

function betterOf(one: Permit, other: Permit): Permit {
  const difference = standing.indexOf(one.state) - standing.indexOf(other.state);
  if (difference !== 0) {
    return difference < 0 ? one : other;
  }
  return other.until > one.until ? other : one;
}

/** The days of something, each once, the first first. */
function eachDay(of: readonly { readonly day: DayNumber }[]): readonly DayNumber[] {
  return [...new Set(of.map(({ day }) => day))];
}

const noDues = { wages: [], holidayPay: [], joint: [] } as const;

/** Every day that pay fell due on, with what hangs on it: the pay itself, its holiday pay, and whoever stands above the employer. */
function duesOf(events: ByType, met: readonly DayMet[], asOf: DayNumber) {
  const dues = eachDay(allOf(events, "wage-due"));
  if (dues.length === 0) {
    return noDues;
  }
  const ended = eachDay(through(events, "work-ended", asOf));
  const stops = stopsIn(events, asOf);
  const wages = dues.map((due): Due => {
    const { until, standing, by } = claimLives({ from: due, due }, stops, asOf);
    const claimed = inTime(met, "wage-claim", until);
    return { due, until, standing, by, years: lastDayOf(due), claimed };
  });
  const holidayPay = holidayPayOf(dues, ended, stops, { met, asOf });
  return { wages, holidayPay, joint: jointOf(wages, holidayPay, met) };
}
