import type { z } from "@hono/zod-openapi";
import type { ComparedCase } from "./compare.ts";
import { comparison } from "./shown.ts";

/** A comparison as it leaves the server: decisions and factors by id, each point with its bearing. */
export function comparedCase({
  head,
  comparison: found,
  growth,
}: ComparedCase): z.infer<typeof comparison> {
  return comparison.parse({
    head,
    minority: found.minority,
    nearest: found.nearest,
    cases: found.cases.map(({ decision, standing, relation, points }) => ({
      decision: decision.id,
      side: decision.side,
      standing,
      relation,
      points: points.map(({ factor, bearing }) => ({ factor: factor.id, bearing })),
    })),
    questions: found.questions.map(({ factor, safe }) => ({ factor: factor.id, safe })),
    growth,
  });
}
