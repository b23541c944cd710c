import type { Day, Moment } from "../base/day.ts";
import type { CapacityWord } from "../capacity/capacity.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import type { ChainCount } from "../chain/chain.ts";
import type { ObservedFact } from "../observation/observation.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Ground, Purpose } from "../referral/referral.ts";

/** What somebody at the public door wrote down, sent to one agency. */
export interface Report {
  readonly kind: "report";
  readonly place: string;
  readonly sector: string;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
  /** The name and how to reach whoever sent it, if they chose to say. */
  readonly name: string | null;
}

/** What an agency chose to write back to whoever sent a report. */
interface Reply {
  readonly kind: "reply";
  readonly words: string;
}

/** The fields that a referral told: only those that are told are there. */
export interface Told {
  readonly place?: string;
  readonly sector?: string;
  readonly observations?: readonly {
    readonly verified: boolean;
    readonly cameFrom: string;
    readonly day: Day;
    readonly words: string | null;
    readonly facts: readonly ObservedFact[];
  }[];
  readonly safeguards?: readonly SafeguardKind[];
  readonly pseudonym?: string;
  readonly name?: string;
  readonly question?: string;
}

/** One agency asks another to take over a step. */
export interface ReferralSent {
  readonly kind: "referral";
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly due: Day;
  /** After this day the recipient may no longer use it for the purpose. */
  readonly until: Day;
  readonly told: Told;
}

interface Answer {
  readonly kind: "answer";
  readonly answer: "accepted" | "declined";
  readonly reason: string | null;
}

export interface OutcomeTold {
  readonly kind: "outcome";
  readonly ground: Ground;
  readonly outcome: OutcomeKind;
  readonly provision: string | null;
  readonly note: string | null;
  readonly happened: Day;
}

/** The chain as one cell counts it; no case, no person. */
interface CountSent {
  readonly kind: "count";
  readonly asOf: Moment;
  readonly count: ChainCount;
}

/** An agency's own word on its capacity; no case, no person. */
interface CapacityTold extends CapacityWord {
  readonly kind: "capacity";
}

export type Content =
  | Report
  | Reply
  | ReferralSent
  | Answer
  | OutcomeTold
  | CountSent
  | CapacityTold;

/** What passes between cells: signed by `from`, sealed to `to`, the `position`-th of its thread in that direction. */
export interface Document {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  readonly position: number;
  readonly written: Moment;
  readonly content: Content;
}

/** Refusals of a recipient that no later attempt would change. After all others, whoever sent it tries again. */
export type LastingRefusal =
  | "document.not-authentic"
  | "document.belongs-nowhere"
  | "document.too-large";
export const lastingRefusals: readonly LastingRefusal[] = [
  "document.not-authentic",
  "document.belongs-nowhere",
  "document.too-large",
];

/** Why a document was not taken in. */
export type NotTakenIn =
  | "document.unknown-sender"
  | "document.unknown-recipient"
  | "document.not-authentic"
  | "document.out-of-order"
  | "document.belongs-nowhere";
