import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type OpenQuestion, wordingOf } from "../../../domain/question/question.ts";
import type { Law } from "../../../law/law.ts";
import { FactorName } from "../../components/factor-name.tsx";
import { BackLink } from "../../components/way.tsx";
import { WaysOf } from "../../components/ways-of.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly desk: Desk | null;
  readonly law: Law;
}

function OneQuestion({
  say,
  language,
  desk,
  law,
  question,
}: Props & { readonly question: OpenQuestion }) {
  const { id, about, care, notWhen } = question;
  const factors = about.flatMap((factor) => law.factors.get(factor) ?? []);
  return (
    <li class="case-line" id={id}>
      <h3>{wordingOf(law.interview, id, language) ?? id}</h3>
      {care !== null && (
        <p>
          <strong>{say("question.care")}:</strong> {care[language]}
        </p>
      )}
      {notWhen !== null && (
        <p>
          <strong>{say("question.not-when")}:</strong> {notWhen[language]}
        </p>
      )}
      {factors.length > 0 && (
        <details>
          <summary>{say("question.settles")}</summary>
          <ul>
            {factors.map((factor) => (
              <li>
                <FactorName language={language} factor={factor} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <WaysOf say={say} desk={desk} kind="open-question" id={id} name={id} />
    </li>
  );
}

/** Not ranked here: a case does that. */
export function questionsPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const props = { say, language: c.get("language"), desk: c.get("desk"), law };
  const { needs, settling } = law.interview;
  const parts = [
    [say("question.needs"), needs],
    [say("knowledge.questions-settling"), settling],
  ] as const;
  return page(
    c,
    { title: say("knowledge.questions") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{say("knowledge.questions")}</h1>
      <p class="lead">{say("knowledge.questions-intro")}</p>
      {parts.map(([heading, questions]) => (
        <>
          <h2>{heading}</h2>
          <ul class="case-lines">
            {questions.map((question) => (
              <OneQuestion {...props} question={question} />
            ))}
          </ul>
        </>
      ))}
    </>,
  );
}
