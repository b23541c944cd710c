import type { Day } from "../time/day.ts";

/** Where a statement was read: lines of the report's text version, or a place in another source. */
export type StatedIn =
  | { readonly report: string }
  | { readonly title: string; readonly at: string };

/** What everything that is told as knowledge carries: where it was read, how surely, and when it is to be looked at again. */
export interface Stated {
  readonly id: string;
  readonly sources: readonly StatedIn[];
  readonly confirmed: "yes" | "partly" | "no";
  readonly checked: Day;
  readonly reviewBy: Day;
}
