import type { DayToHold } from "../../../api/rights/read.ts";
import { type Day, isMeantDay } from "../../../domain/base/day.ts";
import type { AtOnce } from "../../../domain/rights/days.ts";
import type { MetRightDay } from "../../../store/right-day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import { formId, type Typed, textOf } from "../cases/form.ts";
import { AtOnceLines } from "./at-once.tsx";
import type { Words } from "./by-state.tsx";
import { spoken } from "./span.ts";

interface Props extends Words {
  readonly at: string;
  readonly days: readonly DayToHold[];
  readonly earlier: readonly DayToHold[];
  readonly asOf: Day;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** A field of one day's form: several stand on the page. */
export const metField = (name: "id" | "met" | "on" | "words" | "why", day: string): string =>
  `${name}-${day}`;

type OfDay = Omit<Props, "days" | "earlier"> & { readonly day: DayToHold };

function MeetForm(props: OfDay & { readonly id: string }) {
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
        <input
          type="hidden"
          name={metField("id", id)}
          value={formId({ id: textOf(typed, metField("id", id)) })}
        />
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
        <p class="terms">{say("life.meet-does")}</p>
        <Actions>
          <Button variant="secondary">{say("life.meet-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

function UndoForm(props: OfDay & { readonly id: string; readonly met: MetRightDay }) {
  const { say, language, at, day, id, met, typed, problems } = props;
  const why = metField("why", id);
  const error = problemOf(problems, why);
  return (
    <details class="no-print" open={error !== undefined}>
      <summary
        aria-label={say("life.undo-for", {
          ...{ title: day.title[language], day: dayText(language, day.due) },
        })}
      >
        {say("life.undo")}
      </summary>
      <form method="post" action={`${at}/days/${id}/not-met`}>
        <input type="hidden" name={metField("met", id)} value={met.id} />
        <TextField
          say={say}
          name={why}
          label={say("life.undo-why")}
          help={say("life.undo-help")}
          error={error}
          value={textOf(typed, why)}
        />
        <Actions>
          <Button variant="secondary">{say("life.undo-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** Words that were not kept, where the form they were typed in has no place any more: nothing typed is lost. */
function NotKept({ say, language, day, typed, problems }: OfDay) {
  const form = day.met === null ? "why" : "words";
  const field = metField(form, day.id ?? "");
  const error = problemOf(problems, field);
  if (error === undefined) {
    return null;
  }
  const words = textOf(typed, field);
  const on = form === "words" ? textOf(typed, metField("on", day.id ?? "")) : "";
  return (
    <div id={field} tabindex={-1}>
      <p class="ds-validation-message">{error}</p>
      {(words !== "" || isMeantDay(on)) && (
        <p>
          {say("life.not-kept")} {isMeantDay(on) && `${dayText(language, on as Day)}. `}
          <TypedText>{words}</TypedText>
        </p>
      )}
    </div>
  );
}

/** What was written as done, and by whom. */
function Told({ say, language, met }: Words & { readonly met: MetRightDay }) {
  return (
    <>
      {say("life.met", {
        ...{ on: dayText(language, met.on), at: momentText(language, met.at), name: met.by },
      })}{" "}
      {met.words !== null && <TypedText>{met.words}</TypedText>}
    </>
  );
}

/** What was written as done and was not, the oldest first: it stays to be read. */
function History({ say, language, undone }: Words & { readonly undone: readonly MetRightDay[] }) {
  return (
    undone.length > 0 && (
      <ul>
        {undone.map((met) => (
          <li>
            <del>
              <Told say={say} language={language} met={met} />
            </del>
            {met.undone !== null && (
              <p>
                {say("life.undone", {
                  ...{ at: momentText(language, met.undone.at), name: met.undone.by },
                })}{" "}
                <TypedText>{met.undone.why}</TypedText>
              </p>
            )}
          </li>
        ))}
      </ul>
    )
  );
}

/** What was written of a day, and the form for what may be written next. */
function Written(props: OfDay) {
  const { say, language, day } = props;
  const { id, due, met, undone } = day;
  return (
    <>
      {met !== null && (
        <p>
          <Told say={say} language={language} met={met} />
        </p>
      )}
      {met !== null && met.on > due && <p>{say("life.met-late")}</p>}
      <History say={say} language={language} undone={undone} />
      <NotKept {...props} />
      {met !== null && id !== null && <UndoForm {...props} id={id} met={met} />}
    </>
  );
}

function OneDay(props: OfDay) {
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
      <Written {...props} />
      {met === null && id !== null && <MeetForm {...props} id={id} />}
    </li>
  );
}

/** Days that are not to be held any more: what was written of them still counts, and can be undone. */
function EarlierDays(props: Omit<Props, "days">) {
  const { say, language, earlier, asOf, problems } = props;
  const fields = earlier.flatMap(({ id }) => [
    ...[metField("words", id ?? ""), metField("why", id ?? "")],
  ]);
  return (
    <details open={fields.some((field) => problemOf(problems, field) !== undefined)}>
      <summary>{say("life.earlier")}</summary>
      <ul class="case-lines">
        {earlier.map((day) => (
          <li class="case-line">
            <strong>{dayAndAwayText(language, day.due, asOf)}</strong> {day.title[language]}
            <Written {...props} day={day} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The days that must be held, the first first; one that passed stays until somebody writes that it was done. */
export function DaysToHold(props: Props & { readonly urgent: readonly AtOnce[] }) {
  const { say, language, urgent, days, earlier } = props;
  return (
    <>
      <h2 id="deadlines">{say("rights.deadlines")}</h2>
      {days.length > 0 && <p class="terms">{say("life.days-of-law")}</p>}
      {urgent.length > 0 && <p class="terms">{say("life.at-once")}</p>}
      {days.length === 0 && <p>{say("rights.no-deadlines")}</p>}
      <ul class="case-lines">
        <AtOnceLines say={say} language={language} urgent={urgent} />
        {days.map((day) => (
          <OneDay {...props} day={day} />
        ))}
      </ul>
      {earlier.length > 0 && <EarlierDays {...props} />}
    </>
  );
}
