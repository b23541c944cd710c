import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { noteAnswer } from "../../../api/question/answer.ts";
import { type AskedOfCase, type AskedQuestion, readAsked } from "../../../api/question/read.ts";
import { themes } from "../../../domain/knowledge/factor.ts";
import { questionById } from "../../../domain/question/question.ts";
import { type Day, dayOf, isMeantDay } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "./form.ts";
import { ThemeOfFactors, writtenIn } from "./observation-form.tsx";
import { AnswerFields } from "./questions-ask-form.tsx";
import { Standing } from "./questions-asked.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly found: AskedOfCase;
  readonly one: AskedQuestion;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** The question beside the later answer. */
function AnswerForm({ say, language, law, found, one, typed, problems }: Props) {
  const { id, wording, question } = one;
  const fields = { say, language, law, typed: { ...typed, question: question ?? "" }, problems };
  const ofOurs = questionById(law.interview, question ?? "") !== null;
  return (
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={found.head} heading={say("question.answer.heading")} />
      <p class="terms">
        {say("question.asked.by", { name: one.askedBy, day: dayText(language, one.on) })}
      </p>
      <blockquote>
        <TypedText>{wording}</TypedText>
      </blockquote>
      <Standing say={say} language={language} one={one} />
      {found.now.asks === "only-needs" && <p>{say("question.answer.after")}</p>}
      <p>{say("question.answer.intro")}</p>
      <form method="post" action={`/cases/${found.head.id}/questions/asked/${id}/answer`}>
        <TextField
          say={say}
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

async function show(
  c: Context<Env>,
  { law, now }: House,
  { cell, actor }: Desk,
  typed: Typed | null = null,
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const today = dayOf(now());
  const read = await readAsked(cell, actor, law.interview, caseId, today);
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const one = read.value.asked.find(({ id }) => id === c.req.param("asked"));
  if (one === undefined) {
    return await errorPage(c, 404);
  }
  if (one.answer !== null && typed === null) {
    return c.redirect(`/cases/${caseId}/questions/asked#${one.id}`, 303);
  }
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: `${say("question.answer.heading")}, ${read.value.head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={caseId} here="questions" />,
    },
    <AnswerForm
      say={say}
      language={c.get("language")}
      law={law}
      found={read.value}
      one={one}
      typed={typed ?? { on: today }}
      problems={problems}
    />,
  );
}

const ofDay: ReadonlySet<string> = new Set([
  "question.not-yet-answered",
  "question.answered-before-asked",
]);

async function keep(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const say = c.get("say");
  const on = textOf(typed, "on");
  const long = tooLong(say, typed, { answer: 20_000 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  if (!isMeantDay(on)) {
    const missing = [{ field: "on", text: say("question.ask.no-day") }];
    return await show(c, house, desk, typed, missing);
  }
  const [caseId, asked] = [c.req.param("id") ?? "", c.req.param("asked") ?? ""];
  const words = textOf(typed, "answer");
  const { facts } = writtenIn(house.law, typed);
  const request = { caseId, asked, on: on as Day, words: words === "" ? null : words, facts };
  const noted = await noteAnswer(desk.cell, desk.actor, house.law.factors, request, house.now());
  if (noted.ok) {
    return c.redirect(`/cases/${caseId}/questions/asked#${asked}`, 303);
  }
  if (isShut(noted.refused)) {
    return await turnedFromCase(c, noted);
  }
  const field = ofDay.has(noted.refused) ? "on" : "answer";
  return await show(c, house, desk, typed, [problemAt(say, noted.refused, field)]);
}

export function answerPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/questions/asked/:asked/answer",
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      "/cases/:id/questions/asked/:asked/answer",
      atDesk((c, desk) => keep(c, house, desk)),
    );
}
