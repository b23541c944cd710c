import { type Decision, howRead, type Side } from "../knowledge/decision.ts";
import { standingOf } from "./standing.ts";

/** So that one-sidedness is seen. */
export interface SideCount {
  readonly side: Side;
  readonly decisions: number;
  /** The others are only shown. */
  readonly compared: number;
  readonly readInFull: number;
  readonly final: number;
  readonly superseded: number;
  readonly reasonsNotRead: number;
}

/** Whatever is nearest: no ranking of a case. */
export const sideOrder = [
  "forced_labour",
  "servitude",
  "trafficking",
  "lesser_exploitation",
  "mixed",
  "undetermined",
  "not_forced_labour",
] as const satisfies readonly Side[];

/** To be seen, never weighed. */
export function countSides(decisions: readonly Decision[]): readonly SideCount[] {
  return sideOrder.flatMap((side) => {
    const on = decisions.filter((decision) => decision.side === side);
    const count = (wanted: (decision: Decision) => boolean) => on.filter(wanted).length;
    return on.length === 0
      ? []
      : [
          {
            side,
            decisions: on.length,
            compared: count((decision) => standingOf(decision) === "compared"),
            readInFull: count((decision) => howRead(decision) === "read"),
            final: count(({ final }) => final === true),
            superseded: count(({ supersededBy }) => supersededBy !== null),
            reasonsNotRead: count(({ reasonsNotRead }) => reasonsNotRead !== null),
          },
        ];
  });
}
