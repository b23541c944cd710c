import { done, type Outcome, refused } from "../base/outcome.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";

/** What an agency can say of its own capacity, in its own name and of nobody in particular. */
export const capacityStates = ["takes", "few", "paused"] as const;
export type CapacityState = (typeof capacityStates)[number];

/** A few lines; whoever needs more rings. */
export const longestWords = 400;
export const mostPlaces = 9999;

/** The words as they are said: what one takes on, how many places are free, from when, until when. */
export interface CapacityWord {
  readonly state: CapacityState;
  /** Places that are free; null where it is not about places, or was not said. */
  readonly free: number | null;
  readonly from: Day;
  /** The last day it holds; null where none was said. */
  readonly until: Day | null;
  /** Own words, without names. */
  readonly words: string | null;
}

/** A word with the agency that said it, and the day. */
export interface SaidWord extends CapacityWord {
  readonly agency: string;
  readonly said: Day;
}

export type CapacityRefusal =
  | "capacity.no-day"
  | "capacity.no-such-number"
  | "capacity.ends-before-it-begins"
  | "capacity.past"
  | "capacity.places-though-paused"
  | "capacity.too-far-ahead";

/** Nobody knows their capacity further ahead than this. */
const aheadAtMost = 366;

/** What is wrong with a word that somebody wants to say, else the word. */
export function capacityWord(
  wish: Omit<CapacityWord, "from"> & { readonly from: Day | null },
  today: Day,
): Outcome<CapacityWord, CapacityRefusal> {
  const { state, free, from, until, words } = wish;
  if (from === null) {
    return refused("capacity.no-day");
  }
  const problem = problemOfDays(from, until, today) ?? problemOfPlaces(state, free);
  if (problem !== null) {
    return refused(problem);
  }
  const said = words?.trim() ?? "";
  return done({ state, free, from, until, words: said === "" ? null : said });
}

function problemOfDays(from: Day, until: Day | null, today: Day): CapacityRefusal | null {
  if (until !== null && until < from) {
    return "capacity.ends-before-it-begins";
  }
  if (until !== null && until < today) {
    return "capacity.past";
  }
  return from > addDays(today, aheadAtMost) ? "capacity.too-far-ahead" : null;
}

function problemOfPlaces(state: CapacityState, free: number | null): CapacityRefusal | null {
  if (free === null) {
    return null;
  }
  if (!Number.isInteger(free) || free < 0 || free > mostPlaces) {
    return "capacity.no-such-number";
  }
  return state === "paused" && free > 0 ? "capacity.places-though-paused" : null;
}

/** How much a word still weighs: it holds, it is fading, it is too old to go by. */
export type Freshness = "holds" | "fading" | "old";

const freshFor = 14;
const fadesFor = 60;

export function freshness(said: Day, today: Day): Freshness {
  const age = daysBetween(said, today);
  if (age <= freshFor) {
    return "holds";
  }
  return age <= fadesFor ? "fading" : "old";
}

/** What an agency's words come to on a day: the one that counts, and one that is to come. */
export interface CapacityNow {
  readonly now: SaidWord | null;
  readonly freshness: Freshness | null;
  /** Said after the one that counts, and not begun yet. */
  readonly coming: SaidWord | null;
}

/**
 * Of one agency's words, the last one said of those that have begun: it took the place of all before it, so that once it has ended
 * nothing is known. A word said earlier never comes after one said later.
 */
export function capacityOn(words: readonly SaidWord[], today: Day): CapacityNow {
  const last = lastSaid(words.filter(({ from }) => from <= today));
  const next = lastSaid(words.filter(({ from }) => from > today));
  const now = last === null || (last.until !== null && last.until < today) ? null : last;
  const coming = next !== null && (last === null || next.said >= last.said) ? next : null;
  return { now, freshness: now === null ? null : freshness(now.said, today), coming };
}

/** The last in the list wins among those of one day: words come in the order they were said. */
function lastSaid(words: readonly SaidWord[]): SaidWord | null {
  return words.reduce<SaidWord | null>(
    (last, each) => (last === null || each.said >= last.said ? each : last),
    null,
  );
}
