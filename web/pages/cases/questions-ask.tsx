import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type NoteAsked, noteAsked } from "../../../api/question/ask.ts";
import { type QuestionsOfCase, readQuestions } from "../../../api/question/read.ts";
import { interpreters, toldBefore } from "../../../domain/question/asked.ts";
import { leadingSignsIn } from "../../../domain/question/leading.ts";
import { questionById, wordingOf } from "../../../domain/question/question.ts";
import { type Day, dayOf, isMeantDay } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { CaseRail } from "../../components/case-frame.tsx";
import type { Problem } from "../../components/error-summary.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "./form.ts";
import { writtenIn } from "./observation-form.tsx";
import { AskForm } from "./questions-ask-form.tsx";
import { spokenIn } from "./questions-language.ts";

function before(c: Context<Env>, { interview }: Law, today: Day): Typed {
  const question = questionById(interview, c.req.query("question") ?? "");
  const spoken = spokenIn(c);
  const words =
    question === null
      ? null
      : (wordingOf(interview, question.id, spoken) ??
        wordingOf(interview, question.id, c.get("language")));
  return { question: question?.id ?? "", wording: words ?? "", on: today, language: spoken };
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  typed: Typed,
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await readQuestions(cell, actor, house.law, caseId, dayOf(house.now()));
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const found: QuestionsOfCase = read.value;
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: `${say("question.ask.heading")}, ${found.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={caseId} here="questions" />,
    },
    <AskForm
      say={say}
      language={c.get("language")}
      law={house.law}
      found={found}
      typed={typed}
      problems={problems}
    />,
  );
}

function missingIn(c: Context<Env>, typed: Typed): readonly Problem[] {
  const say = c.get("say");
  return [
    ...tooLong(say, typed, { wording: 2000, told: 2000, answer: 20_000 }),
    ...(isMeantDay(textOf(typed, "on")) ? [] : [{ field: "on", text: say("question.ask.no-day") }]),
    ...(interpreters.some((each) => each === textOf(typed, "interpreter"))
      ? []
      : [{ field: "interpreter", text: say("question.ask.interpreter-missing") }]),
  ];
}

function requestIn(law: Law, caseId: string, typed: Typed): NoteAsked {
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
    facts: writtenIn(law, typed).facts,
  };
}

const fieldOf: Readonly<Record<string, string>> = {
  "question.not-yet-asked": "on",
  "question.no-such-language": "language",
  "question.told-what": "told",
  "person.not-found": "person",
};

async function ask(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const missing = missingIn(c, typed);
  if (missing.length > 0) {
    return await show(c, house, desk, typed, missing);
  }
  const caseId = c.req.param("id") ?? "";
  const request = requestIn(house.law, caseId, typed);
  // One hint per wording; sent again, it is kept.
  const hinted = textOf(typed, "hinted");
  if (leadingSignsIn(request.wording).length > 0 && hinted !== request.wording) {
    return await show(c, house, desk, { ...typed, hinted: request.wording });
  }
  const noted = await noteAsked(desk.cell, desk.actor, house.law, request, house.now());
  if (noted.ok) {
    return c.redirect(`/cases/${caseId}/questions/asked#${noted.value}`, 303);
  }
  if (isShut(noted.refused)) {
    return await turnedFromCase(c, noted);
  }
  const field = fieldOf[noted.refused] ?? "wording";
  return await show(c, house, desk, typed, [problemAt(c.get("say"), noted.refused, field)]);
}

export function askPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/questions/ask",
      atDesk((c, desk) => show(c, house, desk, before(c, house.law, dayOf(house.now())))),
    )
    .post(
      "/cases/:id/questions/asked",
      atDesk((c, desk) => ask(c, house, desk)),
    );
}
