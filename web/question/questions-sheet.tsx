import { readSheet } from "../../api/question/read.ts";
import { type OpenQuestion, wordingOf } from "../../domain/question/question.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, param, say } from "../page.ts";
import { MayBeFound } from "../plan/copy/may-be-found.tsx";
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
  const { interview, spoken, caseId, questions } = props;
  const worded = interview.wordings.has(spoken);
  const first = worded ? spoken : language();
  return (
    <>
      <Words interview={interview} questions={questions} language={first} level="first" />
      {!worded && <p>{say("question.sheet.interpreter")}</p>}
      {first !== language() && (
        <Words interview={interview} questions={questions} language={language()} level="second" />
      )}
      <div class="no-print">
        <MayBeFound />
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

export async function questionsSheetPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const { interview } = law();
  const read = await readSheet(cell, actor, interview, caseId);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const asks = { interview, spoken: spokenIn() };
  return await page(
    { title: "", quiet: true, handed: true },
    <Sheet {...asks} caseId={caseId} questions={read.value} />,
  );
}
