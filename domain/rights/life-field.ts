import type { EventType, Happened } from "./situation.ts";

const namingProvision: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];

export const namingLastDay: readonly EventType[] = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "case-dropped",
  "expulsion-decided",
  "wages-settled",
  "wage-paid",
];

export type StrayRefusal =
  | "life.no-provision-here"
  | "life.no-last-day-here"
  | "life.no-place-here";

/** Nothing that somebody wrote is left out: null where all of it belongs. */
export function strayIn({ type, provision, until, where }: Happened): StrayRefusal | null {
  if (provision !== null && !namingProvision.includes(type)) {
    return "life.no-provision-here";
  }
  if (until !== null && !namingLastDay.includes(type)) {
    return "life.no-last-day-here";
  }
  return where !== null && type !== "testified" ? "life.no-place-here" : null;
}
