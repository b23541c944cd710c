import { type JobAnswer, type JobQuestion, jobAnswers } from "../../../domain/job/right.ts";
import { type Door, Go, type Shown } from "../door.tsx";
import { Picture } from "../picture.tsx";
import { answersIn, fieldOf, groups, pictureOf } from "./questions.ts";

const words = { yes: "door.yes", no: "door.no", "dont-know": "door.dont-know" } as const;

interface Props {
  readonly door: Door;
  readonly question: JobQuestion;
  readonly chosen: JobAnswer | undefined;
}

function Question({ door: { say }, question, chosen }: Props) {
  return (
    <fieldset class="plain-question">
      <legend>
        <Picture name={pictureOf[question]} />
        <span>{say(`check.q.${question}`)}</span>
      </legend>
      <div class="three">
        {jobAnswers.map((answer) => (
          <label>
            <input
              type="radio"
              name={fieldOf(question)}
              value={answer}
              checked={answer === chosen}
            />
            <span>{say(words[answer])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** None has to be answered; the answer is always one button away. */
function questionPage(door: Door, place: number): Shown {
  const { say } = door;
  const group = groups[place];
  if (group === undefined) {
    throw new RangeError("no such page of questions");
  }
  const answers = answersIn(door.given);
  const before = groups[place - 1];
  const after = groups[place + 1];
  return {
    heading: "check.heading",
    asks: group.questions.map(fieldOf),
    next: after?.page ?? "check-answer",
    content: (
      <>
        {place === 0 && <p class="lead">{say("check.intro")}</p>}
        <h2 class="with-picture">
          <Picture name={group.picture} />
          <span>{say(`check.group.${group.name}`)}</span>{" "}
          <span class="terms">
            {say("check.step", { number: place + 1, total: groups.length })}
          </span>
        </h2>
        {group.questions.map((question) => (
          <Question door={door} question={question} chosen={answers.get(question)} />
        ))}
        <p class="actions">
          {after !== undefined && <Go to={after.page}>{say("door.go-on")}</Go>}
          <Go to="check-answer" variant={after === undefined ? "primary" : "secondary"}>
            {say("check.show")}
          </Go>
          {before !== undefined && (
            <Go to={before.page} variant="tertiary">
              {say("door.back")}
            </Go>
          )}
        </p>
      </>
    ),
  };
}

export const checkPages: Readonly<Record<string, (door: Door) => Shown>> = Object.fromEntries(
  groups.map(({ page }, place) => [page, (door: Door) => questionPage(door, place)]),
);
