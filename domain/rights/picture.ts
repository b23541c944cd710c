import type { Day } from "../base/day.ts";
import { addMonths, type DayNumber, dayNumber } from "../pay/calendar.ts";
import { contractorsUntil } from "../pay/sections/allmenngjoringsloven-13.ts";
import { holidayDue } from "../pay/sections/ferieloven-10.ts";
import { type CriminalCase, criminalCaseOf } from "./criminal-case.ts";
import { claimLives, type Stops, stopsIn } from "./limitation.ts";
import type { EventType, Happened, Person, Situation } from "./situation.ts";
import type { Label } from "./step.ts";
import { chargeAt } from "./testimony.ts";

type PermitState = "none" | "running" | "left" | "over" | "revoked";

export interface Permit {
  readonly state: PermitState;
  readonly granted: DayNumber;
  /** Its last day; the day it was revoked where it was. */
  readonly until: DayNumber;
  /** Whether its length was taken to be one year, since no last day was told. */
  readonly assumed: boolean;
}

/** One claim for money: the day it fell due, and the last day for it. */
export interface Due {
  readonly earned: DayNumber;
  readonly due: DayNumber;
  readonly until: DayNumber;
  readonly stopped: boolean;
  /** Only a claim in a criminal case that is over stopped its time: `until` is then the day to be safe, and never passed. */
  readonly unsure: boolean;
  readonly passed: boolean;
}

/** A situation as it stands on its day, with every day counted; what rules look at. Not a number where there is no such day. */
export interface Picture {
  readonly asOf: DayNumber;
  readonly person: Person;
  readonly found: DayNumber;
  readonly applied: DayNumber;
  readonly reflection: Permit;
  readonly limited: Permit;
  /** The better of the two: the one that runs, else the one last had. */
  readonly permit: Permit;
  readonly left: DayNumber;
  readonly entered: DayNumber;
  /** Whether the person left Norway, and nothing since tells that they are here again. */
  readonly abroad: boolean;
  readonly case: CriminalCase;
  readonly testified: DayNumber;
  readonly charge: Label | "none";
  readonly wages: readonly Due[];
  readonly holidayPay: readonly Due[];
  readonly joint: readonly Due[];
  readonly bankruptcy: DayNumber;
  readonly expelled: DayNumber;
  /** Also when it is still to come. */
  readonly eighteen: DayNumber;
}

const reflectionMonths = 6;
const limitedMonths = 12;

export function pictureOf({ events, person, asOf: text }: Situation): Picture {
  const asOf = dayNumber(text);
  const last = (type: EventType) => lastOf(events, type, asOf);
  const left = last("left-country");
  const revoked = last("permit-revoked");
  const testified = last("testified");
  const seen = { asOf, left, revoked };
  const reflection = permitOf(reflectionOf(events, asOf), seen);
  const limited = permitOf(limitedOf(events, asOf), seen);
  const { wages, holidayPay, joint } = duesOf(events, asOf);
  return {
    asOf,
    person,
    found: firstOf(events, "found", asOf),
    applied: last("reflection-permit-applied"),
    reflection,
    limited,
    permit: betterOf(reflection, limited),
    left,
    entered: last("entered-country"),
    abroad: isAbroad(events, left, asOf),
    case: criminalCaseOf(events, asOf),
    testified,
    charge: Number.isNaN(testified) ? "none" : chargeAt(events, testified),
    wages,
    holidayPay,
    joint,
    bankruptcy: firstOf(events, "bankruptcy", asOf),
    expelled: last("expulsion-decided"),
    eighteen: firstOf(events, "turns-eighteen", Number.POSITIVE_INFINITY),
  };
}

const shownHere: readonly EventType[] = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
];

/** Gone, and neither come back since nor met here, nor with the police in person, as applying for a permit takes. */
function isAbroad(events: readonly Happened[], left: DayNumber, asOf: DayNumber): boolean {
  return (
    !Number.isNaN(left) &&
    !(lastOf(events, "entered-country", asOf) >= left) &&
    !shownHere.some((type) => lastOf(events, type, asOf) > left)
  );
}

function lastOf(events: readonly Happened[], wanted: EventType, asOf: DayNumber): DayNumber {
  let found = Number.NaN;
  for (const { type, day } of events) {
    const at = type === wanted ? dayNumber(day) : Number.NaN;
    found = at <= asOf && !(at < found) ? at : found;
  }
  return found;
}

function firstOf(events: readonly Happened[], wanted: EventType, asOf: DayNumber): DayNumber {
  let found = Number.NaN;
  for (const { type, day } of events) {
    const at = type === wanted ? dayNumber(day) : Number.NaN;
    found = at <= asOf && !(at > found) ? at : found;
  }
  return found;
}

interface Granted {
  readonly granted: DayNumber;
  readonly until: DayNumber;
  readonly assumed: boolean;
}

function reflectionOf(events: readonly Happened[], asOf: DayNumber): Granted {
  const granted = lastOf(events, "reflection-permit-granted", asOf);
  return { granted, until: addMonths(granted, reflectionMonths), assumed: false };
}

/** The one granted last; of two on one day, the one that lasts longest. */
function limitedOf(events: readonly Happened[], asOf: DayNumber): Granted {
  let found: Granted = { granted: Number.NaN, until: Number.NaN, assumed: false };
  for (const event of events) {
    const granted = event.type === "limited-permit-granted" ? dayNumber(event.day) : Number.NaN;
    if (granted <= asOf) {
      found = longer(found, granted, event.until);
    }
  }
  return found;
}

function longer(before: Granted, granted: DayNumber, own: Day | null): Granted {
  const until = own === null ? addMonths(granted, limitedMonths) : dayNumber(own);
  const isBefore = before.granted > granted;
  const isShorter = before.granted === granted && before.until >= until;
  return isBefore || isShorter ? before : { granted, until, assumed: own === null };
}

function permitOf(
  { granted, until, assumed }: Granted,
  seen: { readonly asOf: DayNumber; readonly left: DayNumber; readonly revoked: DayNumber },
): Permit {
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

const standing: readonly PermitState[] = ["running", "left", "over", "revoked", "none"];

function betterOf(one: Permit, other: Permit): Permit {
  const difference = standing.indexOf(one.state) - standing.indexOf(other.state);
  if (difference !== 0) {
    return difference < 0 ? one : other;
  }
  return other.until > one.until ? other : one;
}

/** Every day that pay fell due on, with what hangs on it: the pay itself, its holiday pay, and whoever stands above the employer. */
function duesOf(events: readonly Happened[], asOf: DayNumber) {
  const days = new Set(
    events.filter(({ type }) => type === "wage-due").map(({ day }) => dayNumber(day)),
  );
  const stops = stopsIn(events, asOf);
  const dues = [...days].sort((a, b) => a - b);
  const holidays = [...new Set(dues.map(holidayDue))];
  return {
    wages: dues.map((due) => claimOf(due, due, stops, asOf)),
    // It is earned from the first pay of its year on: what is done about it from then on stops its time.
    holidayPay: holidays.map((due) =>
      claimOf(dues.find((wage) => holidayDue(wage) === due) ?? due, due, stops, asOf),
    ),
    joint: dues.map((due): Due => {
      const until = contractorsUntil(due);
      return { earned: due, due, until, stopped: false, unsure: false, passed: asOf > until };
    }),
  };
}

function claimOf(earned: DayNumber, due: DayNumber, stops: Stops, asOf: DayNumber): Due {
  return { earned, due, ...claimLives({ from: earned, due }, stops, asOf) };
}
