import { havingPlanB, notePlanB } from "../../../api/plan/plan-b.ts";
import { isOfKind } from "../../../domain/plan/entry.ts";
import { type PlanB, planBCases, planBFaults, planBFollows } from "../../../domain/plan/plan-b.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import type { Typed } from "../../forms/typed.ts";
import { desk, house, say } from "../../page.ts";
import { DoerFields, doerIn, doerNames, typedDoer } from "../entry/doer-fields.tsx";
import {
  AreaField,
  areaLabel,
  asPosted,
  common,
  DayField,
  type FormProps,
  inContent,
  ofThing,
  oneOf,
  type Reading,
  textIn,
} from "../entry/form.tsx";

const states = ["ready", "in-use", "set-aside"] as const;

export function PlanBFields({ props }: { readonly props: FormProps }) {
  const { before } = props;
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
      <DoerFields
        props={props}
        help={say("plan.b.doer-help")}
        helpOutside={say("plan.b.outside-help")}
      />
      <AreaField props={props} />
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({ value: state, label: say(`plan.b.state.${state}`) }))}
      />
      <DayField
        props={props}
        name="since"
        label={say("plan.b.since")}
        help={say("plan.b.since-help")}
      />
      <TextArea
        {...common(props, "why")}
        label={say("plan.b.why")}
        help={say("plan.b.why-help")}
        rows={2}
      />
    </>
  );
}

const labels = {
  comes: { wrong: "plan.no-case" },
  instead: "plan.b.instead",
  doer: "plan.step.doer",
  name: "plan.step.doer-name",
  area: areaLabel,
  state: "plan.state",
  since: { wrong: "plan.b.no-since", label: "plan.b.since" },
  why: "plan.b.why",
} as const;

function contentIn(typed: Typed) {
  const text = textIn(typed);
  const state = oneOf(states, typed, "state", "ready");
  return {
    ...{ kind: "plan-b", comes: text("comes"), instead: text("instead"), doer: doerIn(typed) },
    standing: { state, since: text("since"), why: text("why") },
  };
}

export function postPlanB(reading: Reading): Promise<Response> {
  const { before, today } = reading;
  const stood = before !== null && isOfKind("plan-b")(before) ? before.content : null;
  return post(havingPlanB, labels, {
    ...asPosted(reading, contentIn, doerNames),
    judge: ({ content }) => inContent(planBFaults(stood, content, today)),
    keep: (value) =>
      notePlanB(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });
}

export function typedPlanB({ comes, instead, doer, standing }: PlanB): Typed {
  const since = standing.state === "in-use" ? standing.since : "";
  return { comes, instead, ...typedDoer(doer), state: standing.state, since };
}
