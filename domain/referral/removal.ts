import type { Day } from "../time/day.ts";
import { type Deed, type DeedKind, possible, type Side, type Step, stateOf } from "./step.ts";

/** When somebody is to be sent out of the country: decided on a day, and planned for one where that is known. */
export interface RemovalDays {
  readonly decided: Day;
  readonly planned: Day | null;
}

type RemovalDeed = Extract<Deed, { readonly step: "removal" }>;

/**
 * How often a removal can be told of, changed or called off in one referral: more than anybody means to, and an end to what somebody
 * does not.
 */
export const mostRemovals = 30;

/** Whether a step says something of a removal. */
export function isOfRemoval({ deed }: { readonly deed: Deed }): boolean {
  return deed.step === "removal" || deed.step === "removal-off";
}

/** The removal that stands in a referral, with its step: one alone, what was told last, unless that was that it is off. */
export function standingRemoval<One extends { readonly deed: Deed }>(
  steps: readonly One[],
): (One & { readonly deed: RemovalDeed }) | null {
  const last = steps.findLast(isOfRemoval);
  return last?.deed.step === "removal" ? { ...last, deed: last.deed } : null;
}

/** What somebody came to who tried to see to it that the person is talked with first. */
export const talkResults = ["talked", "not-reached", "sent-out"] as const;
export type TalkResult = (typeof talkResults)[number];

/** Whether it ends a removal's alarm: the person was talked with, or is out of the country. Trying does not. */
export function endsAlarm(result: TalkResult): boolean {
  return result !== "not-reached";
}

/** A removal that stands and whose alarm nothing ended: that it was opened does not. */
export function removalToAct<One extends Step>(
  steps: readonly One[],
  talks: readonly { readonly removal: string; readonly result: TalkResult }[],
): (One & { readonly deed: RemovalDeed }) | null {
  const stands = standingRemoval(steps);
  const ends = talks.some(({ removal, result }) => removal === stands?.id && endsAlarm(result));
  return ends ? null : stands;
}

/** What a side can do after these steps: only a removal that stands can be called off. */
export function possibleAfter(
  steps: readonly { readonly deed: Deed }[],
  side: Side,
): readonly DeedKind[] {
  const stands = standingRemoval(steps) !== null;
  return possible(stateOf(steps), side).filter((deed) => deed !== "removal-off" || stands);
}

export function sameDays(one: RemovalDays | null, other: RemovalDays | null): boolean {
  return one?.decided === other?.decided && one?.planned === other?.planned;
}

/** Those that stand for one person, the one that can come first first, each once; without a day it can come at any time. */
export function soonestFirst(removals: readonly RemovalDays[]): readonly RemovalDays[] {
  const key = ({ decided, planned }: RemovalDays) => `${planned ?? ""} ${decided}`;
  return removals
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .filter((each, at, all) => !sameDays(each, all[at - 1] ?? null));
}
