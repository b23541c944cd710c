import { sectors } from "../../domain/case/sector.ts";
import { type Theme, themes } from "../../domain/knowledge/factor.ts";
import { minorFactor } from "../../domain/observation/observation.ts";
import { type AskedQuestion, furtherQuestions } from "../../domain/observation/questions.ts";
import { Actions, AnswerButtons, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { Progress } from "../components/progress.tsx";
import { language, law, say } from "../page.ts";
import { notKnown } from "./sheet.ts";
import { Back, Go, SeenForm, type Shown, type Standing, waysToAnswer } from "./shell.tsx";
import { type Step, start } from "./step.ts";

/** Says why the start is shown: the answers were in the page alone. */
function Gone({ from }: { readonly from: Step }) {
  return (
    <Notice heading={say("seen.gone")} announced>
      <p>{say(from.at === "sent" ? "seen.gone-receipt" : "seen.gone-answers")}</p>
    </Notice>
  );
}

export function startPage(standing: Standing, from: Step = start): Shown {
  const { sheet } = standing;
  const kinds = sectors.map((sector) => ({ value: sector, label: say(`sector.${sector}`) }));
  return {
    title: say("seen.start"),
    content: (
      <>
        <Back standing={standing} />
        <ErrorSummary />
        <h1>{say("seen.start")}</h1>
        {from.at !== "start" && <Gone from={from} />}
        <p class="lead">{say("seen.start-intro")}</p>
        <p>{say("seen.start-promise")}</p>
        <p class="with-phone">{say("seen.gone-when")}</p>
        <noscript>
          <p class="held">{say("seen.no-script")}</p>
        </noscript>
        <SeenForm standing={standing} typed={["place", "sector"]}>
          <TextField
            name="place"
            label={say("seen.place")}
            help={say("seen.place-help")}
            value={sheet.place}
            optional
          />
          <Select
            name="sector"
            label={say("seen.sector")}
            value={sheet.sector ?? ""}
            options={[{ value: "", label: say("frame.dont-know") }, ...kinds]}
          />
          <Actions>
            <Button>{say("seen.go-on")}</Button>
          </Actions>
        </SeenForm>
      </>
    ),
  };
}

/** Skipping leads to the question of age: it decides whom to call first. */
function afterSkipping({ sheet, questions }: Standing, { factor }: AskedQuestion): Step {
  const age = questions.findIndex((question) => question.factor === minorFactor);
  return age < 0 || factor === minorFactor || sheet.answers.has(minorFactor)
    ? { at: "check" }
    : { at: "question", number: age + 1, after: "check" };
}

export function questionPage(standing: Standing, question: AskedQuestion, number: number): Shown {
  const { sheet, questions } = standing;
  const given = sheet.answers.get(question.factor);
  return {
    title: question.ask[language()],
    content: (
      <>
        <Back standing={standing} />
        <Progress
          label={say("frame.step", { number, total: questions.length })}
          done={number - 1}
          of={questions.length}
        />
        <h1>{question.ask[language()]}</h1>
        {question.help !== null && <p>{question.help[language()]}</p>}
        <SeenForm standing={standing}>
          <AnswerButtons
            name="answer"
            answers={waysToAnswer(question)}
            given={given === undefined ? undefined : String(given)}
          />
        </SeenForm>
        <Actions>
          <Go to={afterSkipping(standing, question)} variant="tertiary">
            {say("seen.skip-rest")}
          </Go>
        </Actions>
      </>
    ),
  };
}

export function wordsPage(standing: Standing): Shown {
  const { sheet } = standing;
  return {
    title: say("seen.words"),
    content: (
      <>
        <Back standing={standing} />
        <ErrorSummary />
        <h1>{say("seen.words")}</h1>
        <SeenForm standing={standing} typed={["words"]}>
          <TextArea
            name="words"
            label={say("seen.words-label")}
            help={say("seen.words-help")}
            value={sheet.words}
            rows={6}
            optional
          />
          <Actions>
            <Button>{say("seen.go-on")}</Button>
          </Actions>
        </SeenForm>
      </>
    ),
  };
}

function questionsOf(theme: Theme): readonly AskedQuestion[] {
  return furtherQuestions(law()).filter(({ about }) => about.theme === theme);
}

export function morePage(standing: Standing): Shown {
  const { sheet } = standing;
  const offered = themes.filter((theme) => questionsOf(theme).length > 0);
  return {
    title: say("seen.more"),
    content: (
      <>
        <Back standing={standing} />
        <h1>{say("seen.more")}</h1>
        <p>{say("seen.more-intro")}</p>
        <SeenForm standing={standing}>
          <Actions>
            <Button>{say("seen.to-result")}</Button>
          </Actions>
        </SeenForm>
        <dl class="facts">
          {offered.map((theme) => {
            const asked = questionsOf(theme);
            const answered = asked.filter(({ factor }) => sheet.answers.has(factor)).length;
            const name = say(`seen.theme.${theme}`);
            return (
              <div>
                <dt>{say("seen.answered", { answered, of: asked.length })}</dt>
                <dd>
                  <Go to={{ at: "theme", theme }}>{name}</Go>
                </dd>
              </div>
            );
          })}
        </dl>
      </>
    ),
  };
}

export function themePage(standing: Standing, theme: Theme): Shown {
  const { sheet } = standing;
  const title = say(`seen.theme.${theme}`);
  return {
    title,
    content: (
      <>
        <Back standing={standing} />
        <h1>{title}</h1>
        <SeenForm standing={standing}>
          {questionsOf(theme).map((question) => {
            const { factor, ask, help } = question;
            const ways = waysToAnswer(question);
            return (
              <RadioGroup
                name={`q.${factor}`}
                legend={ask[language()]}
                help={help?.[language()]}
                options={ways.filter(({ value }) => value !== notKnown)}
                chosen={sheet.answers.has(factor) ? String(sheet.answers.get(factor)) : null}
                unknown={notKnown}
              />
            );
          })}
          <Actions>
            <Button>{say("seen.keep-answers")}</Button>
          </Actions>
        </SeenForm>
      </>
    ),
  };
}
