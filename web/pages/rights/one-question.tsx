import { askIn } from "../../../api/problem.ts";
import { noteLifeAnswer } from "../../../api/rights/note-answer.ts";
import { type RightsOfPerson, readRights, settledOf } from "../../../api/rights/read.ts";
import {
  isStandsQuestion,
  questionOfContradiction,
  safeBeside,
} from "../../../domain/rights/contradiction.ts";
import { isInWords, questionOf } from "../../../domain/rights/life-answer.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { desk, house, language, param, say, today } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { formId, isShut, problemAt, type Typed, typedIn } from "../cases/form.ts";
import { AnswerForm, answerIn } from "./answer-form.tsx";
import { EventAsked } from "./event-asked.tsx";
import { contradictionText } from "./happened-contradiction.tsx";
import { toKept } from "./kept.tsx";
import { ofPerson, rightsOfPerson, ThingTop } from "./person-frame.tsx";
import { Answers, Why } from "./person-open.tsx";

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
