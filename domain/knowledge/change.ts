import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

export const changeAreas = ["crime", "pay", "control", "sharing", "help"] as const;

/** Since the report of 2021. */
export interface Change extends Stated {
  readonly area: (typeof changeAreas)[number];
  readonly title: Bilingual;
  /** In 2021; null if nothing. */
  readonly before: Bilingual | null;
  readonly now: Bilingual;
  /** As precise as the source; null if not in force or undated. */
  readonly inForce: string | null;
}

export function latestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => (b.inForce ?? "").localeCompare(a.inForce ?? ""));
}
