import { type OpenQuestion, wordingOf } from "../../domain/question/question.ts";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { AskedSo } from "../question/questions-around.tsx";
import { WaysOf } from "./ways-of.tsx";

function OneQuestion({ question }: { readonly question: OpenQuestion }) {
  const { id, about } = question;
  const settles = about.flatMap((factor) => law().factors.get(factor) ?? []);
  return (
    <li class="case-line" id={id}>
      <h3>{wordingOf(law().interview, id, language()) ?? id}</h3>
      <AskedSo question={question} settles={settles} />
      <WaysOf kind="open-question" id={id} name={id} />
    </li>
  );
}

/** Not ranked here: a case does that. */
export function questionsPage(): Response | Promise<Response> {
  const { needs, settling } = law().interview;
  const parts = [
    [say("question.needs"), needs],
    [say("knowledge.questions-settling"), settling],
  ] as const;
  return page(
    { title: say("knowledge.questions") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.questions")}</h1>
      <p class="lead">{say("knowledge.questions-intro")}</p>
      {parts.map(([heading, questions]) => (
        <>
          <h2>{heading}</h2>
          <ul class="case-lines">
            {questions.map((question) => (
              <OneQuestion question={question} />
            ))}
          </ul>
        </>
      ))}
    </>,
  );
}
