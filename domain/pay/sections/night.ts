import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "night",
  law: "aml; forskrift om allmenngjøring for renholdsbedrifter",
  section: "§ 10-11; the supplement for night work",
  read,
  inForce: always,
};

/** Minutes of the clock. */
const nightBegins = 21 * 60;
const nightEnds = 6 * 60;

/** Whether a minute of the day on the clock is in the night, from 21 to 06. */
export function isNight(minuteOfDay: number): boolean {
  return minuteOfDay >= nightBegins || minuteOfDay < nightEnds;
}

/** The next minute of the day at which night begins or ends, or the day itself ends. */
export function nextChange(minuteOfDay: number): number {
  if (minuteOfDay < nightEnds) {
    return nightEnds;
  }
  return minuteOfDay < nightBegins ? nightBegins : 1440;
}
