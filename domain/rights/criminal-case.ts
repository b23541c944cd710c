import { type DayNumber, dayNumber } from "../pay/calendar.ts";
import type { EventType, Happened } from "./situation.ts";

/** What a case goes under, as far as the rights part: these four, another provision, or not known which. */
export type Label = "257" | "258" | "259" | "108a" | "other" | "unknown";

/** The criminal case as it stands on a day. */
export interface CriminalCase {
  readonly state: "unknown" | "open" | "dropped" | "judged";
  /** What it goes under, or went under when it was closed. */
  readonly label: Label;
  /** Whether it was ever reported or charged under § 257 or § 259; "258" where that alone is known. */
  readonly covered: "yes" | "258" | "no" | "unknown";
  /** The first that is known of it. */
  readonly first: DayNumber;
  /** Since when it goes under its label. */
  readonly since: DayNumber;
  /** The last day it was dropped, or a judgment became final, whichever closed it. */
  readonly closed: DayNumber;
}

interface Step {
  readonly kind: "report" | "charge";
  readonly day: DayNumber;
  readonly provision: string | null;
  readonly label: Label;
}

interface Close {
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

function labelOf(provision: string | null): Label {
  return provision === null ? "unknown" : (named[provision] ?? "other");
}

/** Reads the case out of what happened, in whatever order it is told. What came after `asOf` has not happened. */
export function criminalCaseOf(events: readonly Happened[], asOf: DayNumber): CriminalCase {
  const { steps, closes } = sorted(events, asOf);
  const open = steps.filter((step) => !closes.some((close) => closesStep(close, step)));
  const last = closes.reduce<Close | null>(later, null);
  const standing = going(open.length > 0 ? open : steps);
  const label = strongestOf(standing.map((step) => step.label));
  const under = standing.filter((step) => step.label === label).map(({ day }) => day);
  const known = [...steps, ...closes].map(({ day }) => day);
  return {
    state: open.length > 0 ? "open" : (last?.kind ?? "unknown"),
    label,
    covered: coveredBy(steps),
    first: known.length === 0 ? Number.NaN : Math.min(...known),
    since: under.length === 0 ? Number.NaN : Math.min(...under),
    closed: open.length > 0 ? Number.NaN : (last?.day ?? Number.NaN),
  };
}

const stepKinds = new Map([
  ["police-report", "report"],
  ["charged", "charge"],
] as const) as ReadonlyMap<EventType, Step["kind"]>;
const closeKinds = new Map([
  ["case-dropped", "dropped"],
  ["judgment-final", "judged"],
] as const) as ReadonlyMap<EventType, Close["kind"]>;

function sorted(events: readonly Happened[], asOf: DayNumber) {
  const steps: Step[] = [];
  const closes: Close[] = [];
  for (const { type, day: text, provision } of events) {
    const step = stepKinds.get(type);
    const close = closeKinds.get(type);
    const at = step === undefined && close === undefined ? Number.NaN : dayNumber(text);
    if (step !== undefined && at <= asOf) {
      steps.push({ kind: step, day: at, provision, label: labelOf(provision) });
    }
    if (close !== undefined && at <= asOf) {
      closes.push({ kind: close, day: at, provision });
    }
  }
  return { steps, closes };
}

/** A decision that names no provision closes everything before it; a later report opens a case anew. */
function closesStep(close: Close, step: Step): boolean {
  return close.day >= step.day && (close.provision === null || close.provision === step.provision);
}

function later(one: Close | null, other: Close): Close {
  if (one === null || other.day > one.day) {
    return other;
  }
  return other.day === one.day && other.kind === "judged" ? other : one;
}

/** The last charge decides; charges of one day stand together, and what was reported after them stands beside them. */
function going(steps: readonly Step[]): readonly Step[] {
  const charges = steps.filter(({ kind }) => kind === "charge");
  if (charges.length === 0) {
    return steps;
  }
  const last = Math.max(...charges.map(({ day }) => day));
  return steps.filter(({ kind, day }) => (kind === "charge" ? day === last : day > last));
}

function strongestOf(labels: readonly Label[]): Label {
  return strongest.find((label) => labels.includes(label)) ?? "unknown";
}

function coveredBy(steps: readonly Step[]): CriminalCase["covered"] {
  const labels = steps.map(({ label }) => label);
  if (labels.includes("257") || labels.includes("259")) {
    return "yes";
  }
  if (labels.includes("258")) {
    return "258";
  }
  return labels.length === 0 || labels.includes("unknown") ? "unknown" : "no";
}

/** What was charged when somebody testified: the last charge by then, else the first one after. */
export function chargeAt(
  events: readonly Happened[],
  testified: DayNumber,
  asOf: DayNumber,
): Label | "none" {
  const charges = events
    .filter(({ type }) => type === "charged")
    .map(({ day: text, provision }) => ({ day: dayNumber(text), label: labelOf(provision) }))
    .filter(({ day }) => day <= asOf);
  const before = charges.filter(({ day }) => day <= testified).map(({ day }) => day);
  const days = before.length > 0 ? before : charges.map(({ day }) => day);
  if (days.length === 0) {
    return "none";
  }
  const at = before.length > 0 ? Math.max(...days) : Math.min(...days);
  return strongestOf(charges.filter(({ day }) => day === at).map(({ label }) => label));
}
