import { noteAgreement } from "../../api/question/agree.ts";
import { type QuestionsOfCase, readQuestions } from "../../api/question/read.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { FactorName } from "../case/factor-name.tsx";
import { isShut, problemAt, tooLong } from "../case/form.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { Select } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say, today } from "../page.ts";
import {
  Agreement,
  HowToAsk,
  ToBeUnderstood,
  WhatMayBeAsked,
  WhatWordsAreWorth,
} from "./questions-around.tsx";
import { type Asks, languageOptions, spokenIn } from "./questions-language.ts";
import { Question } from "./questions-question.tsx";

interface Props extends Asks {
  readonly found: QuestionsOfCase;
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

function Questions(
  props: Props & { readonly typed: Typed; readonly problems: readonly Problem[] },
) {
  const { spoken, found, problems } = props;
  const { head, asked } = found;
  const at = `/cases/${head.id}/questions`;
  return (
    <>
      <ErrorSummary problems={problems} />
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

export async function caseQuestionsPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readQuestions(cell, actor, law(), caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { interview } = law();
  const asks = { interview, spoken: spokenIn() };
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("question.heading")}, ${read.value.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={caseId} here="questions" />,
      beside: <ToBeUnderstood {...asks} />,
    },
    <Questions {...asks} found={read.value} typed={typed} problems={problems} />,
  );
}

export async function postAgreement(): Promise<Response> {
  const typed = await typedIn();
  const caseId = param("id");
  const said = textOf(typed, "holds");
  const on = textOf(typed, "on");
  const missing = [
    ...tooLong(typed, { who: 200 }),
    ...(said === "yes" || said === "no"
      ? []
      : [{ field: "holds", text: say("question.agreement.choose") }]),
    ...(isMeantDay(on) ? [] : [{ field: "on", text: say("question.agreement.no-day") }]),
  ];
  if (missing.length > 0) {
    return await caseQuestionsPage(typed, missing);
  }
  const request = { caseId, holds: said === "yes", who: textOf(typed, "who"), on: on as Day };
  const noted = await noteAgreement(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    return redirect(`/cases/${caseId}/questions`);
  }
  if (isShut(noted.refused)) {
    return await turnedFromCase(noted);
  }
  const field = noted.refused === "question.agreed-by-whom" ? "who" : "on";
  return await caseQuestionsPage(typed, [problemAt(noted.refused, field)]);
}
