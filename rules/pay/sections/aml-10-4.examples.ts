import { section, weekOf } from "./aml-10-4.ts";
import { pageOf } from "./page.ts";

/** Hours a day from Monday, and the limit of the week, to hours of each kind. */
function rule(days: string, limit: number): readonly [number, number, number] {
  const minutes = days.split(" ").map((hours) => Number(hours) * 60);
  const { ordinary, overDay, overWeek } = weekOf(minutes, limit * 60);
  return [ordinary / 60, overDay / 60, overWeek / 60];
}

export const page = pageOf({
  section,
  heading: "Ordinary hours, and what is overtime",
  says: [
    "Work above nine hours a day is overtime. Of what remains, work above the week's limit is overtime too: 40 hours from Monday to Sunday, or 37.5 where the sector's regulation says so. No hour is overtime twice.",
    "A shift counts to the day on which it starts; the overtime of a day is its last hours.",
  ],
  columns: [
    "hours a day, from Monday",
    "limit of the week",
    "ordinary",
    "overtime by day",
    "overtime by week",
  ],
  rule,
  examples: [
    ["8 8 8 8 8", 40, [40, 0, 0], "a full week and no more"],
    ["9 9 9 9 4", 40, [40, 0, 0], "nine hours are no overtime"],
    ["9.5 8 8 8 6", 40, [39, 0.5, 0], "overtime of a day does not fill the week"],
    ["9 9 9 9 9", 40, [40, 0, 5], "the week is full on Friday at noon"],
    ["12 12 12 12 12", 40, [40, 15, 5], "three hours each day, and what remains above 40"],
    ["8 8 8 8 8 8", 40, [40, 0, 8], "a sixth day"],
    ["8 8 8 8 8 10", 40, [40, 1, 9], "on a day of the full week, the tenth hour is counted once"],
    ["8 8 8 8 8", 37.5, [37.5, 0, 2.5], "shipyard and electrical from 2024-11-01"],
  ],
});
