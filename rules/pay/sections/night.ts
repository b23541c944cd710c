import { minutesOfDay } from "../../../domain/time/clock.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "night",
  law: "aml § 10-11; forskrift om allmenngjøring for renholdsbedrifter",
  section: "§ 3",
  read,
  inForce: always,
};

const nightBegins = 21 * 60;
const nightEnds = 6 * 60;

export function isNight(minuteOfDay: number): boolean {
  return minuteOfDay >= nightBegins || minuteOfDay < nightEnds;
}

/** Also the end of the day. */
export function nextChange(minuteOfDay: number): number {
  if (minuteOfDay < nightEnds) {
    return nightEnds;
  }
  return minuteOfDay < nightBegins ? nightBegins : minutesOfDay;
}
