import { noteAnswer, notingAnswer } from "../../api/question/answer.ts";
import { type AskedOfCase, type AskedQuestion, readAsked } from "../../api/question/read.ts";
import { themes } from "../../domain/knowledge/factor.ts";
import { questionById } from "../../domain/question/question.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { errorPage } from "../error-page.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { factsIn, ThemeOfFactors } from "../observation/observation-form.tsx";
import { desk, house, language, law, param, redirect, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { AnswerFields } from "./questions-ask-form.tsx";
import { Standing } from "./questions-asked.tsx";

interface Props {
  readonly found: AskedOfCase;
  readonly one: AskedQuestion;
}

/** The question beside the later answer. */
function AnswerForm({ found, one }: Props) {
  const { id, wording, question } = one;
  const ofOurs = questionById(law().interview, question ?? "") !== null;
  return (
    <>
      <ErrorSummary />
      <CaseTop head={found.head} heading={say("question.answer.heading")} />
      <p class="terms">
        {say("question.asked.by", { name: one.askedBy, day: dayText(language(), one.on) })}
      </p>
      <blockquote>
        <TypedText>{wording}</TypedText>
      </blockquote>
      <Standing one={one} />
      {found.now.asks === "only-needs" && <p>{say("question.answer.after")}</p>}
      <p>{say("question.answer.intro")}</p>
      <form method="post" action={`/cases/${found.head.id}/questions/asked/${id}/answer`}>
        <TextField
          name="on"
          type="date"
          label={say("question.answer.on")}
          value={today()}
          size={12}
        />
        <AnswerFields question={question ?? ""} />
        {!ofOurs && themes.map((theme) => <ThemeOfFactors theme={theme} />)}
        <Actions>
          <Button>{say("question.answer.keep")}</Button>
        </Actions>
      </form>
    </>
  );
}

export async function answerToAskedPage(): Promise<Response> {
  const caseId = param("id");
  const read = await readAsked(desk().cell, desk().actor, law().interview, caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const one = read.value.asked.find(({ id }) => id === param("asked"));
  if (one === undefined) {
    return await errorPage(404);
  }
  if (one.answer !== null && sent() === null) {
    return redirect(`/cases/${caseId}/questions/asked#${one.id}`);
  }
  return await page(
    {
      title: `${say("question.answer.heading")}, ${read.value.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="questions" />,
    },
    <AnswerForm found={read.value} one={one} />,
  );
}

const labels = { on: { wrong: "question.ask.no-day" }, words: "question.ask.answer" } as const;

export async function postAnswerToAsked(): Promise<Response> {
  const { cell, actor } = desk();
  const ids = { caseId: param("id"), asked: param("asked") };
  return await post(notingAnswer, labels, {
    nameOf: (field) => (field === "words" ? "answer" : field),
    told: { facts: factsIn },
    keep: (answer) => noteAnswer(cell, actor, law().factors, { ...answer, ...ids }, house().now()),
    kept: () => redirect(`/cases/${ids.caseId}/questions/asked#${ids.asked}`),
    again: answerToAskedPage,
  });
}
