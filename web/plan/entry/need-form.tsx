import { needing, noteNeed } from "../../../api/plan/need.ts";
import { isHealth, planAreas } from "../../../domain/plan/field.ts";
import { type Need, needFaults, needStates, observers } from "../../../domain/plan/need.ts";
import { RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import { type Typed, textOf } from "../../forms/typed.ts";
import { desk, house, say } from "../../page.ts";
import {
  AreaField,
  areaLabel,
  asPosted,
  common,
  DayField,
  type FormProps,
  inContent,
  ofThing,
  orNull,
  type Reading,
  textIn,
} from "./form.tsx";

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

const labels = {
  area: areaLabel,
  state: "plan.need.state",
  what: "plan.need.what",
  observer: "plan.need.observer",
  "observed-by": "plan.need.observed-by",
  on: "plan.need.on",
  "assessed-by": "plan.need.assessed-by",
  "assessed-on": "plan.need.assessed-on",
} as const;

const names = {
  observedBy: "observed-by",
  "assessment.state": "assessed",
  "assessment.by": "assessed-by",
  "assessment.on": "assessed-on",
};

/** An assessment is asked for health, and what may become health. */
function assessmentIn(typed: Typed) {
  const text = textIn(typed);
  const area = planAreas.find((each) => each === text("area"));
  if (text("assessed") === "yes" && (area === undefined || isHealth(area))) {
    return { state: "assessed", by: text("assessed-by"), on: text("assessed-on") };
  }
  return area !== undefined && isHealth(area) ? { state: "not-assessed" } : null;
}

function contentIn(typed: Typed) {
  const text = textIn(typed);
  return {
    kind: "need",
    state: text("state"),
    what: text("what"),
    observer: text("observer"),
    observedBy: orNull(text("observed-by")),
    on: text("on"),
    assessment: assessmentIn(typed),
  };
}

export const postNeed = (reading: Reading): Promise<Response> =>
  post(needing, labels, {
    ...asPosted(reading, contentIn, names),
    judge: ({ field, content }) => inContent(needFaults(field ?? null, content, reading.today)),
    keep: (value) =>
      noteNeed(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });

export function typedNeed({ state, what, observer, observedBy, assessment }: Need): Typed {
  const assessed =
    assessment?.state === "assessed"
      ? { assessed: "yes", "assessed-by": assessment.by, "assessed-on": assessment.on }
      : {};
  return { state, what, observer, "observed-by": observedBy ?? "", ...assessed };
}
