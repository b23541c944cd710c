import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-8",
  law: "aml",
  section: "§ 10-8",
  read,
  inForce: always,
};

/** Minutes. */
export const dailyRest = 11 * 60;
export const weeklyRest = 35 * 60;

export interface Stretch {
  /** Elapsed minutes. */
  readonly from: number;
  readonly to: number;
}

/** Weekly rest is counted whole where it touches the week: a free Sunday and Monday count for both weeks. */
export function longestRest(
  work: readonly Stretch[],
  span: Stretch,
  counted: "within" | "whole",
): number {
  let longest = 0;
  let free = counted === "within" ? span.from : Number.NEGATIVE_INFINITY;
  for (const { from, to } of work) {
    longest = Math.max(longest, restOf({ from: free, to: from }, span, counted));
    free = Math.max(free, to);
  }
  const end = counted === "within" ? span.to : Number.POSITIVE_INFINITY;
  return Math.max(longest, restOf({ from: free, to: end }, span, counted));
}

function restOf(rest: Stretch, span: Stretch, counted: "within" | "whole"): number {
  const within = Math.min(rest.to, span.to) - Math.max(rest.from, span.from);
  return counted === "whole" && within > 0 ? rest.to - rest.from : within;
}
