import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { goesOnTo, tellingHangsOn } from "../../domain/outcome/outcome.ts";
import { type TellingWays, tellingWays } from "../../domain/outcome/ways.ts";
import { carriedUntil } from "../../domain/referral/consent.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { holdsSource } from "../../store/case/case-reading.ts";
import { keepWordsRead } from "../../store/case/words-read.ts";
import type { Cell } from "../../store/cell.ts";
import { peers } from "../../store/document/document.ts";
import { type CaseOutcome, caseOfOutcome, outcomesOfCase } from "../../store/referral/outcome.ts";
import { type CaseConsent, consentsOfCase } from "../../store/referral/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

/** For which purposes, and which codes the rules leave to a person. */
interface TellingThread extends ChainThread, TellingWays {
  readonly hangsOn: readonly string[];
}

export interface TellingChoices {
  readonly head: CaseHead;
  readonly outcome: CaseOutcome;
  readonly threads: readonly TellingThread[];
  readonly consents: readonly CaseConsent[];
  /** Whether the case holds words from a source who stays anonymous. */
  readonly sources: boolean;
}

export async function tellingChoices(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  id: string,
  now: Moment,
): Promise<Outcome<TellingChoices, "outcome.not-found" | "not-permitted">> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfOutcome(tx, id), missing: "outcome.not-found" },
    { action: "outcome.prepare", record: idOrNull(id) },
    async (tx, caseId) => {
      await keepWordsRead(tx, "case", caseId, { at: now, by: actor.id });
      const [head, outcomes, threads, consents, known, sources] = await Promise.all([
        caseHead(tx, caseId),
        outcomesOfCase(tx, caseId),
        threadsOfCase(tx, caseId),
        consentsOfCase(tx, caseId),
        peers(tx),
        holdsSource(tx, caseId),
      ]);
      const outcome = outcomes.find((each) => each.id === id);
      if (outcome === undefined) {
        return refused("outcome.not-found");
      }
      const today = dayOf(now);
      const telling = threads
        .filter((thread) => goesOnTo(outcome, thread))
        .map((thread) => {
          const { kinds = [] } = known.find((peer) => peer.cell === thread.other) ?? {};
          const parties = { from: cell, to: { id: thread.other, kinds } };
          const hangsOn = tellingHangsOn(sharing, parties, outcome, today);
          const reaching = consents.flatMap((consent) => {
            const until = carriedUntil(consent, "outcome");
            return until === null || consent.recipient !== thread.other
              ? []
              : [{ purpose: consent.purpose, until }];
          });
          const within = { ...thread, ...parties, consents: reaching };
          return { ...thread, hangsOn, ...tellingWays(sharing, within, outcome, today) };
        });
      return done({ head, outcome, threads: telling, consents, sources });
    },
  );
}
