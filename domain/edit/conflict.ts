import { picture } from "../comparison/picture.ts";
import { type Means, type Relation, relate } from "../comparison/relate.ts";
import type { Decision, Side } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Observation } from "../observation/observation.ts";

/** One has all facts that the other's outcome rested on, with the opposite outcome. */
export interface Conflict {
  readonly decision: Decision;
  /** bound-by: the new one has the other's facts; binds: the other has the new one's. */
  readonly how: "bound-by" | "binds";
  readonly relation: Relation;
}

const towards: ReadonlySet<Side> = new Set<Side>(["forced_labour", "servitude", "trafficking"]);

function opposite(one: Side, other: Side): boolean {
  return (
    (towards.has(one) && other === "not_forced_labour") ||
    (towards.has(other) && one === "not_forced_labour")
  );
}

/** As observations, to compare with another. */
function asSituation({ id, facts }: Decision): readonly Observation[] {
  return [
    {
      id,
      facts: facts.map(({ factor, state, level, scope }) => ({
        factor,
        state,
        level,
        scope,
        how: "document",
        day: null,
        note: null,
      })),
    },
  ];
}

/** Shows conflicts and forbids nothing: courts differ, and the older may be misread. */
export function conflictsWith(
  factors: ReadonlyMap<string, Factor>,
  means: Means,
  decisions: readonly Decision[],
  added: Decision,
): readonly Conflict[] {
  const binds = (relation: Relation) => relation === "necessary" || relation === "onObserved";
  const mine = picture(factors, asSituation(added));
  return decisions
    .filter(({ id, side }) => id !== added.id && opposite(side, added.side))
    .flatMap((decision): readonly Conflict[] => {
      const bound = relate(factors, decision, mine, means).relation;
      const theirs = picture(factors, asSituation(decision));
      const binding = relate(factors, added, theirs, means).relation;
      return [
        ...(binds(bound) ? [{ decision, how: "bound-by", relation: bound } as const] : []),
        ...(binds(binding) ? [{ decision, how: "binds", relation: binding } as const] : []),
      ];
    });
}

/** Finds the same reference and country, or the same name. */
export function lookAlikes(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "");
  return decisions.filter(
    ({ id, name, ref, country }) =>
      id !== added.id &&
      (plain(name) === plain(added.name) ||
        (ref !== null &&
          added.ref !== null &&
          country === added.country &&
          plain(ref) === plain(added.ref))),
  );
}
