import { holdingIn, locksIn } from "../../../api/plan/read.ts";
import { needsInterpreter } from "../../../domain/case/safeguard.ts";
import {
  answersOf,
  doubtIn,
  mayHang,
  needsWords,
  type ReturnNote,
  type ReturnTopic,
  returnTopics,
  saysNoHow,
} from "../../../domain/plan/return.ts";
import { lockProblem } from "../../../domain/plan/return-problem.ts";
import { heardWays } from "../../../domain/plan/wishes.ts";
import { isChildWhy } from "../../../domain/rights/child.ts";
import { RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import type { Say } from "../../texts/texts.ts";
import {
  chosenOf,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
} from "../cases/form.ts";
import {
  common,
  DayField,
  type FormProps,
  oneOf,
  orNull,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
  wrongAt,
} from "./form.tsx";
import { lackText } from "./locks.ts";
import { JourneyLacks } from "./return-waits.tsx";
import { answerText } from "./telling.ts";
import { HeardField } from "./wishes-form.tsx";

function topicIn(typed: Typed): ReturnTopic {
  return oneOf(returnTopics, typed, "topic", "wish");
}

export function ReturnFields({ props }: { readonly props: FormProps }) {
  const { say, typed, problems } = props;
  const topic = topicIn(typed);
  const chosen = chosenOf(answersOf[topic], typed, "answer");
  const interpreted = needsInterpreter(props.found.head.safeguards);
  return (
    <>
      <input type="hidden" name="topic" value={topic} />
      {topic === "journey" && <JourneyLacks looking={props} />}
      {topic === "journey" && <p>{say("plan.return.first-law")}</p>}
      <RadioGroup
        say={say}
        name="answer"
        legend={say("plan.return.answer")}
        help={mayHang(topic) ? say("plan.return.answer-help") : undefined}
        error={problemOf(problems, "answer")}
        options={answersOf[topic].map((answer) => ({
          value: answer,
          label: answerText(say, { topic, answer }),
        }))}
        chosen={chosen}
        unknown={null}
      />
      <TextArea
        {...common(props, "words")}
        label={say("plan.return.words")}
        help={say("plan.return.words-help")}
        rows={3}
      />
      <DayField props={props} name="on" label={say("plan.day-said")} />
      <HeardField
        props={props}
        help={interpreted ? say("plan.return.interpreter-help") : undefined}
      />
    </>
  );
}

/** That a yes may be no free one, with the first words that say so. */
function inDoubt(say: Say, doubt: string): Problem {
  const { field, text } = problemAt(say, "plan.yes-reads-as-if", "words");
  const words = doubt === "" ? [] : [say("plan.return.doubt", { words: doubt })];
  return { field, text: [text, ...words].join(" ") };
}

export function returnIn(reading: Reading): Sent<ReturnNote> {
  const { say, typed, found } = reading;
  const topic = topicIn(typed);
  const answer = chosenOf(answersOf[topic], typed, "answer");
  const [words, on] = [orNull(textOf(typed, "words")), someDayIn(typed, "on")];
  const heard = chosenOf(heardWays, typed, "heard");
  const locks = locksIn(reading.found);
  const lock = locks === null ? null : lockProblem(found.entries, holdingIn(found), topic);
  // What stands of a child is all of the refusal.
  const lacking = [...(locks?.wish ?? []), ...(locks?.safety ?? [])].filter(
    ({ why }) => !isChildWhy(why),
  );
  const shut = wrongAt(say, lock, "answer").map(({ field, text }) => ({
    field,
    text: [text, ...lacking.map((lack) => lackText(reading, lack))].join(" "),
  }));
  const said = answer === null ? null : { topic, answer, words };
  const doubt = said === null ? null : doubtIn(said);
  const isNoHow = said !== null && saysNoHow(said);
  const unanswered: readonly Problem[] = missingOf([
    answer === null,
    notChosen(say, "answer", "plan.return.answer"),
  ]);
  const wrong = [
    ...(unanswered.length > 0 ? unanswered : shut),
    ...missingOf(
      [words === null && needsWords(answer), problemAt(say, "plan.no-own-words", "words")],
      [isNoHow, problemAt(say, "plan.safe-says-no-how", "words")],
      [doubt !== null && !isNoHow, inDoubt(say, doubt ?? "")],
      [on === null, noDay(say, "on", "plan.day-said")],
      stillToCome(reading, "on", "plan.day-said", on),
      [heard === null, notChosen(say, "heard", "plan.heard")],
    ),
  ];
  return answer === null || on === null || heard === null || wrong.length > 0
    ? { wrong }
    : { field: "return", content: { kind: "return", topic, answer, words, on, heard } };
}

/** Only the question: an answer of another day is not given anew by whoever opens the form. */
export function typedReturn({ topic }: ReturnNote): Typed {
  return { topic };
}
