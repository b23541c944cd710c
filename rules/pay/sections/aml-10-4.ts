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

/** Minutes above nine hours of a day leave the week's count alone: none is overtime twice. */
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

/** Minutes a day from Monday. */
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
