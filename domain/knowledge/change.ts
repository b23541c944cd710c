import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

export const changeAreas = ["crime", "pay", "control", "sharing", "help"] as const;

/** What became otherwise after the report was written in 2021. */
export interface Change extends Stated {
  readonly area: (typeof changeAreas)[number];
  readonly title: Bilingual;
  /** How it was in 2021; null where there was nothing to tell. */
  readonly before: Bilingual | null;
  readonly now: Bilingual;
  /** As precisely as the source gives it; null where it is not in force, or has no day. */
  readonly inForce: string | null;
}

/** The latest first; what has no day comes last. */
export function latestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => (b.inForce ?? "").localeCompare(a.inForce ?? ""));
}
