import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, caseAccess } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { personsOf } from "../../store/case/person.ts";
import { keepWordsRead } from "../../store/case/words-read.ts";
import type { Cell } from "../../store/cell.ts";
import { seeNews } from "../../store/document/news.ts";
import { outcomesReplaced } from "../../store/plan/life.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/referral/outcome.ts";
import { onCase, rightsSeen } from "../access/perform.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

export interface CaseOutcomes {
  readonly head: CaseHead;
  readonly outcomes: readonly CaseOutcome[];
  /** As far as the rules allow. */
  readonly threads: readonly ChainThread[];
  readonly access: CaseAccess;
  readonly toAppeal: readonly ToAppeal[];
}

/** An outcome that drops the case, still in force, and whom it concerns. */
export interface ToAppeal {
  readonly outcome: string;
  readonly persons: readonly { readonly id: string; readonly pseudonym: string }[];
}

async function appealsOf(
  tx: Tx,
  actor: Colleague,
  caseId: string,
  outcomes: readonly CaseOutcome[],
): Promise<readonly ToAppeal[]> {
  const drops = outcomes.filter(({ kind }) => kind === "dropped");
  const access = drops.length === 0 ? null : await caseAccess(tx, caseId, actor.id);
  if (access === null || !may(actor, "rights.note", access)) {
    return [];
  }
  const [persons, replaced, sees] = await Promise.all([
    personsOf(tx, caseId),
    outcomesReplaced(tx, caseId),
    rightsSeen(tx, actor, access, caseId),
  ]);
  return drops.map(({ id: outcome }) => ({
    outcome,
    persons: persons
      .filter(({ id }) => sees(id))
      .filter(({ id }) => !replaced.some((one) => one.outcome === outcome && one.person === id))
      .map(({ id, pseudonym }) => ({ id, pseudonym })),
  }));
}

/** Reads outcomes noted here or told by others, and whom we told. Counts as reading. */
export async function outcomesOf(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  now: Moment,
): Promise<Outcome<CaseOutcomes, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "outcome.read" }, async (tx) => {
    await keepWordsRead(tx, "case", caseId, { at: now, by: actor.id });
    const [head, access, outcomes, threads] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      outcomesOfCase(tx, caseId),
      threadsOfCase(tx, caseId),
    ]);
    await seeNews(tx, actor.id, caseId, ["outcome"]);
    const toAppeal = await appealsOf(tx, actor, caseId, outcomes);
    return done({
      head,
      access,
      outcomes,
      threads,
      toAppeal,
    });
  });
}
