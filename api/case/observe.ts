import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import { type OwnSource, ownSources } from "../../domain/case/source.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { factStates, type ObservedFact } from "../../domain/observation/observation.ts";
import type { Moment } from "../../domain/time/day.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import type { ReadRefusal } from "./read.ts";

export const someFact = z.object({
  factor: z.string().max(100),
  state: z.enum(factStates),
  level: z.number().int().nullable(),
  scope: z.enum(["one", "some", "most", "all"]),
  how: z.enum(["seen", "told", "document"]),
  day: someDay.nullable(),
  note: z.string().trim().max(500).nullable(),
});

export const factsAtWords = {
  "observation.says-nothing": "words",
  "observation.no-such-factor": "words",
  "observation.no-such-level": "words",
  "observation.no-such-answer": "words",
  "observation.told-twice": "words",
} as const satisfies Record<FactsRefusal, "words">;

export const observing = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    source: z.enum(ownSources),
    facts: z.array(someFact).max(200),
    words: z.string().trim().max(20_000).nullable(),
    verified: z.boolean().default(false),
  }),
  factsAtWords,
);

/** Seen, told or read by a colleague. */
export interface AddObservation {
  /** Makes a repeat count once. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly source: OwnSource;
  /** Otherwise marked as not verified wherever it goes. */
  readonly verified: boolean;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
}

/** Corrects no earlier one. Gives its id. */
export async function addObservation(
  cell: Cell,
  actor: Colleague,
  factors: ReadonlyMap<string, Factor>,
  request: AddObservation,
  now: Moment,
): Promise<Outcome<string, FactsRefusal | ReadRefusal>> {
  const { caseId, source, verified } = request;
  const words = request.words?.trim() === "" ? null : request.words;
  const facts = factsToKeep(factors, request.facts, words);
  return await onCase(cell, actor, caseId, { action: "observation.add" }, async (tx) => {
    if (!facts.ok) {
      return facts;
    }
    const id = await insertObservation(tx, {
      id: request.id,
      caseId,
      notedAt: now,
      notedBy: actor.id,
      cameFrom: source,
      verified,
      words,
      facts: facts.value,
    });
    return done(id);
  });
}
