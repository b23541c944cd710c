import { noteAgreement, notingAgreement } from "../../api/question/agree.ts";
import { type QuestionsOfCase, readQuestions } from "../../api/question/read.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { type OpenQuestion, wordingOf } from "../../domain/question/question.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { FactorName } from "../case/factor-name.tsx";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say, today } from "../page.ts";
import {
  Agreement,
  AskedSo,
  HowToAsk,
  ToBeUnderstood,
  WhatMayBeAsked,
  WhatWordsAreWorth,
} from "./questions-around.tsx";
import { type Asks, languageOptions, spokenIn } from "./questions-language.ts";

interface Props extends Asks {
  readonly found: QuestionsOfCase;
}

function Question(
  props: Props & { readonly question: OpenQuestion; readonly settles?: readonly Factor[] },
) {
  const { interview, spoken, found, question, settles = [] } = props;
  const { id } = question;
  const theirs = spoken === language() ? null : wordingOf(interview, id, spoken);
  const ask = `/cases/${found.head.id}/questions/ask?question=${id}&in=${spoken}`;
  const ours = wordingOf(interview, id, language());
  return (
    <li class="question">
      {theirs !== null && <h3 lang={spoken}>{theirs}</h3>}
      {theirs === null ? <h3>{ours}</h3> : <p>{ours}</p>}
      <AskedSo question={question} settles={settles} />
      <p>
        <a class="ds-link" href={ask} aria-label={`${say("question.note")}: ${ours}`}>
          {say("question.note")}
        </a>
      </p>
    </li>
  );
}

function Needs(props: Props) {
  const { found } = props;
  return (
    <>
      <h2>{say("question.needs")}</h2>
      <details open={found.standing.asks === "only-needs"}>
        <summary>{say("question.needs-why")}</summary>
        <ol class="questions">
          {found.offer.needs.map((question) => (
            <Question {...props} question={question} />
          ))}
        </ol>
      </details>
    </>
  );
}

const atOnce = 6;

function Settling(props: Props) {
  const { interview, found } = props;
  const { settling, unasked } = found.offer;
  if (found.standing.asks === "only-needs") {
    return null;
  }
  return (
    <>
      <h2>{say("question.settling")}</h2>
      {found.disputed.length > 0 && (
        <Notice heading={say("comparison.disagree")}>
          <p>{say("comparison.disagree-ask")}</p>
          <ul>
            {found.disputed.map((factor) => (
              <li>
                <FactorName factor={factor} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {settling.length === 0 ? (
        <EmptyState heading={say("question.settling-none")}>
          <p>{say("question.settling-none-why")}</p>
        </EmptyState>
      ) : (
        <>
          <p>{say("question.settling-why")}</p>
          <ol class="questions">
            {settling.slice(0, atOnce).map((each) => (
              <Question {...props} {...each} />
            ))}
          </ol>
          {settling.length > atOnce && (
            <details>
              <summary>
                {say("question.settling-more", { count: settling.length - atOnce })}
              </summary>
              <ol class="questions" start={atOnce + 1}>
                {settling.slice(atOnce).map((each) => (
                  <Question {...props} {...each} />
                ))}
              </ol>
            </details>
          )}
        </>
      )}
      {unasked.length > 0 && (
        <details>
          <summary>{say("question.unasked")}</summary>
          <p>{say("question.unasked-why")}</p>
          <ul>
            {unasked.map((factor) => (
              <li>
                <FactorName factor={factor} />
                {interview.notAsked.get(factor.id)?.[language()]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LanguageOfPerson(props: Props) {
  const { spoken, found } = props;
  return (
    <form method="get" action={`/cases/${found.head.id}/questions`}>
      <Select
        name="in"
        label={say("question.in")}
        value={spoken}
        options={languageOptions(props)}
      />
      <Actions>
        <Button variant="secondary">{say("question.in-do")}</Button>
      </Actions>
    </form>
  );
}

function Questions(props: Props) {
  const { spoken, found } = props;
  const { head, asked } = found;
  const at = `/cases/${head.id}/questions`;
  return (
    <>
      <ErrorSummary />
      <CaseTop head={head} heading={say("question.heading")} />
      <WhatMayBeAsked {...props} />
      <Notice heading={say("question.for-you")}>
        <p>{say("question.for-you-why")}</p>
      </Notice>
      <Actions>
        <ActionLink href={`${at}/sheet?in=${spoken}`}>{say("question.sheet")}</ActionLink>
        <ActionLink href={`${at}/asked`} variant="secondary">
          {say("question.to-asked", { count: asked })}
        </ActionLink>
      </Actions>
      <HowToAsk />
      <LanguageOfPerson {...props} />
      <WhatWordsAreWorth {...props} />
      <Needs {...props} />
      <Settling {...props} />
      <p>
        <a class="ds-link" href={`${at}/ask?in=${spoken}`}>
          {say("question.own")}
        </a>
      </p>
      <Agreement {...props} />
    </>
  );
}

export async function caseQuestionsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readQuestions(cell, actor, law(), caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const asks = { interview: law().interview, spoken: spokenIn() };
  return await page(
    {
      title: `${say("question.heading")}, ${read.value.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="questions" />,
      beside: <ToBeUnderstood {...asks} />,
    },
    <Questions {...asks} found={read.value} />,
  );
}

const labels = {
  holds: { wrong: "question.agreement.choose" },
  who: "question.agreement.who",
  on: { wrong: "question.agreement.no-day" },
} as const;

export async function postAgreement(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(notingAgreement, labels, {
    keep: (said) => noteAgreement(cell, actor, { ...said, caseId }, house().now()),
    kept: () => redirect(`/cases/${caseId}/questions`),
    again: caseQuestionsPage,
  });
}
