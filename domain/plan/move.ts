import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";
import { type ByRefusal, byProblem, type DayMoved } from "./by.ts";
import type { FollowUp } from "./follow-up.ts";
import { isOpen, type Step } from "./step.ts";

export type MoveRefusal = "plan.nothing-to-move" | "plan.same-day" | ByRefusal | "plan.moved-why";

/** Null where it has none, or is done with. */
export function runningDay(content: Step | FollowUp): Day | null {
  if (content.kind === "step") {
    return isOpen(content) ? content.by : null;
  }
  return content.standing.state === "noted" ? null : content.due;
}

function movedDayProblem(content: Step | FollowUp, to: Day, today: Day): MoveRefusal | null {
  const from = runningDay(content);
  if (from === null) {
    return "plan.nothing-to-move";
  }
  return to === from ? "plan.same-day" : byProblem(to, today);
}

type Moved = { readonly to: Day } & Omit<DayMoved, "from">;

export const movedFaults = (
  content: Step | FollowUp,
  { to, why, words }: Moved,
  today: Day,
): readonly Fault<MoveRefusal>[] =>
  faultsOf(
    [movedDayProblem(content, to, today), "to"],
    [why === "other" && !words?.trim() && "plan.moved-why", "words"],
  );

/** With the reason beside it. */
export function movedTo(
  content: Step | FollowUp,
  { to, why, words }: Moved,
  today: Day,
): Outcome<Step | FollowUp, MoveRefusal> {
  const from = runningDay(content);
  const problem = firstOf(movedFaults(content, { to, why, words }, today));
  if (from === null || problem !== null) {
    return refused(problem ?? "plan.nothing-to-move");
  }
  const moved = { from, why, words: words?.trim() || null };
  return done(
    content.kind === "step" ? { ...content, by: to, moved } : { ...content, due: to, moved },
  );
}

export interface DaySpan {
  readonly from: Day | null;
  readonly to: Day;
}

/** Null where nothing moved, or no date runs. */
export function spanMoved(before: Step, now: Step): DaySpan | null {
  const [from, to] = [runningDay(before), runningDay(now)];
  return to === null || (from !== null && to <= from) ? null : { from, to };
}

/** Dates now behind a step that was before or on them. */
export function passedOver<Of extends { readonly due: Day }>(
  days: readonly Of[],
  { from, to }: DaySpan,
  today: Day,
): readonly Of[] {
  return days.filter(({ due }) => due >= today && due < to && (from === null || from <= due));
}
