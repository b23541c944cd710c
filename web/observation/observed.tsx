import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { FactorName } from "../case/factor-name.tsx";
import { language, say } from "../page.ts";
import type { Language, Say } from "../texts/texts.ts";

interface Level {
  readonly state: ObservedFact["state"];
  readonly level: number | null;
}

/** Yes, no, at least, less than, or not known. */
export function levelText(say: Say, language: Language, factor: Factor, fact: Level): string {
  if (fact.state === "not_observed") {
    return say("compare.not-known");
  }
  if (fact.state === "maybe") {
    return say("observation.maybe");
  }
  const at = fact.level ?? 1;
  const level = factor.levels[at]?.[language];
  if (level === undefined) {
    return say(fact.state === "present" ? "observation.yes" : "observation.no");
  }
  if (fact.state === "present") {
    // The top level has nothing above it.
    return at === topLevel(factor) ? level : say("observation.at-least", { level });
  }
  // Below the first step there is only the mildest level.
  const mildest = factor.levels[0]?.[language] ?? level;
  return at === 1 ? mildest : say("observation.less-than", { level });
}

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly facts: readonly ObservedFact[];
}

export function ObservedFacts({ factors, facts }: Props) {
  const known = facts.flatMap((fact) => {
    const factor = factors.get(fact.factor);
    return factor === undefined || fact.state === "not_observed" ? [] : [{ factor, fact }];
  });
  return (
    <ul class="observed">
      {known.map(({ factor, fact }) => (
        <li>
          <FactorName factor={factor}>
            : <strong>{levelText(say, language(), factor, fact)}</strong>{" "}
            <span class="terms">
              ({say(`observation.how.${fact.how}`).toLowerCase()},{" "}
              {say(`observation.scope.${fact.scope}`).toLowerCase()})
            </span>
            {fact.note !== null && <> {fact.note}</>}
          </FactorName>
        </li>
      ))}
    </ul>
  );
}
