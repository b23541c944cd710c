import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-4",
  law: "aml",
  section: "§§ 10-4, 10-11 (1)",
  read,
  inForce: always,
};

/** Minutes. */
const ordinaryDay = 9 * 60;
const ordinaryWeek = 40 * 60;
const nightWeek = 38 * 60;

export type HourKind = "ordinary" | "over-9-hours" | "over-week";

/** (4): "hovedsakelig" has no number, so only a week that is all at night is taken. */
export function weekLimit(sectorWeek: number | null, isAllAtNight: boolean): number {
  return Math.min(sectorWeek ?? ordinaryWeek, isAllAtNight ? nightWeek : ordinaryWeek);
}

/** Minutes above nine hours of a day leave the week's count alone: none is overtime twice. */
export function nextMinutes(
  dayWorked: number,
  weekOrdinary: number,
  limit: number,
): { readonly kind: HourKind; readonly minutes: number } {
  if (dayWorked >= ordinaryDay) {
    return { kind: "over-9-hours", minutes: Number.POSITIVE_INFINITY };
  }
  return weekOrdinary >= limit
    ? { kind: "over-week", minutes: ordinaryDay - dayWorked }
    : { kind: "ordinary", minutes: Math.min(ordinaryDay - dayWorked, limit - weekOrdinary) };
}

/** Minutes a day from Monday. */
export function weekOf(
  days: readonly number[],
  limit: number,
): { readonly ordinary: number; readonly overDay: number; readonly overWeek: number } {
  const count = { ordinary: 0, "over-9-hours": 0, "over-week": 0 };
  for (const worked of days) {
    for (let done = 0; done < worked; ) {
      const { kind, minutes } = nextMinutes(done, count.ordinary, limit);
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
