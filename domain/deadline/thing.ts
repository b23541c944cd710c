import type { RightDay } from "../../rules/rights/days.ts";
import type { DoneWay } from "../../rules/rights/done.ts";
import type { PlanBCase } from "../plan/plan-b.ts";
import type { Day } from "../time/day.ts";
import type { DeadlineKind } from "./deadline.ts";
import type { Place } from "./part.ts";

/** Others see only that something is due. */
export interface DeadlineThing {
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly person: { readonly id: string; readonly pseudonym: string } | null;
  /** Whom we await, who awaits us, or the recipient of a consent. */
  readonly agency: string | null;
  readonly words: string | null;
  /** What triggered a plan B; null for others. */
  readonly comes: PlanBCase | null;
  /** In use before it was triggered, since when; else null. */
  readonly inUseSince: Day | null;
  /** Where it concerns a journey home; else null. */
  readonly journey: "waits" | "not-seen" | null;
  /** A step under way without a valid consent: to be stopped. */
  readonly stops: boolean;
  /** The reader may move it; never a date of the law. */
  readonly moves: boolean;
  readonly right: string | null;
  /** Null where it is not urgent, or the rules no longer name it. */
  readonly place: Place | null;
  /** In the rule's words, which name nobody; null where unknown. */
  readonly day: Pick<RightDay, "state" | "todo"> | null;
  /** Of a day of a right: how it went last, where that did not end it. */
  readonly went: { readonly how: DoneWay; readonly on: Day } | null;
  /** For a right: an entry about the person must be checked before relying on it. */
  readonly lookAgain: boolean;
}

/** Protects a child: never left to wait. */
export const isOfChild = ({ right }: Pick<DeadlineThing, "right">): boolean =>
  right === "child-protection";
