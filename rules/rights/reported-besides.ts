import { dayNumber } from "../../domain/time/calendar.ts";
import { trafficking } from "./case-label.ts";
import type { LifeEvent } from "./life.ts";
import { pictureOf } from "./picture-of.ts";
import type { Situation } from "./situation.ts";

/** The trafficking that the case still goes under beside a new report; null where there is none. */
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
