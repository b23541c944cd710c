import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import {
  type BetweenRow,
  compareDecisions,
  statedInAll,
} from "../../../domain/comparison/between.ts";
import type { DecidedFact, Decision } from "../../../domain/knowledge/decision.ts";
import { placeText, sourceTitle } from "../../../law/cited.ts";
import { FactorName } from "../../components/factor-name.tsx";
import { SourceName } from "../../components/sources.tsx";
import { Mark } from "../../components/tag.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { CourtSource } from "../cases/mirror-row.tsx";
import { decisionText, standingText } from "../cases/pair.tsx";

/** The three judgments in Fafo-notat 2021:11, paired in its order. */
const three = ["gartneri", "steinlegger", "lime"] as const;

interface Words {
  readonly say: Say;
  readonly language: Language;
}

interface PairProps extends Words {
  readonly factors: House["law"]["factors"];
  readonly one: Decision;
  readonly other: Decision;
}

function statedText({ say, language }: Words, { state, text }: DecidedFact): string {
  return state === "absent" ? say("knowledge.absent", { text: text[language] }) : text[language];
}

function Said({
  say,
  language,
  decision,
  facts,
}: Words & { readonly decision: Decision; readonly facts: readonly DecidedFact[] }) {
  return facts.map((fact) => (
    <>
      <p>{statedText({ say, language }, fact)}</p>
      <p class="terms court-source">
        <CourtSource language={language} decision={decision} citation={fact.citation} /> (
        {say(`knowledge.status.${fact.status}`)})
      </p>
    </>
  ));
}

function Row({ say, language, one, other, row }: PairProps & { readonly row: BetweenRow }) {
  return (
    <li class="decided-row" data-between={row.between}>
      <div class="decided-factor">
        <FactorName language={language} factor={row.factor}>
          {" "}
          <Mark>
            {say(`comparison.between.${row.between === "alike" ? "alike" : "otherwise"}`)}
          </Mark>
        </FactorName>
      </div>
      <div class="decided-court">
        <p class="decided-side">{one.name}</p>
        <Said say={say} language={language} decision={one} facts={row.one} />
      </div>
      <div class="decided-here">
        <p class="decided-side">{other.name}</p>
        <Said say={say} language={language} decision={other} facts={row.other} />
      </div>
    </li>
  );
}

const both = (row: BetweenRow): boolean => row.between === "alike" || row.between === "otherwise";

/** A list, since nothing is beside it; a shared source is cited once. */
function OnlyIn({
  decision,
  facts,
  ...words
}: Words & { readonly decision: Decision; readonly facts: readonly DecidedFact[] }) {
  const [first, ...more] = new Set(facts.map(({ citation }) => citation.source));
  const once = more.length === 0 ? first : undefined;
  return facts.length === 0 ? null : (
    <div>
      <h4>{words.say("comparison.between.only", { name: decision.name })}</h4>
      {once !== undefined && (
        <p class="terms">
          <SourceName title={sourceTitle(words.language, decision.sources[once] ?? once)} />
        </p>
      )}
      <ul>
        {facts.map((fact) => (
          <li>
            {statedText(words, fact)}{" "}
            <span class="terms court-source">
              {once === undefined ? (
                <CourtSource
                  language={words.language}
                  decision={decision}
                  citation={fact.citation}
                />
              ) : (
                placeText(words.language, fact.citation.at)
              )}{" "}
              ({words.say(`knowledge.status.${fact.status}`)})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PairOfDecisions(props: PairProps) {
  const { say, language, factors, one, other } = props;
  const words = { say, language };
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
  say,
  language,
  decision,
  later,
}: Words & { readonly decision: Decision; readonly later: Decision | undefined }) {
  return (
    <li class="case-line">
      <p>
        <a href={`/knowledge/decisions/${decision.id}`}>{decision.name}</a>:{" "}
        {say(`compare.side.${decision.side}`)}. {decision.outcome[language]}
      </p>
      <p class="terms">
        {decisionText(language, decision)}. {standingText(say, decision)}
        {decision.reasonsNotRead !== null && ` ${decision.reasonsNotRead[language]}`}
      </p>
      {later !== undefined && (
        <p>
          {say("comparison.superseded")}:{" "}
          <a href={`/knowledge/decisions/${later.id}`}>{later.name}</a>. {later.outcome[language]}
        </p>
      )}
    </li>
  );
}

export function threePage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const found = three.flatMap((id) => law.decisions.filter((decision) => decision.id === id));
  const [first, second, third] = found;
  if (first === undefined || second === undefined || third === undefined) {
    return errorPage(c, 404);
  }
  const [say, language] = [c.get("say"), c.get("language")];
  const words = { say, language };
  const inAll = [...statedInAll(found)].flatMap((id) => law.factors.get(id) ?? []);
  const pairs = [
    [first, second],
    [first, third],
    [second, third],
  ] as const;
  return page(
    c,
    { title: say("comparison.three") },
    <>
      <BackLink say={say} href="/knowledge/decisions">
        {say("knowledge.all-decisions")}
      </BackLink>
      <h1>{say("comparison.three")}</h1>
      <p class="lead">{say("comparison.three.intro")}</p>
      <ul class="case-lines">
        {found.map((decision) => (
          <About
            {...words}
            decision={decision}
            later={law.decisions.find(({ id }) => id === decision.supersededBy)}
          />
        ))}
      </ul>
      <h2>{say("comparison.three.all")}</h2>
      <p>{say(inAll.length === 0 ? "comparison.three.all-none" : "comparison.three.all-few")}</p>
      <ul>
        {inAll.map((factor) => (
          <li>
            <FactorName language={language} factor={factor} />
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
        <PairOfDecisions {...words} factors={law.factors} one={one} other={other} />
      ))}
    </>,
  );
}
