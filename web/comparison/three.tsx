import type { House } from "../../api/house.ts";
import { type BetweenRow, compareDecisions, statedInAll } from "../../domain/comparison/between.ts";
import type { DecidedFact, Decision } from "../../domain/knowledge/decision.ts";
import { placeText, sourceTitle } from "../../law/cited.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Mark } from "../components/helper-card.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { SourceName } from "../knowledge/sources.tsx";
import { language, law, say } from "../page.ts";
import { CourtSource } from "./mirror-row.tsx";
import { decisionText, standingText } from "./pair.tsx";

/** The three judgments in Fafo-notat 2021:11, paired in its order. */
const three = ["gartneri", "steinlegger", "lime"] as const;

interface PairProps {
  readonly factors: House["law"]["factors"];
  readonly one: Decision;
  readonly other: Decision;
}

function statedText({ state, text }: DecidedFact): string {
  return state === "absent"
    ? say("knowledge.absent", { text: text[language()] })
    : text[language()];
}

function Said({
  decision,
  facts,
}: {
  readonly decision: Decision;
  readonly facts: readonly DecidedFact[];
}) {
  return facts.map((fact) => (
    <>
      <p>{statedText(fact)}</p>
      <p class="terms court-source">
        <CourtSource decision={decision} citation={fact.citation} /> (
        {say(`knowledge.status.${fact.status}`)})
      </p>
    </>
  ));
}

function Row({ one, other, row }: PairProps & { readonly row: BetweenRow }) {
  return (
    <li class="decided-row" data-between={row.between}>
      <div class="decided-factor">
        <FactorName factor={row.factor}>
          {" "}
          <Mark>
            {say(`comparison.between.${row.between === "alike" ? "alike" : "otherwise"}`)}
          </Mark>
        </FactorName>
      </div>
      <div class="decided-court">
        <p class="decided-side">{one.name}</p>
        <Said decision={one} facts={row.one} />
      </div>
      <div class="decided-here">
        <p class="decided-side">{other.name}</p>
        <Said decision={other} facts={row.other} />
      </div>
    </li>
  );
}

const both = (row: BetweenRow): boolean => row.between === "alike" || row.between === "otherwise";

/** A list, since nothing is beside it; a shared source is cited once. */
function OnlyIn({
  decision,
  facts,
}: {
  readonly decision: Decision;
  readonly facts: readonly DecidedFact[];
}) {
  const [first, ...more] = new Set(facts.map(({ citation }) => citation.source));
  const once = more.length === 0 ? first : undefined;
  return facts.length === 0 ? null : (
    <div>
      <h4>{say("comparison.between.only", { name: decision.name })}</h4>
      {once !== undefined && (
        <p class="terms">
          <SourceName title={sourceTitle(language(), decision.sources[once] ?? once)} />
        </p>
      )}
      <ul>
        {facts.map((fact) => (
          <li>
            {statedText(fact)}{" "}
            <span class="terms court-source">
              {once === undefined ? (
                <CourtSource decision={decision} citation={fact.citation} />
              ) : (
                placeText(language(), fact.citation.at)
              )}{" "}
              ({say(`knowledge.status.${fact.status}`)})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PairOfDecisions(props: PairProps) {
  const { factors, one, other } = props;
  const words = {};
  const found = compareDecisions(factors, one, other);
  const onlyOne = found.flatMap(({ rows }) => rows.filter((row) => !both(row)));
  return (
    <section class="decided wide">
      <h2 id={`${one.id}-${other.id}`}>
        {say("comparison.three.pair", { one: one.name, other: other.name })}
      </h2>
      <p class="mirror-head" aria-hidden="true">
        <span>{one.name}</span>
        <span>{other.name}</span>
      </p>
      {found.map(({ theme, rows }) => {
        const shared = rows.filter(both);
        return shared.length === 0 ? null : (
          <>
            <h3>{say(`theme.${theme}`)}</h3>
            <ul class="decided-rows">
              {shared.map((row) => (
                <Row {...props} row={row} />
              ))}
            </ul>
          </>
        );
      })}
      {onlyOne.length > 0 && (
        <details>
          <summary>{say("comparison.three.only", { count: onlyOne.length })}</summary>
          <p class="terms">{say("comparison.three.silence")}</p>
          <div class="persons">
            <OnlyIn {...words} decision={one} facts={onlyOne.flatMap((row) => row.one)} />
            <OnlyIn {...words} decision={other} facts={onlyOne.flatMap((row) => row.other)} />
          </div>
        </details>
      )}
    </section>
  );
}

function About({
  decision,
  later,
}: {
  readonly decision: Decision;
  readonly later: Decision | undefined;
}) {
  return (
    <li class="case-line">
      <p>
        <a href={`/knowledge/decisions/${decision.id}`}>{decision.name}</a>:{" "}
        {say(`compare.side.${decision.side}`)}. {decision.outcome[language()]}
      </p>
      <p class="terms">
        {decisionText(language(), decision)}. {standingText(say, decision)}
        {decision.reasonsNotRead !== null && ` ${decision.reasonsNotRead[language()]}`}
      </p>
      {later !== undefined && (
        <p>
          {say("comparison.superseded")}:{" "}
          <a href={`/knowledge/decisions/${later.id}`}>{later.name}</a>. {later.outcome[language()]}
        </p>
      )}
    </li>
  );
}

export function threePage(): Response | Promise<Response> {
  const found = three.flatMap((id) => law().decisions.filter((decision) => decision.id === id));
  const [first, second, third] = found;
  if (first === undefined || second === undefined || third === undefined) {
    return errorPage(404);
  }
  const words = {};
  const inAll = [...statedInAll(found)].flatMap((id) => law().factors.get(id) ?? []);
  const pairs = [
    [first, second],
    [first, third],
    [second, third],
  ] as const;
  return page(
    { title: say("comparison.three") },
    <>
      <BackLink href="/knowledge/decisions">{say("knowledge.all-decisions")}</BackLink>
      <h1>{say("comparison.three")}</h1>
      <p class="lead">{say("comparison.three.intro")}</p>
      <ul class="case-lines">
        {found.map((decision) => (
          <About
            {...words}
            decision={decision}
            later={law().decisions.find(({ id }) => id === decision.supersededBy)}
          />
        ))}
      </ul>
      <h2>{say("comparison.three.all")}</h2>
      <p>{say(inAll.length === 0 ? "comparison.three.all-none" : "comparison.three.all-few")}</p>
      <ul>
        {inAll.map((factor) => (
          <li>
            <FactorName factor={factor} />
          </li>
        ))}
      </ul>
      <h2>{say("comparison.three.ask")}</h2>
      <ol>
        {(["weigh", "not-needed", "other-way", "ours"] as const).map((name) => (
          <li>{say(`comparison.three.ask-${name}`)}</li>
        ))}
      </ol>
      {pairs.map(([one, other]) => (
        <PairOfDecisions {...words} factors={law().factors} one={one} other={other} />
      ))}
    </>,
  );
}
