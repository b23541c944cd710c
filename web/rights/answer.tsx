import type { Day } from "../../domain/time/day.ts";
import { isToDo } from "../../rules/rights/done-in-time.ts";
import type { Answer, Asked, Held, Todo } from "../../rules/rights/right.ts";
import { atOnce } from "../../rules/rights/urgent.ts";
import {
  type Change,
  groupOf,
  lostThen,
  partsChanged,
  type WhatIf,
} from "../../rules/rights/what-if.ts";
import { language, say } from "../page.ts";
import { dayAndAwayText, dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { ByState, TodoText } from "./by-state.tsx";
import { spanText } from "./day/span.ts";
import type { Supposable } from "./fields.ts";
import { DrawnLine } from "./line.tsx";

function Deadlines({ rights, asOf }: { readonly rights: readonly Held[]; readonly asOf: Day }) {
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
            {of.map(({ title }) => title[language()]).join(" · ")}: <TodoText todo={todo} />
          </li>
        ))}
        {all.map(({ by, what, who, title }) => (
          <li>
            <strong>{dayAndAwayText(language(), by, asOf)}</strong>
            {by < asOf && <> ({say("rights.passed")})</>}. {title[language()]}:{" "}
            {say("rights.todo", { what: spoken(language(), what), who: who[language()] })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({
  heading,
  asked,
}: {
  readonly heading: string;
  readonly asked: readonly Asked[];
}) {
  return asked.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {asked.map(({ question }) => (
          <li>{question.words[language()]}</li>
        ))}
      </ul>
    </>
  );
}

export function Rights({ answer, asOf }: { readonly answer: Answer; readonly asOf: Day }) {
  const { rights, questions } = answer;
  const words = {};
  return (
    <>
      <h2>{say("rights.answer", { day: dayText(language(), asOf) })}</h2>
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
        asked={questions.filter(({ question }) => question.to === "person")}
      />
      <Questions
        heading={say("rights.ask-lawyer")}
        asked={questions.filter(({ question }) => question.to === "lawyer")}
      />
      <p class="terms">{say("rights.each")}</p>
    </>
  );
}

const groups = ["falls-away", "changes", "comes", "stays"] as const;

function Todos({ heading, todo }: { readonly heading: string; readonly todo: readonly Todo[] }) {
  return todo.length === 0 ? null : (
    <>
      <div>{heading}:</div>
      <ul>
        {todo.map((each) => (
          <li>
            <TodoText todo={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

function daysText(held: Held): string {
  const text = spanText(held).replace(/^, /, "");
  return text === "" ? say("rights.same.no-day") : text;
}

/** Where the state is the same. */
function changedText(before: Held, after: Held): string {
  const days = { before: daysText(before), after: daysText(after) };
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

function Moved({ change }: { readonly change: Change }) {
  const { before, after, on } = change;
  if (before !== null && after !== null && before.state === after.state) {
    const changes = changedText(before, after);
    return <>{say("rights.same", { state: say(`rights.state.${before.state}`), changes })}</>;
  }
  const states = {
    before: say(`rights.state.${before?.state ?? "none"}`).toLowerCase(),
    after: say(`rights.state.${after?.state ?? "none"}`).toLowerCase(),
  };
  return (
    <>
      {say("rights.from-to", states)}
      {on !== null && ` ${say("rights.on", { day: dayText(language(), on) })}`}
    </>
  );
}

function OneChange({ change }: { readonly change: Change }) {
  const { title, kind, secure, todo } = change;
  if (kind === "stays") {
    return (
      <li>
        {secure.length > 0 ? <strong>{title[language()]}</strong> : title[language()]}
        <Todos heading={say("rights.secure")} todo={secure} />
      </li>
    );
  }
  return (
    <li>
      <strong>{title[language()]}</strong>: <Moved change={change} />
      {lostThen(change).map((line) => (
        <div>{spoken(language(), line)}</div>
      ))}
      <Todos heading={say("rights.secure")} todo={secure} />
      <Todos heading={say("rights.then")} todo={todo.filter(isToDo)} />
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
  what,
  supposed,
}: {
  readonly what: Supposable;
  readonly supposed: WhatIf;
}) {
  const { asOf, changes } = supposed;
  const over = changes.filter((change) => groupOf(change) === "over");
  return (
    <section class="supposed">
      <h2>
        {say("rights.if", { what: say(`rights.what-if.${what}`), day: dayText(language(), asOf) })}
      </h2>
      {changes.every(({ kind }) => kind === "stays") && <p>{say("rights.nothing-changes")}</p>}
      {groups.map((group) => {
        const these = inGroup(changes, group);
        return these.length === 0 ? null : (
          <>
            <h3>{say(`rights.kind.${group}`)}</h3>
            <ul>
              {these.map((change) => (
                <OneChange change={change} />
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
              <li>{title[language()]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
