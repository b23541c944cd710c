import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { OutcomeTold } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { OutcomeField } from "../../domain/outcome/outcome.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { type CaseOutcome, caseOfOutcome } from "../../store/referral/outcome.ts";
import { onPartOfCase } from "../access/perform.ts";
import { type TellingRefusal, type TellingWish, weighTelling } from "./telling.ts";
import type { ChainThread } from "./threads.ts";

export interface TellingPreview {
  readonly head: CaseHead;
  readonly outcome: CaseOutcome;
  readonly thread: ChainThread;
  readonly basis: readonly SharingRule[];
  readonly fields: readonly OutcomeField[];
  readonly content: OutcomeTold;
}

/** Keeps nothing. Refuses as telling does. */
export async function prepareTelling(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  wish: TellingWish,
  now: Moment,
): Promise<Outcome<TellingPreview, TellingRefusal | "outcome.not-found" | "not-permitted">> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfOutcome(tx, wish.outcome), missing: "outcome.not-found" },
    { action: "outcome.prepare", record: idOrNull(wish.outcome) },
    async (tx, caseId) => {
      const weighed = await weighTelling(tx, cell, sharing, { caseId, wish }, dayOf(now));
      if (!weighed.ok) {
        return weighed;
      }
      const { outcome, thread, content } = weighed.value;
      const { fields, basis } = weighed.value.disclosure;
      const head = await caseHead(tx, caseId);
      return done({ head, outcome, thread, basis, fields, content });
    },
  );
}
