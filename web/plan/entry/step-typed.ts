import { noteStep, stepping } from "../../../api/plan/step.ts";
import { isOfKind } from "../../../domain/plan/entry.ts";
import {
  type Step,
  type StepStanding,
  stepFaults,
  type Tells,
  telling,
} from "../../../domain/plan/step.ts";
import { post } from "../../forms/post.ts";
import type { Typed } from "../../forms/typed.ts";
import { desk, house } from "../../page.ts";
import { doerIn, doerNames, typedDoer } from "./doer-fields.tsx";
import {
  areaLabel,
  asPosted,
  inContent,
  ofThing,
  oneOf,
  orNull,
  type Reading,
  textIn,
} from "./form.tsx";

export const stepStates = ["planned", "begun", "waiting", "done", "given-up"] as const;

const labels = {
  area: areaLabel,
  what: "plan.step.what",
  doer: "plan.step.doer",
  by: "plan.step.by",
  name: "plan.step.doer-name",
  tells: "plan.step.tells-whom",
  consent: "plan.step.consent",
  agreed: "plan.step.agreed",
  "agreed-how": "plan.step.agreed-how",
  state: "plan.state",
  "state-words": "plan.step.state-words",
  "done-on": "plan.step.done-on",
} as const;

const names = {
  ...doerNames,
  "tells.to": "tells",
  "tells.cell": "tells",
  "tells.agreed.on": "agreed",
  "tells.agreed.how": "agreed-how",
  "standing.on": "state-words",
  "standing.how": "state-words",
  "standing.why": "state-words",
  "standing.day": "done-on",
};

/** Who is told must be chosen once it is under way; an outsider who does it is told. */
function tellsIn(typed: Typed) {
  const text = textIn(typed);
  const tells = text("tells") || (text("doer") === "other" ? "other" : "");
  if (tells.startsWith("agency:")) {
    const consent = orNull(text("consent"));
    return { to: "agency", cell: tells.slice("agency:".length), consent };
  }
  if (tells === "other") {
    const agreed = { on: text("agreed"), how: text("agreed-how") };
    return { to: "other", name: text("name"), agreed: agreed.on === "" ? null : agreed };
  }
  const isUnderWay = telling.has(oneOf(stepStates, typed, "state", "planned"));
  return { to: tells === "" && isUnderWay ? "" : "nobody" };
}

function contentIn(typed: Typed) {
  const text = textIn(typed);
  const words = text("state-words");
  const state = oneOf(stepStates, typed, "state", "planned");
  return {
    ...{ kind: "step", what: text("what"), doer: doerIn(typed), by: orNull(text("by")) },
    ...{ promised: text("promised") === "yes", tells: tellsIn(typed) },
    standing: { state, on: words, day: text("done-on"), how: orNull(words), why: words },
  };
}

export function postStep(reading: Reading): Promise<Response> {
  const { before, found, today } = reading;
  const stood = before !== null && isOfKind("step")(before) ? before.content : null;
  return post(stepping, labels, {
    ...asPosted(reading, contentIn, names),
    judge: ({ content }) => inContent(stepFaults(stood, content, found.consents, today)),
    keep: (value) =>
      noteStep(desk().cell, desk().actor, { ...ofThing(reading), ...value }, house().now()),
  });
}

function typedTells(tells: Tells, { state }: StepStanding): Typed {
  switch (tells.to) {
    case "nobody":
      return { tells: telling.has(state) ? "nobody" : "" };
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

export function typedStep({ what, doer, by, promised, tells, standing }: Step): Typed {
  const words = standing.state === "waiting" ? standing.on : "";
  return {
    ...{ what, by: by ?? "", promised: promised ? "yes" : "" },
    ...{ state: standing.state, "state-words": words },
    ...typedDoer(doer),
    ...typedTells(tells, standing),
  };
}
