import type { Day } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { OutcomeTold } from "../../domain/document/document.ts";
import { mayTell, type OutcomeField, type TellRefusal } from "../../domain/outcome/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById } from "../../store/document.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/outcome.ts";
import { type CaseConsent, consentsOfCase } from "../../store/referral.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

/** One outcome, to the other side of one thread, on one ground. */
export interface TellingWish {
  readonly outcome: string;
  readonly thread: string;
  readonly ground: string;
  readonly consent: string | null;
}

/** A telling that the rules allow. */
export interface WeighedTelling {
  readonly outcome: CaseOutcome;
  readonly thread: ChainThread;
  readonly peer: Peer;
  readonly consent: CaseConsent | null;
  readonly fields: readonly OutcomeField[];
  readonly content: OutcomeTold;
}

export type TellingRefusal =
  | TellRefusal
  | "outcome.not-ours"
  | "outcome.not-in-chain"
  | "outcome.already-told";

type Subject = Pick<WeighedTelling, "outcome" | "thread">;

/** The outcome and the thread that a wish names, in one case. What another agency told us is theirs to tell on. */
async function subjectOf(
  tx: Tx,
  caseId: string,
  wish: TellingWish,
): Promise<Outcome<Subject, TellingRefusal>> {
  const [outcomes, threads] = await Promise.all([
    outcomesOfCase(tx, caseId),
    threadsOfCase(tx, caseId),
  ]);
  const outcome = outcomes.find(({ id }) => id === wish.outcome);
  const thread = threads.find(({ id }) => id === wish.thread);
  if (outcome === undefined || outcome.cameFrom !== null) {
    return refused("outcome.not-ours");
  }
  if (thread === undefined) {
    return refused("outcome.not-in-chain");
  }
  return outcome.told.some((to) => to.thread === thread.id)
    ? refused("outcome.already-told")
    : done({ outcome, thread });
}

/** Weighs a telling by the same grounds as a referral. Keeps nothing. */
export async function weighTelling(
  tx: Tx,
  cell: Cell,
  caseId: string,
  wish: TellingWish,
  today: Day,
): Promise<Outcome<WeighedTelling, TellingRefusal>> {
  const subject = await subjectOf(tx, caseId, wish);
  if (!subject.ok) {
    return subject;
  }
  const { outcome, thread } = subject.value;
  const [peer, consents] = await Promise.all([
    peerById(tx, thread.other),
    consentsOfCase(tx, caseId),
  ]);
  if (peer === null) {
    return refused("outcome.not-in-chain");
  }
  const onConsent = wish.ground === "consent";
  const consent = consents.find(({ id }) => onConsent && id === wish.consent) ?? null;
  const parties = { from: cell, to: { id: peer.cell, kinds: peer.kinds } };
  const allowed = mayTell(parties, { ground: wish.ground, consent, thread }, today);
  if (!allowed.ok) {
    return allowed;
  }
  const { ground, fields } = allowed.value;
  const content: OutcomeTold = {
    kind: "outcome",
    ground,
    outcome: outcome.kind,
    provision: outcome.provision,
    note: fields.includes("note") ? outcome.note : null,
    happened: outcome.happened,
  };
  return done({ outcome, thread, peer, consent, fields, content });
}
