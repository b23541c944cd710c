import { addDays, type Day } from "../../../domain/time/day.ts";
import type { Unknown, UnknownWhy } from "../../../rules/pay/reckoning.ts";

/** For the same reason. */
export interface UnknownSpan {
  readonly from: Day;
  readonly to: Day;
  readonly why: UnknownWhy;
  readonly minutes: number;
}

/** A gap of a week or less does not part them. */
export function unknownSpans(unknown: readonly Unknown[]): readonly UnknownSpan[] {
  const spans: UnknownSpan[] = [];
  const sorted = unknown.toSorted(
    (one, other) => one.why.localeCompare(other.why) || one.day.localeCompare(other.day),
  );
  for (const { day, why, minutes } of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && last.why === why && day <= addDays(last.to, 7)) {
      spans[spans.length - 1] = { ...last, to: day, minutes: last.minutes + minutes };
    } else {
      spans.push({ from: day, to: day, why, minutes });
    }
  }
  return spans;
}
