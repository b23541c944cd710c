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

export type NightShare = "all" | "some" | "none";

/** Minutes on the clock, of one stretch. */
export function nightShare(from: number, to: number): NightShare {
  const morning = Math.floor((from - nightEnds) / minutesOfDay) * minutesOfDay + nightEnds;
  const evening = morning + nightBegins - nightEnds;
  if (to <= evening) {
    return "none";
  }
  return from >= evening && to <= morning + minutesOfDay ? "all" : "some";
}

/** Also the end of the day. */
export function nextChange(minuteOfDay: number): number {
  if (minuteOfDay < nightEnds) {
    return nightEnds;
  }
  return minuteOfDay < nightBegins ? nightBegins : minutesOfDay;
}
