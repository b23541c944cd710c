import { type DecidesNow, decidesNow, type Routine, type RoutineTrigger } from "../case/routine.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import { dayNumber } from "../time/calendar.ts";
import { clockOf, dayOf } from "../time/day.ts";
import { isSundayOrHoliday } from "../time/working-day.ts";
import type { RoutedNeed, RoutingQuestion } from "./question.ts";

export interface Met extends Pick<RoutingQuestion, "urgency" | "underEighteen" | "now"> {
  readonly needs: readonly RoutedNeed[];
  readonly safeguards: readonly SafeguardKind[];
}

export interface Step {
  readonly trigger: RoutineTrigger;
  /** "" where nobody has written it. */
  readonly startsWhen: string;
  /** Null where the agency has set none. */
  readonly now: DecidesNow | null;
  /** This trigger has none of its own. */
  readonly insteadOf: RoutineTrigger | null;
}

export interface Inside {
  readonly steps: readonly Step[];
  /** The weekdays of a routine do not know it. */
  readonly holiday: boolean;
}

/** The most pressing first; suspicion always. Someone who may be under 18 counts; not known alone is no trigger. */
function triggersOf({ urgency, underEighteen, safeguards, needs }: Met): readonly RoutineTrigger[] {
  return [
    ...(urgency === "life" || needs.includes("danger") ? (["danger"] as const) : []),
    ...(underEighteen === "yes" || needs.includes("child") ? (["minor"] as const) : []),
    ...(safeguards.includes("talk-before-removal") ? (["removal"] as const) : []),
    "suspicion",
    "referral",
  ];
}

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
