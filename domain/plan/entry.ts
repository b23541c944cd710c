import type { JourneyAnswer } from "../journey/kept.ts";
import { type Day, dayOf, type Moment } from "../time/day.ts";
import type { AlsoTells } from "./also-tells.ts";
import type { Correction } from "./correction.ts";
import { type PlanArea, type PlanField, planAreas } from "./field.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Handover } from "./handover.ts";
import type { Need } from "./need.ts";
import type { PlanB } from "./plan-b.ts";
import { isOpen, type Step } from "./step.ts";
import type { Wishes } from "./wishes.ts";

export type Content =
  | Wishes
  | Need
  | Step
  | FollowUp
  | PlanB
  | JourneyAnswer
  | Correction
  | Handover;

export type Kind = Content["kind"];
export type ContentOf<K extends Kind> = Extract<Content, { readonly kind: K }>;

export interface Entry<Of extends Content = Content> {
  /** The same through all versions. */
  readonly thing: string;
  readonly version: number;
  readonly field: PlanField;
  readonly at: Moment;
  /** By id and name. */
  readonly by: { readonly id: string; readonly name: string };
  /** What its words tell of besides, as who wrote it ticked; also left out where nobody said. */
  readonly alsoTells?: AlsoTells;
  readonly content: Of;
}

/** The fields where a kind may be. */
export const fieldsOfKind: Readonly<Record<Kind, readonly PlanField[]>> = {
  wishes: ["wishes"],
  need: planAreas,
  step: planAreas,
  "follow-up": planAreas,
  "plan-b": planAreas,
  return: ["return"],
  correction: ["wishes", ...planAreas, "return"],
  handover: ["coordination"],
};

export function isArea(field: PlanField): field is PlanArea {
  return (planAreas as readonly PlanField[]).includes(field);
}

/** In the order things came. */
export function newestOf(entries: readonly Entry[]): readonly Entry[] {
  const standing = new Map<string, Entry>();
  for (const entry of entries) {
    const known = standing.get(entry.thing);
    if (known === undefined || known.version < entry.version) {
      standing.set(entry.thing, entry);
    }
  }
  return [...standing.values()];
}

/** Written by the end of a date. */
export function until(entries: readonly Entry[], day: Day): readonly Entry[] {
  return entries.filter(({ at }) => dayOf(at) <= day);
}

export function asOf(entries: readonly Entry[], day: Day): readonly Entry[] {
  return newestOf(until(entries, day));
}

export function historyOf(entries: readonly Entry[], thing: string): readonly Entry[] {
  return entries
    .filter((entry) => entry.thing === thing)
    .toSorted((one, other) => other.version - one.version);
}

export function isOfKind<K extends Kind>(kind: K) {
  return (entry: Entry): entry is Entry<ContentOf<K>> => entry.content.kind === kind;
}

/** Still to do or ask, or possibly to come. */
export function runs(content: Step | FollowUp | PlanB): boolean {
  const { state } = content.standing;
  return content.kind === "step" ? isOpen(content) : state !== "noted" && state !== "set-aside";
}

/** Dated ones first, by date. */
export function open(standing: readonly Entry[]): readonly Entry<Step | FollowUp>[] {
  const steps = standing.filter(isOfKind("step"));
  const asked = standing.filter(isOfKind("follow-up"));
  const running = [...steps, ...asked].filter(({ content }) => runs(content));
  return running.toSorted((one, other) => {
    const [first, second] = [dueOf(one.content) ?? "9999", dueOf(other.content) ?? "9999"];
    return first < second ? -1 : Number(first > second);
  });
}

/** What the person says is wrong, still open. */
export function unanswered(standing: readonly Entry[]): readonly Entry<Correction>[] {
  return standing
    .filter(isOfKind("correction"))
    .filter(({ content }) => content.standing.state === "open");
}

/** The day by which something is to be done or asked. */
export function dueOf(content: Step | FollowUp): Day | null {
  return content.kind === "step" ? content.by : content.due;
}
