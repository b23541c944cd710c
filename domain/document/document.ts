import type { CapacityWord } from "../capacity/capacity.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import type { ChainCount } from "../chain/chain.ts";
import type { ObservedFact } from "../observation/observation.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Purpose } from "../referral/disclose.ts";
import type { Deed } from "../referral/step.ts";
import type { Day, Moment } from "../time/day.ts";

/** From the public door, to one agency. */
export interface Report {
  readonly kind: "report";
  readonly place: string;
  readonly sector: string;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
  /** If they chose to give them. */
  readonly name: string | null;
}

/** Later words with the receipt, to the same report. */
interface Addition {
  readonly kind: "addition";
  readonly words: string;
}

/** Written back to a report's sender. */
interface Reply {
  readonly kind: "reply";
  readonly words: string;
}

/** `how` is the language or the way, for kinds that have one. */
export interface ToldSafeguard {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

/** Only told fields are present. */
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
  readonly safeguards?: readonly ToldSafeguard[];
  readonly pseudonym?: string;
  readonly name?: string;
  readonly question?: string;
}

export interface ReferralSent {
  readonly kind: "referral";
  readonly purpose: Purpose;
  /** Ids of the sharing rules. */
  readonly basis: readonly string[];
  /** The last date to tell back by consent; null without one. */
  readonly wayBack: Day | null;
  readonly due: Day;
  /** No use for its purpose after this date. */
  readonly until: Day;
  readonly told: Told;
}

/** Own words only where the rules carried them. */
interface StepTaken {
  readonly kind: "step";
  readonly deed: Deed;
}

/** For a special unit: sender, recipient, purpose and time. */
export interface ReferralFact {
  readonly kind: "referral-fact";
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly on: Day;
  readonly basis: readonly string[];
  /** Set in a second document when withdrawn. */
  readonly withdrawn?: Day | undefined;
}

export interface OutcomeTold {
  readonly kind: "outcome";
  readonly basis: readonly string[];
  readonly outcome: OutcomeKind;
  readonly provision: string | null;
  readonly note: string | null;
  readonly happened: Day;
  /** The sender heard it from another agency. */
  readonly further: boolean;
}

/** No case, no person. */
interface CountSent {
  readonly kind: "count";
  readonly asOf: Moment;
  readonly count: ChainCount;
}

/** No case, no person. */
interface CapacityTold extends CapacityWord {
  readonly kind: "capacity";
}

/** Replaces a stopped document, so that later ones keep their order. */
interface NothingTold {
  readonly kind: "nothing";
}

export type Content =
  | Report
  | Addition
  | Reply
  | ReferralSent
  | StepTaken
  | ReferralFact
  | OutcomeTold
  | NothingTold
  | CountSent
  | CapacityTold;

/** Signed by `from`, sealed to `to`, numbered within its thread and direction. */
export interface Document {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  readonly position: number;
  readonly written: Moment;
  readonly content: Content;
}

/** Final refusals; after any other the sender retries. */
export type LastingRefusal = NeverKept | "document.not-authentic" | "document.too-large";
export const lastingRefusals: readonly LastingRefusal[] = [
  "document.not-authentic",
  "document.belongs-nowhere",
  "document.no-basis",
  "document.basis-does-not-fit",
  "document.too-large",
];

export type NotTakenIn =
  | "document.unknown-sender"
  | "document.unknown-recipient"
  | "document.not-authentic"
  | "document.out-of-order"
  | NotKept;

/** Opened and next in its thread, but not kept. */
export type NotKept = NeverKept | "document.too-many";
type NeverKept = "document.belongs-nowhere" | "document.no-basis" | "document.basis-does-not-fit";
