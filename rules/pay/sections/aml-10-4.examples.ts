import { section, weekLimit, weekOf } from "./aml-10-4.ts";
import { pageOf } from "./page.ts";

/** Hours a day from Monday, the hours of a week in the sector, and whether all are at night, to hours of each kind. */
function rule(days: string, sector: number, atNight: boolean): readonly [number, number, number] {
  const minutes = days.split(" ").map((hours) => Number(hours) * 60);
  const { ordinary, overDay, overWeek } = weekOf(minutes, weekLimit(sector * 60, atNight));
  return [ordinary / 60, overDay / 60, overWeek / 60];
}

export const page = pageOf({
  section,
  heading: "Ordinary hours, and what is overtime",
  says: [
    "Work above nine hours a day is overtime. Of what remains, work above the week's limit is overtime too: 40 hours from Monday to Sunday, or 37.5 where the sector's regulation says so. No hour is overtime twice.",
    "Work that is done mainly at night, between 21 and 06, has 38 hours a week. *Mainly* has no number in the act: only a week in which every hour is at night is taken as one. For anything in between a lawyer is to be asked, and the reckoning says so.",
    "A shift counts to the day on which it starts; the overtime of a day is its last hours.",
  ],
  columns: [
    "hours a day, from Monday",
    "hours of a week in the sector",
    "all at night",
    "ordinary",
    "overtime by day",
    "overtime by week",
  ],
  rule,
  examples: [
    ["8 8 8 8 8", 40, false, [40, 0, 0], "a full week and no more"],
    ["9 9 9 9 4", 40, false, [40, 0, 0], "nine hours are no overtime"],
    ["9.5 8 8 8 6", 40, false, [39, 0.5, 0], "overtime of a day does not fill the week"],
    ["9 9 9 9 9", 40, false, [40, 0, 5], "the week is full on Friday at noon"],
    ["12 12 12 12 12", 40, false, [40, 15, 5], "three hours each day, and what remains above 40"],
    ["8 8 8 8 8 8", 40, false, [40, 0, 8], "a sixth day"],
    [
      "8 8 8 8 8 10",
      40,
      false,
      [40, 1, 9],
      "on a day of the full week, the tenth hour is counted once",
    ],
    ["8 8 8 8 8", 40, true, [38, 0, 2], "a week of nights"],
    ["8 8 8 8 8", 37.5, true, [37.5, 0, 2.5], "the sector has less"],
    ["8 8 8 8 8", 37.5, false, [37.5, 0, 2.5], "shipyard and electrical from 2024-11-01"],
  ],
});
