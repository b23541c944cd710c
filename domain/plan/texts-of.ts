import { type Day, dayOf } from "../time/day.ts";
import type { Entry } from "./entry.ts";
import type { FollowUp } from "./follow-up.ts";
import type { PlanB } from "./plan-b.ts";
import type { Step } from "./step.ts";

/** With the date it is of. */
type Part = readonly [text: string, on: Day];

function ofStanding({ standing }: Step): string | null {
  switch (standing.state) {
    case "waiting":
      return standing.on;
    case "done":
      return standing.how;
    case "given-up":
      return standing.why;
    default:
      return null;
  }
}

function ofPlanB({ instead, standing }: PlanB): readonly (string | null)[] {
  return [instead, standing.state === "set-aside" ? standing.why : null];
}

function ofFollowUp({ what, moved, standing }: FollowUp, written: Day): readonly Part[] {
  const asked = all([what, moved?.words], written);
  return standing.state === "asked-for" ? asked : [...asked, [standing.words, standing.on]];
}

const all = (texts: readonly (string | null | undefined)[], on: Day): readonly Part[] =>
  texts.flatMap((text) => (text === null || text === undefined || text === "" ? [] : [[text, on]]));

/** All own words in a wording, with their dates. */
export function textsOf({ content, at }: Entry): readonly Part[] {
  const written = dayOf(at);
  switch (content.kind) {
    case "return":
    case "wishes":
      return all([content.words], content.on);
    case "need":
      return all([content.what], content.on);
    case "follow-up":
      return ofFollowUp(content, written);
    case "step":
      return all([content.what, ofStanding(content), content.moved?.words], written);
    case "plan-b":
      return all(ofPlanB(content), written);
    case "correction":
      return [
        ...all([content.said], content.on),
        ...(content.standing.state === "answered"
          ? all([content.standing.done], content.standing.on)
          : []),
      ];
    case "handover":
      return all([content.mustKnow], written);
  }
}
