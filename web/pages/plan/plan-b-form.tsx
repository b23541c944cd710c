import {
  type PlanB,
  type PlanBStanding,
  planBCases,
  planBFollows,
} from "../../../domain/plan/plan-b.ts";
import { Select, TextArea, TextField } from "../../components/field.tsx";
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
  type Sent,
} from "./form.tsx";

const states = ["ready", "in-use", "set-aside"] as const;

export function PlanBFields({ props }: { readonly props: FormProps }) {
  const { say, before } = props;
  const stood = before?.content.kind === "plan-b" ? before.content.standing.state : null;
  const follow =
    stood === null ? states : states.filter((state) => planBFollows[stood].includes(state));
  return (
    <>
      <Select
        {...common(props, "comes")}
        label={say("plan.b.if")}
        options={[
          { value: "", label: say("plan.choose") },
          ...planBCases.map((comes) => ({ value: comes, label: say(`plan.b.comes.${comes}`) })),
        ]}
      />
      <TextArea {...common(props, "instead")} label={say("plan.b.instead")} rows={3} />
      <TextField {...common(props, "who")} label={say("plan.b.who")} />
      <AreaField props={props} />
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({ value: state, label: say(`plan.b.state.${state}`) }))}
      />
      <DayField props={props} name="since" label={say("plan.b.since")} />
      <TextArea {...common(props, "why")} label={say("plan.b.why")} rows={2} optional />
    </>
  );
}

function standingIn(typed: Typed): PlanBStanding | "no-day" {
  const state = oneOf(states, typed, "state", "ready");
  if (state === "in-use") {
    const since = dayIn(typed, "since");
    return since === null || since === "no-day" ? "no-day" : { state, since };
  }
  return state === "ready" ? { state } : { state, why: textOf(typed, "why") };
}

export function planBIn(say: Say, typed: Typed): Sent<PlanB> {
  const comes = planBCases.find((each) => each === textOf(typed, "comes"));
  if (comes === undefined) {
    return { missing: { field: "comes", text: say("plan.no-case") } };
  }
  const field = areaIn(typed);
  if (field === null) {
    return { missing: { field: "area", text: say("plan.no-area") } };
  }
  const standing = standingIn(typed);
  if (standing === "no-day") {
    return noDay(say, "since", "plan.b.since");
  }
  const [instead, who] = [textOf(typed, "instead"), textOf(typed, "who")];
  return { field, content: { kind: "plan-b", comes, instead, who, standing } };
}

export function typedPlanB({ comes, instead, who, standing }: PlanB): Typed {
  const since = standing.state === "in-use" ? standing.since : "";
  return { comes, instead, who, state: standing.state, since };
}
