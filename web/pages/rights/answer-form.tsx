import { lifeSources } from "../../../domain/rights/life.ts";
import {
  answersTo,
  isInWords,
  type NewLifeAnswer,
  reckonsFrom,
} from "../../../domain/rights/life-answer.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { say, today } from "../../page.ts";
import type { TextKey } from "../../texts/texts.ts";
import {
  chosenOf,
  formId,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
  tooLong,
} from "../cases/form.ts";
import { AlsoTellsOf, alsoTellsIn } from "../plan/also-tells.tsx";

interface Props {
  readonly at: string;
  readonly question: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function Which({ question, typed, problems }: Props) {
  return isInWords(question) ? (
    <input type="hidden" name="answer" value="words" />
  ) : (
    <RadioGroup
      name="answer"
      error={problemOf(problems, "answer")}
      legend={say("life.answer-which")}
      options={answersTo(question).map((value) => ({
        value,
        label: say(`life.answer.${value}` as TextKey),
      }))}
      chosen={textOf(typed, "answer")}
      unknown={null}
    />
  );
}

export function AnswerForm(props: Props) {
  const { at, question, typed, problems } = props;
  const common = (name: string) => ({ name, error: problemOf(problems, name) });
  return (
    <form method="post" action={`${at}/answers/${question}`}>
      <input type="hidden" name="id" value={formId(typed)} />
      <Which {...props} />
      <TextField
        {...common("words")}
        label={say("life.answer-words")}
        value={textOf(typed, "words")}
        help={question === "under-eighteen" ? say("life.answer-words-age") : undefined}
        optional={reckonsFrom(question) && question !== "under-eighteen"}
      />
      <AlsoTellsOf {...{ typed }} without={question === "under-eighteen" ? "age" : undefined} />
      <TextField
        {...common("on")}
        type="date"
        label={say("life.answer-on")}
        value={typed["on"] === undefined ? today() : textOf(typed, "on")}
        size={12}
      />
      <Select
        {...common("source")}
        label={say("life.source")}
        value={textOf(typed, "source")}
        options={[
          { value: "", label: say("life.form.choose") },
          ...lifeSources.map((value) => ({ value, label: say(`life.source.${value}`) })),
        ]}
      />
      <Actions>
        <Button>{say("life.answer-do")}</Button>
      </Actions>
    </form>
  );
}

export function answerIn(typed: Typed, question: string): NewLifeAnswer | readonly Problem[] {
  const [answer, words, on] = [
    textOf(typed, "answer"),
    textOf(typed, "words"),
    textOf(typed, "on"),
  ];
  const source = chosenOf(lifeSources, typed, "source");
  const unchosen = answer === "" && !isInWords(question);
  const wrong = [
    ...missingOf(
      [unchosen, notChosen("answer", "life.answer-which")],
      [answer === "words" && words === "", problemAt("life.no-words", "words")],
      [!isMeantDay(on), noDay("on", "life.answer-on")],
      [source === null, notChosen("source", "life.source")],
    ),
    ...tooLong(typed, { words: 500 }),
  ];
  return source === null || wrong.length > 0
    ? wrong
    : { question, answer, words, alsoTells: alsoTellsIn(typed), on: on as Day, source };
}
