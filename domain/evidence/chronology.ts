import type { Day } from "../time/day.ts";
import type { Independence } from "./independence.ts";
import type { Span } from "./span.ts";

/** Something that was, and what says so. */
export interface Happening<What> {
  readonly id: string;
  readonly when: Span;
  readonly of: readonly string[] | "all";
  readonly elements: readonly string[];
  /** Towards the person that is looked at; null where it is no item, or nobody is. */
  readonly independence: Independence | null;
  readonly what: What;
}

export interface Sieve {
  readonly person: string | null;
  readonly element: string | null;
  readonly independence: Independence | null;
}

export interface Chronology<What> {
  readonly dated: readonly Happening<What>[];
  /** Never placed among the others. */
  readonly undated: readonly Happening<What>[];
}

/** Where only one end is known, it goes by that one. */
function endsOf({ earliest, latest }: Span): readonly [Day, Day] | null {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from === null || to === null ? null : [from, to];
}

const isOf = ({ of }: Happening<unknown>, person: string): boolean =>
  of === "all" || of.includes(person);

/** By the earliest date, then the latest; what contradicts another has its place as well. */
export function inTime<What>(
  all: readonly Happening<What>[],
  { person, element, independence }: Sieve,
): Chronology<What> {
  const chosen = all
    .filter((each) => person === null || isOf(each, person))
    .filter((each) => element === null || each.elements.includes(element))
    .filter((each) => independence === null || each.independence === independence);
  const key = ({ when, id }: Happening<What>) => `${endsOf(when)?.join(" ") ?? ""} ${id}`;
  const sorted = chosen.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  const isDated = ({ when }: Happening<What>) => endsOf(when) !== null;
  return { dated: sorted.filter(isDated), undated: sorted.filter((each) => !isDated(each)) };
}
