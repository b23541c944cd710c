import type { DayNumber } from "../time/calendar.ts";
import { type ByType, through } from "./counted.ts";
import type { EventType } from "./situation.ts";

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

/** Provisions that give less than trafficking, of which that was read. */
const read: readonly (string | null)[] = ["108a", "395", "396", "19-1", "19-2"];

/** It is another provision, of which nothing was read. */
export const isUnread = ({ label, provision }: Pick<Step, "label" | "provision">): boolean =>
  label === "other" && !read.includes(provision);

/** “other” names no provision. */
export const namesUnread = (provision: string): boolean =>
  provision !== "other" && !(provision in named) && !read.includes(provision);

interface Known<Kind> {
  readonly kind: Kind;
  readonly day: DayNumber;
  readonly provision: string | null;
}

/** Each once, in an order that is not that of the telling. */
function eachOnce<Kind extends string>(
  events: ByType,
  kinds: readonly (readonly [EventType, Kind])[],
  asOf: DayNumber,
): readonly Known<Kind>[] {
  const found: Known<Kind>[] = [];
  for (const [type, kind] of kinds) {
    for (const { day, provision } of through(events, type, asOf)) {
      found.push({ kind, day, provision });
    }
  }
  return found.length < 2
    ? found
    : found
        .sort(inOrder)
        .filter((each, at) => at === 0 || inOrder(each, found[at - 1] ?? each) !== 0);
}

function inOrder(one: Known<string>, other: Known<string>): number {
  return (
    one.day - other.day ||
    byText(one.kind, other.kind) ||
    byText(String(one.provision), String(other.provision))
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
