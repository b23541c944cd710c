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

/** No observation of a case. */
const looseId = "entered";

export interface LooseComparison {
  readonly comparison: Comparison;
  readonly turned: Comparison | null;
  /** Provisions of any time: no date of the acts is known. */
  readonly touched: readonly ProvisionView[];
}

/** Keeps nothing; the log says that a colleague compared, not what. */
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
