import type { Ore } from "../work.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-6-11",
  law: "aml",
  section: "§ 10-6 (11)",
  read,
  inForce: always,
};

/** Per cent of the pay for an ordinary hour, at the least. */
export const supplementPercent = 40;

export interface OvertimePay {
  /** Per cent of the hourly rate. */
  readonly percent: number;
  /** What the sector adds of its minimum rate, besides. */
  readonly addition: { readonly percent: number; readonly of: Ore } | null;
  readonly because: "act" | "sector" | "act-above-sector";
}

/**
 * What an hour of overtime is worth. Where a regulation adds a percentage of the minimum rate, that holds, unless the 40
 * per cent of the rate in fact paid are more: the act cannot be set aside to the worker's harm.
 * @param rate øre an hour
 * @param minimum øre an hour, of the sector
 * @param sectorPercent per cent of the minimum rate, or null where only the act speaks
 */
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
