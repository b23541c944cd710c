import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Moment } from "../time/day.ts";

/** Nothing is awaited of a withdrawn one. */
export const referralAnswers = ["accepted", "declined", "withdrawn"] as const;
export type ReferralAnswer = (typeof referralAnswers)[number];

export interface Deeds {
  readonly opened: Moment;
  readonly referrals: readonly {
    readonly sent: Moment;
    readonly answer: ReferralAnswer | null;
    readonly answered: Moment | null;
  }[];
  readonly outcomes: readonly { readonly kind: OutcomeKind; readonly noted: Moment }[];
}

/** Here, awaiting an answer, accepted elsewhere, back after a decline, or its outcome. */
export type CaseState =
  | { readonly state: "open"; readonly since: Moment }
  | { readonly state: "awaits-answer"; readonly since: Moment; readonly answers: number }
  | { readonly state: "with-another" | "declined" | OutcomeKind; readonly since: Moment };

/** Lets the last deed decide. An unanswered referral is awaited until a later outcome. */
export function stateOf({ opened, referrals, outcomes }: Deeds): CaseState {
  const last = newest([
    ...outcomes.map(({ kind, noted }) => ({ state: kind, since: noted })),
    ...referrals.flatMap(({ answer, answered }) => answerState(answer, answered)),
  ]);
  const outcome = newest(outcomes.map(({ noted }) => ({ since: noted })));
  const waiting = referrals
    .filter(({ answer, sent }) => answer === null && (outcome === null || sent > outcome.since))
    .map(({ sent }) => sent)
    .sort();
  if (waiting[0] !== undefined) {
    return { state: "awaits-answer", since: waiting[0], answers: waiting.length };
  }
  return last ?? { state: "open", since: opened };
}

function answerState(
  answer: ReferralAnswer | null,
  at: Moment | null,
): readonly { readonly state: "with-another" | "declined"; readonly since: Moment }[] {
  if (answer === null || answer === "withdrawn" || at === null) {
    return [];
  }
  return [{ state: answer === "accepted" ? "with-another" : "declined", since: at }];
}

/** Of two at one moment the first listed counts: outcomes before answers. */
function newest<Done extends { readonly since: Moment }>(all: readonly Done[]): Done | null {
  return all.reduce<Done | null>(
    (last, each) => (last === null || each.since > last.since ? each : last),
    null,
  );
}

/** `nobodys`: the owner has left. `quiet`: longest without anything new. */
export const caseShows = ["all", "mine", "nobodys", "awaited", "urgent", "child"] as const;
export type CaseShow = (typeof caseShows)[number];
export const caseSorts = ["newest", "deadline", "activity", "quiet"] as const;
export type CaseSort = (typeof caseSorts)[number];

/** Urgent from so many days before; missed, it stays urgent until done. */
export const urgentDays = 7;

/** Counts go no further: beyond, it is “99+”. */
export const mostCounted = 100;
