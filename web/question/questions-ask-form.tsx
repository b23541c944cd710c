import type { QuestionsOfCase } from "../../api/question/read.ts";
import { interpreters } from "../../domain/question/asked.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { questionById } from "../../domain/question/question.ts";
import { CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { type Typed, textOf } from "../forms/typed.ts";
import { FactorChoice } from "../observation/observation-form.tsx";
import { law, say } from "../page.ts";
import { WhatMayBeAsked } from "./questions-around.tsx";
import { languageOptions } from "./questions-language.ts";

interface Props {
  readonly found: QuestionsOfCase;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Only a hint: the wording can be kept. */
function Hint({ hinted }: { readonly hinted: string }) {
  const signs = leadingSignsIn(hinted);
  if (hinted === "" || signs.length === 0) {
    return null;
  }
  return (
    <Notice heading={say("question.leading")} tone="awaited" announced>
      <ul>
        {signs.map((sign) => (
          <li>{say(`question.sign.${sign}`)}</li>
        ))}
      </ul>
      <p>{say("question.leading-why")}</p>
    </Notice>
  );
}

function WhoAndHow({ found, typed, problems }: Props) {
  const persons = found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }));
  return (
    <>
      {persons.length > 0 && (
        <Select
          name="person"
          label={say("question.ask.person")}
          error={problemOf(problems, "person")}
          value={textOf(typed, "person")}
          options={[{ value: "", label: say("question.ask.person-none") }, ...persons]}
        />
      )}
      <TextField
        name="on"
        type="date"
        label={say("question.ask.on")}
        error={problemOf(problems, "on")}
        value={textOf(typed, "on")}
        size={12}
      />
      <Select
        name="language"
        label={say("question.ask.language")}
        error={problemOf(problems, "language")}
        value={textOf(typed, "language")}
        options={languageOptions({ interview: law().interview })}
      />
      <RadioGroup
        name="interpreter"
        legend={say("question.ask.interpreter")}
        error={problemOf(problems, "interpreter")}
        options={interpreters.map((value) => ({
          value,
          label: say(`question.interpreter.${value}`),
        }))}
        chosen={textOf(typed, "interpreter")}
        unknown={null}
      />
      <RadioGroup
        name="rights"
        legend={say("question.ask.rights")}
        options={[
          { value: "yes", label: say("frame.yes") },
          { value: "no", label: say("frame.no") },
        ]}
        chosen={textOf(typed, "rights") || null}
        unknown="not-known"
      />
      <TextArea
        name="told"
        label={say("question.ask.told")}
        help={say("question.ask.told-help")}
        error={problemOf(problems, "told")}
        value={textOf(typed, "told")}
        rows={3}
        optional
      />
    </>
  );
}

export function AnswerFields({ typed, problems }: Omit<Props, "found">) {
  const about = questionById(law().interview, textOf(typed, "question"))?.about ?? [];
  const factors = about.flatMap((id) => law().factors.get(id) ?? []);
  return (
    <>
      <TextArea
        name="answer"
        label={say("question.ask.answer")}
        help={say("question.ask.answer-help")}
        error={problemOf(problems, "answer")}
        value={textOf(typed, "answer")}
        rows={6}
        optional
      />
      {factors.length > 0 && (
        <details class="theme">
          <summary>{say("question.ask.facts")}</summary>
          <p class="terms">{say("question.ask.facts-help")}</p>
          {factors.map((factor) => (
            <FactorChoice typed={typed} factor={factor} />
          ))}
        </details>
      )}
    </>
  );
}

export function AskForm(props: Props) {
  const { found, typed, problems } = props;
  const hinted = textOf(typed, "hinted");
  return (
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={say("question.ask.heading")} />
      <WhatMayBeAsked found={found} />
      <Hint hinted={hinted} />
      <p>{say("question.ask.intro")}</p>
      <form method="post" action={`/cases/${found.head.id}/questions/asked`}>
        <input type="hidden" name="question" value={textOf(typed, "question")} />
        <input type="hidden" name="hinted" value={hinted} />
        <TextArea
          name="wording"
          label={say("question.ask.wording")}
          error={problemOf(problems, "wording")}
          value={textOf(typed, "wording")}
          rows={3}
        />
        <WhoAndHow {...props} />
        <AnswerFields {...props} />
        <Actions>
          <Button>{say(hinted === "" ? "question.ask.do" : "question.ask.keep-so")}</Button>
        </Actions>
      </form>
    </>
  );
}
