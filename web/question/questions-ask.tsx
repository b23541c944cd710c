import { noteAsked, notingAsked } from "../../api/question/ask.ts";
import { readQuestions } from "../../api/question/read.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { questionById, wordingOf } from "../../domain/question/question.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent, typedAt } from "../forms/sent.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { factsIn } from "../observation/observation-form.tsx";
import { desk, house, language, law, param, query, redirect, say, today } from "../page.ts";
import { AskForm } from "./questions-ask-form.tsx";
import { spokenIn } from "./questions-language.ts";

function first() {
  const { interview } = law();
  const question = questionById(interview, query("question") ?? "");
  const spoken = spokenIn();
  const words =
    question === null
      ? null
      : (wordingOf(interview, question.id, spoken) ??
        wordingOf(interview, question.id, language()));
  return { question: question?.id ?? "", wording: words ?? "", on: today(), language: spoken };
}

async function asking(hinted: string): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readQuestions(cell, actor, law(), caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const found = read.value;
  return await page(
    {
      title: `${say("question.ask.heading")}, ${found.head.label}`,
      // A hint is no failure.
      failed: (sent()?.problems ?? []).length > 0,
      tabs: <CaseTabs caseId={caseId} here="questions" />,
    },
    <AskForm found={found} first={first()} hinted={hinted} />,
  );
}

export const askPage = (): Promise<Response> => asking(typedAt("hinted")?.[0] ?? "");

const labels = {
  wording: "question.ask.wording",
  person: "question.ask.person",
  on: { wrong: "question.ask.no-day" },
  language: "question.ask.language",
  interpreter: { wrong: "question.ask.interpreter-missing" },
  rights: "question.ask.rights",
  told: "question.ask.told",
  answer: "question.ask.answer",
} as const;

const hint = { ok: false, refused: "leading" } as const;

export async function postAsked(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const hinted = textOf(await typedIn(), "hinted");
  const wording = textOf(await typedIn(), "wording");
  return await post(notingAsked, labels, {
    told: { facts: factsIn },
    // One hint per wording; sent again, it is kept.
    keep: async (wish) =>
      leadingSignsIn(wording).length > 0 && hinted !== wording
        ? hint
        : await noteAsked(cell, actor, law(), { ...wish, caseId }, house().now()),
    kept: (id) => redirect(`/cases/${caseId}/questions/asked#${id}`),
    again: askPage,
    refused: (_: Pick<typeof hint, "refused">) => asking(wording),
  });
}
