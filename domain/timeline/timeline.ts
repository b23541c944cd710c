import type { Action } from "../access/action.ts";
import type { Moment } from "../time/day.ts";

/** What can have happened in a case, by the kind it is chosen by. */
const eventWhats = {
  came: ["opened", "taken-on", "report", "referral"],
  observation: [
    ...(["inspection", "talk", "call", "document", "other", "door", "agency"] as const),
    ...(["question", "compared"] as const),
  ],
  person: ["added"],
  consent: ["given", "withdrawn"],
  safeguard: ["set", "lifted", "child-said", "child-told"],
  referral: ["sent"],
  answer: [
    ...(["acknowledge", "accept", "decline", "ask", "reply", "withdraw"] as const),
    ...(["safeguard", "pass-on", "safeguard-done", "removal", "removal-off"] as const),
  ],
  outcome: ["noted", "told"],
  plan: [
    ...(["opened", "handed", "wishes", "need", "step", "step-done", "follow-up"] as const),
    ...(["plan-b", "return", "correction", "handover"] as const),
  ],
  right: ["happened", "put-right", "done", "letter", "letter-given", "explained"],
} as const;

export type EventKind = keyof typeof eventWhats;
export const eventKinds = Object.keys(eventWhats) as readonly EventKind[];
/** For example “consent.given”. */
export type EventName = {
  [K in EventKind]: `${K}.${(typeof eventWhats)[K][number]}`;
}[EventKind];

export interface Happened {
  readonly id: string;
  readonly name: EventName;
  readonly at: Moment;
  /** Our colleague who did it or wrote it down; null where another agency did. */
  readonly by: string | null;
  /** The other agency or recipient, where there is one. */
  readonly party: string | null;
  readonly person: { readonly id: string; readonly pseudonym: string } | null;
  /** Of what: a code of its kind, as the field of a plan. */
  readonly of: string | null;
  /** The record that its page shows. */
  readonly record: string | null;
}

export const kindOf = ({ name }: Pick<Happened, "name">): EventKind =>
  name.slice(0, name.indexOf(".")) as EventKind;

/** Written down by us, but told by others. */
const toldByOthers: ReadonlySet<EventName> = new Set<EventName>([
  ...(["came.report", "came.referral"] as const),
  ...(["observation.talk", "observation.call", "observation.door", "observation.agency"] as const),
  ...(["consent.given", "consent.withdrawn", "safeguard.child-said"] as const),
  ...(["plan.wishes", "plan.correction", "right.happened"] as const),
]);

export const isOurs = ({ name, by }: Pick<Happened, "name" | "by">): boolean =>
  name === "observation.compared" || (by !== null && !toldByOthers.has(name));

const readAs: Readonly<Partial<Record<EventKind, Action>>> = {
  referral: "referral.read",
  answer: "referral.read",
  outcome: "outcome.read",
  plan: "plan.read",
  right: "rights.read",
};

/** By role and part; whose row it is, the database asks next. */
export function kindsFor(mayDo: (action: Action) => boolean): readonly EventKind[] {
  return eventKinds.filter((kind) => mayDo(readAs[kind] ?? "case.read"));
}
