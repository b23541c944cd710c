import { done, type Outcome, refused } from "../base/outcome.ts";
import { addDays, type Day, daysBetween } from "../time/day.ts";

/** In its own name, of nobody in particular. */
export const capacityStates = ["takes", "few", "paused"] as const;
export type CapacityState = (typeof capacityStates)[number];

/** Those who need more ring. */
export const longestWords = 400;
export const mostPlaces = 9999;

/** What is taken on, places, from and until. */
export interface CapacityWord {
  readonly state: CapacityState;
  /** Null if not about places, or unsaid. */
  readonly free: number | null;
  readonly from: Day;
  /** The last date; null if unsaid. */
  readonly until: Day | null;
  /** Own words, without names. */
  readonly words: string | null;
}

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

/** Nobody knows their capacity further ahead. */
const aheadAtMost = 366;

/** Gives the word, or what is wrong with it. */
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

/** In force, fading, or too old to rely on. */
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

/** The word that counts, and one to come. */
export interface CapacityNow {
  readonly now: SaidWord | null;
  readonly freshness: Freshness | null;
  /** Said later, not begun yet. */
  readonly coming: SaidWord | null;
}

/** The last said of those begun replaces all before; once it has ended, nothing is known. */
export function capacityOn(words: readonly SaidWord[], today: Day): CapacityNow {
  const last = lastSaid(words.filter(({ from }) => from <= today));
  const next = lastSaid(words.filter(({ from }) => from > today));
  const now = last === null || (last.until !== null && last.until < today) ? null : last;
  const coming = next !== null && (last === null || next.said >= last.said) ? next : null;
  return { now, freshness: now === null ? null : freshness(now.said, today), coming };
}

/** Words come in the order said: the last of one date wins. */
function lastSaid(words: readonly SaidWord[]): SaidWord | null {
  return words.reduce<SaidWord | null>(
    (last, each) => (last === null || each.said >= last.said ? each : last),
    null,
  );
}
