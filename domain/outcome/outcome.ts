import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import { purposes } from "../referral/disclose.ts";
import {
  hangsOnWithin,
  mayTellWithin,
  type Telling,
  type WithinReferral,
} from "../referral/way-back.ts";
import type { Day } from "../time/day.ts";

/** What became of a case, as far as this first chain follows it. */
export const outcomeKinds = ["reported", "dropped", "charged", "judged"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What somebody notes: what became of it, which provision it was about, and the day it happened. */
export interface NewOutcome {
  readonly kind: OutcomeKind;
  /** The code of a provision that is known here ("strl-257"), so that it can hold no name; another one belongs in the note. */
  readonly provision: string | null;
  readonly note: string | null;
  readonly happened: Day;
}

/** Whether a text has the form of a provision's code. */
export function isProvisionCode(text: string): boolean {
  return /^[a-z]{2,6}(-\d{1,4}[a-z]?)?$/.test(text);
}

/** Notes what has happened, never what will. Refuses a day to come, and a provision that is no code. */
export function noteOutcome(
  outcome: NewOutcome,
  today: Day,
): Outcome<NewOutcome, "outcome.not-yet-happened" | "outcome.unknown-provision"> {
  if (outcome.happened > today) {
    return refused("outcome.not-yet-happened");
  }
  if (outcome.provision !== null && !isProvisionCode(outcome.provision)) {
    return refused("outcome.unknown-provision");
  }
  const note = outcome.note?.trim() ?? "";
  return done({ ...outcome, note: note === "" ? null : note });
}

/**
 * Whether an outcome can be told in a thread at all. What another agency told us goes on the same way only, back along the chain: to
 * whoever referred the case to us, and never back to the one who told it.
 */
export function goesOnTo(
  { cameFrom }: { readonly cameFrom: string | null },
  { direction, other }: { readonly direction: "sent" | "received"; readonly other: string },
): boolean {
  return cameFrom === null || (direction === "received" && cameFrom !== other);
}

/** What an outcome consists of, once it is told. */
export const outcomeFields = ["outcome", "happened", "provision", "note"] as const;
export type OutcomeField = (typeof outcomeFields)[number];

/** Why an outcome may not be told. */
export type TellRefusal = "outcome.no-rule-allows" | "referral.to-oneself";

/** What of an outcome may be told, and the rules it stands on. */
export interface OutcomeDisclosure {
  readonly fields: readonly OutcomeField[];
  readonly basis: readonly SharingRule[];
}

function tellingsOf(provision: string | null, words: readonly Telling[]): readonly Telling[] {
  return ["outcome", ...(provision === null ? [] : (["provision"] as const)), ...words];
}

/** What the rules hang on where an outcome is told, for any purpose it can be told for: what somebody must answer, and no more. */
export function tellingHangsOn(
  sharing: Sharing,
  parties: Pick<WithinReferral, "from" | "to">,
  { provision, note }: Pick<NewOutcome, "provision" | "note">,
  today: Day,
): readonly string[] {
  const ways: readonly (readonly Telling[])[] =
    note === null ? [[]] : [["words"], ["words-that-name-nobody"]];
  const open = ways.flatMap((words) => {
    const tellings = tellingsOf(provision, words);
    return hangsOnWithin(sharing, parties, purposes, tellings, today);
  });
  return [...new Set(open)].toSorted();
}

/**
 * May an outcome be told to the other side of a referral? It is a disclosure like any other, and asks the same rules: what became of
 * it and when as a case's status, the provision as what it says of offences, own words as what they may name. Refused where not even
 * the status may go.
 */
export function mayTell(
  sharing: Sharing,
  within: WithinReferral,
  { provision, note }: Pick<NewOutcome, "provision" | "note">,
  noteNamesNobody: boolean,
  today: Day,
): Outcome<OutcomeDisclosure, TellRefusal> {
  if (within.from.id === within.to.id) {
    return refused("referral.to-oneself");
  }
  const words: Telling = noteNamesNobody ? "words-that-name-nobody" : "words";
  const tellings = tellingsOf(provision, note === null ? [] : [words]);
  const { told, basis } = mayTellWithin(sharing, within, tellings, today);
  if (!told.includes("outcome")) {
    return refused("outcome.no-rule-allows");
  }
  const fields: readonly OutcomeField[] = [
    "outcome",
    "happened",
    ...(told.includes("provision") ? (["provision"] as const) : []),
    ...(told.includes(words) ? (["note"] as const) : []),
  ];
  return done({ fields, basis });
}
