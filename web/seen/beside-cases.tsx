import { compare } from "../../domain/comparison/compare.ts";
import { nearestPair } from "../../domain/comparison/pair.ts";
import { type Reading, readingOf } from "../../domain/comparison/reading.ts";
import type { CaseRelation, Point } from "../../domain/comparison/relate.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { courtText, sourceTitle } from "../../law/cited.ts";
import { BothSay, InCommon, statedText } from "../case/in-common.tsx";
import { Sources } from "../knowledge/sources.tsx";
import { language, law, say } from "../page.ts";
import { allQuestions, factsOf } from "./sheet.ts";
import { answerLabel, type Standing } from "./shell.tsx";

interface Props {
  readonly standing: Standing;
  readonly related: CaseRelation;
}

function asked(standing: Standing, factor: Factor) {
  const { sheet } = standing;
  const question = allQuestions(law()).find((each) => each.factor === factor.id);
  const answer = question && answerLabel(question, sheet.answers.get(factor.id));
  return { ask: (question?.ask ?? factor.definition)[language()], answer: answer ?? "" };
}

const youSaid = (standing: Standing, { factor }: Point) =>
  say("seen.you-said", { answer: asked(standing, factor).answer });

function those({ related }: Props, ...readings: readonly Reading[]): readonly Point[] {
  return related.points.filter((point) => readings.includes(readingOf(point)));
}

function Known(props: Props) {
  const words = { here: (point: Point) => youSaid(props.standing, point) };
  const differs = those(props, "weaker", "against", "extra_absent");
  return (
    <>
      <h4>{say("seen.in-common")}</h4>
      <InCommon {...words} points={props.related.points} />
      <h4>{say("seen.differs")}</h4>
      {differs.length === 0 ? (
        <p>{say("seen.nothing-here")}</p>
      ) : (
        <ul>
          {differs.map((point) => (
            <BothSay {...words} point={point} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Unmentioned by the case: no difference. */
function CaseSilent(props: Props) {
  const silent = those(props, "extra", "against_silent");
  return silent.length === 0 ? null : (
    <details class="sources">
      <summary>{say("seen.case-silent")}</summary>
      <ul>
        {silent.map((point) => (
          <li data-reading={readingOf(point)}>
            {asked(props.standing, point.factor).ask} {youSaid(props.standing, point)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function NotKnown(props: Props) {
  const open = those(props, "open");
  const unchecked = those(props, "unchecked").length;
  return (
    <details class="sources">
      <summary>{say("seen.not-known")}</summary>
      <ul>
        {open.map(({ decided, factor }) => (
          <li>
            {decided === null ? factor.name[language()] : statedText(say, language(), decided)}
          </li>
        ))}
      </ul>
      {unchecked > 0 && <p>{say("seen.not-spoken-of", { count: unchecked })}</p>}
    </details>
  );
}

/** What the court gave no weight; inferences are marked. */
function DidNotMatter({ related }: Pick<Props, "related">) {
  const { treatedAsIrrelevant } = related.decision;
  return treatedAsIrrelevant.length === 0 ? null : (
    <>
      <h4>{say("knowledge.irrelevant")}</h4>
      <ul>
        {treatedAsIrrelevant.map(({ text, inferred }) => (
          <li data-inferred={inferred}>
            {text[language()]}
            {inferred && ` (${say("knowledge.inferred")})`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Case(props: Props) {
  const { decision } = props.related;
  const { name, court, date, sector, outcome, reasonsNotRead } = decision;
  const away = decision.side === "not_forced_labour";
  const sources = Object.values(decision.sources).map((title) => ({
    title: sourceTitle(language(), title),
    read: decision.checked,
  }));
  return (
    <section class="door" data-decision={decision.id}>
      <p class="terms">{say(away ? "seen.nearest-away" : "seen.nearest-towards")}</p>
      <h3>{name}</h3>
      <p class="terms">
        {courtText(language(), court)}
        {date !== null && `, ${date.slice(0, 4)}`} · {sector[language()]}
      </p>
      <p>{outcome[language()]}</p>
      <Known {...props} />
      <DidNotMatter related={props.related} />
      <NotKnown {...props} />
      <CaseSilent {...props} />
      {reasonsNotRead !== null && <p class="terms">{reasonsNotRead[language()]}</p>}
      <Sources sources={sources} />
    </section>
  );
}

/** The nearest case of each outcome that shares facts: facts beside facts, no verdict. */
export function BesideCases({ standing }: { readonly standing: Standing }) {
  const facts = factsOf(law(), standing.sheet);
  const { towards, away } = nearestPair(compare(law(), [{ id: "door", facts }], null));
  const near = [towards, away].filter((each) => each !== null);
  if (near.length === 0) {
    const known = facts.some(({ state }) => state !== "not_observed");
    return <p>{say(known ? "seen.no-case" : "seen.no-case-unanswered")}</p>;
  }
  return (
    <details class="wide">
      <summary>{say("seen.cases", { count: near.length })}</summary>
      <p>{say("seen.cases-intro")}</p>
      <div class="pair">
        {near.map((related) => (
          <Case standing={standing} related={related} />
        ))}
      </div>
      {towards === null && <p>{say("seen.no-case-towards")}</p>}
      {away === null && <p>{say("seen.no-case-away")}</p>}
      <p>{say("seen.cases-not-settled")}</p>
    </details>
  );
}
