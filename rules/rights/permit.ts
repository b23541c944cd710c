import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { type ByType, type Counted, lastDay, through } from "./counted.ts";
import type { DayDone, Permit, PermitState } from "./picture.ts";
import type { EventType } from "./situation.ts";

const reflectionMonths = 6;
const limitedMonths = 12;

/** As it was read. */
export const monthsRead: Partial<Readonly<Record<EventType, number>>> = {
  "reflection-permit-granted": reflectionMonths,
  "limited-permit-granted": limitedMonths,
};

export interface Seen {
  readonly events: ByType;
  readonly asOf: DayNumber;
  readonly left: DayNumber;
}

export const sixMonths = (granted: DayNumber): DayNumber => monthsAfter(granted, reflectionMonths);

/** The last that its decision names, but none after six months. */
export const surelyUntil = ({ granted, until }: Permit): DayNumber =>
  Math.min(until, sixMonths(granted));

type Granted = Omit<Permit, "state">;

const none: Permit = {
  state: "none",
  granted: Number.NaN,
  until: Number.NaN,
  told: false,
  assumed: false,
  work: "not-told",
};

/** Not renewed: the first counts. Whether a second gives anything is not known. */
export function reflectionOf(seen: Seen): Permit {
  const all = through(seen.events, "reflection-permit-granted", seen.asOf);
  if (all.length === 0) {
    return none;
  }
  const first = permitOf(ofDay(all, all[0], reflectionMonths), seen);
  const again = ofDay(all, all.at(-1), reflectionMonths);
  const isOver = first.state === "over" || first.state === "revoked";
  return isOver && again.granted > first.granted && seen.asOf <= again.until
    ? { ...first, state: "pending" }
    : first;
}

/** The one granted last; where no last day was told, for a year. */
export function limitedOf(seen: Seen, met: readonly DayDone[]): Permit {
  const all = through(seen.events, "limited-permit-granted", seen.asOf);
  if (all.length === 0) {
    return none;
  }
  const last = ofDay(all, all.at(-1), limitedMonths);
  return renewing(permitOf({ ...last, assumed: !last.told }, seen), met);
}

/** Of several tellings one with a last day, the first to be safe. */
function ofDay(all: readonly Counted[], one: Counted | undefined, months: number): Granted {
  const granted = one?.day ?? Number.NaN;
  let until = Number.NaN;
  const work = workOf(all, granted);
  for (const each of all) {
    const own = each.day === granted && each.until !== null ? dayNumber(each.until) : Number.NaN;
    until = own >= until || Number.isNaN(own) ? until : own;
  }
  return Number.isNaN(until)
    ? { granted, until: monthsAfter(granted, months), told: false, assumed: false, work }
    : { granted, until, told: true, assumed: false, work };
}

/** Of several tellings that which limits. */
function workOf(all: readonly Counted[], granted: DayNumber): Permit["work"] {
  const told = all.flatMap(({ day, told: { work } }) => (day === granted && work ? [work] : []));
  return told.includes("barred") ? "barred" : (told[0] ?? "not-told");
}

function permitOf(permit: Granted, { events, asOf, left }: Seen): Permit {
  const { granted, until } = permit;
  // What is revoked later is another.
  const revoked = through(events, "permit-revoked", asOf).find(
    ({ day }) => day >= granted && day <= until,
  );
  if (revoked !== undefined) {
    return { state: "revoked", ...permit, until: revoked.day, assumed: false };
  }
  if (asOf > until) {
    return { state: "over", ...permit };
  }
  return { state: left >= granted ? "left" : "running", ...permit };
}

export function revokedUntold({ events, asOf }: Pick<Seen, "events" | "asOf">): DayNumber {
  const revoked = through(events, "permit-revoked", asOf);
  if (revoked.length === 0) {
    return Number.NaN;
  }
  const granted = (type: EventType, months: number) => {
    const all = through(events, type, asOf);
    return all.map((one) => ofDay(all, one, months));
  };
  const told = [
    ...granted("reflection-permit-granted", reflectionMonths),
    ...granted("limited-permit-granted", limitedMonths),
  ];
  const untold = revoked.findLast(
    ({ day }) => !told.some(({ granted: from, until }) => day >= from && day <= until),
  );
  return untold?.day ?? Number.NaN;
}

const asksForPermit: readonly string[] = ["reflection-permit", "limited-permit"];

/** Not over where something was applied for while it ran. */
export function renewing(permit: Permit, met: readonly DayDone[]): Permit {
  const { state, granted, until } = permit;
  const asked = met.some(
    ({ right, on }) => asksForPermit.includes(right) && on >= granted && on <= until,
  );
  return state === "over" && asked ? { ...permit, state: "pending" } : permit;
}

const standing: readonly PermitState[] = [
  ...(["running", "left", "pending", "over", "revoked", "none"] as const),
];

/** The one that runs, else the one last had. */
export function betterOf(one: Permit, other: Permit): Permit {
  const difference = standing.indexOf(one.state) - standing.indexOf(other.state);
  if (difference !== 0) {
    return difference < 0 ? one : other;
  }
  if (one.state === "running" && one.assumed !== other.assumed) {
    return one.assumed ? other : one;
  }
  return other.until > one.until ? other : one;
}

const shownHere: readonly EventType[] = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
];

/** Gone, with no return and no meeting here since. */
export function isAbroad({ events, asOf, left }: Seen): boolean {
  return (
    !Number.isNaN(left) &&
    !(lastDay(events, "entered-country", asOf) >= left) &&
    !shownHere.some((type) => lastDay(events, type, asOf) > left)
  );
}
