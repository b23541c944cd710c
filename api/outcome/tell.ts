import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { post } from "../../store/document/document.ts";
import { caseOfOutcome, keepTelling } from "../../store/referral/outcome.ts";
import { lockReferral } from "../../store/referral/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { type TellingRefusal, type TellingWish, weighTelling } from "./telling.ts";

export interface OutcomeTelling {
  readonly caseId: string;
  readonly before: boolean;
}

type Refusal = TellingRefusal | "outcome.not-found" | "not-permitted";

/** Marks it as told and sends the document, or neither. A repeat does nothing. */
export async function tellOutcome(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  wish: TellingWish,
  now: Moment,
): Promise<Outcome<OutcomeTelling, Refusal>> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfOutcome(tx, wish.outcome), missing: "outcome.not-found" },
    { action: "outcome.tell", record: idOrNull(wish.outcome) },
    async (tx, caseId): Promise<Outcome<OutcomeTelling, Refusal>> => {
      await lockReferral(tx, wish.thread);
      const weighed = await weighTelling(tx, cell, sharing, { caseId, wish }, dayOf(now));
      if (!weighed.ok) {
        return weighed.refused === "outcome.already-told"
          ? done({ caseId, before: true })
          : weighed;
      }
      const { outcome, thread, peer, consent, content } = weighed.value;
      const posting = { to: peer, thread: thread.id, content, written: now };
      const document = await post(tx, cell, posting);
      await keepTelling(tx, {
        outcome: outcome.id,
        thread: thread.id,
        recipient: peer.cell,
        basis: content.basis,
        reasoning: wish.reasoning.trim(),
        consent: consent?.id ?? null,
        document,
        at: now,
        by: actor.id,
      });
      return done({ caseId, before: false });
    },
  );
}
