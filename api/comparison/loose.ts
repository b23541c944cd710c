import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import { type Comparison, compare, type Yardstick } from "../../domain/comparison/compare.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";

/** The id of what was entered to be compared at once, and is no observation of any case. */
const looseId = "entered";

/** Compares facts that belong to no case. Nothing of them is kept; the log tells that somebody compared, and not what. */
export async function compareLoose(
  cell: Cell,
  actor: Colleague,
  yardstick: Yardstick,
  facts: readonly ObservedFact[],
): Promise<Outcome<Comparison, FactsRefusal | "not-permitted">> {
  return await onAgency<Comparison, FactsRefusal>(
    cell,
    actor,
    { action: "comparison.read" },
    async () => {
      const known = factsToKeep(yardstick.factors, facts, null);
      return known.ok
        ? done(compare(yardstick, [{ id: looseId, facts: known.value }], null))
        : refused(known.refused);
    },
  );
}
