import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-4",
  law: "aml",
  section: "§ 10-4",
  read,
  inForce: always,
};

/** Minutes. */
const ordinaryDay = 9 * 60;
export const ordinaryWeek = 40 * 60;

export type HourKind = "ordinary" | "over-9-hours" | "over-week";

/**
 * What the next minute of work is, and how many like it may follow. Minutes above nine hours of a day are overtime and
 * leave the week's count alone, so that no minute is overtime twice.
 */
export function nextMinutes(
  dayWorked: number,
  weekOrdinary: number,
  weekLimit: number,
): { readonly kind: HourKind; readonly minutes: number } {
  if (dayWorked >= ordinaryDay) {
    return { kind: "over-9-hours", minutes: Number.POSITIVE_INFINITY };
  }
  return weekOrdinary >= weekLimit
    ? { kind: "over-week", minutes: ordinaryDay - dayWorked }
    : { kind: "ordinary", minutes: Math.min(ordinaryDay - dayWorked, weekLimit - weekOrdinary) };
}

/** A week of work, in minutes a day from Monday: the same, counted. */
export function weekOf(
  days: readonly number[],
  weekLimit: number,
): { readonly ordinary: number; readonly overDay: number; readonly overWeek: number } {
  const count = { ordinary: 0, "over-9-hours": 0, "over-week": 0 };
  for (const worked of days) {
    for (let done = 0; done < worked; ) {
      const { kind, minutes } = nextMinutes(done, count.ordinary, weekLimit);
      const taken = Math.min(minutes, worked - done);
      count[kind] += taken;
      done += taken;
    }
  }
  return {
    ordinary: count.ordinary,
    overDay: count["over-9-hours"],
    overWeek: count["over-week"],
  };
}
