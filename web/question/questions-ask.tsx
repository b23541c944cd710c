import { type NoteAsked, noteAsked } from "../../api/question/ask.ts";
import { type QuestionsOfCase, readQuestions } from "../../api/question/read.ts";
import { interpreters, toldBefore } from "../../domain/question/asked.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { questionById, wordingOf } from "../../domain/question/question.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseRail } from "../case/case-frame.tsx";
import { isShut, problemAt, tooLong } from "../case/form.ts";
import type { Problem } from "../components/error-summary.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { writtenIn } from "../observation/observation-form.tsx";
import { desk, house, language, law, param, query, redirect, say, today } from "../page.ts";
import { AskForm } from "./questions-ask-form.tsx";
import { spokenIn } from "./questions-language.ts";

function before({ interview }: Law): Typed {
  const question = questionById(interview, query("question") ?? "");
  const spoken = spokenIn();
  const words =
    question === null
      ? null
      : (wordingOf(interview, question.id, spoken) ??
        wordingOf(interview, question.id, language()));
  return { question: question?.id ?? "", wording: words ?? "", on: today(), language: spoken };
}

export async function askPage(
  typed: Typed = before(law()),
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readQuestions(cell, actor, law(), caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const found: QuestionsOfCase = read.value;
  const failed = problems.length > 0;
  return await page(
    {
      title: `${say("question.ask.heading")}, ${found.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={caseId} here="questions" />,
    },
    <AskForm found={found} typed={typed} problems={problems} />,
  );
}

function missingIn(typed: Typed): readonly Problem[] {
  return [
    ...tooLong(typed, { wording: 2000, told: 2000, answer: 20_000 }),
    ...(isMeantDay(textOf(typed, "on")) ? [] : [{ field: "on", text: say("question.ask.no-day") }]),
    ...(interpreters.some((each) => each === textOf(typed, "interpreter"))
      ? []
      : [{ field: "interpreter", text: say("question.ask.interpreter-missing") }]),
  ];
}

function requestIn(caseId: string, typed: Typed): NoteAsked {
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    caseId,
    wording: textOf(typed, "wording"),
    question: orNull(textOf(typed, "question")),
    person: orNull(textOf(typed, "person")),
    on: textOf(typed, "on") as Day,
    language: textOf(typed, "language"),
    interpreter: interpreters.find((each) => each === textOf(typed, "interpreter")) ?? "none",
    rights: toldBefore.find((each) => each === textOf(typed, "rights")) ?? "not-known",
    told: orNull(textOf(typed, "told")),
    answer: orNull(textOf(typed, "answer")),
    facts: writtenIn(typed).facts,
  };
}

const fieldOf: Readonly<Record<string, string>> = {
  "question.not-yet-asked": "on",
  "question.no-such-language": "language",
  "question.told-what": "told",
  "person.not-found": "person",
};

export async function postAsked(): Promise<Response> {
  const typed = await typedIn();
  const missing = missingIn(typed);
  if (missing.length > 0) {
    return await askPage(typed, missing);
  }
  const caseId = param("id");
  const request = requestIn(caseId, typed);
  // One hint per wording; sent again, it is kept.
  const hinted = textOf(typed, "hinted");
  if (leadingSignsIn(request.wording).length > 0 && hinted !== request.wording) {
    return await askPage({ ...typed, hinted: request.wording });
  }
  const noted = await noteAsked(desk().cell, desk().actor, law(), request, house().now());
  if (noted.ok) {
    return redirect(`/cases/${caseId}/questions/asked#${noted.value}`);
  }
  if (isShut(noted.refused)) {
    return await turnedFromCase(noted);
  }
  const field = fieldOf[noted.refused] ?? "wording";
  return await askPage(typed, [problemAt(noted.refused, field)]);
}
