import {
  type PlanB,
  type PlanBStanding,
  planBCases,
  planBFollows,
} from "../../../domain/plan/plan-b.ts";
import { chosenOf, missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import type { Problem } from "../../components/error-summary.tsx";
import { Select, TextArea } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { say } from "../../page.ts";
import { DoerFields, doerIn, typedDoer } from "../entry/doer-fields.tsx";
import {
  AreaField,
  areaIn,
  common,
  DayField,
  type FormProps,
  noArea,
  oneOf,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
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

function standingIn(typed: Typed): PlanBStanding | null {
  const state = oneOf(states, typed, "state", "ready");
  if (state === "in-use") {
    const since = someDayIn(typed, "since");
    return since === null ? null : { state, since };
  }
  return state === "ready" ? { state } : { state, why: textOf(typed, "why") };
}

/** Missing or invalid. */
const noSince = ({ typed }: Reading): Problem =>
  textOf(typed, "since") === ""
    ? { field: "since", text: say("plan.b.no-since") }
    : noDay("since", "plan.b.since");

export function planBIn(reading: Reading): Sent<PlanB> {
  const { typed } = reading;
  const comes = chosenOf(planBCases, typed, "comes");
  const [field, standing] = [areaIn(typed), standingIn(typed)];
  const [instead, doer] = [textOf(typed, "instead"), doerIn(typed)];
  const unsaid = standing?.state === "set-aside" && standing.why === "";
  const since = standing?.state === "in-use" ? standing.since : null;
  const wrong = missingOf(
    [comes === null, { field: "comes", text: say("plan.no-case") }],
    [instead === "", problemAt("plan.no-words", "instead")],
    [textOf(typed, "doer") === "", notChosen("doer", "plan.step.doer")],
    [doer.who === "other" && doer.name === "", problemAt("plan.who-does-it", "name")],
    [field === null, noArea()],
    [standing === null, noSince(reading)],
    stillToCome(reading, "since", "plan.b.since", since),
    [unsaid, problemAt("plan.set-aside-why", "why")],
  );
  return comes === null || field === null || standing === null || wrong.length > 0
    ? { wrong }
    : { field, content: { kind: "plan-b", comes, instead, doer, standing } };
}

export function typedPlanB({ comes, instead, doer, standing }: PlanB): Typed {
  const since = standing.state === "in-use" ? standing.since : "";
  return { comes, instead, ...typedDoer(doer), state: standing.state, since };
}
