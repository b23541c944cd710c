import type { CapacityWord } from "../capacity/capacity.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import type { ChainCount } from "../chain/chain.ts";
import type { ObservedFact } from "../observation/observation.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import type { Purpose } from "../referral/disclose.ts";
import type { Deed } from "../referral/step.ts";
import type { Day, Moment } from "../time/day.ts";

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

/** What whoever sent a report wrote later, with their receipt: it belongs to the same report. */
interface Addition {
  readonly kind: "addition";
  readonly words: string;
}

/** What an agency chose to write back to whoever sent a report. */
interface Reply {
  readonly kind: "reply";
  readonly words: string;
}

/** A safeguard that travels; `how` is the language or the way, for those that say how. */
export interface ToldSafeguard {
  readonly kind: SafeguardKind;
  readonly how: string | null;
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
  readonly safeguards?: readonly ToldSafeguard[];
  readonly pseudonym?: string;
  readonly name?: string;
  readonly question?: string;
}

/** One agency asks another to take over a step. */
export interface ReferralSent {
  readonly kind: "referral";
  readonly purpose: Purpose;
  /** The sharing rules it was told on, by id. */
  readonly basis: readonly string[];
  /** The last day on which the recipient may tell the sender what became of it on the person's consent; null: not agreed to. */
  readonly wayBack: Day | null;
  readonly due: Day;
  /** After this day the recipient may no longer use it for the purpose. */
  readonly until: Day;
  readonly told: Told;
}

/** A step that one side took in a referral; own words are in it only where the rules carried them. */
interface StepTaken {
  readonly kind: "step";
  readonly deed: Deed;
}

/** The bare fact that there is a referral, told to a special unit: from whom is the sender, to whom, for what, when. */
export interface ReferralFact {
  readonly kind: "referral-fact";
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly on: Day;
  readonly basis: readonly string[];
  /** The day its sender took it back, in a second document of the same thread; absent while it stands. */
  readonly withdrawn?: Day | undefined;
}

export interface OutcomeTold {
  readonly kind: "outcome";
  readonly basis: readonly string[];
  readonly outcome: OutcomeKind;
  readonly provision: string | null;
  readonly note: string | null;
  readonly happened: Day;
  /** Whoever tells it heard it from another agency, where they had passed the case on. */
  readonly further: boolean;
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

/** What stands in the place of a document that was stopped before it arrived: those after it still come in their order. */
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
export type LastingRefusal = NeverKept | "document.not-authentic" | "document.too-large";
export const lastingRefusals: readonly LastingRefusal[] = [
  "document.not-authentic",
  "document.belongs-nowhere",
  "document.no-basis",
  "document.basis-does-not-fit",
  "document.too-large",
];

/** Why a document was not taken in. */
export type NotTakenIn =
  | "document.unknown-sender"
  | "document.unknown-recipient"
  | "document.not-authentic"
  | "document.out-of-order"
  | NotKept;

/** Why a document that was opened, and is the next of its thread, was not kept. */
export type NotKept = NeverKept | "document.too-many";
type NeverKept = "document.belongs-nowhere" | "document.no-basis" | "document.basis-does-not-fit";
