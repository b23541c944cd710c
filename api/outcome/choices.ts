import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type CaseHead, caseHead, idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { type CaseOutcome, caseOfOutcome, outcomesOfCase } from "../../store/outcome.ts";
import { type CaseConsent, consentsOfCase } from "../../store/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

/** What one can choose among when an outcome is told. */
export interface TellingChoices {
  readonly head: CaseHead;
  readonly outcome: CaseOutcome;
  readonly threads: readonly ChainThread[];
  readonly consents: readonly CaseConsent[];
}

/** Who is in the chain of an outcome's case, and the consents there are. */
export async function tellingChoices(
  cell: Cell,
  actor: Colleague,
  id: string,
): Promise<Outcome<TellingChoices, "outcome.not-found" | "not-permitted">> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfOutcome(tx, id), missing: "outcome.not-found" },
    { action: "outcome.prepare", record: idOrNull(id) },
    async (tx, caseId) => {
      const [head, outcomes, threads, consents] = await Promise.all([
        caseHead(tx, caseId),
        outcomesOfCase(tx, caseId),
        threadsOfCase(tx, caseId),
        consentsOfCase(tx, caseId),
      ]);
      const outcome = outcomes.find((each) => each.id === id);
      return outcome === undefined
        ? refused("outcome.not-found")
        : done({ head, outcome, threads, consents });
    },
  );
}
