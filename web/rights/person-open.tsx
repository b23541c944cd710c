import type { WrittenLife } from "../../api/rights/lives.ts";
import { isStandsQuestion } from "../../rules/rights/contradiction.ts";
import { isReckoned, questionOf } from "../../rules/rights/life-answer.ts";
import type { OpenQuestion, Possible } from "../../rules/rights/open.ts";
import type { Change } from "../../rules/rights/what-if.ts";
import type { KeptLifeAnswer } from "../../store/plan/life.ts";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { detailsText } from "./event/event-text.ts";
import { provisionLabel } from "./fields.ts";

interface Props {
  readonly at: string;
  readonly open: readonly OpenQuestion[];
  readonly life: WrittenLife;
}

function possibleText(it: Possible): string {
  if (it.of === "person") {
    return say(`life.would.${it.fact}.${it.value}` as TextKey);
  }
  const { type, provision, ...asked } = it.event;
  const under = provision === null ? [] : [provisionLabel(provision)];
  return [say(`rights.event.${type}`), ...under, ...detailsText(asked)].join(", ");
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) {
    return <> {say("life.would-nothing")}</>;
  }
  return (
    <ul>
      {changes.map(({ title, before, after }) => (
        <li>
          {say("life.would-change", {
            title: title[language()],
            before: say(`rights.state.${before?.state ?? "none"}`).toLowerCase(),
            after: say(`rights.state.${after?.state ?? "none"}`).toLowerCase(),
          })}
        </li>
      ))}
    </ul>
  );
}

function Would({ would }: Pick<OpenQuestion, "would">) {
  return would.length === 0 ? null : (
    <details>
      <summary>{say("life.would")}</summary>
      <ul>
        {would.map(({ if: it, changes }) => (
          <li>
            {say("life.would-if", { answer: possibleText(it) })}
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function AnswerLine({ answer }: { readonly answer: KeptLifeAnswer }) {
  const { on, source, notedBy: name, words } = answer;
  const line = {
    ...{ day: dayText(language(), on), source: say(`life.source.${source}`), name },
    answer: say(`life.answer.${answer.answer}` as TextKey),
  };
  return (
    <>
      {say("life.answered", line)} {words !== null && <TypedText>{words}</TypedText>}
    </>
  );
}

function Answered({ answer }: { readonly answer: KeptLifeAnswer }) {
  return (
    <p>
      <AnswerLine answer={answer} />
      {!isReckoned(answer) && <span class="terms"> {say("life.answered-kept")}</span>}
    </p>
  );
}

/** What was answered before stays to be read, and does not count. */
export function Answers({ answers, ...words }: { readonly answers: readonly KeptLifeAnswer[] }) {
  const [last, ...before] = answers.toReversed();
  return (
    <>
      {last !== undefined && <Answered {...words} answer={last} />}
      {before.length > 0 && (
        <ul>
          {before.map((answer) => (
            <li>
              <del>
                <AnswerLine {...words} answer={answer} />
              </del>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Why({ rights }: Pick<OpenQuestion, "rights">) {
  return (
    <p class="terms">
      {say("life.why", { rights: rights.map(({ title }) => title[language()]).join("; ") })}
    </p>
  );
}

export function ToAnswer({
  at,
  id,
  asked,
  again,
}: Pick<Props, "at"> & {
  readonly id: string;
  readonly asked: string;
  readonly again: boolean;
}) {
  return (
    <p class="no-print">
      <a
        class="ds-link"
        href={`${at}/answers/${id}`}
        aria-label={say(again ? "life.answer-again-for" : "life.answer-for", { question: asked })}
      >
        {say(again ? "life.answer-again" : "life.answer")}
      </a>
    </p>
  );
}

function One({ at, life, one }: Props & { readonly one: OpenQuestion }) {
  const { question, rights, would } = one;
  const { id, words } = question;
  const answer = life.answers.findLast((each) => each.question === id);
  const asked = words[language()];
  return (
    <li id={id} class="question">
      <h3>{asked}</h3>
      <Why rights={rights} />
      {answer !== undefined && <Answered answer={answer} />}
      <Would would={would} />
      <ToAnswer at={at} id={id} asked={asked} again={answer !== undefined} />
    </li>
  );
}

/** It can be answered anew. */
function Closed({ at, life, open }: Props) {
  const isOpen = (question: string) => open.some((each) => each.question.id === question);
  const answers = [...new Set(life.answers.map(({ question }) => question))]
    .filter((question) => !(isOpen(question) || isStandsQuestion(question)))
    .flatMap((question) => life.answers.findLast((each) => each.question === question) ?? []);
  return answers.length === 0 ? null : (
    <>
      <h2>{say("life.known")}</h2>
      <ul class="case-lines">
        {answers.map((answer) => {
          const { question: id } = answer;
          const asked = questionOf(id)?.words[language()] ?? id;
          return (
            <li id={id} class="question">
              <h3>{asked}</h3>
              <Answered answer={answer} />
              <ToAnswer at={at} id={id} asked={asked} again />
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function OpenQuestions(props: Props) {
  const { open } = props;
  const to = (whom: "person" | "lawyer") => open.filter(({ question }) => question.to === whom);
  return (
    <details class="state">
      <summary>
        <h2 id="open">
          {say("life.open")}: {open.length}
        </h2>
      </summary>
      {open.length === 0 ? (
        <EmptyState heading={say("life.open-none")}>
          <p>{say("life.open-none-how")}</p>
        </EmptyState>
      ) : (
        <p>{say("life.open-intro")}</p>
      )}
      <ul class="case-lines">
        {to("person").map((one) => (
          <One {...props} one={one} />
        ))}
      </ul>
      {to("lawyer").length > 0 && (
        <details>
          <summary>
            {say("life.lawyer")}: {to("lawyer").length}
          </summary>
          <ul class="case-lines">
            {to("lawyer").map((one) => (
              <One {...props} one={one} />
            ))}
          </ul>
        </details>
      )}
      <Closed {...props} />
    </details>
  );
}
