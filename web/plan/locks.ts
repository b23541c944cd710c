import { isOfGoing } from "../../domain/plan/copy.ts";
import { type Entry, isOfKind, newestOf, runs } from "../../domain/plan/entry.ts";
import { restsOnEnded, type Step } from "../../domain/plan/step.ts";
import { goingWaits, waitsKey } from "../journey/held.ts";
import { today } from "../page.ts";
import type { Telling } from "./entry/telling.ts";

/** For a step on going home; done, that nothing of it is used. */
export function stepGoes(telling: Pick<Telling, "say" | "found">, entry: Entry): readonly string[] {
  const { say, found } = telling;
  const goes = isOfKind("step")(entry) && isOfGoing(entry);
  const why = goes && newestOf(found.entries).includes(entry) ? goingWaits(telling) : null;
  if (why === null || !goes) {
    return [];
  }
  const isDone = entry.content.standing.state === "done";
  return [say("plan.return.step", { why }), ...(isDone ? [say("plan.return.step-done")] : [])];
}

/** Nothing where the journey does not wait. */
export function keptWaits(
  telling: Pick<Telling, "say" | "found">,
  { content }: Entry,
): readonly string[] {
  const key = content.kind === "return" ? waitsKey(telling) : null;
  return key === null ? [] : [telling.say(key)];
}

function stepStops(
  { say, found }: Pick<Telling, "say" | "found">,
  { content }: Entry<Step>,
): readonly string[] {
  return restsOnEnded(content, found.consents, today()) ? [say("plan.consent-ended-heading")] : [];
}

export function stepWaits(
  telling: Pick<Telling, "say" | "found">,
  entry: Entry,
): readonly string[] {
  return isOfKind("step")(entry) && runs(entry.content)
    ? [...stepGoes(telling, entry), ...stepStops(telling, entry)]
    : [];
}
