import type { DayNumber } from "../pay/calendar.ts";
import { goingOn } from "./criminal-case.ts";
import type { Happened } from "./situation.ts";
import { type Label, strongestOf } from "./step.ts";

/** What was charged, and went on still, on the day that somebody testified. */
export function chargeAt(events: readonly Happened[], testified: DayNumber): Label | "none" {
  const charges = goingOn(events, testified).filter(({ kind }) => kind === "charge");
  return charges.length === 0 ? "none" : strongestOf(charges);
}
