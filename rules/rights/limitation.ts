import { type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import { type Arisen, limitationOf } from "../pay/sections/foreldelsesloven-15.ts";
import type { Interruption } from "../pay/work.ts";
import { type ByType, lastDay } from "./counted.ts";
import { criminalCaseOf } from "./criminal-case.ts";

/** `going` leaves out a criminal case that is over, or not known to have been open then. */
export interface Stops {
  readonly all: readonly Interruption[];
  readonly going: readonly Interruption[];
}

/** "case-over": only such a case stops its time. "judged-late": judged when its time seemed over. */
type Standing = "runs" | "stopped" | "case-over" | "judged-late" | "old";

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

function mayGoOn(events: ByType, { day: text }: Interruption, closed: DayNumber): boolean {
  const day = dayNumber(text);
  return !(day <= closed) && criminalCaseOf(events, day).state === "open";
}

/** Where only a criminal case stops its time, the day without it is the safe one: how long it lives after was not read. */
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
