import { locksIn } from "../../../api/plan/read.ts";
import { isOfGoing } from "../../../domain/plan/copy.ts";
import { type Entry, isOfKind, newestOf, runs } from "../../../domain/plan/entry.ts";
import type { Lack, ReturnLocks } from "../../../domain/plan/locks.ts";
import { newerInPlan, newerOfReturn } from "../../../domain/plan/risk.ts";
import { restsOnEnded, type Step } from "../../../domain/plan/step.ts";
import { isChildWhy } from "../../../domain/rights/child.ts";
import { dayText } from "../../texts/formats.ts";
import type { TextKey } from "../../texts/texts.ts";
import type { Telling } from "./telling.ts";

/** Why a journey that is written down waits where both locks are open; null where it does not. */
function journeyKey([first]: readonly Lack[]): TextKey | null {
  if (first === undefined) {
    return null;
  }
  if (first.why === "not-joined") {
    return "plan.return.journey-alone";
  }
  if (first.why === "with-feared") {
    return "plan.return.journey-with";
  }
  if (first.why === "child-along") {
    return "plan.return.journey-along";
  }
  return first.why === "newer-answer" ? "plan.return.journey-older" : "plan.return.journey-wrong";
}

/** Why a journey waits, written down or not, what matters most first; null where both locks are open and nothing of it is wrong. */
function shutKey({ waits, wish: [wish], safety }: ReturnLocks): TextKey | null {
  const child = safety.map(({ why }) => why).find(isChildWhy);
  if (child !== undefined) {
    return child === "to-notify" ? "plan.return.child-waits" : "plan.return.child-unclear";
  }
  if (waits[0]?.why === "with-feared" || (wish === undefined && safety.length === 0)) {
    return journeyKey(waits);
  }
  if (wish === undefined) {
    return "plan.return.not-safe";
  }
  if (wish.why === "no") {
    return "plan.return.says-no";
  }
  return wish.why.startsWith("corrected") ? "plan.return.wish-wrong" : "plan.return.no-yes";
}

/** Why a journey that is written down waits; null where it does not, or none is. */
export function waitsKey(locks: ReturnLocks): TextKey | null {
  return locks.waits.length === 0 ? null : shutKey(locks);
}

/** Of whatever goes home: that the journey waits, or that whoever reads it cannot see whether it does; null where it does not. */
export function goingWaits(telling: Pick<Telling, "say" | "found">): string | null {
  const locks = locksIn(telling.found);
  const key = locks === null ? "plan.return.not-seen" : shutKey(locks);
  return key === null ? null : telling.say(key);
}

/** The same of a step that stands and speaks of going home; of one that is done, that nothing of it is used. */
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

/** Of what somebody has just kept and a journey that is written down hangs on: why it waits; nothing where it does not. */
export function keptWaits(
  { say, found }: Pick<Telling, "say" | "found">,
  { content, thing }: Entry,
): readonly string[] {
  const locks = locksIn(found);
  const key = locks === null ? null : waitsKey(locks);
  const rests = () => [...newerOfReturn(found.entries), ...newerInPlan(found.entries)];
  const hangs = content.kind === "return" || rests().some(({ entry }) => entry.thing === thing);
  return key !== null && hangs ? [say(key)] : [];
}

/** That a step under way rests on a yes that was taken back or has ended: it is to be stopped. */
function stepStops(
  { say, found, today }: Pick<Telling, "say" | "found" | "today">,
  { content }: Entry<Step>,
): readonly string[] {
  return restsOnEnded(content, found.consents, today) ? [say("plan.consent-ended-heading")] : [];
}

/** The same of a step that is still to be done, and that it rests on a yes that has ended. */
export function stepWaits(
  telling: Pick<Telling, "say" | "found" | "today">,
  entry: Entry,
): readonly string[] {
  return isOfKind("step")(entry) && runs(entry.content)
    ? [...stepGoes(telling, entry), ...stepStops(telling, entry)]
    : [];
}

/** Why a question lacks, or what else does, with what to do about it. */
export function whyText({ say, language }: Pick<Telling, "say" | "language">, lack: Lack): string {
  return "on" in lack
    ? say("plan.return.why.newer-answer", { day: dayText(language, lack.on) })
    : say(`plan.return.why.${lack.why}`);
}

/** What lacks, by its question. */
export function lackText(telling: Pick<Telling, "say" | "language">, lack: Lack): string {
  const { say } = telling;
  const why = whyText(telling, lack);
  return lack.topic === null
    ? why
    : say("plan.return.lack", { question: say(`plan.return.topic.${lack.topic}`), why });
}
