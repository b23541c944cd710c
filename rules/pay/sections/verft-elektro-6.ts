import type { DayNumber } from "../../../domain/time/calendar.ts";
import { type LocalMinute, minutesOfDay } from "../../../domain/time/clock.ts";
import { day } from "../../../domain/time/day.ts";
import { isSundayOrHoliday } from "../../../domain/time/working-day.ts";
import { isNight, nextChange } from "./night.ts";
import { read, type Section } from "./section.ts";

export const section: Section = {
  id: "verft-elektro-6",
  law: "forskrifter om allmenngjøring for skips- og verftsindustrien og for elektrofagene",
  section: "FOR-2024-10-21-2535, FOR-2024-10-21-2536 § 6",
  read,
  inForce: { from: day("2024-11-01"), until: null },
};

export interface Part {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly isUnsocial: boolean;
}

/** Within one day. */
export function unsocialParts(day: DayNumber, from: LocalMinute, to: LocalMinute): readonly Part[] {
  if (isSundayOrHoliday(day)) {
    return [{ from, to, isUnsocial: true }];
  }
  return nightParts(day, from, to);
}

/** Within one day. */
export function nightParts(day: DayNumber, from: LocalMinute, to: LocalMinute): readonly Part[] {
  const found: Part[] = [];
  const midnight = day * minutesOfDay;
  for (let at = from; at < to; ) {
    const end = Math.min(to, midnight + nextChange(at - midnight));
    found.push({ from: at, to: end, isUnsocial: isNight(at - midnight) });
    at = end;
  }
  return found;
}
