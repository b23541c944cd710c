import type { SafeguardKind } from "../case/safeguard.ts";
import type { ReferralState } from "../referral/step.ts";
import { type Day, daysBetween } from "../time/day.ts";

export interface WentOut {
  readonly id: string;
  readonly to: string;
  readonly sent: Day;
  readonly due: Day;
  readonly until: Day;
  readonly state: ReferralState;
  readonly delivered: boolean;
  /** Refused for good: it never arrived. */
  readonly refused: boolean;
  /** When they want our answer; null without a question. */
  readonly askedBy: Day | null;
  /** Decided there, and not dealt with here. */
  readonly removal: Removal | null;
}

export interface Removal {
  readonly planned: Day | null;
}

/** The case was taken on from it. */
export interface CameIn {
  readonly id: string;
  readonly from: string;
  readonly until: Day;
  readonly state: ReferralState;
  /** Nothing done was said of these. */
  readonly owed: readonly SafeguardKind[];
}

/** `who` is always the other agency. */
export type Awaited =
  | {
      readonly is: "answer";
      readonly id: string;
      readonly who: string;
      readonly by: Day;
      /** Days past the due date, else 0. */
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

/** Whatever the referral's state: somebody may be removed before anyone has talked with them. */
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

/** Removals, what we owe, then others: the longest silent first. */
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

/** Gives what is awaited from us and others. The answered, declined and withdrawn await nothing. */
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

/** What they hold of what we told, and whether they may use it. */
export type Holds = "in-use" | "declined" | "taken-back" | "ended" | "not-there";

/** Declining returns nothing: what was read is known. After the last date use is over. */
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
