import type { Child } from "hono/jsx";
import { type NoteCorrectionRefusal, noteCorrection } from "../../../api/plan/correct.ts";
import { type NoteFollowUpRefusal, noteFollowUp } from "../../../api/plan/follow-up.ts";
import type { Keep, KeepRefusal } from "../../../api/plan/keep.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { notePlanB } from "../../../api/plan/plan-b.ts";
import { type NoteStepRefusal, noteStep } from "../../../api/plan/step.ts";
import { noteWishes } from "../../../api/plan/wish.ts";
import type { Outcome } from "../../../domain/base/outcome.ts";
import type { ContentOf, Kind } from "../../../domain/plan/entry.ts";
import type { PlanArea } from "../../../domain/plan/field.ts";
import type { NeedRefusal } from "../../../domain/plan/need.ts";
import type { PlanBRefusal } from "../../../domain/plan/plan-b.ts";
import type { WishesRefusal } from "../../../domain/plan/wishes.ts";
import { desk, house } from "../../page.ts";
import type { Typed } from "../cases/form.ts";
import { CorrectionFields, correctionIn } from "./correction-form.tsx";
import { FollowUpFields, followUpIn, typedFollowUp } from "./follow-up-form.tsx";
import type { FormProps, Reading, Sent } from "./form.tsx";
import { NeedFields, needIn, typedNeed } from "./need-form.tsx";
import { PlanBFields, planBIn, typedPlanB } from "./plan-b-form.tsx";
import { StepFields } from "./step-form.tsx";
import { stepIn, typedStep } from "./step-typed.ts";
import { typedWishes, WishesFields, wishesIn } from "./wishes-form.tsx";

type WriteRefusal =
  | WishesRefusal
  | NeedRefusal
  | NoteStepRefusal
  | NoteFollowUpRefusal
  | PlanBRefusal
  | NoteCorrectionRefusal
  | KeepRefusal;

/** Answers about a journey have forms of their own. */
export type WrittenKind = Exclude<Kind, "handover" | "return">;

/** Form, reader, verb and refusals of a kind. */
interface Writing<K extends WrittenKind> {
  readonly Fields: (props: { readonly props: FormProps }) => Child;
  readonly read: (reading: Reading) => Sent<ContentOf<K>>;
  /** From the present wording. */
  readonly typed: (content: ContentOf<K>) => Typed;
  readonly keep: (keep: Keep<ContentOf<K>>) => Promise<Outcome<number, WriteRefusal>>;
  readonly at: Readonly<Record<string, string>>;
  /** For refusals without a field of their own. */
  readonly first: string;
}

type InArea<K extends "need" | "step" | "follow-up" | "plan-b"> = Keep<ContentOf<K>> & {
  readonly field: PlanArea;
};

const wishes: Writing<"wishes"> = {
  Fields: WishesFields,
  read: wishesIn,
  typed: typedWishes,
  keep: (keep) => noteWishes(desk().cell, desk().actor, keep, house().now()),
  at: { "plan.not-yet": "on", "plan.other-wish": "words" },
  first: "first",
};

const need: Writing<"need"> = {
  Fields: NeedFields,
  read: needIn,
  typed: typedNeed,
  keep: (keep) => noteNeed(desk().cell, desk().actor, keep as InArea<"need">, house().now()),
  at: {
    "plan.not-yet": "on",
    "plan.observed-by-whom": "observed-by",
    "plan.assessed-by-whom": "assessed-by",
  },
  first: "what",
};

const step: Writing<"step"> = {
  Fields: StepFields,
  read: stepIn,
  typed: typedStep,
  keep: (keep) => noteStep(desk().cell, desk().actor, keep as InArea<"step">, house().now()),
  at: {
    "plan.does-not-follow": "state",
    "plan.by-passed": "by",
    "plan.by-too-far": "by",
    "plan.promised-day": "by",
    "plan.not-yet": "done-on",
    "plan.waits-for-what": "state-words",
    "plan.given-up-why": "state-words",
    "plan.who-does-it": "name",
    "plan.tells-whom": "tells",
    "plan.no-consent": "consent",
    "plan.consent-for-another": "consent",
    "plan.consent-ended": "consent",
    "plan.no-such-colleague": "doer",
    "plan.no-such-agency": "tells",
  },
  first: "what",
};

const followUp: Writing<"follow-up"> = {
  Fields: FollowUpFields,
  read: followUpIn,
  typed: typedFollowUp,
  keep: (keep) =>
    noteFollowUp(desk().cell, desk().actor, keep as InArea<"follow-up">, house().now()),
  at: {
    "plan.does-not-follow": "state",
    "plan.by-passed": "due",
    "plan.by-too-far": "due",
    "plan.not-yet": "on",
    "plan.how-it-went": "words",
    "plan.no-such-colleague": "who",
  },
  first: "what",
};

const planB: Writing<"plan-b"> = {
  Fields: PlanBFields,
  read: planBIn,
  typed: typedPlanB,
  keep: (keep) => notePlanB(desk().cell, desk().actor, keep as InArea<"plan-b">, house().now()),
  at: {
    "plan.who-does-it": "who",
    "plan.doer-is-told": "who",
    "plan.does-not-follow": "state",
    "plan.not-yet": "since",
    "plan.set-aside-why": "why",
  },
  first: "instead",
};

const correction: Writing<"correction"> = {
  Fields: CorrectionFields,
  read: correctionIn,
  typed: () => ({}),
  keep: (keep) => noteCorrection(desk().cell, desk().actor, keep, house().now()),
  at: { "plan.not-yet": "on", "plan.what-was-done": "done", "plan.entry.not-found": "about" },
  first: "said",
};

export const writings: { readonly [K in WrittenKind]: Writing<K> } = {
  wishes,
  need,
  step,
  "follow-up": followUp,
  "plan-b": planB,
  correction,
};
