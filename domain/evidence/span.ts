import type { Day } from "../time/day.ts";

/** When something was, as far as known: both ends may be open, and what was said of it stays. */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly said: string;
}

/** An end before the beginning, or what is not past; null when nothing is wrong. */
export function wrongSpan({ earliest, latest }: Span, today: Day): "backwards" | "later" | null {
  if (earliest !== null && latest !== null && latest < earliest) {
    return "backwards";
  }
  return [earliest, latest].some((day) => day !== null && day > today) ? "later" : null;
}
