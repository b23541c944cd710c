import type { z } from "@hono/zod-openapi";
import type { Comparison } from "../../domain/comparison/compare.ts";
import type { CaseRelation } from "../../domain/comparison/relate.ts";
import type { ComparedCase } from "./compare.ts";
import { comparedShape, comparison } from "./shown.ts";

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
