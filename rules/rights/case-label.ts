import type { DayNumber } from "../../domain/time/calendar.ts";
import { type ByType, through } from "./counted.ts";
import { details, type EventType } from "./situation.ts";

export const awards = [...details.awarded.values, "unknown"] as const;
export type Award = (typeof awards)[number];

/** What a case goes under, as far as the rights part. */
export type Label = "257" | "258" | "259" | "108a" | "other" | "unknown";

export const trafficking: readonly string[] = ["257", "258", "259"];

export interface Step {
  readonly kind: "report" | "charge";
  readonly day: DayNumber;
  readonly provision: string | null;
  readonly label: Label;
}

export interface Close {
  readonly kind: "dropped" | "judged";
  readonly day: DayNumber;
  readonly provision: string | null;
  readonly awarded: Award;
}

const named: Readonly<Record<string, Label>> = {
  "257": "257",
  "258": "258",
  "259": "259",
  "108a": "108a",
};
/** Where several stand together the one that gives most counts; what is not known may be that one. */
const strongest: readonly Label[] = ["257", "259", "258", "unknown", "108a", "other"];

export function strongestOf(steps: readonly Pick<Step, "label">[]): Label {
  let most = strongest.length;
  for (const { label } of steps) {
    most = Math.min(most, strongest.indexOf(label));
  }
  return strongest[most] ?? "unknown";
}

/** Of work and pay alone. */
const ofWork: readonly (string | null)[] = ["108a", "395", "396", "19-1", "19-2"];

export const mayBeBeside = ({ label, provision }: Pick<Step, "label" | "provision">): boolean =>
  label === "other" && !ofWork.includes(provision);

interface Known<Kind> {
  readonly kind: Kind;
  readonly day: DayNumber;
  readonly provision: string | null;
  readonly awarded: Award;
}

type InOrder = Omit<Known<string>, "awarded"> & { readonly awarded?: Award };

/** Each once, in an order that is not that of the telling. */
function eachOnce<Kind extends string>(
  events: ByType,
  kinds: readonly (readonly [EventType, Kind])[],
  asOf: DayNumber,
): readonly Known<Kind>[] {
  const found: Known<Kind>[] = [];
  for (const [type, kind] of kinds) {
    for (const { day, provision, told } of through(events, type, asOf)) {
      found.push({ kind, day, provision, awarded: told.awarded ?? "unknown" });
    }
  }
  return found.length < 2
    ? found
    : found
        .sort(inOrder)
        .filter((each, at) => at === 0 || inOrder(each, found[at - 1] ?? each) !== 0);
}

function inOrder(one: InOrder, other: InOrder): number {
  return (
    one.day - other.day ||
    byText(one.kind, other.kind) ||
    byText(String(one.provision), String(other.provision)) ||
    byText(one.awarded ?? "", other.awarded ?? "")
  );
}

function byText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

const stepKinds = [
  ["police-report", "report"],
  ["charged", "charge"],
] as const;
const closeKinds = [
  ["case-dropped", "dropped"],
  ["judgment-final", "judged"],
] as const;

/** What was dropped or judged had been reported: where nobody told of that, under something not known. */
export function stepsThrough(events: ByType, asOf: DayNumber) {
  const steps = eachOnce(events, stepKinds, asOf).map(({ kind, day, provision }): Step => {
    const label = provision === null ? "unknown" : (named[provision] ?? "other");
    return { kind, day, provision, label };
  });
  const closes: readonly Close[] = eachOnce(events, closeKinds, asOf);
  const untold = closes
    .filter((close) => !steps.some((step) => isBefore(step, close)))
    .map(({ day, provision }): Step => ({ kind: "report", day, provision, label: "unknown" }));
  const all = untold.length === 0 ? steps : [...untold, ...steps].sort(inOrder);
  return { steps: all, untold, closes };
}

const isBefore = (step: Step, close: Close) =>
  step.day < close.day || (step.day === close.day && step.provision === close.provision);

/** The first decision that may have closed it, where that is not clear. */
export interface Live extends Step {
  readonly unclear: Close | null;
}

/** The last charge decides; those of one day stand together, and later reports beside them. */
export function goingOf<Each extends Step>(steps: readonly Each[]): readonly Each[] {
  let last = Number.NaN;
  for (const { kind, day } of steps) {
    last = kind === "charge" && !(day < last) ? day : last;
  }
  if (Number.isNaN(last)) {
    return steps;
  }
  return steps.filter(({ kind, day }) => (kind === "charge" ? day === last : day > last));
}

/** It closes what went under its provision, or all where it names none, and what that had replaced. */
export function afterClose(live: readonly Live[], close: Close): readonly Live[] {
  const about = aboutBy(live, close);
  const closed = beforeIt(about, close);
  if (closed.length === 0) {
    return live.map((step) => marked(step, close));
  }
  if (goingOf(live).every((step) => closed.includes(step))) {
    return [];
  }
  return live
    .filter((step) => !closed.includes(step))
    .map((step) => (about.includes(step) || mayBe(step, close) ? marked(step, close) : step));
}

/** What went under the provision, else what may have. */
function aboutBy(live: readonly Live[], { provision }: Close): readonly Live[] {
  if (provision === null) {
    return live;
  }
  const same = live.filter((step) => step.provision === provision);
  return same.length > 0 ? same : live.filter((step) => step.provision === null);
}

/** What is reported on that day is not surely closed by it. */
function beforeIt(about: readonly Live[], { day }: Close): readonly Live[] {
  const older = about.filter((step) => step.day < day);
  return older.length > 0 ? older : about;
}

/** § 258 is aggravated § 257: two reports may be of one matter. */
const degrees: readonly (string | null)[] = ["257", "258"];

function mayBe(step: Step, { provision }: Close): boolean {
  const isDegree = step.kind === "report" && degrees.includes(step.provision);
  return step.provision === null || (isDegree && degrees.includes(provision));
}

function marked(step: Live, close: Close): Live {
  return step.unclear === null ? { ...step, unclear: close } : step;
}
