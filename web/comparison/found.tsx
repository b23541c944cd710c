import type { Comparison } from "../../domain/comparison/compare.ts";
import type { CaseRelation } from "../../domain/comparison/relate.ts";
import type { Side } from "../../domain/knowledge/decision.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Mark } from "../components/helper-card.tsx";
import { Notice } from "../components/notice.tsx";
import { language, say } from "../page.ts";
import type { Here } from "./mirror-row.tsx";
import { decisionText, Pair, standingText } from "./pair.tsx";

const openSides: readonly Side[] = ["forced_labour", "not_forced_labour"];

const questionsShown = 8;

interface Props {
  readonly comparison: Comparison;
}

/** Staff only: a court may see a comparison shown to the person as coaching. */
export function OurEyesOnly() {
  return (
    <p class="ours-only">
      <strong>{say("comparison.ours-only")}</strong> {say("comparison.ours-only-why")}
    </p>
  );
}

export function Settled({ comparison }: Props) {
  const binding = comparison.cases.filter(({ relation }) => relation === "necessary");
  const { minority } = comparison;
  return (
    <>
      {(minority === "yes" || minority === "maybe") && (
        <Notice tone="awaited" heading={say(`compare.minor-${minority}`)}>
          <p>{say("compare.minor-text")}</p>
        </Notice>
      )}
      {binding.length === 0 ? (
        <Notice heading={say("compare.settles-none")}>
          <p>{say("compare.settles-none-why")}</p>
        </Notice>
      ) : (
        <Notice heading={say("compare.same-facts")}>
          {binding.map(({ decision }) => (
            <p>{say("compare.same-facts-which", { name: decision.name })}</p>
          ))}
        </Notice>
      )}
      {comparison.conflicts.length > 0 && <p>{say("compare.conflict")}</p>}
    </>
  );
}

/** Disagreeing sources stay in sight and do not count. */
function Contradictions({ comparison }: Props) {
  const factors = new Map(
    comparison.cases.flatMap(({ points }) =>
      points
        .filter(({ ours }) => ours.contradicted.length > 0)
        .map(({ factor }) => [factor.id, factor] as const),
    ),
  );
  return factors.size === 0 ? null : (
    <Notice heading={say("comparison.disagree")}>
      <p>{say("comparison.disagree-why")}</p>
      <ul>
        {[...factors.values()].map((factor) => (
          <li>
            <FactorName factor={factor} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function relationTo({ cases }: Comparison, decision: string): readonly CaseRelation[] {
  return cases.filter((each) => each.decision.id === decision);
}

export function OnThisPage({
  comparison,
  more,
}: Props & {
  readonly more: readonly (readonly [id: string, text: string])[];
}) {
  const near = Object.values(comparison.nearest).flatMap((id) => relationTo(comparison, id));
  const ways = [
    ...near.map(({ decision }) => [`with-${decision.id}`, say(`compare.side.${decision.side}`)]),
    ...more,
  ];
  return (
    <nav class="turns" aria-label={say("comparison.on-page")}>
      {ways.map(([id, text]) => (
        <a class="ds-link" href={`#${id}`}>
          {text}
        </a>
      ))}
    </nav>
  );
}

export function Nearest({
  comparison,
  supposed,
  ...here
}: Here & { readonly comparison: Comparison; readonly supposed: boolean }) {
  const near = Object.values(comparison.nearest).flatMap((id) => relationTo(comparison, id));
  const open = near.filter(({ decision }) => openSides.includes(decision.side));
  const folded = near.filter(({ decision }) => !openSides.includes(decision.side));
  return (
    <>
      <Contradictions comparison={comparison} />
      <h2>
        {say("compare.nearest")} {supposed && <Mark>{say("comparison.with-supposed")}</Mark>}
      </h2>
      {near.length === 0 && <p>{say("compare.no-nearest")}</p>}
      {open.map((related) => (
        <Pair {...here} related={related} />
      ))}
      {folded.map((related) => (
        <details class="wide">
          <summary>
            {say(`compare.side.${related.decision.side}`)}: {related.decision.name}
          </summary>
          <Pair {...here} related={related} />
        </details>
      ))}
    </>
  );
}

function cautionText(
  { picture }: Comparison,
  { factor, safe }: Comparison["questions"][number],
): string {
  if ((picture.get(factor.id)?.contradicted.length ?? 0) > 0) {
    return say("comparison.disagree-ask");
  }
  if (safe === true) {
    return "";
  }
  return say(safe === "only_in_private" ? "compare.ask-in-private" : "compare.never-ask");
}

export function Open({ comparison }: Props) {
  return (
    <>
      <h2 id="open">{say("compare.open")}</h2>
      <p>{say("compare.open-why")}</p>
      <ul>
        {comparison.questions.slice(0, questionsShown).map((question) => (
          <li>
            <FactorName factor={question.factor} />
            {cautionText(comparison, question)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Others({ comparison }: Props) {
  const near = Object.values(comparison.nearest);
  const others = comparison.cases.filter(({ decision }) => !near.includes(decision.id));
  return (
    <details>
      <summary>{say("compare.others")}</summary>
      <ul>
        {others.map(({ decision, standing }) => (
          <li>
            <a href={`/knowledge/decisions/${decision.id}`}>{decision.name}</a> (
            {decisionText(language(), decision)}): {say(`compare.side.${decision.side}`)}
            {standing !== "compared" && <>; {say(`compare.standing.${standing}`)}</>}.{" "}
            {decision.outcome[language()]}{" "}
            <span class="terms">
              {standingText(say, decision)}
              {decision.reasonsNotRead !== null && ` ${decision.reasonsNotRead[language()]}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
