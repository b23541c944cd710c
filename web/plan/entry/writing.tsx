import type { Child } from "hono/jsx";
import { following, noteFollowUp } from "../../../api/plan/follow-up.ts";
import { noteWishes, wishing } from "../../../api/plan/wish.ts";
import { type ContentOf, isOfKind, type Kind } from "../../../domain/plan/entry.ts";
import { type FollowUp, followUpFaults, followUpFollows } from "../../../domain/plan/follow-up.ts";
import { heardWays, type Wishes, wishesFaults, wishKinds } from "../../../domain/plan/wishes.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import type { Typed } from "../../forms/typed.ts";
import { desk, house, say } from "../../page.ts";
import { PlanBFields, postPlanB, typedPlanB } from "../plan-b/plan-b-form.tsx";
import { CorrectionFields, postCorrection } from "./correction-form.tsx";
import {
  AreaField,
  areaLabel,
  asPosted,
  colleaguesFor,
  common,
  DayField,
  type FormProps,
  inContent,
  ofThing,
  oneOf,
  orNull,
  type Reading,
  RunningDayField,
  textIn,
} from "./form.tsx";
import { NeedFields, postNeed, typedNeed } from "./need-form.tsx";
import { StepFields } from "./step-form.tsx";
import { postStep, typedStep } from "./step-typed.ts";

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

const gap = { wrong: "plan.wishes.gap" } as const;
const labels = {
  ...{ first: gap, second: gap, third: gap },
  fourth: "plan.wishes.fourth",
  words: "plan.wishes.words",
  on: "plan.day-said",
  heard: "plan.heard",
} as const;

const names = {
  inOrder: "first",
  ...Object.fromEntries(places.map((place, at) => [`inOrder.${at}`, place])),
};

/** The second wish must not be kept as the first: an open place before one that is chosen is wrong. */
function contentIn(typed: Typed) {
  const text = textIn(typed);
  const chosen = places.map((place) => wishKinds.find((wish) => wish === text(place)) ?? "");
  const inOrder = chosen.filter((wish) => wish !== "");
  const open = chosen.indexOf("");
  const isGap = open !== -1 && open < inOrder.length;
  return {
    ...{ kind: "wishes", words: orNull(text("words")), on: text("on"), heard: text("heard") },
    inOrder: isGap ? inOrder.toSpliced(open, 0, "" as never) : inOrder,
  };
}

const postWishes = (reading: Reading): Promise<Response> =>
  post(wishing, labels, {
    ...asPosted(reading, contentIn, names),
    judge: ({ content }) => inContent(wishesFaults(content, reading.today)),
    keep: (value) =>
      noteWishes(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });

/** Words of another date are not repeated. */
function typedWishes({ inOrder }: Wishes): Typed {
  return Object.fromEntries(places.map((place, at) => [place, inOrder[at] ?? ""]));
}

const followUpStates = ["asked-for", "noted", "not-reached"] as const;

function FollowUpStanding({ props }: { readonly props: FormProps }) {
  const { before } = props;
  const stood = before?.content.kind === "follow-up" ? before.content.standing.state : null;
  const follow =
    stood === null
      ? followUpStates
      : followUpStates.filter((state) => followUpFollows[stood].includes(state));
  return (
    <>
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({
          value: state,
          label: say(`plan.follow-up.state.${state}`),
        }))}
      />
      <TextArea
        {...common(props, "words")}
        label={say("plan.follow-up.words")}
        help={say("plan.follow-up.words-help")}
        rows={3}
      />
      <DayField props={props} name="on" label={say("plan.follow-up.on")} />
    </>
  );
}

function FollowUpFields({ props }: { readonly props: FormProps }) {
  const { before } = props;
  const has = before?.content.kind === "follow-up" ? before.content.who : null;
  return (
    <>
      <AreaField props={props} />
      {before !== null && <FollowUpStanding props={props} />}
      <TextArea {...common(props, "what")} label={say("plan.follow-up.what")} rows={2} />
      <Select
        {...common(props, "who")}
        label={say("plan.follow-up.who")}
        options={[{ value: "", label: say("plan.choose") }, ...colleaguesFor(props, has)]}
      />
      <RunningDayField props={props} name="due" label={say("plan.follow-up.due")} />
      {before === null && <FollowUpStanding props={props} />}
    </>
  );
}

const followUpLabels = {
  area: areaLabel,
  what: "plan.follow-up.what",
  who: "plan.follow-up.who",
  due: "plan.follow-up.due",
  state: "plan.state",
  words: "plan.follow-up.words",
  on: "plan.follow-up.on",
} as const;

function followUpIn(typed: Typed) {
  const text = textIn(typed);
  const state = oneOf(followUpStates, typed, "state", "asked-for");
  return {
    ...{ kind: "follow-up", what: text("what"), who: text("who"), due: text("due") },
    standing: { state, on: text("on"), words: text("words") },
  };
}

function postFollowUp(reading: Reading): Promise<Response> {
  const { before, today } = reading;
  const stood = before !== null && isOfKind("follow-up")(before) ? before.content : null;
  return post(following, followUpLabels, {
    ...asPosted(reading, followUpIn, {}),
    judge: ({ content }) => inContent(followUpFaults(stood, content, today)),
    keep: (value) =>
      noteFollowUp(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });
}

function typedFollowUp({ what, who, due, standing }: FollowUp): Typed {
  return { what, who, due, state: standing.state };
}

/** Answers about a journey have forms of their own. */
export type WrittenKind = Exclude<Kind, "handover" | "return">;

interface Writing<K extends WrittenKind> {
  readonly Fields: (props: { readonly props: FormProps }) => Child;
  readonly typed: (content: ContentOf<K>) => Typed;
  readonly post: (reading: Reading) => Promise<Response>;
}

export const writings: { readonly [K in WrittenKind]: Writing<K> } = {
  wishes: { Fields: WishesFields, typed: typedWishes, post: postWishes },
  need: { Fields: NeedFields, typed: typedNeed, post: postNeed },
  step: { Fields: StepFields, typed: typedStep, post: postStep },
  "follow-up": { Fields: FollowUpFields, typed: typedFollowUp, post: postFollowUp },
  "plan-b": { Fields: PlanBFields, typed: typedPlanB, post: postPlanB },
  correction: { Fields: CorrectionFields, typed: () => ({}), post: postCorrection },
};
