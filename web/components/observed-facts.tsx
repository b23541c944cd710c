import type { Factor } from "../../domain/knowledge/factor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Language, Say } from "../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly factors: ReadonlyMap<string, Factor>;
  readonly facts: readonly ObservedFact[];
}

/** What a fact says, in the reader's words; one that is not known here stands by its code. */
function factText({ say, language, factors }: Omit<Props, "facts">, fact: ObservedFact): string {
  const factor = factors.get(fact.factor);
  const what = factor?.definition[language] ?? fact.factor;
  const level = fact.level === null ? undefined : factor?.levels[fact.level]?.[language];
  const said =
    fact.state === "present" && level !== undefined
      ? say("referral.fact.at-least", { what, level })
      : say(`referral.fact.${fact.state}`, { what });
  return fact.note === null ? said : say("referral.fact.noted", { said, note: fact.note });
}

/** Facts of an observation, one a line, as they were given. */
export function ObservedFacts({ facts, ...reading }: Props) {
  return facts.length === 0 ? null : (
    <ul>
      {facts.map((fact) => (
        <li>{factText(reading, fact)}</li>
      ))}
    </ul>
  );
}
