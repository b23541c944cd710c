import type { Ore } from "../work.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-6-11",
  law: "aml",
  section: "§ 10-6 (11)",
  read,
  inForce: always,
};

/** At the least, of the pay for an ordinary hour. */
export const supplementPercent = 40;

export interface OvertimePay {
  /** Per cent of the hourly rate. */
  readonly percent: number;
  /** Of its minimum rate. */
  readonly addition: { readonly percent: number; readonly of: Ore } | null;
  readonly because: "act" | "sector" | "act-above-sector";
}

/** A regulation's percentage of the minimum rate holds, unless the act's 40 per cent of the rate are more. Øre an hour; `sectorPercent` null: the act alone. */
export function overtimePay(
  rate: Ore,
  minimum: Ore | null,
  sectorPercent: number | null,
): OvertimePay {
  const byAct = { percent: 100 + supplementPercent, addition: null };
  if (sectorPercent === null || minimum === null) {
    return { ...byAct, because: "act" };
  }
  return minimum * sectorPercent < rate * supplementPercent
    ? { ...byAct, because: "act-above-sector" }
    : { percent: 100, addition: { percent: sectorPercent, of: minimum }, because: "sector" };
}
