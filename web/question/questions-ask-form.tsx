import type { QuestionsOfCase } from "../../api/question/read.ts";
import { interpreters } from "../../domain/question/asked.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { questionById } from "../../domain/question/question.ts";
import { CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { typedAt } from "../forms/sent.ts";
import { FactorChoice } from "../observation/observation-form.tsx";
import { law, say } from "../page.ts";
import { WhatMayBeAsked } from "./questions-around.tsx";
import { languageOptions } from "./questions-language.ts";

interface Props {
  readonly found: QuestionsOfCase;
  /** Before anything is typed. */
  readonly first: {
    readonly question: string;
    readonly wording: string;
    readonly on: string;
    readonly language: string;
  };
  /** The wording that was hinted about; empty where none was. */
  readonly hinted: string;
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

function WhoAndHow({ found, first }: Props) {
  const persons = found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }));
  return (
    <>
      {persons.length > 0 && (
        <Select
          name="person"
          label={say("question.ask.person")}
          options={[{ value: "", label: say("question.ask.person-none") }, ...persons]}
        />
      )}
      <TextField name="on" type="date" label={say("question.ask.on")} value={first.on} size={12} />
      <Select
        name="language"
        label={say("question.ask.language")}
        value={first.language}
        options={languageOptions({ interview: law().interview })}
      />
      <RadioGroup
        name="interpreter"
        legend={say("question.ask.interpreter")}
        options={interpreters.map((value) => ({
          value,
          label: say(`question.interpreter.${value}`),
        }))}
        chosen={null}
        unknown={null}
      />
      <RadioGroup
        name="rights"
        legend={say("question.ask.rights")}
        options={[
          { value: "yes", label: say("frame.yes") },
          { value: "no", label: say("frame.no") },
        ]}
        chosen={null}
        unknown="not-known"
      />
      <TextArea
        name="told"
        label={say("question.ask.told")}
        help={say("question.ask.told-help")}
        rows={3}
        optional
      />
    </>
  );
}

export function AnswerFields({ question }: { readonly question: string }) {
  const about = questionById(law().interview, question)?.about ?? [];
  const factors = about.flatMap((id) => law().factors.get(id) ?? []);
  return (
    <>
      <TextArea
        name="answer"
        label={say("question.ask.answer")}
        help={say("question.ask.answer-help")}
        rows={6}
        optional
      />
      {factors.length > 0 && (
        <details class="theme">
          <summary>{say("question.ask.facts")}</summary>
          <p class="terms">{say("question.ask.facts-help")}</p>
          {factors.map((factor) => (
            <FactorChoice factor={factor} />
          ))}
        </details>
      )}
    </>
  );
}

export function AskForm(props: Props) {
  const { found, first, hinted } = props;
  const question = typedAt("question")?.[0] ?? first.question;
  return (
    <>
      <ErrorSummary />
      <CaseTop head={found.head} heading={say("question.ask.heading")} />
      <WhatMayBeAsked found={found} />
      <Hint hinted={hinted} />
      <p>{say("question.ask.intro")}</p>
      <form method="post" action={`/cases/${found.head.id}/questions/asked`}>
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="hinted" value={hinted} />
        <TextArea
          name="wording"
          label={say("question.ask.wording")}
          value={first.wording}
          rows={3}
        />
        <WhoAndHow {...props} />
        <AnswerFields question={question} />
        <Actions>
          <Button>{say(hinted === "" ? "question.ask.do" : "question.ask.keep-so")}</Button>
        </Actions>
      </form>
    </>
  );
}
