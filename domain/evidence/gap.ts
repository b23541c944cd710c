import type { Day, Moment } from "../time/day.ts";

/** Why there is a last date: it is deleted, it is too late for the law, someone is held, or we have set one. */
export const lastDayWhys = ["kept-until", "limitation", "detention", "own"] as const;
export type LastDayWhy = (typeof lastDayWhys)[number];

export const gapSteps = ["asked", "got", "refused", "does-not-exist", "not-worth"] as const;
export type GapStep = (typeof gapSteps)[number];

/** A source that is missing for an element. */
export interface NewGap {
  readonly provision: string;
  readonly element: string;
  readonly of: readonly string[] | "all";
  readonly what: string;
  readonly askWhom: string;
  readonly basis: string;
  readonly last: { readonly day: Day; readonly why: LastDayWhy; readonly source: string } | null;
}

export interface GapDeed {
  readonly what: GapStep;
  readonly happened: Day;
  /** The item that was got. */
  readonly item: string | null;
  readonly words: string;
  readonly at: Moment;
  readonly by: string;
}

export interface KeptGap extends NewGap {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  /** The oldest first. */
  readonly deeds: readonly GapDeed[];
}

/** Null while it may still be got. */
export function endOf({ deeds }: Pick<KeptGap, "deeds">): GapDeed | null {
  return deeds.find(({ what }) => what !== "asked") ?? null;
}

/** Open ones first, the soonest last date before others; then the newest. */
export function inOrder(gaps: readonly KeptGap[]): readonly KeptGap[] {
  const key = (gap: KeptGap) => `${endOf(gap) === null ? 0 : 1} ${gap.last?.day ?? "9999-12-31"}`;
  return gaps
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}
