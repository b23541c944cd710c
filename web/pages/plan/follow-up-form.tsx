import {
  type FollowUp,
  type FollowUpStanding,
  followUpFollows,
} from "../../../domain/plan/follow-up.ts";
import { Select, TextArea } from "../../components/field.tsx";
import type { Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "../cases/form.ts";
import {
  AreaField,
  areaIn,
  common,
  DayField,
  dayIn,
  type FormProps,
  noDay,
  oneOf,
  RunningDayField,
  type Sent,
} from "./form.tsx";

const states = ["asked-for", "noted", "not-reached"] as const;

function StandingFields({ props }: { readonly props: FormProps }) {
  const { say, before } = props;
  const stood = before?.content.kind === "follow-up" ? before.content.standing.state : null;
  const follow =
    stood === null ? states : states.filter((state) => followUpFollows[stood].includes(state));
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
        optional
      />
      <DayField props={props} name="on" label={say("plan.follow-up.on")} />
    </>
  );
}

/** Of a follow-up that is there, how it went stands first. */
export function FollowUpFields({ props }: { readonly props: FormProps }) {
  const { say, found, before } = props;
  return (
    <>
      <AreaField props={props} />
      {before !== null && <StandingFields props={props} />}
      <TextArea {...common(props, "what")} label={say("plan.follow-up.what")} rows={2} />
      <Select
        {...common(props, "who")}
        label={say("plan.follow-up.who")}
        options={[
          { value: "", label: say("plan.choose") },
          ...found.colleagues.map(({ id, name, title }) => ({
            value: id,
            label: `${name}, ${title}`,
          })),
        ]}
      />
      <RunningDayField props={props} name="due" label={say("plan.follow-up.due")} />
      {before === null && <StandingFields props={props} />}
    </>
  );
}

function standingIn(typed: Typed): FollowUpStanding | "no-day" {
  const state = oneOf(states, typed, "state", "asked-for");
  if (state === "asked-for") {
    return { state };
  }
  const on = dayIn(typed, "on");
  return on === null || on === "no-day" ? "no-day" : { state, on, words: textOf(typed, "words") };
}

export function followUpIn(say: Say, typed: Typed): Sent<FollowUp> {
  const field = areaIn(typed);
  if (field === null) {
    return { missing: { field: "area", text: say("plan.no-area") } };
  }
  const due = dayIn(typed, "due");
  if (due === null || due === "no-day") {
    return noDay(say, "due", "plan.follow-up.due");
  }
  const standing = standingIn(typed);
  if (standing === "no-day") {
    return noDay(say, "on", "plan.follow-up.on");
  }
  const [what, who] = [textOf(typed, "what"), textOf(typed, "who")];
  return { field, content: { kind: "follow-up", what, who, due, standing } };
}

export function typedFollowUp({ what, who, due, standing }: FollowUp): Typed {
  return { what, who, due, state: standing.state };
}
