import { minutesOfDay } from "../time/clock.ts";
export const routineTriggers = ["danger", "suspicion", "minor", "removal", "referral"] as const;
export type RoutineTrigger = (typeof routineTriggers)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export interface Routine {
  readonly trigger: RoutineTrigger;
  /** In the agency's own words; “” if unwritten. */
  readonly startsWhen: string;
  readonly decides: Named;
  /** Null where everyone else who could has left. */
  readonly standsIn: Named | null;
  /** Former colleagues named, to be replaced. */
  readonly left: readonly string[];
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Norwegian time; a turn may run past midnight. */
  readonly from: number;
  readonly to: number;
  /** Whom else to call when nobody here can be reached. */
  readonly elseCall: string;
}

/** Each may have left since. */
export interface NamedOnce {
  readonly decides: Named & { readonly left: boolean };
  readonly standsIn: Named & { readonly left: boolean };
}

/** Skips those who left; leaders come last. Null: none works here. */
export function whoIsHere(
  set: NamedOnce,
  leads: readonly Named[],
): Pick<Routine, "decides" | "standsIn" | "left"> | null {
  const named = [set.decides, set.standsIn];
  const left = named.flatMap((one) => (one.left ? [one.name] : []));
  const here = named.filter((one) => !one.left).map(({ id, name, title }) => ({ id, name, title }));
  const others = leads.filter(({ id }) => !here.some((one) => one.id === id));
  const [decides, standsIn = null] = [...here, ...others];
  return decides === undefined ? null : { decides, standsIn, left: [...new Set(left)] };
}

export interface Clock {
  readonly weekday: number;
  readonly minutes: number;
}

/** A colleague with stand-in, or nobody and whom to call. */
export type DecidesNow =
  | {
      readonly at: "work";
      readonly decides: Named;
      readonly standsIn: Named | null;
      readonly until: number;
    }
  | { readonly at: "closed"; readonly elseCall: string; readonly next: Clock | null };

const yesterday = (weekday: number) => (weekday === 1 ? 7 : weekday - 1);

/** `to` is exclusive. */
export function atWork(
  { weekdays, from, to }: Pick<Routine, "weekdays" | "from" | "to">,
  { weekday, minutes }: Clock,
): boolean {
  if (from < to) {
    return weekdays.includes(weekday) && minutes >= from && minutes < to;
  }
  const tonight = weekdays.includes(weekday) && minutes >= from;
  return tonight || (weekdays.includes(yesterday(weekday)) && minutes < to);
}

/** Null without weekdays. */
function nextTurn({ weekdays, from }: Routine, now: Clock): Clock | null {
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const weekday = ((now.weekday - 1 + ahead) % 7) + 1;
    const later = ahead > 0 || from > now.minutes;
    if (later && weekdays.includes(weekday)) {
      return { weekday, minutes: from };
    }
  }
  return null;
}

/** Gives, outside hours, whom to call and the next turn. */
export function decidesNow(routine: Routine, now: Clock): DecidesNow {
  if (atWork(routine, now)) {
    const { decides, standsIn, to } = routine;
    return { at: "work", decides, standsIn, until: to };
  }
  return { at: "closed", elseCall: routine.elseCall, next: nextTurn(routine, now) };
}

export type RoutineRefusal =
  | "routine.same-person"
  | "routine.no-weekday"
  | "routine.no-hours"
  | "routine.no-call";

/** Null if fine. */
export function routineProblem(wish: {
  readonly decides: string;
  readonly standsIn: string;
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly elseCall: string;
}): RoutineRefusal | null {
  if (wish.decides === wish.standsIn) {
    return "routine.same-person";
  }
  if (wish.weekdays.length === 0) {
    return "routine.no-weekday";
  }
  const within =
    wish.from >= 0 && wish.from < minutesOfDay && wish.to > 0 && wish.to <= minutesOfDay;
  if (!within || wish.from === wish.to) {
    return "routine.no-hours";
  }
  return wish.elseCall.trim() === "" ? "routine.no-call" : null;
}
