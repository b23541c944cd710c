import { askIn } from "../../api/problem.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { type RightsOfPerson, readRights, settledOf } from "../../api/rights/read.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import {
  isStandsQuestion,
  questionOfContradiction,
  safeBeside,
} from "../../rules/rights/contradiction.ts";
import { lifeSources } from "../../rules/rights/life.ts";
import {
  answersTo,
  isInWords,
  type NewLifeAnswer,
  questionOf,
  reckonsFrom,
} from "../../rules/rights/life-answer.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail } from "../case/case-frame.tsx";
import {
  chosenOf,
  formId,
  isShut,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  tooLong,
} from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { errorPage } from "../error-page.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, param, say, today } from "../page.ts";
import { AlsoTellsOf, alsoTellsIn } from "../plan/entry/also-tells.tsx";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { EventAsked } from "./event/event-asked.tsx";
import { contradictionText } from "./event/happened-contradiction.tsx";
import { toKept } from "./kept.tsx";
import { ofPerson, rightsOfPerson, ThingTop } from "./person-frame.tsx";
import { Answers, Why } from "./person-open.tsx";

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

function AnswerForm(props: Props) {
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

function answerIn(typed: Typed, question: string): NewLifeAnswer | readonly Problem[] {
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

const questionIn = (): string => param("question");

/** A safe day is told to nobody any more once that is written. */
function NoLongerSafe({
  contradiction,
  days,
}: Pick<RightsOfPerson, "days"> & {
  readonly contradiction: RightsOfPerson["contradictions"][number];
}) {
  const safe = safeBeside(contradiction);
  const { until } = contradiction.event;
  const held = days.filter(({ right, met }) => right === "drop-appeal" && met === null);
  if (safe === null || until === null || !held.some(({ due }) => due === safe)) {
    return null;
  }
  const named = { until: dayText(language(), until), day: dayText(language(), safe) };
  return (
    <p>
      <strong>{say("life.contradiction.far-stands", named)}</strong>
    </p>
  );
}

export async function lifeQuestionPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const words = {};
  const of = ofPerson();
  const question = questionIn();
  const asked = questionOf(question)?.words[language()];
  if (asked === undefined) {
    return await errorPage(404);
  }
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, life, open, contradictions, days } = read.value;
  const at = rightsOfPerson(of.caseId, of.person);
  const contradiction = [...contradictions, ...settledOf(life)].find(
    (each) => questionOfContradiction(each) === question,
  );
  if (isStandsQuestion(question) && contradiction === undefined) {
    return await errorPage(404);
  }
  const one = open.find((each) => each.question.id === question);
  const answers = life.answers.filter((each) => each.question === question);
  const failed = problems.length > 0;
  return await page(
    {
      title: `${asked}, ${pseudonym}, ${head.label}`,
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary problems={problems} />
      <ThingTop head={head} person={of.person} pseudonym={pseudonym} heading={asked} />
      {contradiction !== undefined && (
        <p>
          {contradictionText(contradiction)} {say("life.contradiction.else")}{" "}
          <a class="ds-link" href={`${at}/happened`}>
            {say("life.view.happened")}
          </a>
        </p>
      )}
      {contradiction !== undefined && (
        <NoLongerSafe {...words} contradiction={contradiction} days={days} />
      )}
      {one !== undefined && <Why {...words} rights={one.rights} />}
      <Answers {...words} answers={answers} />
      <EventAsked {...{ at, question, life }} />
      {question === "under-eighteen" && <p>{say("life.age-guard")}</p>}
      <AnswerForm {...words} {...{ at, question, typed, problems }} />
    </>,
  );
}

const fieldOf: Readonly<Record<string, string>> = {
  "life.not-yet-answered": "on",
  "life.no-words": "words",
  "life.who-looked": "answer",
  "life.by-another": "answer",
  "life.no-reason": "words",
};

export async function postLifeAnswer(): Promise<Response> {
  const typed = await typedIn();
  const question = questionIn();
  const said = answerIn(typed, question);
  if (!("on" in said)) {
    return await lifeQuestionPage(typed, said);
  }
  const request = { ...ofPerson(), ...said, id: formId(typed) };
  const noted = await noteLifeAnswer(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    return isStandsQuestion(question) ? toKept("stands") : toKept("answer", question);
  }
  if (isShut(noted.refused) || noted.refused === "person.not-found") {
    return await turnedAway(noted.refused, askIn(noted));
  }
  const field = fieldOf[noted.refused] ?? (isInWords(question) ? "words" : "answer");
  return await lifeQuestionPage(typed, [problemAt(noted.refused, field)]);
}
