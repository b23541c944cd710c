import { holdingIn, locksIn } from "../../../api/plan/read.ts";
import { needsInterpreter } from "../../../domain/case/safeguard.ts";
import { isNotJoined } from "../../../domain/plan/joining.ts";
import { fearIn } from "../../../domain/plan/no-fear.ts";
import {
  alongWays,
  answersOf,
  doubtIn,
  joinsWays,
  knownToWays,
  mayHang,
  needsWords,
  noHowIn,
  type ReturnNote,
  type ReturnTopic,
  returnTopics,
} from "../../../domain/plan/return.ts";
import {
  alongProblem,
  fearedIn,
  knownProblem,
  lockProblem,
} from "../../../domain/plan/return-problem.ts";
import { quoteOf, standsIn } from "../../../domain/plan/sentence-of.ts";
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
import { Feared, JourneyLacks } from "./return-waits.tsx";
import { answerText } from "./telling.ts";
import { HeardField } from "./wishes-form.tsx";

function topicIn(typed: Typed): ReturnTopic {
  return oneOf(returnTopics, typed, "topic", "wish");
}

/** What to choose where the words say more than the answers do. */
function answerHelp(say: Say, topic: ReturnTopic): string | undefined {
  if (topic === "fear") {
    return say("plan.return.fear-help");
  }
  return mayHang(topic) ? say("plan.return.answer-help") : undefined;
}

/** Whether who of child welfare is on the journey is to be said. */
const isChildNotified = ({ found }: Pick<FormProps, "found">): boolean =>
  holdingIn(found).child === "notified";

export function ReturnFields({ props }: { readonly props: FormProps }) {
  const { say, typed, problems } = props;
  const topic = topicIn(typed);
  const chosen = chosenOf(answersOf[topic], typed, "answer");
  const interpreted = needsInterpreter(props.found.head.safeguards);
  return (
    <>
      <input type="hidden" name="topic" value={topic} />
      {topic === "journey" && <JourneyLacks looking={props} />}
      {topic === "safe" && <Feared looking={props} />}
      {topic === "journey" && <p>{say("plan.return.first-law")}</p>}
      <RadioGroup
        say={say}
        name="answer"
        legend={say("plan.return.answer")}
        help={answerHelp(say, topic)}
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
        help={say(topic === "safe" ? "plan.return.safe-help" : "plan.return.words-help")}
        rows={3}
      />
      {topic === "safe" && (
        <RadioGroup
          say={say}
          name="knownTo"
          legend={say("plan.return.known-to")}
          help={say("plan.return.known-to-help")}
          error={problemOf(problems, "knownTo")}
          options={knownToWays.map((value) => ({
            value,
            label: say(`plan.return.known-to.${value}`),
          }))}
          chosen={chosenOf(knownToWays, typed, "knownTo")}
          unknown={null}
        />
      )}
      {topic === "journey" && isChildNotified(props) && (
        <RadioGroup
          say={say}
          name="joins"
          legend={say("plan.return.joins")}
          error={problemOf(problems, "joins")}
          options={joinsWays.map((value) => ({ value, label: say(`plan.return.joins.${value}`) }))}
          chosen={chosenOf(joinsWays, typed, "joins")}
          unknown={null}
        />
      )}
      {topic === "journey" && (
        <RadioGroup
          say={say}
          name="along"
          legend={say("plan.return.along")}
          help={say("plan.return.along-help")}
          error={problemOf(problems, "along")}
          options={alongWays.map((value) => ({ value, label: say(`plan.return.along.${value}`) }))}
          chosen={chosenOf(alongWays, typed, "along")}
          unknown={null}
        />
      )}
      <DayField props={props} name="on" label={say("plan.day-said")} />
      <HeardField
        props={props}
        help={interpreted ? say("plan.return.interpreter-help") : undefined}
      />
    </>
  );
}

/** The fewest words that tell by themselves what they are of. */
const telling = 3;

/** Words that were found of how somebody is safe, as they stand: of so few that they tell nothing, or that were read in other words, the sentence that they are of. */
const wordsOf = ({ topic, words }: Pick<ReturnNote, "topic" | "words">, found: string): string =>
  topic !== "safe" || (standsIn(words ?? "", found) && found.split(" ").length >= telling)
    ? found
    : quoteOf(words ?? "", found);

/** What the words may say besides what was chosen, with the first of them that do: what is wrong with a no, then with a yes. */
function wordsWrong(
  { say, found }: Reading,
  said: Pick<ReturnNote, "topic" | "answer" | "words"> | null,
): readonly Problem[] {
  if (said === null) {
    return [];
  }
  const wrongs = [
    ["plan.no-reads-as-fear", fearIn(said)],
    ["plan.safe-says-no-how", noHowIn(said)],
    ["plan.yes-reads-as-if", doubtIn(said)],
    ["plan.safe-with-feared", fearedIn(found.entries, said)],
  ] as const;
  const [first] = wrongs.flatMap(([code, words]) => (words === null ? [] : [{ code, words }]));
  return first === undefined
    ? []
    : [problemAt(say, first.code, "words", wordsOf(said, first.words))];
}

/** Who is on a journey, as far as that is asked, of a child or beside one; and what is wrong with it. */
function onJourney(reading: Reading, said: Pick<ReturnNote, "topic" | "answer" | "words"> | null) {
  const { say, typed, found } = reading;
  const joins = isChildNotified(reading) ? chosenOf(joinsWays, typed, "joins") : null;
  const along = chosenOf(alongWays, typed, "along");
  const holding = holdingIn(found);
  const alone = said !== null && isNotJoined({ ...said, joins }, holding);
  const notJoined =
    joins === null
      ? notChosen(say, "joins", "plan.return.joins")
      : problemAt(say, "plan.return-child-not-joined", joins === "agreed" ? "words" : "joins");
  const beside = said === null ? null : alongProblem({ ...said, along }, holding);
  return {
    who: { joins, along },
    wrong: [...missingOf([alone, notJoined]), ...wrongAt(say, beside, "along")],
  };
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
  const { who, wrong: ofWho } = onJourney(reading, said);
  const knownTo = chosenOf(knownToWays, typed, "knownTo");
  const unanswered: readonly Problem[] = missingOf([
    answer === null,
    notChosen(say, "answer", "plan.return.answer"),
  ]);
  const wrong = [
    ...(unanswered.length > 0 ? unanswered : shut),
    ...missingOf([
      words === null && needsWords(answer),
      problemAt(say, "plan.no-own-words", "words"),
    ]),
    ...wordsWrong(reading, said),
    ...wrongAt(say, said === null ? null : knownProblem({ ...said, knownTo }), "knownTo"),
    ...ofWho,
    ...missingOf(
      [on === null, noDay(say, "on", "plan.day-said")],
      stillToCome(reading, "on", "plan.day-said", on),
      [heard === null, notChosen(say, "heard", "plan.heard")],
    ),
  ];
  return answer === null || on === null || heard === null || wrong.length > 0
    ? { wrong }
    : {
        field: "return",
        content: { kind: "return", topic, answer, words, on, heard, knownTo, ...who },
      };
}

/** Only the question: an answer of another day is not given anew by whoever opens the form. */
export function typedReturn({ topic }: ReturnNote): Typed {
  return { topic };
}
