import type { ComparedCase } from "../../api/case/compare.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { dayOf } from "../../domain/time/day.ts";
import { Mark } from "../components/helper-card.tsx";
import { sourceText } from "../observation/observation.tsx";
import { levelText } from "../observation/observed.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { FactorName } from "./factor-name.tsx";

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly found: ComparedCase;
}

type Step = ComparedCase["growth"][number];

/** If it was not so one observation ago. */
function newNearest(step: Step, before: Step | undefined): readonly string[] {
  const was = new Set(before?.nearest.map(({ decision }) => decision));
  return step.nearest.map(({ decision }) => decision).filter((decision) => !was.has(decision));
}

function Brought({ factors, found, step }: Props & { readonly step: Step }) {
  const facts = found.observations.find(({ id }) => id === step.observation)?.facts ?? [];
  const known = facts.flatMap((fact) => {
    const factor = factors.get(fact.factor);
    return factor === undefined || fact.state === "not_observed" ? [] : [{ factor, fact }];
  });
  if (known.length === 0) {
    return <p class="terms">{say("observation.facts-not-known")}</p>;
  }
  const disputed = known.some(({ factor }) => step.contradicted.includes(factor.id));
  return (
    <details>
      <summary>
        {say("comparison.growth-facts", { count: known.length })}
        {disputed && (
          <>
            {" "}
            <Mark>{say("compare.contradicted")}</Mark>
          </>
        )}
      </summary>
      <ul>
        {known.map(({ factor, fact }) => (
          <li>
            <FactorName factor={factor}>
              : {levelText(say, language(), factor, fact)}
              {step.contradicted.includes(factor.id) && (
                <>
                  {" "}
                  <Mark>{say("compare.contradicted")}</Mark>
                </>
              )}
            </FactorName>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Growth(props: Props) {
  const { found } = props;
  const names = new Map(found.comparison.cases.map(({ decision }) => [decision.id, decision.name]));
  return (
    <>
      <h2 id="growth">{say("compare.growth")}</h2>
      <ol class="timeline">
        {found.growth.map((step, place) => {
          const noted = found.observations.find(({ id }) => id === step.observation);
          const fresh = newNearest(step, found.growth[place - 1]);
          return (
            <li>
              {noted !== undefined && (
                <p>
                  <strong>{dayText(language(), dayOf(noted.noted))}</strong>,{" "}
                  {sourceText(noted.cameFrom)}
                </p>
              )}
              <Brought {...props} step={step} />
              <p class="decided-side">{say("compare.growth-nearest")}</p>
              <ul>
                {step.nearest.map((pair) => (
                  <li>
                    {say("compare.growth-line", {
                      ...pair,
                      name: names.get(pair.decision) ?? pair.decision,
                    })}
                    {fresh.includes(pair.decision) && place > 0 && (
                      <>
                        {" "}
                        <Mark>{say("comparison.growth-new")}</Mark>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}
