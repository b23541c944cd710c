import type { SafeguardKind } from "../case/safeguard.ts";
import type { ReferralState } from "../referral/step.ts";
import { type Day, daysBetween } from "../time/day.ts";

/** A referral that went from the case, as far as where it stands hangs on it. */
export interface WentOut {
  readonly id: string;
  readonly to: string;
  readonly sent: Day;
  /** The day an answer is awaited by. */
  readonly due: Day;
  /** After this day they may no longer use it. */
  readonly until: Day;
  readonly state: ReferralState;
  readonly delivered: boolean;
  /** Their Lenke refused it for good: it never came there. */
  readonly refused: boolean;
  /** The day by which they want what they last asked back; null where they asked nothing. */
  readonly askedBy: Day | null;
  /** They told that a removal was decided, and nobody here has written down what was done. */
  readonly removal: Removal | null;
}

/** That somebody is to be sent out of the country, and on which day; null where none was given. */
export interface Removal {
  readonly planned: Day | null;
}

/** A referral that the case was taken on from. */
export interface CameIn {
  readonly id: string;
  readonly from: string;
  readonly until: Day;
  readonly state: ReferralState;
  /** Safeguards that came along, of which nobody here has said what was done. */
  readonly owed: readonly SafeguardKind[];
}

/** What is awaited, from whom, by when; `who` is the other agency, whoever it is awaited from. */
export type Awaited =
  | {
      readonly is: "answer";
      readonly id: string;
      readonly who: string;
      readonly by: Day;
      /** Days of silence past the day of the answer; 0 while it has not passed. */
      readonly silent: number;
    }
  | { readonly is: "delivery"; readonly id: string; readonly who: string; readonly since: Day }
  | { readonly is: "reply"; readonly id: string; readonly who: string; readonly by: Day | null }
  | {
      readonly is: "safeguards";
      readonly id: string;
      readonly who: string;
      readonly kinds: readonly SafeguardKind[];
    }
  | { readonly is: "never"; readonly id: string; readonly who: string }
  | {
      readonly is: "removal";
      readonly id: string;
      readonly who: string;
      readonly planned: Day | null;
    };

/** Whatever else became of a referral: somebody may be sent out before anybody has talked with them. */
function removalOf({ id, to: who, removal }: WentOut): readonly Awaited[] {
  return removal === null ? [] : [{ is: "removal", id, who, planned: removal.planned }];
}

function answerOf(went: WentOut, today: Day): readonly Awaited[] {
  const { id, to: who, due: by, sent, state, delivered, refused, askedBy } = went;
  if (state === "asked-back") {
    return [{ is: "reply", id, who, by: askedBy }];
  }
  if (state !== "waiting") {
    return [];
  }
  if (refused) {
    return [{ is: "never", id, who }];
  }
  const answer = {
    is: "answer",
    id,
    who,
    by,
    silent: Math.max(0, daysBetween(by, today)),
  } as const;
  return delivered ? [answer] : [{ is: "delivery", id, who, since: sent }, answer];
}

/** A removal before all, then what we owe, then what others owe us: the longest silent first. */
const order: readonly Awaited["is"][] = [
  "removal",
  "reply",
  "safeguards",
  "never",
  "answer",
  "delivery",
];

function byDay(each: Awaited): string {
  if (each.is === "answer") {
    return each.by;
  }
  return each.is === "reply" ? (each.by ?? "") : "";
}

/** Everything that is awaited in a case: from us and from others. What was answered, declined or taken back awaits no answer. */
export function awaited(
  went: readonly WentOut[],
  came: readonly CameIn[],
  today: Day,
): readonly Awaited[] {
  const owed = came
    .filter(({ state, owed: kinds }) => state !== "withdrawn" && kinds.length > 0)
    .map(({ id, from: who, owed: kinds }) => ({ is: "safeguards", id, who, kinds }) as const);
  const key = (each: Awaited) => [order.indexOf(each.is), byDay(each), each.who, each.id].join(" ");
  const all = went.flatMap((each) => [...removalOf(each), ...answerOf(each, today)]);
  return [...all, ...owed].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What the other agency holds of what we told, and whether it may still be used. */
export type Holds = "in-use" | "declined" | "taken-back" | "ended" | "not-there";

/** Declining gives nothing back: what was read is known there. After the last day it may no longer be used, whatever came of it. */
export function holdsOf({ state, until, refused }: WentOut, today: Day): Holds {
  if (refused) {
    return "not-there";
  }
  if (state === "withdrawn") {
    return "taken-back";
  }
  if (until < today) {
    return "ended";
  }
  return state === "declined" ? "declined" : "in-use";
}
