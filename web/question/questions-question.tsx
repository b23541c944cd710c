import type { QuestionsOfCase } from "../../api/question/read.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { type OpenQuestion, wordingOf } from "../../domain/question/question.ts";
import { FactorName } from "../case/factor-name.tsx";
import { language, say } from "../page.ts";
import type { Asks } from "./questions-language.ts";

interface Props extends Asks {
  readonly found: QuestionsOfCase;
}

export function Question(
  props: Props & { readonly question: OpenQuestion; readonly settles?: readonly Factor[] },
) {
  const { interview, spoken, found, question, settles = [] } = props;
  const { id, care, notWhen } = question;
  const theirs = spoken === language() ? null : wordingOf(interview, id, spoken);
  const ask = `/cases/${found.head.id}/questions/ask?question=${id}&in=${spoken}`;
  const ours = wordingOf(interview, id, language());
  return (
    <li class="question">
      {theirs !== null && <h3 lang={spoken}>{theirs}</h3>}
      {theirs === null ? <h3>{ours}</h3> : <p>{ours}</p>}
      {care !== null && (
        <p>
          <strong>{say("question.care")}:</strong> {care[language()]}
        </p>
      )}
      {notWhen !== null && (
        <p>
          <strong>{say("question.not-when")}:</strong> {notWhen[language()]}
        </p>
      )}
      {settles.length > 0 && (
        <details>
          <summary>{say("question.settles")}</summary>
          <ul>
            {settles.map((factor) => (
              <li>
                <FactorName factor={factor} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a class="ds-link" href={ask} aria-label={`${say("question.note")}: ${ours}`}>
          {say("question.note")}
        </a>
      </p>
    </li>
  );
}
