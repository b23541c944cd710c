import type { PlanBCase } from "../plan/plan-b.ts";
import type { RightDay } from "../rights/days.ts";
import type { DoneWay } from "../rights/done.ts";
import type { Day } from "../time/day.ts";
import type { DeadlineKind } from "./deadline.ts";
import type { Place } from "./part.ts";

/** What a deadline is about, for whoever may see it; whoever may not is told only that something is due. */
export interface DeadlineThing {
  readonly kind: DeadlineKind;
  readonly about: string;
  /** Whom it is for, by the name they have in the case. */
  readonly person: { readonly id: string; readonly pseudonym: string } | null;
  /** The other agency: whom we wait for, who waits for us, or whom a consent is for. */
  readonly agency: string | null;
  /** What is to be done, as it stands in the plan. */
  readonly words: string | null;
  /** What has come about that a plan B is for; null where it is none. */
  readonly comes: PlanBCase | null;
  /** Since which day that plan B is in use, before it came about; null where it is not in use. */
  readonly inUseSince: Day | null;
  /** Where it speaks of a journey home: that the journey waits, or that whoever looks cannot see whether it does; else null. */
  readonly journey: "waits" | "not-seen" | null;
  /** Whether it is a step under way on a yes that was taken back or has ended: it is to be stopped. */
  readonly stops: boolean;
  /** Whether whoever sees it may move its day. A day that the law sets is nobody's to move. */
  readonly moves: boolean;
  /** The right whose day it is, or for which it cannot wait, by its id. */
  readonly right: string | null;
  /** Its place among what cannot wait; null where it is none of that, or the rules name it no more. */
  readonly place: Place | null;
  /** What is to be done by that day or at once, in the words of the rule, which name nobody; null where none is known. */
  readonly day: Pick<RightDay, "state" | "todo"> | null;
  /** Of a day of a right: how it went last, where that did not end it. */
  readonly went: { readonly how: DoneWay; readonly on: Day } | null;
  /** Of a day of a right: whether something written of the person must be looked at again before anybody relies on it. */
  readonly lookAgain: boolean;
}

/** Whether it is what a child is protected by, which nobody lets wait. */
export const isOfChild = ({ right }: Pick<DeadlineThing, "right">): boolean =>
  right === "child-protection";
