import type { Child } from "hono/jsx";
import { type ConsentWay, consentWays } from "../../../domain/case/consent.ts";
import {
  type Doer,
  type Step,
  type StepStanding,
  stepFollows,
  type Tells,
} from "../../../domain/plan/step.ts";
import { Checkboxes } from "../../components/choice.tsx";
import { problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { dayText } from "../../texts/formats.ts";
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
  orNull,
  type Sent,
} from "./form.tsx";

const states = ["planned", "begun", "waiting", "done", "given-up"] as const;

function DoerFields({ props }: { readonly props: FormProps }) {
  const { say, found } = props;
  const here = found.colleagues.map(({ id, name, title }) => ({
    value: id,
    label: `${name}, ${title}`,
  }));
  return (
    <>
      <Select
        {...common(props, "doer")}
        label={say("plan.step.doer")}
        options={[
          { value: "", label: say("plan.choose") },
          { value: "person", label: say("plan.step.doer.person") },
          ...here,
          { value: "other", label: say("plan.step.doer.other") },
        ]}
      />
      <TextField
        {...common(props, "name")}
        label={say("plan.step.doer-name")}
        help={say("plan.step.doer-name-help")}
        optional
      />
    </>
  );
}

function TellsFields({ props }: { readonly props: FormProps }) {
  const { say, language, found } = props;
  const consents = found.consents.filter(({ purpose }) => purpose === "assistance");
  return (
    <>
      <Select
        {...common(props, "tells")}
        label={say("plan.step.tells-whom")}
        options={[
          { value: "nobody", label: say("plan.step.tells.nobody") },
          ...found.recipients.map(({ cell, name }) => ({
            value: `agency:${cell}`,
            label: name,
          })),
          { value: "other", label: say("plan.step.tells.other") },
        ]}
      />
      <Select
        {...common(props, "consent")}
        label={say("plan.step.consent")}
        help={say("plan.step.consent-help")}
        options={[
          { value: "", label: say("plan.step.consent.none") },
          ...consents.map(({ id, recipientName, until }) => ({
            value: id,
            label: say("plan.step.consent.line", {
              recipient: recipientName,
              purpose: say("consent.purpose.assistance"),
              day: dayText(language, until),
            }),
          })),
        ]}
      />
      <DayField
        props={props}
        name="agreed"
        label={say("plan.step.agreed")}
        help={say("plan.step.agreed-help")}
      />
      <Select
        {...common(props, "agreed-how")}
        label={say("plan.step.agreed-how")}
        options={consentWays.map((way) => ({ value: way, label: say(`consent.how.${way}`) }))}
      />
    </>
  );
}

function StandingFields({ props }: { readonly props: FormProps }) {
  const { say, before } = props;
  const stood = before?.content.kind === "step" ? before.content.standing.state : null;
  const follow =
    stood === null ? states : states.filter((state) => stepFollows[stood].includes(state));
  return (
    <>
      <Select
        {...common(props, "state")}
        label={say("plan.state")}
        options={follow.map((state) => ({ value: state, label: say(`plan.step.state.${state}`) }))}
      />
      <TextArea
        {...common(props, "state-words")}
        label={say("plan.step.state-words")}
        rows={2}
        optional
      />
      <DayField props={props} name="done-on" label={say("plan.step.done-on")} />
    </>
  );
}

const tellsNames = ["tells", "consent", "agreed"];
const stateNames = ["state", "state-words", "done-on"];

/** A part of the form that is not always needed: open where something in it was chosen or is to be put right. */
function Fold({
  props: { say, problems },
  heading,
  names,
  open,
  children,
}: {
  readonly props: FormProps;
  readonly heading: "plan.step.tells" | "plan.state";
  readonly names: readonly string[];
  readonly open: boolean;
  readonly children?: Child;
}) {
  return (
    <details open={open || names.some((name) => problemOf(problems, name) !== undefined)}>
      <summary>{say(heading)}</summary>
      {children}
    </details>
  );
}

export function StepFields({ props }: { readonly props: FormProps }) {
  const { say, typed, before } = props;
  const tells = textOf(typed, "tells", 100);
  const tellsSomebody = (tells !== "" && tells !== "nobody") || textOf(typed, "doer") === "other";
  return (
    <>
      <AreaField props={props} />
      <TextArea {...common(props, "what")} label={say("plan.step.what")} rows={2} />
      <DoerFields props={props} />
      <DayField props={props} name="by" label={say("plan.step.by")} />
      <Checkboxes
        say={say}
        name="promised"
        legend={say("plan.step.promised")}
        options={[{ value: "yes", label: say("plan.step.promised-yes") }]}
        chosen={[textOf(typed, "promised")]}
      />
      <Fold props={props} heading="plan.step.tells" names={tellsNames} open={tellsSomebody}>
        <TellsFields props={props} />
      </Fold>
      <Fold props={props} heading="plan.state" names={stateNames} open={before !== null}>
        <StandingFields props={props} />
      </Fold>
    </>
  );
}

function doerIn(typed: Typed): Doer {
  const doer = textOf(typed, "doer", 60);
  if (doer === "person") {
    return { who: "person" };
  }
  return doer === "other"
    ? { who: "other", name: textOf(typed, "name", 300) }
    : { who: "colleague", id: doer };
}

function tellsIn(typed: Typed): Tells | "no-day" {
  const tells = textOf(typed, "tells", 100);
  if (tells.startsWith("agency:")) {
    const consent = orNull(textOf(typed, "consent", 60));
    return { to: "agency", cell: tells.slice("agency:".length), consent };
  }
  if (tells !== "other") {
    return { to: "nobody" };
  }
  const on = dayIn(typed, "agreed");
  if (on === "no-day") {
    return "no-day";
  }
  const how: ConsentWay = oneOf(consentWays, typed, "agreed-how", "spoken");
  const agreed = on === null ? null : { on, how };
  return { to: "other", name: textOf(typed, "name", 300), agreed };
}

function standingIn(typed: Typed): StepStanding | "no-day" {
  const words = textOf(typed, "state-words", 4000);
  const state = oneOf(states, typed, "state", "planned");
  switch (state) {
    case "waiting":
      return { state, on: words };
    case "given-up":
      return { state, why: words };
    case "done": {
      const day = dayIn(typed, "done-on");
      return day === null || day === "no-day" ? "no-day" : { state, day, how: orNull(words) };
    }
    case "planned":
    case "begun":
      return { state };
  }
}

export function stepIn(say: Say, typed: Typed): Sent<Step> {
  const field = areaIn(typed);
  if (field === null) {
    return { missing: { field: "area", text: say("plan.no-area") } };
  }
  const [by, tells, standing] = [dayIn(typed, "by"), tellsIn(typed), standingIn(typed)];
  if (by === "no-day") {
    return noDay(say, "by");
  }
  if (tells === "no-day") {
    return noDay(say, "agreed");
  }
  if (standing === "no-day") {
    return noDay(say, "done-on");
  }
  const what = textOf(typed, "what", 4000);
  const promised = textOf(typed, "promised") === "yes";
  const doer = doerIn(typed);
  return { field, content: { kind: "step", what, doer, by, promised, tells, standing } };
}

function typedTells(tells: Tells): Typed {
  switch (tells.to) {
    case "nobody":
      return { tells: "nobody" };
    case "agency":
      return { tells: `agency:${tells.cell}`, consent: tells.consent ?? "" };
    case "other":
      return {
        tells: "other",
        name: tells.name,
        agreed: tells.agreed?.on ?? "",
        "agreed-how": tells.agreed?.how ?? "spoken",
      };
  }
}

function typedDoer(doer: Doer): Typed {
  if (doer.who === "other") {
    return { doer: "other", name: doer.name };
  }
  return { doer: doer.who === "person" ? "person" : doer.id };
}

export function typedStep({ what, doer, by, promised, tells, standing }: Step): Typed {
  const words = standing.state === "waiting" ? standing.on : "";
  return {
    ...{ what, by: by ?? "", promised: promised ? "yes" : "" },
    ...{ state: standing.state, "state-words": words },
    ...typedDoer(doer),
    ...typedTells(tells),
  };
}
