import { isHealth } from "../../../domain/plan/field.ts";
import { type Assessment, type Need, needStates, observers } from "../../../domain/plan/need.ts";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import type { Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "../cases/form.ts";
import {
  AreaField,
  areaIn,
  chosenOf,
  common,
  DayField,
  dayIn,
  type FormProps,
  noDay,
  notChosen,
  orNull,
  type Sent,
} from "./form.tsx";

/** Whether a professional has looked at it: shown where an area of health can be meant. */
function AssessmentFields({ props }: { readonly props: FormProps }) {
  const { say, typed, areas } = props;
  if (!areas.some(isHealth)) {
    return null;
  }
  return (
    <>
      <RadioGroup
        say={say}
        name="assessed"
        legend={say("plan.need.assessed")}
        help={say("plan.need.assessed-help")}
        options={[
          { value: "no", label: say("plan.need.assessed-no") },
          { value: "yes", label: say("plan.need.assessed-yes") },
        ]}
        chosen={textOf(typed, "assessed") === "yes" ? "yes" : "no"}
        unknown={null}
      />
      <TextField {...common(props, "assessed-by")} label={say("plan.need.assessed-by")} optional />
      <DayField props={props} name="assessed-on" label={say("plan.need.assessed-on")} />
      {areas.includes("cognition") && <p class="terms">{say("plan.need.cognition")}</p>}
    </>
  );
}

export function NeedFields({ props }: { readonly props: FormProps }) {
  const { say } = props;
  return (
    <>
      <AreaField props={props} />
      <Select
        {...common(props, "state")}
        label={say("plan.need.state")}
        options={[
          { value: "", label: say("plan.choose") },
          ...needStates.map((state) => ({ value: state, label: say(`plan.need.state.${state}`) })),
        ]}
      />
      <TextArea
        {...common(props, "what")}
        label={say("plan.need.what")}
        help={say("plan.need.what-help")}
        rows={3}
      />
      <Select
        {...common(props, "observer")}
        label={say("plan.need.observer")}
        options={[
          { value: "", label: say("plan.choose") },
          ...observers.map((who) => ({ value: who, label: say(`plan.need.observer.${who}`) })),
        ]}
      />
      <TextField
        {...common(props, "observed-by")}
        label={say("plan.need.observed-by")}
        help={say("plan.need.observed-by-help")}
        optional
      />
      <DayField props={props} name="on" label={say("plan.need.on")} />
      <AssessmentFields props={props} />
    </>
  );
}

function assessmentIn(typed: Typed, say: Say): Assessment | { readonly missing: unknown } {
  if (textOf(typed, "assessed") !== "yes") {
    return { state: "not-assessed" };
  }
  const on = dayIn(typed, "assessed-on");
  return on === null || on === "no-day"
    ? noDay(say, "assessed-on", "plan.need.assessed-on")
    : { state: "assessed", by: textOf(typed, "assessed-by"), on };
}

export function needIn(say: Say, typed: Typed): Sent<Need> {
  const field = areaIn(typed);
  if (field === null) {
    return { missing: { field: "area", text: say("plan.no-area") } };
  }
  const state = chosenOf(needStates, typed, "state");
  if (state === null) {
    return notChosen(say, "state");
  }
  const on = dayIn(typed, "on");
  if (on === null || on === "no-day") {
    return noDay(say, "on", "plan.need.on");
  }
  const observer = chosenOf(observers, typed, "observer");
  if (observer === null) {
    return notChosen(say, "observer");
  }
  const assessment = isHealth(field) ? assessmentIn(typed, say) : null;
  if (assessment !== null && "missing" in assessment) {
    return noDay(say, "assessed-on", "plan.need.assessed-on");
  }
  return {
    field,
    content: {
      kind: "need",
      state,
      what: textOf(typed, "what"),
      observer,
      observedBy: orNull(textOf(typed, "observed-by")),
      on,
      assessment,
    },
  };
}

export function typedNeed({ state, what, observer, observedBy, assessment }: Need): Typed {
  const assessed =
    assessment?.state === "assessed"
      ? { assessed: "yes", "assessed-by": assessment.by, "assessed-on": assessment.on }
      : {};
  return { state, what, observer, "observed-by": observedBy ?? "", ...assessed };
}
