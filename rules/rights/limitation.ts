import { type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import { type Arisen, limitationOf } from "../pay/sections/foreldelsesloven-15.ts";
import type { Interruption } from "../pay/work.ts";
import { type ByType, type Counted, through } from "./counted.ts";
import { type CriminalCase, criminalCaseOf } from "./criminal-case.ts";

/** `going` has a criminal case end at the first close, and leaves out one not known to have been open. */
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
  const stateOn = (day: DayNumber) => criminalCaseOf(events, day).state;
  const closes = [
    ...through(events, "case-dropped", asOf),
    ...through(events, "judgment-final", asOf),
  ];
  return {
    all: [...all, ...overOn(closes.filter(({ day }) => stateOn(day) === "dropped"))],
    going: [
      ...all.filter((each) => !isInCriminalCase(each) || wasOpen(stateOn, each, closes)),
      ...overOn(closes),
    ],
  };
}

const overOn = (closes: readonly Counted[]): readonly Interruption[] =>
  closes.map(({ day }) => ({ kind: "criminal-case-over", day: dayText(day) }));

function wasOpen(
  stateOn: (day: DayNumber) => CriminalCase["state"],
  { day: text }: Interruption,
  closes: readonly Counted[],
): boolean {
  const on = dayNumber(text);
  return stateOn(closes.some(({ day }) => day === on) ? on - 1 : on) === "open";
}

/** Where only a criminal case keeps it, and its end is not clear, the first close counts. */
export function claimLives(arisen: Arisen, { all, going }: Stops, asOf: DayNumber): Lives {
  const told = limitationOf(arisen, all, asOf);
  const { by, lastDay } = told;
  if (told.late) {
    return { until: lastDay, standing: "judged-late", by };
  }
  const sure = going === all ? told : limitationOf(arisen, going, asOf);
  if (sure.stopped) {
    return { until: sure.lastDay, standing: "stopped", by };
  }
  if (told.stopped || (by?.kind !== "judgment" && lastDay > sure.lastDay)) {
    return { until: sure.lastDay, standing: "case-over", by };
  }
  return { until: lastDay, standing: asOf > lastDay ? "old" : "runs", by };
}
