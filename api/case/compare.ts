import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type GrowthStep, growthOf } from "../../domain/case/growth.ts";
import { type Comparison, compare, type Yardstick } from "../../domain/comparison/compare.ts";
import type { CaseRelation } from "../../domain/comparison/relate.ts";
import { type Supposed, suppose } from "../../domain/comparison/turned.ts";
import { type Standing, standingOn } from "../../domain/question/after-report.ts";
import type { Day } from "../../domain/time/day.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import {
  type KeptObservation,
  observationsOf,
  outcomeLinesOf,
} from "../../store/case/case-reading.ts";
import { agreementsOf } from "../../store/case/question.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";
import { head as shownHead } from "./shown.ts";

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

/** A point tells where its court stated it, and which observations show it. */
export const comparedShape = z.object({
  minority: z.string(),
  nearest: z.record(z.string(), z.string()),
  cases: z.array(
    z.object({
      decision: z.string(),
      side: z.string(),
      standing: z.string(),
      relation: z.string(),
      points: z.array(
        z.object({
          factor: z.string(),
          bearing: z.string(),
          source: z.string().nullable(),
          observations: z.array(z.string()),
        }),
      ),
    }),
  ),
  contradicted: z.array(z.string()),
  questions: z.array(
    z.object({ factor: z.string(), safe: z.union([z.literal(true), z.string()]) }),
  ),
});

export const comparison = comparedShape.extend({
  head: shownHead,
  asks: z.enum(["everything", "only-needs"]),
  growth: z.array(
    z.object({
      observation: z.string(),
      nearest: z.array(
        z.object({
          decision: z.string(),
          inCommon: z.number(),
          apart: z.number(),
          open: z.number(),
        }),
      ),
    }),
  ),
});

function pointsOf({ decision, points }: CaseRelation) {
  return points.map(({ factor, bearing, decided, ours }) => ({
    factor: factor.id,
    bearing,
    source:
      decided === null
        ? null
        : `${decision.sources[decided.citation.source] ?? decided.citation.source}, ${decided.citation.at}`,
    observations: [...new Set(ours.sightings.map(({ observation }) => observation))],
  }));
}

export function comparedFacts(found: Comparison): z.infer<typeof comparedShape> {
  return comparedShape.parse({
    minority: found.minority,
    nearest: found.nearest,
    cases: found.cases.map((related) => ({
      decision: related.decision.id,
      side: related.decision.side,
      standing: related.standing,
      relation: related.relation,
      points: pointsOf(related),
    })),
    contradicted: [...found.picture]
      .filter(([, seen]) => seen.contradicted.length > 0)
      .map(([factor]) => factor),
    questions: found.questions.map(({ factor, safe }) => ({ factor: factor.id, safe })),
  });
}

/** Leaves out suggested questions while only safety and needs may be asked. */
export function comparedCase({
  head,
  comparison: found,
  growth,
  standing: { asks },
}: ComparedCase): z.infer<typeof comparison> {
  const facts = comparedFacts(found);
  const questions = asks === "everything" ? facts.questions : [];
  return comparison.parse({ ...facts, questions, asks, head, growth });
}
