import { isHeld } from "../../domain/journey/kept.ts";
import type { Telling } from "../plan/entry/telling.ts";
import type { TextKey } from "../texts/texts.ts";

/** Why a journey waits, written down or not, what matters most first; null where nothing keeps it. */
function heldKey({ found }: Pick<Telling, "found">): TextKey | null {
  const { journey, child } = found;
  if (journey === null) {
    return "plan.return.not-seen";
  }
  if (!isHeld(journey)) {
    return null;
  }
  const { yes, safe, child: ofChild } = journey.locks;
  const isClear = ofChild.state === "open" || ofChild.state === "none";
  if (child !== null && !isClear) {
    return child === "to-notify" ? "plan.return.child-waits" : "plan.return.child-unclear";
  }
  if (yes.shut.includes("no")) {
    return "plan.return.says-no";
  }
  if (yes.state !== "open") {
    return "plan.return.no-yes";
  }
  return safe.state === "open" && isClear ? "plan.return.journey-wrong" : "plan.return.not-safe";
}

/** Of what goes home: that the journey waits, or that who reads it cannot see whether it does; null where it does not. */
export function goingWaits(telling: Pick<Telling, "say" | "found">): string | null {
  const key = heldKey(telling);
  return key === null ? null : telling.say(key);
}

/** Why a journey that is written down waits; null where it does not, or none is. */
export const waitsKey = (telling: Pick<Telling, "found">): TextKey | null =>
  telling.found.journey?.isWritten === true ? heldKey(telling) : null;
