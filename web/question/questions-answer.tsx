import { noteAnswer } from "../../api/question/answer.ts";
import { type AskedOfCase, type AskedQuestion, readAsked } from "../../api/question/read.ts";
import { themes } from "../../domain/knowledge/factor.ts";
import { questionById } from "../../domain/question/question.ts";
import { type Day, dayOf, isMeantDay } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { isShut, problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { errorPage } from "../error-page.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { ThemeOfFactors, writtenIn } from "../observation/observation-form.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { AnswerFields } from "./questions-ask-form.tsx";
import { Standing } from "./questions-asked.tsx";

interface Props {
  readonly found: AskedOfCase;
  readonly one: AskedQuestion;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** The question beside the later answer. */
function AnswerForm({ found, one, typed, problems }: Props) {
  const { id, wording, question } = one;
  const fields = { typed: { ...typed, question: question ?? "" }, problems };
  const ofOurs = questionById(law().interview, question ?? "") !== null;
  return (
    <>
      <ErrorSummary problems={problems} />
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
          error={problemOf(problems, "on")}
          value={textOf(typed, "on")}
          size={12}
        />
        <AnswerFields {...fields} />
        {!ofOurs && themes.map((theme) => <ThemeOfFactors {...fields} theme={theme} />)}
        <Actions>
          <Button>{say("question.answer.keep")}</Button>
        </Actions>
      </form>
    </>
  );
}

export async function answerToAskedPage(
  typed: Typed | null = null,
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { now } = house();
  const { cell, actor } = desk();
  const caseId = param("id");
  const today = dayOf(now());
  const read = await readAsked(cell, actor, law().interview, caseId, today);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const one = read.value.asked.find(({ id }) => id === param("asked"));
  if (one === undefined) {
    return await errorPage(404);
  }
  if (one.answer !== null && typed === null) {
    return redirect(`/cases/${caseId}/questions/asked#${one.id}`);
  }
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("question.answer.heading")}, ${read.value.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={caseId} here="questions" />,
    },
    <AnswerForm found={read.value} one={one} typed={typed ?? { on: today }} problems={problems} />,
  );
}

const ofDay: ReadonlySet<string> = new Set([
  "question.not-yet-answered",
  "question.answered-before-asked",
]);

export async function postAnswerToAsked(): Promise<Response> {
  const typed = await typedIn();
  const on = textOf(typed, "on");
  const long = tooLong(typed, { answer: 20_000 });
  if (long.length > 0) {
    return await answerToAskedPage(typed, long);
  }
  if (!isMeantDay(on)) {
    const missing = [{ field: "on", text: say("question.ask.no-day") }];
    return await answerToAskedPage(typed, missing);
  }
  const [caseId, asked] = [param("id"), param("asked")];
  const words = textOf(typed, "answer");
  const { facts } = writtenIn(typed);
  const request = { caseId, asked, on: on as Day, words: words === "" ? null : words, facts };
  const noted = await noteAnswer(desk().cell, desk().actor, law().factors, request, house().now());
  if (noted.ok) {
    return redirect(`/cases/${caseId}/questions/asked#${asked}`);
  }
  if (isShut(noted.refused)) {
    return await turnedFromCase(noted);
  }
  const field = ofDay.has(noted.refused) ? "on" : "answer";
  return await answerToAskedPage(typed, [problemAt(noted.refused, field)]);
}
