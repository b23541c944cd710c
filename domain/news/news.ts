import { firstOf } from "../deadline/whom.ts";
import type { Deed } from "../referral/step.ts";

/** What others did that somebody here should know of; that a case is somebody's now, and that a colleague added to it, lifted what they wrote of a child or answered that they are none, gave them a part of a plan, or brought them in. */
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

/** What comes from another agency. */
export type NewsFromOthers = Exclude<
  NewsKind,
  "falls" | "added" | "lifted" | "answered" | "given" | "brought"
>;

/** Which step of the other side is news; null: its page has it, and nobody is told. A removal is an alarm of its own. */
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

/** Who could be told: of those who work here still, see what it is about, and are not aside from it. */
export interface Hearers {
  /** Who owns the case; null where it belongs to none. */
  readonly owner: string | null;
  readonly decides: string | null;
  readonly standsIn: string | null;
  /** Whether the routine's hours are now; outside them whoever stands in is told as well. */
  readonly atWork: boolean;
  readonly supervisors: readonly string[];
  readonly members: readonly string[];
}

const only = (one: string | null): readonly string[] => (one === null ? [] : [one]);

/**
 * Whom news is told to: who owns the case; where it belongs to none, who decides by the routine, outside its hours also who stands in.
 * Where nobody of them is there, who stands in, then those who lead, then others in the case.
 */
export function whomToTellNews(hearers: Hearers): readonly string[] {
  const { owner, decides, standsIn, atWork, supervisors, members } = hearers;
  if (owner !== null) {
    return [owner];
  }
  const named = [...only(decides), ...(atWork && decides !== null ? [] : only(standsIn))];
  return [...new Set(firstOf(named, supervisors, members))];
}
