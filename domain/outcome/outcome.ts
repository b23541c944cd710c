import type { Day } from "../base/day.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";
import {
  type Consent,
  type Field,
  type Ground,
  type GroundRefusal,
  groundFor,
  identifying,
  type Parties,
} from "../referral/referral.ts";

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

/** A referral between two agencies, as the one that would tell an outcome in it sees it. */
export interface Thread {
  readonly id: string;
  readonly direction: "sent" | "received";
  readonly purpose: string;
  /** The fields that the referral told. */
  readonly told: readonly Field[];
}

/** What an outcome consists of, once it is told. */
export const outcomeFields = ["outcome", "happened", "provision", "note"] as const;
export type OutcomeField = (typeof outcomeFields)[number];

/**
 * Whether the other side knows whom the thread is about: then no outcome in it is without names, however it is worded. Whoever
 * referred somebody by pseudonym knows whom they meant; whoever was told a pseudonym does not.
 */
export function knowsWhom({ direction, told }: Thread): boolean {
  return told.some(
    (field) => identifying.has(field) || (direction === "received" && field === "pseudonym"),
  );
}

/** Why an outcome may not be told. */
export type TellRefusal = GroundRefusal | "outcome.identifies" | "referral.to-oneself";

/**
 * May an outcome be told to the other side of a thread? It is a disclosure like any other and needs one of the same three grounds, for
 * the purpose of the thread. Gives the fields that are told: own words stay where there are to be no names.
 */
export function mayTell(
  parties: Parties,
  { ground, consent, thread }: { ground: string; consent: Consent | null; thread: Thread },
  today: Day,
): Outcome<{ readonly ground: Ground; readonly fields: readonly OutcomeField[] }, TellRefusal> {
  if (parties.from.id === parties.to.id) {
    return refused("referral.to-oneself");
  }
  const on = groundFor({ parties, purpose: thread.purpose, ground, consent }, today);
  if (!on.ok) {
    return on;
  }
  if (on.value.ground !== "no-names") {
    return done({ ground: on.value.ground, fields: outcomeFields });
  }
  return knowsWhom(thread)
    ? refused("outcome.identifies")
    : done({ ground: "no-names", fields: outcomeFields.filter((field) => field !== "note") });
}
