import type { DayNumber } from "../../domain/time/calendar.ts";
import type { Label } from "./case-label.ts";
import { type ByType, through } from "./counted.ts";
import { goingOn } from "./criminal-case.ts";
import type { Happened } from "./situation.ts";

/** The most first; "shall" and "gross" are in court under § 257 or § 258. */
export const grounds = ["shall", "gross", "unknown-charge", "unknown-where", "other"] as const;
type Ground = (typeof grounds)[number];

/** The evidence that gives most. */
export interface Testimony {
  readonly day: DayNumber;
  readonly ground: Ground | "none";
  readonly last: DayNumber;
  readonly police: DayNumber;
}

type Found = Pick<Testimony, "day" | "ground">;

const nothing: Found = { day: Number.NaN, ground: "none" };
const none: Testimony = { ...nothing, last: Number.NaN, police: Number.NaN };

export function testimonyOf(events: ByType, asOf: DayNumber): Testimony {
  const given = through(events, "testified", asOf);
  if (given.length === 0) {
    return none;
  }
  // Told twice of one day, the one tells where the other was.
  const known = new Set(given.flatMap(({ day, told }) => (told.where === undefined ? [] : [day])));
  let found = nothing;
  for (const { day, told } of given) {
    if (told.where !== undefined || !known.has(day)) {
      found = better(found, { day, ground: groundOf(told.where, events, day) });
    }
  }
  const toPolice = given.find(({ told }) => told.where === "police");
  return {
    ...found,
    last: given.at(-1)?.day ?? Number.NaN,
    police: toPolice?.day ?? Number.NaN,
  };
}

function better(one: Found, other: Found): Found {
  if (one.ground === "none" || one.ground === other.ground) {
    return one.day > other.day ? one : other;
  }
  return grounds.indexOf(other.ground as Ground) < grounds.indexOf(one.ground) ? other : one;
}

function groundOf(where: Happened["where"], events: ByType, day: DayNumber): Ground {
  if (where !== "court") {
    return where === undefined ? "unknown-where" : "other";
  }
  const charges = goingOn(events, day).filter(({ kind }) => kind === "charge");
  const sure = charges.filter(({ unclear }) => unclear === null).map(({ label }) => label);
  if (sure.includes("257")) {
    return "shall";
  }
  if (sure.includes("258")) {
    return "gross";
  }
  // A court has a charge; it may be an untold one.
  const mayBe: readonly Label[] = ["257", "258", "unknown"];
  const isUnknown = charges.length === 0 || charges.some(({ label }) => mayBe.includes(label));
  return isUnknown ? "unknown-charge" : "other";
}
