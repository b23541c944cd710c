import { type Arisen, limitationOf } from "../pay/sections/foreldelsesloven-15.ts";
import type { Interruption } from "../pay/work.ts";
import { type DayNumber, dayNumber, dayText } from "../time/calendar.ts";
import { type ByType, lastDay } from "./counted.ts";
import { criminalCaseOf } from "./criminal-case.ts";

/** What was done about claims; `going` leaves out claims in a criminal case that is over, or that is not known to have been open then. */
export interface Stops {
  readonly all: readonly Interruption[];
  readonly going: readonly Interruption[];
}

/**
 * How a claim stands. "case-over" where nothing stops its time but a claim in a criminal case that is over, or that is not known to have
 * been open when it was lodged; "judged-late" where a court judged for it when its time seemed to be over; "old" when its last day has passed.
 */
type Standing = "runs" | "stopped" | "case-over" | "judged-late" | "old";

/** How long a claim lives, and what was last done about it that counts. */
export interface Lives {
  readonly until: DayNumber;
  readonly standing: Standing;
  readonly by: Interruption | null;
}

const interruptions = [
  ["conciliation-complaint", "conciliation-complaint"],
  ["writ", "writ"],
  ["criminal-case-claim", "criminal-case-claim"],
  ["acknowledgement", "acknowledgement"],
  ["wage-judgment", "judgment"],
] as const;

const isInCriminalCase = ({ kind }: Interruption) => kind === "criminal-case-claim";

export function stopsIn(events: ByType, asOf: DayNumber): Stops {
  const all: Interruption[] = [];
  for (const [type, kind] of interruptions) {
    for (const { day } of events[type]) {
      all.push({ kind, day: dayText(day) });
    }
  }
  if (!all.some(isInCriminalCase)) {
    return { all, going: all };
  }
  const dropped = lastDay(events, "case-dropped", asOf);
  const judged = lastDay(events, "judgment-final", asOf);
  const closed = judged > dropped || Number.isNaN(dropped) ? judged : dropped;
  return {
    all,
    going: all.filter((each) => !isInCriminalCase(each) || mayGoOn(events, each, closed)),
  };
}

/** Whether a case is known to have been open when it was lodged, and nothing has been dropped or judged since. */
function mayGoOn(events: ByType, { day: text }: Interruption, closed: DayNumber): boolean {
  const day = dayNumber(text);
  return !(day <= closed) && criminalCaseOf(events, day).state === "open";
}

/**
 * How long a claim lives. Where nothing stops its time but a claim in a criminal case that is over, or of which nothing is known,
 * how long it lives after was not read: the day it would have had without that claim is the one to be safe.
 */
export function claimLives(arisen: Arisen, { all, going }: Stops, asOf: DayNumber): Lives {
  const told = limitationOf(arisen, all, asOf);
  const { by } = told;
  if (told.late) {
    return { until: told.lastDay, standing: "judged-late", by };
  }
  if (told.stopped) {
    const sure = going === all ? told : limitationOf(arisen, going, asOf);
    return { until: sure.lastDay, standing: sure.stopped ? "stopped" : "case-over", by };
  }
  return { until: told.lastDay, standing: asOf > told.lastDay ? "old" : "runs", by };
}
