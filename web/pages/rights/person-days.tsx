import type { DayToHold } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import { type Typed, textOf } from "../cases/form.ts";
import type { Words } from "./by-state.tsx";
import { spoken } from "./span.ts";

interface Props extends Words {
  readonly at: string;
  readonly days: readonly DayToHold[];
  readonly asOf: Day;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** A field of one day's form: several stand on the page. */
export const metField = (name: "on" | "words", day: string): string => `${name}-${day}`;

function MeetForm(props: Omit<Props, "days"> & { day: DayToHold; id: string }) {
  const { say, language, at, day, id, asOf, typed, problems } = props;
  const { title, due } = day;
  const [on, words] = [metField("on", id), metField("words", id)];
  return (
    <details
      class="no-print"
      open={[on, words].some((field) => problemOf(problems, field) !== undefined)}
    >
      <summary
        aria-label={say("life.meet-for", { title: title[language], day: dayText(language, due) })}
      >
        {say("life.meet")}
      </summary>
      <form method="post" action={`${at}/days/${id}/met`}>
        <TextField
          say={say}
          name={on}
          type="date"
          label={say("life.meet-on")}
          help={say("life.meet-on-help")}
          error={problemOf(problems, on)}
          value={textOf(typed, on) || asOf}
          size={12}
        />
        <TextField
          say={say}
          name={words}
          label={say("life.meet-words")}
          value={textOf(typed, words)}
          error={problemOf(problems, words)}
          optional
        />
        <Actions>
          <Button variant="secondary">{say("life.meet-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

function OneDay(props: Omit<Props, "days"> & { day: DayToHold }) {
  const { say, language, day, asOf } = props;
  const { id, title, due, state, todo, met } = day;
  return (
    <li class="case-line">
      <strong>{dayAndAwayText(language, due, asOf)}</strong>
      {due < asOf && met === null && <strong> {say("life.passed")}.</strong>} {title[language]}
      <ul>
        {todo.map(({ what, who }) => (
          <li>{say("rights.todo", { what: spoken(language, what), who: who[language] })}</li>
        ))}
      </ul>
      {state === "unsure" && <p>{say("life.safe-day")}</p>}
      {met !== null && (
        <p>
          {say("life.met", {
            ...{ on: dayText(language, met.on), at: momentText(language, met.at), name: met.by },
          })}{" "}
          {met.words !== null && <TypedText>{met.words}</TypedText>}
        </p>
      )}
      {met !== null && met.on > due && <p>{say("life.met-late")}</p>}
      {met === null && id !== null && <MeetForm {...props} day={day} id={id} />}
    </li>
  );
}

/** The days that must be held, the first first; one that passed stays until somebody writes that it was done. */
export function DaysToHold(props: Props) {
  const { say, days } = props;
  return (
    <>
      <h2 id="deadlines">{say("rights.deadlines")}</h2>
      {days.length > 0 && <p class="terms">{say("life.days-of-law")}</p>}
      {days.length === 0 && <p>{say("rights.no-deadlines")}</p>}
      <ul class="case-lines">
        {days.map((day) => (
          <OneDay {...props} day={day} />
        ))}
      </ul>
    </>
  );
}
