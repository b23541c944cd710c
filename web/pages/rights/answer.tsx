import { isToDo } from "../../../domain/rights/done-in-time.ts";
import type { Answer, Asked, Held, Todo } from "../../../domain/rights/right.ts";
import { atOnce } from "../../../domain/rights/urgent.ts";
import {
  type Change,
  groupOf,
  lostThen,
  partsChanged,
  type WhatIf,
} from "../../../domain/rights/what-if.ts";
import type { Day } from "../../../domain/time/day.ts";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { spoken } from "../../texts/spoken.ts";
import type { Language } from "../../texts/texts.ts";
import { ByState, TodoText, type Words } from "./by-state.tsx";
import type { Supposable } from "./fields.ts";
import { DrawnLine } from "./line.tsx";
import { spanText } from "./span.ts";

function Deadlines({
  say,
  language,
  rights,
  asOf,
}: Words & { readonly rights: readonly Held[]; readonly asOf: Day }) {
  const all = rights
    .flatMap(({ title, todo }) => todo.map((each) => ({ ...each, title })))
    .flatMap((each) => (each.by === null ? [] : [{ ...each, by: each.by }]))
    .toSorted((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
  return (
    <>
      <h2 id="deadlines">{say("rights.deadlines")}</h2>
      {all.every(({ by }) => by < asOf) && <p>{say("rights.no-deadlines")}</p>}
      <ul>
        {atOnce({ rights }).map(({ rights: of, todo }) => (
          <li>
            <strong>{say("rights.at-once")}</strong>.{" "}
            {of.map(({ title }) => title[language]).join(" · ")}:{" "}
            <TodoText say={say} language={language} todo={todo} />
          </li>
        ))}
        {all.map(({ by, what, who, title }) => (
          <li>
            <strong>{dayAndAwayText(language, by, asOf)}</strong>
            {by < asOf && <> ({say("rights.passed")})</>}. {title[language]}:{" "}
            {say("rights.todo", { what: spoken(language, what), who: who[language] })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({
  heading,
  language,
  asked,
}: {
  readonly heading: string;
  readonly language: Language;
  readonly asked: readonly Asked[];
}) {
  return asked.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {asked.map(({ question }) => (
          <li>{question.words[language]}</li>
        ))}
      </ul>
    </>
  );
}

export function Rights({
  say,
  language,
  answer,
  asOf,
}: Words & { readonly answer: Answer; readonly asOf: Day }) {
  const { rights, questions } = answer;
  const words = { say, language };
  return (
    <>
      <h2>{say("rights.answer", { day: dayText(language, asOf) })}</h2>
      <div class="days-and-line">
        <div>
          <Deadlines {...words} rights={rights} asOf={asOf} />
        </div>
        <DrawnLine {...words} rights={rights} asOf={asOf} />
      </div>
      <ByState {...words} answer={answer} />
      <h2>{say("rights.ask")}</h2>
      <Questions
        heading={say("rights.ask-person")}
        language={language}
        asked={questions.filter(({ question }) => question.to === "person")}
      />
      <Questions
        heading={say("rights.ask-lawyer")}
        language={language}
        asked={questions.filter(({ question }) => question.to === "lawyer")}
      />
      <p class="terms">{say("rights.each")}</p>
    </>
  );
}

const groups = ["falls-away", "changes", "comes", "stays"] as const;

function Todos({
  say,
  language,
  heading,
  todo,
}: Words & { readonly heading: string; readonly todo: readonly Todo[] }) {
  return todo.length === 0 ? null : (
    <>
      <div>{heading}:</div>
      <ul>
        {todo.map((each) => (
          <li>
            <TodoText say={say} language={language} todo={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function daysText({ say, language }: Words, held: Held): string {
  const text = spanText(say, language, held).replace(/^, /, "");
  return text === "" ? say("rights.same.no-day") : text;
}

/** Where the state is the same. */
function changedText(words: Words, before: Held, after: Held): string {
  const { say } = words;
  const days = { before: daysText(words, before), after: daysText(words, after) };
  const isOver = before.todo.some(isToDo) && !after.todo.some(isToDo);
  const texts = {
    days: say("rights.same.days", days),
    reasons: say("rights.same.reasons"),
    "ends-if": say("rights.same.ends-if"),
    "to-do": say(isOver ? "rights.same.to-do-over" : "rights.same.to-do"),
  };
  return partsChanged(before, after)
    .map((part) => texts[part])
    .join("; ");
}

function Moved({ say, language, change }: Words & { readonly change: Change }) {
  const { before, after, on } = change;
  if (before !== null && after !== null && before.state === after.state) {
    const changes = changedText({ say, language }, before, after);
    return <>{say("rights.same", { state: say(`rights.state.${before.state}`), changes })}</>;
  }
  const states = {
    before: say(`rights.state.${before?.state ?? "none"}`).toLowerCase(),
    after: say(`rights.state.${after?.state ?? "none"}`).toLowerCase(),
  };
  return (
    <>
      {say("rights.from-to", states)}
      {on !== null && ` ${say("rights.on", { day: dayText(language, on) })}`}
    </>
  );
}

function OneChange({ say, language, change }: Words & { readonly change: Change }) {
  const { title, kind, secure, todo } = change;
  if (kind === "stays") {
    return (
      <li>
        {secure.length > 0 ? <strong>{title[language]}</strong> : title[language]}
        <Todos say={say} language={language} heading={say("rights.secure")} todo={secure} />
      </li>
    );
  }
  return (
    <li>
      <strong>{title[language]}</strong>: <Moved say={say} language={language} change={change} />
      {lostThen(change).map((line) => (
        <div>{spoken(language, line)}</div>
      ))}
      <Todos say={say} language={language} heading={say("rights.secure")} todo={secure} />
      <Todos
        say={say}
        language={language}
        heading={say("rights.then")}
        todo={todo.filter(isToDo)}
      />
    </li>
  );
}

/** What loses something first, then what must be seen to. */
function inGroup(changes: readonly Change[], group: (typeof groups)[number]): readonly Change[] {
  const these = changes.filter((change) => groupOf(change) === group);
  const asks = (change: Change) =>
    Number((group === "stays" ? change.secure : lostThen(change)).length > 0);
  return these.toSorted((one, other) => asks(other) - asks(one));
}

export function Supposed({
  say,
  language,
  what,
  supposed,
}: Words & { readonly what: Supposable; readonly supposed: WhatIf }) {
  const { asOf, changes } = supposed;
  const over = changes.filter((change) => groupOf(change) === "over");
  return (
    <section class="supposed">
      <h2>
        {say("rights.if", { what: say(`rights.what-if.${what}`), day: dayText(language, asOf) })}
      </h2>
      {changes.every(({ kind }) => kind === "stays") && <p>{say("rights.nothing-changes")}</p>}
      {groups.map((group) => {
        const these = inGroup(changes, group);
        return these.length === 0 ? null : (
          <>
            <h3>{say(`rights.kind.${group}`)}</h3>
            <ul>
              {these.map((change) => (
                <OneChange say={say} language={language} change={change} />
              ))}
            </ul>
          </>
        );
      })}
      {over.length > 0 && (
        <details>
          <summary>{say("rights.kind.over")}</summary>
          <ul>
            {over.map(({ title }) => (
              <li>{title[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
