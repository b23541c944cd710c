import { consentWays } from "../../../domain/case/consent.ts";
import type { Doer, Step, StepStanding, Tells } from "../../../domain/plan/step.ts";
import type { Say } from "../../texts/texts.ts";
import { type Typed, textOf } from "../cases/form.ts";
import { areaIn, chosenOf, dayIn, noDay, notChosen, oneOf, orNull, type Sent } from "./form.tsx";

export const stepStates = ["planned", "begun", "waiting", "done", "given-up"] as const;

function doerIn(typed: Typed): Doer {
  const doer = textOf(typed, "doer");
  if (doer === "person") {
    return { who: "person" };
  }
  return doer === "other"
    ? { who: "other", name: textOf(typed, "name") }
    : { who: "colleague", id: doer };
}

function tellsIn(typed: Typed): Tells | "no-day" | "no-way" {
  const tells = textOf(typed, "tells");
  if (tells.startsWith("agency:")) {
    const consent = orNull(textOf(typed, "consent"));
    return { to: "agency", cell: tells.slice("agency:".length), consent };
  }
  if (tells !== "other") {
    return { to: "nobody" };
  }
  const on = dayIn(typed, "agreed");
  if (on === "no-day") {
    return "no-day";
  }
  const name = textOf(typed, "name");
  if (on === null) {
    return { to: "other", name, agreed: null };
  }
  const how = chosenOf(consentWays, typed, "agreed-how");
  return how === null ? "no-way" : { to: "other", name, agreed: { on, how } };
}

function standingIn(typed: Typed): StepStanding | "no-day" {
  const words = textOf(typed, "state-words");
  const state = oneOf(stepStates, typed, "state", "planned");
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
    return noDay(say, "by", "plan.step.by");
  }
  if (tells === "no-day") {
    return noDay(say, "agreed", "plan.step.agreed");
  }
  if (tells === "no-way") {
    return notChosen(say, "agreed-how");
  }
  if (standing === "no-day") {
    return noDay(say, "done-on", "plan.step.done-on");
  }
  const what = textOf(typed, "what");
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
