import { isHealth, type PlanArea } from "../../../domain/plan/field.ts";
import { type Need, needStates, observers } from "../../../domain/plan/need.ts";
import { chosenOf, missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { say } from "../../page.ts";
import {
  AreaField,
  areaIn,
  common,
  DayField,
  type FormProps,
  noArea,
  orNull,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
} from "./form.tsx";

/** Shown where health may be meant. */
function AssessmentFields({ props }: { readonly props: FormProps }) {
  const { typed, areas } = props;
  if (!areas.some(isHealth)) {
    return null;
  }
  return (
    <>
      <RadioGroup
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
      <TextField
        {...common(props, "assessed-by")}
        label={say("plan.need.assessed-by")}
        help={say("plan.need.assessed-by-help")}
      />
      <DayField props={props} name="assessed-on" label={say("plan.need.assessed-on")} />
      {areas.includes("cognition") && <p class="terms">{say("plan.need.cognition")}</p>}
    </>
  );
}

export function NeedFields({ props }: { readonly props: FormProps }) {
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
      />
      <DayField props={props} name="on" label={say("plan.need.on")} />
      <AssessmentFields props={props} />
    </>
  );
}

/** For health, and what may become health. */
function assessmentIn(reading: Reading, area: PlanArea | null) {
  const { typed } = reading;
  if (textOf(typed, "assessed") !== "yes" || (area !== null && !isHealth(area))) {
    return { assessment: { state: "not-assessed" } as const, wrong: [] };
  }
  const [by, on] = [textOf(typed, "assessed-by"), someDayIn(typed, "assessed-on")];
  const wrong = missingOf(
    [by === "", problemAt("plan.assessed-by-whom", "assessed-by")],
    [on === null, noDay("assessed-on", "plan.need.assessed-on")],
    stillToCome(reading, "assessed-on", "plan.need.assessed-on", on),
  );
  return { assessment: on === null ? null : ({ state: "assessed", by, on } as const), wrong };
}

export function needIn(reading: Reading): Sent<Need> {
  const { typed } = reading;
  const [field, on] = [areaIn(typed), someDayIn(typed, "on")];
  const state = chosenOf(needStates, typed, "state");
  const observer = chosenOf(observers, typed, "observer");
  const [what, observedBy] = [textOf(typed, "what"), orNull(textOf(typed, "observed-by"))];
  const nameless = (observer === "professional" || observer === "other") && observedBy === null;
  const { assessment, wrong: unassessed } = assessmentIn(reading, field);
  const wrong = [
    ...missingOf(
      [field === null, noArea()],
      [state === null, notChosen("state", "plan.need.state")],
      [what === "" && state !== "none", problemAt("plan.no-words", "what")],
      [observer === null, notChosen("observer", "plan.need.observer")],
      [nameless, problemAt("plan.observed-by-whom", "observed-by")],
      [on === null, noDay("on", "plan.need.on")],
      stillToCome(reading, "on", "plan.need.on", on),
    ),
    ...unassessed,
  ];
  if (field === null || state === null || observer === null || on === null || wrong.length > 0) {
    return { wrong };
  }
  const content = { kind: "need", state, what, observer, observedBy, on } as const;
  return { field, content: { ...content, assessment: isHealth(field) ? assessment : null } };
}

export function typedNeed({ state, what, observer, observedBy, assessment }: Need): Typed {
  const assessed =
    assessment?.state === "assessed"
      ? { assessed: "yes", "assessed-by": assessment.by, "assessed-on": assessment.on }
      : {};
  return { state, what, observer, "observed-by": observedBy ?? "", ...assessed };
}
