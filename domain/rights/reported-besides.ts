import { dayNumber } from "../time/calendar.ts";
import { trafficking } from "./case-label.ts";
import type { LifeEvent } from "./life.ts";
import { pictureOf } from "./picture.ts";
import type { Situation } from "./situation.ts";

/**
 * Of a report under something else than trafficking or slavery: the provision of those that the case is still reckoned under, by what was
 * told before; null where there is none. Whether the police have it under both or under the new one alone is not told by a report, so
 * whoever wrote it is asked.
 */
export function reportedBesides(
  { type, day, provision }: Pick<LifeEvent, "type" | "day" | "provision">,
  situation: Situation,
): string | null {
  const { state, label, since } = pictureOf(situation).case;
  const isOther =
    type === "police-report" && provision !== null && !trafficking.includes(provision);
  const isOpen = state === "open" || state === "unclear";
  return isOther && isOpen && trafficking.includes(label) && since <= dayNumber(day) ? label : null;
}
