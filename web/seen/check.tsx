import type { AskedQuestion } from "../../domain/observation/questions.ts";
import { furtherQuestions } from "../../domain/observation/questions.ts";
import { Actions, Button } from "../components/button.tsx";
import { language, law, say } from "../page.ts";
import { answerLabel, Back, Go, SeenForm, type Shown, type Standing } from "./shell.tsx";
import type { Step } from "./step.ts";

interface Given {
  readonly term: string;
  readonly value: string;
  readonly change: Step;
}

function aboutIt({ sheet }: Standing): readonly Given[] {
  const change = { at: "start", after: "check" } as const;
  return [
    { term: say("seen.place"), value: sheet.place, change },
    {
      term: say("seen.sector"),
      value: sheet.sector === null ? say("frame.dont-know") : say(`sector.${sheet.sector}`),
      change,
    },
  ];
}

function answered(standing: Standing, question: AskedQuestion, change: Step): Given {
  const answer = standing.sheet.answers.get(question.factor);
  return {
    term: question.ask[language()],
    value: answerLabel(question, answer) ?? "",
    change,
  };
}

export function givenIn(standing: Standing): readonly Given[] {
  const { sheet, questions } = standing;
  const further = furtherQuestions(law()).filter(({ factor }) => sheet.answers.has(factor));
  return [
    ...aboutIt(standing),
    ...questions.map((question, at) =>
      answered(standing, question, { at: "question", number: at + 1, after: "check" }),
    ),
    ...further.map((question) =>
      answered(standing, question, { at: "theme", theme: question.about.theme }),
    ),
    {
      term: say("seen.words-short"),
      value: sheet.words,
      change: { at: "words", after: "check" },
    },
  ];
}

export function checkPage(standing: Standing): Shown {
  return {
    title: say("seen.check"),
    content: (
      <>
        <Back standing={standing} />
        <h1>{say("seen.check")}</h1>
        <p>{say("seen.check-intro")}</p>
        <SeenForm standing={standing}>
          <Actions>
            <Button>{say("seen.to-result")}</Button>
            <Go to={{ at: "more" }}>{say("seen.more")}</Go>
          </Actions>
        </SeenForm>
        <dl class="facts">
          {givenIn(standing).map(({ term, value, change }) => (
            <div>
              <dt>{term}</dt>
              <dd class="given">
                <span>{value === "" ? say("seen.not-answered") : value}</span>
                <Go to={change} variant="tertiary" about={term}>
                  {say("seen.change")}
                </Go>
              </dd>
            </div>
          ))}
        </dl>
      </>
    ),
  };
}
