import { consentWays } from "../../../domain/case/consent.ts";
import { isOfKind } from "../../../domain/plan/entry.ts";
import {
  consentProblem,
  isUndated,
  type Step,
  type StepStanding,
  stepByProblem,
  type Tells,
  telling,
} from "../../../domain/plan/step.ts";
import { chosenOf, missingOf, noDay, notChosen, problemAt } from "../../case/form.ts";
import type { Problem } from "../../components/error-summary.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { doerIn, typedDoer } from "./doer-fields.tsx";
import {
  areaIn,
  dayIn,
  noArea,
  oneOf,
  orNull,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
  wrongAt,
} from "./form.tsx";

export const stepStates = ["planned", "begun", "waiting", "done", "given-up"] as const;

function tellsIn(typed: Typed): Tells | "no-day" | "no-way" {
  const tells = textOf(typed, "tells") || (textOf(typed, "doer") === "other" ? "other" : "");
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

function standingIn(typed: Typed): StepStanding | null {
  const words = textOf(typed, "state-words");
  const state = oneOf(stepStates, typed, "state", "planned");
  switch (state) {
    case "waiting":
      return { state, on: words };
    case "given-up":
      return { state, why: words };
    case "done": {
      const day = someDayIn(typed, "done-on");
      return day === null ? null : { state, day, how: orNull(words) };
    }
    case "planned":
    case "begun":
      return { state };
  }
}

function outsideMissing(typed: Typed): readonly Problem[] {
  const does = textOf(typed, "doer") === "other";
  const tells = textOf(typed, "tells");
  const nameless = textOf(typed, "name") === "";
  return missingOf(
    [does && nameless, problemAt("plan.who-does-it", "name")],
    [!does && tells === "other" && nameless, problemAt("plan.tells-whom", "name")],
    [does && tells === "nobody", problemAt("plan.tells-whom", "tells")],
  );
}

function standingWrong(reading: Reading, standing: StepStanding | null): readonly Problem[] {
  const { typed } = reading;
  const words = textOf(typed, "state-words");
  const done = standing?.state === "done" ? standing.day : null;
  return missingOf(
    [
      standing?.state === "waiting" && words === "",
      problemAt("plan.waits-for-what", "state-words"),
    ],
    [standing?.state === "given-up" && words === "", problemAt("plan.given-up-why", "state-words")],
    [standing === null, noDay("done-on", "plan.step.done-on")],
    stillToCome(reading, "done-on", "plan.step.done-on", done),
  );
}

function byWrong(
  { typed, before, today }: Reading,
  standing: StepStanding | null,
): readonly Problem[] {
  const by = dayIn(typed, "by");
  if (by === "no-day") {
    return [noDay("by", "plan.step.by")];
  }
  if (standing === null) {
    return [];
  }
  const promised = textOf(typed, "promised") === "yes";
  const stood = before !== null && isOfKind("step")(before) ? before.content : null;
  return isUndated({ by, promised, standing })
    ? [problemAt("plan.promised-day", "by")]
    : wrongAt(stepByProblem(stood, { by, standing }, today), "by");
}

function tellsWrong(
  reading: Reading,
  tells: ReturnType<typeof tellsIn>,
  standing: StepStanding | null,
): readonly Problem[] {
  const { typed, found, today } = reading;
  if (typeof tells === "string") {
    return missingOf(
      [tells === "no-day", noDay("agreed", "plan.step.agreed")],
      [tells === "no-way", notChosen("agreed-how", "plan.step.agreed-how")],
    );
  }
  const agreed = tells.to === "other" ? (tells.agreed?.on ?? null) : null;
  const consent =
    standing === null ? null : consentProblem({ tells, standing }, found.consents, today);
  const isUnderWay = standing !== null && telling.has(standing.state);
  return [
    ...missingOf([
      isUnderWay && tells.to === "nobody" && textOf(typed, "tells") === "",
      notChosen("tells", "plan.step.tells-whom"),
    ]),
    ...wrongAt(consent, "consent"),
    ...missingOf(stillToCome(reading, "agreed", "plan.step.agreed", agreed)),
  ];
}

export function stepIn(reading: Reading): Sent<Step> {
  const { typed } = reading;
  const field = areaIn(typed);
  const [by, tells, standing] = [dayIn(typed, "by"), tellsIn(typed), standingIn(typed)];
  const what = textOf(typed, "what");
  const promised = textOf(typed, "promised") === "yes";
  const wrong = [
    ...missingOf(
      [field === null, noArea()],
      [what === "", problemAt("plan.no-words", "what")],
      [textOf(typed, "doer") === "", notChosen("doer", "plan.step.doer")],
    ),
    ...byWrong(reading, standing),
    ...outsideMissing(typed),
    ...tellsWrong(reading, tells, standing),
    ...standingWrong(reading, standing),
  ];
  if (wrong.length > 0 || field === null || by === "no-day") {
    return { wrong };
  }
  if (typeof tells === "string" || standing === null) {
    return { wrong };
  }
  const doer = doerIn(typed);
  return { field, content: { kind: "step", what, doer, by, promised, tells, standing } };
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
