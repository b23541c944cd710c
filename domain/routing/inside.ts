import { clockOf, dayOf } from "../base/day.ts";
import { isSundayOrHoliday } from "../base/working-day.ts";
import { type DecidesNow, decidesNow, type Routine, type RoutineTrigger } from "../case/routine.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import { dayNumber } from "../pay/calendar.ts";
import type { RoutedNeed, RoutingQuestion } from "./question.ts";

/** What of the matter sets our own routine in motion. */
export interface Met extends Pick<RoutingQuestion, "urgency" | "underEighteen" | "now"> {
  readonly needs: readonly RoutedNeed[];
  readonly safeguards: readonly SafeguardKind[];
}

/** One of our own routines that this sets in motion. */
export interface Step {
  readonly trigger: RoutineTrigger;
  /** At what point, in the agency's own words; "" where nobody has written it. */
  readonly startsWhen: string;
  /** Who decides now, who stands in, or whom to call; null where the agency has set none. */
  readonly now: DecidesNow | null;
  /** The routine that is used because this trigger has none of its own. */
  readonly insteadOf: RoutineTrigger | null;
}

/** Inside comes first: which of our own routines, in which order, and whether today's hours may not hold. */
export interface Inside {
  readonly steps: readonly Step[];
  /** A public holiday, which the weekdays of a routine do not know. */
  readonly holiday: boolean;
}

/**
 * What sets our routine in motion, the most pressing first. Suspicion always does: whoever asks where something goes has one.
 * Someone who may be under 18 is one who may; not known alone is no trigger, and no reason to wait.
 */
function triggersOf({ urgency, underEighteen, safeguards, needs }: Met): readonly RoutineTrigger[] {
  return [
    ...(urgency === "life" || needs.includes("danger") ? (["danger"] as const) : []),
    ...(underEighteen === "yes" || needs.includes("child") ? (["minor"] as const) : []),
    ...(safeguards.includes("talk-before-removal") ? (["removal"] as const) : []),
    "suspicion",
    "referral",
  ];
}

/** Who here decides about this now, who stands in, and whom to call when nobody here does. */
export function inside(routines: readonly Routine[], met: Met): Inside {
  const clock = clockOf(met.now);
  const day = dayNumber(dayOf(met.now));
  return {
    steps: triggersOf(met).map((trigger) => {
      const own = routines.find((each) => each.trigger === trigger);
      const used = own ?? routines.find((each) => each.trigger === "suspicion");
      return {
        trigger,
        startsWhen: own?.startsWhen ?? "",
        now: used === undefined ? null : decidesNow(used, clock),
        insteadOf: own === undefined && used !== undefined ? used.trigger : null,
      };
    }),
    holiday: isSundayOrHoliday(day) && clock.weekday !== 7,
  };
}
