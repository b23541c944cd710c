import { type DayNumber, dayNumber } from "../pay/calendar.ts";
import type { EventType, Happened } from "./situation.ts";

/** What a case goes under, as far as the rights part: these four, another provision, or not known which. */
export type Label = "257" | "258" | "259" | "108a" | "other" | "unknown";

/** A report or a charge. */
export interface Step {
  readonly kind: "report" | "charge";
  readonly day: DayNumber;
  readonly provision: string | null;
  readonly label: Label;
}

/** A decision that drops a case or a part of it, or judges it finally. */
export interface Close {
  readonly kind: "dropped" | "judged";
  readonly day: DayNumber;
  readonly provision: string | null;
}

const named: Readonly<Record<string, Label>> = {
  "257": "257",
  "258": "258",
  "259": "259",
  "108a": "108a",
};
/** Where several stand together, the one that gives most; what is not known may be that one. */
const strongest: readonly Label[] = ["257", "259", "258", "unknown", "108a", "other"];

export function strongestOf(steps: readonly Pick<Step, "label">[]): Label {
  return strongest.find((label) => steps.some((step) => step.label === label)) ?? "unknown";
}

const stepKinds = new Map([
  ["police-report", "report"],
  ["charged", "charge"],
] as const) as ReadonlyMap<EventType, Step["kind"]>;
const closeKinds = new Map([
  ["case-dropped", "dropped"],
  ["judgment-final", "judged"],
] as const) as ReadonlyMap<EventType, Close["kind"]>;

const none: readonly never[] = [];

/** What is of one sort among what happened through a day, each once, in an order that is not that of the telling. */
function eachOnce<Kind>(
  events: readonly Happened[],
  kinds: ReadonlyMap<EventType, Kind>,
  asOf: DayNumber,
): readonly { readonly kind: Kind; readonly day: DayNumber; readonly provision: string | null }[] {
  const told: Happened[] = [];
  for (const event of events) {
    if (kinds.has(event.type) && dayNumber(event.day) <= asOf) {
      told.push(event);
    }
  }
  if (told.length === 0) {
    return none;
  }
  const each = ({ type, day, provision }: Happened) => {
    return { kind: kinds.get(type) as Kind, day: dayNumber(day), provision };
  };
  if (told.length === 1) {
    return told.map(each);
  }
  const found = new Map(
    told.map((event) => [`${event.day} ${event.type} ${event.provision}`, event] as const),
  );
  return [...found]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, event]) => each(event));
}

/** The steps of a case and the decisions that close it, through a day. */
export function stepsThrough(events: readonly Happened[], asOf: DayNumber) {
  const steps = eachOnce(events, stepKinds, asOf).map(({ kind, day, provision }): Step => {
    const label = provision === null ? "unknown" : (named[provision] ?? "other");
    return { kind, day, provision, label };
  });
  return { steps, closes: eachOnce(events, closeKinds, asOf) satisfies readonly Close[] };
}
