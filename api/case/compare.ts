import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type GrowthStep, growthOf } from "../../domain/case/growth.ts";
import { type Comparison, compare, type Yardstick } from "../../domain/comparison/compare.ts";
import { type Supposed, suppose } from "../../domain/comparison/turned.ts";
import { type Standing, standingOn } from "../../domain/question/after-report.ts";
import type { Day } from "../../domain/time/day.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import { type KeptObservation, observationsOf, outcomeLinesOf } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { agreementsOf } from "../../store/question.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

export interface ComparedCase {
  readonly head: CaseHead;
  readonly comparison: Comparison;
  /** With supposed facts; null without any, and never kept. */
  readonly turned: Comparison | null;
  /** After a report only safety and needs, until the police agree. */
  readonly standing: Standing;
  readonly observations: readonly KeptObservation[];
  /** The oldest first. */
  readonly growth: readonly GrowthStep[];
}

/** Keeps nothing. The log says that it was read, never what was supposed. */
export async function compareCase(
  cell: Cell,
  actor: Colleague,
  yardstick: Yardstick,
  caseId: string,
  today: Day,
  supposed: readonly Supposed[] = [],
): Promise<Outcome<ComparedCase, ReadRefusal>> {
  type Read = Pick<ComparedCase, "head" | "observations" | "standing">;
  const read = await onCase<Read, never>(
    cell,
    actor,
    caseId,
    { action: "comparison.read" },
    async (tx) => {
      const [head, observations, outcomes, agreements] = await Promise.all([
        caseHead(tx, caseId),
        observationsOf(tx, caseId),
        outcomeLinesOf(tx, caseId),
        agreementsOf(tx, caseId),
      ]);
      return done({ head, observations, standing: standingOn(today, outcomes, agreements) });
    },
  );
  if (!read.ok) {
    return read;
  }
  const { head, observations, standing } = read.value;
  const growing = observations.toReversed();
  return done({
    head,
    observations,
    standing,
    comparison: compare(yardstick, growing, null),
    turned: supposed.length === 0 ? null : compare(yardstick, suppose(growing, supposed), null),
    growth: growthOf(yardstick, growing),
  });
}
