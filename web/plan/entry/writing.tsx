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
import {
  heardWays,
  isTwice,
  type Wishes,
  type WishesRefusal,
  wishKinds,
} from "../../../domain/plan/wishes.ts";
import { chosenOf, missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { desk, house, say } from "../../page.ts";
import { PlanBFields, planBIn, typedPlanB } from "../plan-b/plan-b-form.tsx";
import { CorrectionFields, correctionIn } from "./correction-form.tsx";
import { FollowUpFields, followUpIn, typedFollowUp } from "./follow-up-form.tsx";
import {
  common,
  DayField,
  type FormProps,
  orNull,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
} from "./form.tsx";
import { NeedFields, needIn, typedNeed } from "./need-form.tsx";
import { StepFields } from "./step-form.tsx";
import { stepIn, typedStep } from "./step-typed.ts";

const places = ["first", "second", "third", "fourth"] as const;

function HeardField({ props }: { readonly props: FormProps }) {
  return (
    <Select
      {...common(props, "heard")}
      label={say("plan.heard")}
      options={[
        { value: "", label: say("plan.choose") },
        ...heardWays.map((way) => ({ value: way, label: say(`plan.heard.${way}`) })),
      ]}
    />
  );
}

function WishesFields({ props }: { readonly props: FormProps }) {
  const wishes = wishKinds.map((wish) => ({ value: wish, label: say(`plan.wish.${wish}`) }));
  return (
    <>
      {places.map((place, at) => (
        <Select
          {...common(props, place)}
          label={`${at + 1}. ${say(`plan.wishes.${place}`)}`}
          options={[
            {
              value: "",
              label: say(at === 0 ? "plan.wishes.dont-know" : "plan.wishes.nothing"),
            },
            ...wishes,
          ]}
        />
      ))}
      <TextArea
        {...common(props, "words")}
        label={say("plan.wishes.words")}
        help={say("plan.wishes.words-help")}
      />
      <DayField props={props} name="on" label={say("plan.day-said")} />
      <HeardField props={props} />
    </>
  );
}

function wishesIn(reading: Reading): Sent<Wishes> {
  const { typed } = reading;
  const chosen = places.map((place) => chosenOf(wishKinds, typed, place));
  const inOrder = chosen.filter((wish) => wish !== null);
  const gap = chosen.indexOf(null);
  const isGap = gap !== -1 && gap < inOrder.length;
  const [words, on] = [orNull(textOf(typed, "words")), someDayIn(typed, "on")];
  const heard = chosenOf(heardWays, typed, "heard");
  const wordless = inOrder.includes("other") && words === null;
  const wrong = missingOf(
    [isGap, { field: places[gap] ?? places[0], text: say("plan.wishes.gap") }],
    [isTwice(inOrder), problemAt("plan.wish-twice", "first")],
    [wordless, problemAt("plan.other-wish", "words")],
    [on === null, noDay("on", "plan.day-said")],
    stillToCome(reading, "on", "plan.day-said", on),
    [heard === null, notChosen("heard", "plan.heard")],
  );
  return on === null || heard === null || wrong.length > 0
    ? { wrong }
    : { field: "wishes", content: { kind: "wishes", inOrder, words, on, heard } };
}

function typedWishes({ inOrder }: Wishes): Typed {
  return Object.fromEntries(places.map((place, at) => [place, inOrder[at] ?? ""]));
}

type WriteRefusal =
  | WishesRefusal
  | NeedRefusal
  | NoteStepRefusal
  | NoteFollowUpRefusal
  | PlanBRefusal
  | NoteCorrectionRefusal
  | KeepRefusal;

export type WrittenKind = Exclude<Kind, "handover" | "return">;

interface Writing<K extends WrittenKind> {
  readonly Fields: (props: { readonly props: FormProps }) => Child;
  readonly read: (reading: Reading) => Sent<ContentOf<K>>;
  readonly typed: (content: ContentOf<K>) => Typed;
  readonly keep: (keep: Keep<ContentOf<K>>) => Promise<Outcome<number, WriteRefusal>>;
  readonly at: Readonly<Record<string, string>>;
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
