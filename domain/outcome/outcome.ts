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

export const outcomeKinds = ["reported", "dropped", "charged", "judged"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface NewOutcome {
  readonly kind: OutcomeKind;
  /** A known provision's code (“strl-257”), so that it holds no name; others go in the note. */
  readonly provision: string | null;
  readonly note: string | null;
  readonly happened: Day;
}

export function isProvisionCode(text: string): boolean {
  return /^[a-z]{2,6}(-\d{1,4}[a-z]?)?$/.test(text);
}

/** Notes what has happened. Refuses future dates, and provisions that are no code. */
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

/** Lets told outcomes go back along the chain to our referrer only, never to their teller. */
export function goesOnTo(
  { cameFrom }: { readonly cameFrom: string | null },
  { direction, other }: { readonly direction: "sent" | "received"; readonly other: string },
): boolean {
  return cameFrom === null || (direction === "received" && cameFrom !== other);
}

export const outcomeFields = ["outcome", "happened", "provision", "note"] as const;
export type OutcomeField = (typeof outcomeFields)[number];

export type TellRefusal = "outcome.no-rule-allows" | "referral.to-oneself";

export interface OutcomeDisclosure {
  readonly fields: readonly OutcomeField[];
  readonly basis: readonly SharingRule[];
}

function tellingsOf(provision: string | null, words: readonly Telling[]): readonly Telling[] {
  return ["outcome", ...(provision === null ? [] : (["provision"] as const)), ...words];
}

/** Codes to answer, over all possible purposes. */
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

/** Asks the same rules: status, provision as offences, words as naming. Refused where not even the status may go. */
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
