import type { DayToHold } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { AtOnce } from "../../../domain/rights/days.ts";
import type { MetRightDay } from "../../../store/right-day.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import { AtOnceLines } from "./at-once.tsx";
import type { Words } from "./by-state.tsx";
import { spoken } from "./span.ts";

interface Props extends Words {
  readonly at: string;
  readonly days: readonly DayToHold[];
  readonly earlier: readonly DayToHold[];
  readonly asOf: Day;
}

type One = Words & { readonly day: DayToHold };

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

/** What is to be done by a day, and what was written of it. */
export function OfDay({ say, language, day }: One) {
  const { due, state, todo, met, undone } = day;
  return (
    <>
      <ul>
        {todo.map(({ what, who }) => (
          <li>{say("rights.todo", { what: spoken(language, what), who: who[language] })}</li>
        ))}
      </ul>
      {state === "unsure" && <p>{say("life.safe-day")}</p>}
      {met !== null && (
        <p>
          <Told say={say} language={language} met={met} />
        </p>
      )}
      {met !== null && met.on > due && <p>{say("life.met-late")}</p>}
      <History say={say} language={language} undone={undone} />
    </>
  );
}

/** Leads to the page on which it is written that it was done, or was not after all. */
function ToDay({ say, language, at, day }: One & Pick<Props, "at">) {
  const { id, title, due, met } = day;
  const of = { title: title[language], day: dayText(language, due) };
  return id === null ? null : (
    <p class="no-print">
      <a
        class="ds-link"
        href={`${at}/days/${id}/${met === null ? "met" : "not-met"}`}
        aria-label={say(met === null ? "life.meet-for" : "life.undo-for", of)}
      >
        {say(met === null ? "life.meet" : "life.undo")}
      </a>
    </p>
  );
}

function OneDay(props: One & Pick<Props, "at" | "asOf">) {
  const { say, language, day, asOf } = props;
  const { title, due, met } = day;
  return (
    <li class="case-line">
      <strong>{dayAndAwayText(language, due, asOf)}</strong>
      {due < asOf && met === null && <strong> {say("life.passed")}.</strong>} {title[language]}
      <OfDay say={say} language={language} day={day} />
      <ToDay {...props} />
    </li>
  );
}

/** Days that are not to be held any more: what was written of them still counts, and can be undone. */
function EarlierDays(props: Omit<Props, "days">) {
  const { say, language, at, earlier, asOf } = props;
  return (
    <details>
      <summary>{say("life.earlier")}</summary>
      <ul class="case-lines">
        {earlier.map((day) => (
          <li class="case-line">
            <strong>{dayAndAwayText(language, day.due, asOf)}</strong> {day.title[language]}
            <OfDay say={say} language={language} day={day} />
            {day.met !== null && <ToDay say={say} language={language} at={at} day={day} />}
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
