import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import { type Comparison, compare } from "../../domain/comparison/compare.ts";
import { type Supposed, suppose } from "../../domain/comparison/turned.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { type ProvisionView, viewProvisions } from "../../domain/provision/view.ts";
import type { Law } from "../../law/law.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";

/** The id of what was entered to be compared at once, and is no observation of any case. */
const looseId = "entered";

/** Facts of no case beside the decided cases, and beside the law. */
export interface LooseComparison {
  readonly comparison: Comparison;
  /** What it would be with some facts turned over; null where none is. */
  readonly turned: Comparison | null;
  /** The provisions that some fact bears on, whenever they were in force: no day of the acts is known. */
  readonly touched: readonly ProvisionView[];
}

/** Compares facts that belong to no case. Nothing of them is kept; the log tells that somebody compared, and not what. */
export async function compareLoose(
  cell: Cell,
  actor: Colleague,
  law: Law,
  facts: readonly ObservedFact[],
  supposed: readonly Supposed[] = [],
): Promise<Outcome<LooseComparison, FactsRefusal | "not-permitted">> {
  return await onAgency<LooseComparison, FactsRefusal>(
    cell,
    actor,
    { action: "comparison.read" },
    async () => {
      const known = factsToKeep(law.factors, facts, null);
      if (!known.ok) {
        return refused(known.refused);
      }
      const entered = [{ id: looseId, facts: known.value }];
      const comparison = compare(law, entered, null);
      const turned = supposed.length === 0 ? null : compare(law, suppose(entered, supposed), null);
      const { picture, minority } = comparison;
      const whenever = { period: { from: null, to: null }, minority };
      const views = viewProvisions(law.factors, law.provisions, picture, whenever);
      const touched = views.filter(({ elements }) => elements.some(({ by }) => by.length > 0));
      return done({ comparison, turned, touched });
    },
  );
}
