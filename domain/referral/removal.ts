import type { Day } from "../time/day.ts";
import { type Deed, type DeedKind, possible, type Side, type Step, stateOf } from "./step.ts";

/** Decided on a date, and planned for one if known. */
export interface RemovalDays {
  readonly decided: Day;
  readonly planned: Day | null;
}

type RemovalDeed = Extract<Deed, { readonly step: "removal" }>;

/** More than anyone means, and a stop to repetition. */
export const mostRemovals = 30;

export function isOfRemoval({ deed }: { readonly deed: Deed }): boolean {
  return deed.step === "removal" || deed.step === "removal-off";
}

/** Gives the last told, unless called off. */
export function standingRemoval<One extends { readonly deed: Deed }>(
  steps: readonly One[],
): (One & { readonly deed: RemovalDeed }) | null {
  const last = steps.findLast(isOfRemoval);
  return last?.deed.step === "removal" ? { ...last, deed: last.deed } : null;
}

export const talkResults = ["talked", "not-reached", "sent-out"] as const;
export type TalkResult = (typeof talkResults)[number];

/** Being talked with or abroad ends it; trying does not. */
export function endsAlarm(result: TalkResult): boolean {
  return result !== "not-reached";
}

/** Finds the one in force with a running alarm; opening ends nothing. */
export function removalToAct<One extends Step>(
  steps: readonly One[],
  talks: readonly { readonly removal: string; readonly result: TalkResult }[],
): (One & { readonly deed: RemovalDeed }) | null {
  const stands = standingRemoval(steps);
  const ends = talks.some(({ removal, result }) => removal === stands?.id && endsAlarm(result));
  return ends ? null : stands;
}

/** Lets only a removal in force be called off. */
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

/** Lists each once; without a date it may come any time. */
export function soonestFirst(removals: readonly RemovalDays[]): readonly RemovalDays[] {
  const key = ({ decided, planned }: RemovalDays) => `${planned ?? ""} ${decided}`;
  return removals
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .filter((each, at, all) => !sameDays(each, all[at - 1] ?? null));
}
