import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { readSheet } from "../../../api/question/read.ts";
import { type OpenQuestion, wordingOf } from "../../../domain/question/question.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { ActionLink, Actions } from "../../components/button.tsx";
import { MayBeFound } from "../../components/may-be-found.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { type Asks, spokenIn } from "./questions-language.ts";

function Words({
  interview,
  questions,
  language,
  level,
}: {
  readonly interview: Asks["interview"];
  readonly questions: readonly OpenQuestion[];
  readonly language: string;
  readonly level: "first" | "second";
}) {
  const words = interview.wordings.get(language);
  if (words === undefined) {
    return null;
  }
  return (
    <section lang={language}>
      {level === "first" ? <h1>{words.sheet.heading}</h1> : <h2>{words.sheet.heading}</h2>}
      {words.sheet.intro.map((line) => (
        <p>{line}</p>
      ))}
      <ol class="questions">
        {questions.map(({ id }) => (
          <li class="question">{wordingOf(interview, id, language)}</li>
        ))}
      </ol>
    </section>
  );
}

function Sheet(
  props: Asks & { readonly caseId: string; readonly questions: readonly OpenQuestion[] },
) {
  const { say, language, interview, spoken, caseId, questions } = props;
  const worded = interview.wordings.has(spoken);
  const first = worded ? spoken : language;
  return (
    <>
      <Words interview={interview} questions={questions} language={first} level="first" />
      {!worded && <p>{say("question.sheet.interpreter")}</p>}
      {first !== language && (
        <Words interview={interview} questions={questions} language={language} level="second" />
      )}
      <div class="no-print">
        <MayBeFound say={say} />
        <p class="terms">{say("question.sheet.print")}</p>
        <Actions>
          <ActionLink href={`/cases/${caseId}/questions?in=${spoken}`} variant="tertiary">
            {say("frame.back")}
          </ActionLink>
        </Actions>
      </div>
    </>
  );
}

async function show(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const { interview } = house.law;
  const read = await readSheet(cell, actor, interview, caseId);
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const asks = { say, language: c.get("language"), interview, spoken: spokenIn(c) };
  return await page(
    c,
    { title: "", quiet: true },
    <Sheet {...asks} caseId={caseId} questions={read.value} />,
  );
}

/** The only page shown to the person: safety and needs, nothing of the case. */
export function sheetPages(house: House): Hono<Env> {
  return new Hono<Env>().get(
    "/cases/:id/questions/sheet",
    atDesk((c, desk) => show(c, house, desk)),
  );
}
