import type { Day } from "../time/day.ts";

/** Lines of the report's text, or a place in another source. */
export type StatedIn =
  | { readonly report: string }
  | { readonly title: string; readonly at: string };

export interface Stated {
  readonly id: string;
  readonly sources: readonly StatedIn[];
  readonly confirmed: "yes" | "partly" | "no";
  readonly checked: Day;
  readonly reviewBy: Day;
}
