import { z } from "@hono/zod-openapi";
import { form } from "../../api/form.ts";
import { answering, noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { type RightsOfPerson, readRights, settledOf } from "../../api/rights/read.ts";
import {
  isStandsQuestion,
  questionOfContradiction,
  safeBeside,
} from "../../rules/rights/contradiction.ts";
import { lifeSources } from "../../rules/rights/life.ts";
import {
  answersTo,
  isInWords,
  noteAnswerTo,
  questionOf,
  reckonsFrom,
} from "../../rules/rights/life-answer.ts";
import { turnedFromPlan } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextField } from "../components/field.tsx";
import { errorPage } from "../error-page.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, param, say, today } from "../page.ts";
import { AlsoTellsOf } from "../plan/entry/also-tells.tsx";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { EventAsked } from "./event/event-asked.tsx";
import { contradictionText } from "./event/happened-contradiction.tsx";
import { ofRights } from "./event/told-form.tsx";
import { toKept } from "./kept.tsx";
import { ofPerson, rightsOfPerson, ThingTop } from "./person-frame.tsx";
import { Answers, Why } from "./person-open.tsx";

interface Props {
  readonly at: string;
  readonly question: string;
}

function Which({ question }: Pick<Props, "question">) {
  return isInWords(question) ? (
    <input type="hidden" name="answer" value="words" />
  ) : (
    <RadioGroup
      name="answer"
      legend={say("life.answer-which")}
      options={answersTo(question).map((value) => ({
        value,
        label: say(`life.answer.${value}` as TextKey),
      }))}
      chosen={null}
      unknown={null}
    />
  );
}

function AnswerForm({ at, question }: Props) {
  return (
    <form method="post" action={`${at}/answers/${question}`}>
      <FormId />
      <Which question={question} />
      <TextField
        name="words"
        label={say("life.answer-words")}
        help={question === "under-eighteen" ? say("life.answer-words-age") : undefined}
        optional={reckonsFrom(question) && question !== "under-eighteen"}
      />
      <AlsoTellsOf without={question === "under-eighteen" ? "age" : undefined} />
      <TextField name="on" type="date" label={say("life.answer-on")} value={today()} size={12} />
      <Select
        name="source"
        label={say("life.source")}
        value=""
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

export async function lifeQuestionPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const question = questionIn();
  const asked = questionOf(question)?.words[language()];
  if (asked === undefined) {
    return await errorPage(404);
  }
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
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
  return await page(
    {
      title: `${asked}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary />
      <ThingTop head={head} person={of.person} pseudonym={pseudonym} heading={asked} />
      {contradiction !== undefined && (
        <p>
          {contradictionText(contradiction)} {say("life.contradiction.else")}{" "}
          <a class="ds-link" href={`${at}/happened`}>
            {say("life.view.happened")}
          </a>
        </p>
      )}
      {contradiction !== undefined && <NoLongerSafe contradiction={contradiction} days={days} />}
      {one !== undefined && <Why rights={one.rights} />}
      <Answers answers={answers} />
      <EventAsked {...{ at, question, life }} />
      {question === "under-eighteen" && <p>{say("life.age-guard")}</p>}
      <AnswerForm {...{ at, question }} />
    </>,
  );
}

const labels = {
  answer: "life.answer-which",
  words: "life.answer-words",
  on: "life.answer-on",
  source: "life.source",
} as const;

/** One of the answers to the question; where it is answered in words, these are put right. */
function answeringTo(question: string) {
  const { shape, at } = answering;
  const isWords = isInWords(question);
  const answer: z.ZodType<string> = isWords ? shape.shape.answer : z.enum(answersTo(question));
  const field = isWords ? "words" : "answer";
  const none = { "life.no-such-question": field, "life.no-such-answer": field } as const;
  return form(shape.extend({ answer }), { ...at, ...none });
}

export async function postLifeAnswer(): Promise<Response> {
  const { cell, actor } = desk();
  const question = questionIn();
  const asked = answeringTo(question);
  return await post(asked, labels, {
    ...ofRights,
    told: { ...ofRights.told, question: () => question },
    judge: (answer) => {
      const noted = noteAnswerTo(answer, today());
      return noted.ok ? [] : [[noted.refused, asked.at[noted.refused]]];
    },
    keep: (answer) => noteLifeAnswer(cell, actor, { ...ofPerson(), ...answer }, house().now()),
    kept: () => (isStandsQuestion(question) ? toKept("stands") : toKept("answer", question)),
    again: lifeQuestionPage,
  });
}
