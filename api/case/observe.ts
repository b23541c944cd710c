import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import type { OwnSource } from "../../domain/case/source.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Moment } from "../../domain/time/day.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

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
