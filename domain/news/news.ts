import { firstOf } from "../deadline/whom.ts";
import type { Deed } from "../referral/step.ts";

export type NewsKind =
  | "came"
  | "more"
  | "withdrawn"
  | "declined"
  | "asked"
  | "replied"
  | "outcome"
  | "falls"
  | "added"
  | "lifted"
  | "answered"
  | "given"
  | "brought";

export type NewsFromOthers = Exclude<
  NewsKind,
  "falls" | "added" | "lifted" | "answered" | "given" | "brought"
>;

/** Null: shown on its page only. A removal is an alarm of its own. */
export function newsOf({ step }: Deed): NewsFromOthers | null {
  switch (step) {
    case "withdraw":
      return "withdrawn";
    case "decline":
      return "declined";
    case "ask":
      return "asked";
    case "reply":
      return "replied";
    default:
      return null;
  }
}

export interface Hearers {
  /** Null without a case. */
  readonly owner: string | null;
  readonly decides: string | null;
  readonly standsIn: string | null;
  /** Outside hours the stand-in is told too. */
  readonly atWork: boolean;
  readonly supervisors: readonly string[];
  readonly members: readonly string[];
}

const only = (one: string | null): readonly string[] => (one === null ? [] : [one]);

/**
 * Tells the owner; without a case, the routine's decider, off hours with stand-in. Else stand-in, leaders, members.
 */
export function whomToTellNews(hearers: Hearers): readonly string[] {
  const { owner, decides, standsIn, atWork, supervisors, members } = hearers;
  if (owner !== null) {
    return [owner];
  }
  const named = [...only(decides), ...(atWork && decides !== null ? [] : only(standsIn))];
  return [...new Set(firstOf(named, supervisors, members))];
}
