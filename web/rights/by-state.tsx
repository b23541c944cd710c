import { citationIn } from "../../domain/base/citation.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { isToDo } from "../../rules/rights/done-in-time.ts";
import { explained } from "../../rules/rights/promises.ts";
import type { Answer, Held, State, Todo } from "../../rules/rights/right.ts";
import { type Line, standsOpen } from "../../rules/rights/words.ts";
import { ChangedWords, Cited } from "../law/cited.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { spanText } from "./day/span.ts";

const order: readonly State[] = ["holds", "may", "unsure", "ended"];

export function TodoText({ todo }: { readonly todo: Todo }) {
  const by = todo.by === null ? "" : `${dayText(language(), todo.by)}: `;
  return (
    <>
      {by}
      {say("rights.todo", { what: spoken(language(), todo.what), who: todo.who[language()] })}
    </>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly Line[] }) {
  return lines.length === 0 ? null : (
    <>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => (
          <li>{spoken(language(), line)}</li>
        ))}
      </ul>
    </>
  );
}

/** Never in a fold alone; apart from its right it says of which. */
function InTheOpen({ held, apart }: { readonly held: Held; readonly apart: boolean }) {
  const { because, title, todo } = held;
  const open = because.filter(standsOpen);
  const urgent = todo.filter((each) => each.atOnce !== undefined && isToDo(each));
  const of = apart ? <b>{title[language()]}: </b> : null;
  return open.length + urgent.length === 0 ? null : (
    <ul>
      {open.map((line) => (
        <li>
          {of}
          {spoken(language(), line)}
        </li>
      ))}
      {urgent.map((each) => (
        <li>
          {of}
          <TodoText todo={each} />
        </li>
      ))}
    </ul>
  );
}

function OneRight({ held, rests }: { readonly held: Held; readonly rests: boolean }) {
  const { title, because, endsIf, section } = held;
  const todo = held.todo.filter(isToDo);
  const gives = explained.find(({ id }) => id === held.id)?.gives;
  const why = because.filter((line) => !standsOpen(line));
  return (
    <>
      <details>
        <summary>
          {title[language()]}
          {spanText(held)}
          {rests && `. ${say("life.contradiction.rests")}`}
        </summary>
        {gives !== undefined && (
          <>
            <h4>{say("rights.gives")}</h4>
            <p>{gives[language()]}</p>
          </>
        )}
        <Lines heading={say("rights.why")} lines={why} />
        <Lines heading={say("rights.ends-if")} lines={endsIf} />
        {todo.length > 0 && (
          <>
            <h4>{say("rights.to-do")}</h4>
            <ul>
              {todo.map((each) => (
                <li>
                  <TodoText todo={each} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="terms">
          <Cited
            text={say("rights.source", {
              source: citationIn(language(), cited(section)),
              day: dayText(language(), section.read),
            })}
          />
        </p>
      </details>
      <ChangedWords kind="right" id={section.id} />
    </>
  );
}

const nothing: ReadonlySet<string> = new Set();

interface OfStateProps {
  readonly state: State;
  readonly these: readonly Held[];
  readonly resting: ReadonlySet<string>;
}

/** What applies is listed; the rest is folded, but for what must be seen. */
function OfState({ state, these, resting }: OfStateProps) {
  const heading = (
    <h3>
      {say(`rights.state.${state}`)}: {these.length}{" "}
      <span class="terms">{say(`rights.state-means.${state}`)}</span>
    </h3>
  );
  const one = (held: Held) => <OneRight held={held} rests={resting.has(held.id)} />;
  if (state === "holds") {
    return (
      <section>
        {heading}
        {these.map((held) => (
          <>
            {one(held)}
            <InTheOpen held={held} apart={false} />
          </>
        ))}
      </section>
    );
  }
  return (
    <section>
      <details class="state">
        <summary>{heading}</summary>
        {these.map(one)}
      </details>
      {these.map((held) => (
        <InTheOpen held={held} apart />
      ))}
    </section>
  );
}

export function ByState({
  answer: { rights, notHeld },
  resting = nothing,
}: {
  readonly answer: Pick<Answer, "rights" | "notHeld">;
  /** Those that rest on what must be looked at again. */
  readonly resting?: ReadonlySet<string>;
}) {
  return (
    <>
      {order.map((state) => {
        const these = rights.filter((held) => held.state === state);
        return these.length === 0 ? null : <OfState {...{ state, these, resting }} />;
      })}
      {notHeld.length > 0 && (
        <details class="state">
          <summary>
            <h3>
              {say("rights.not-held")}: {notHeld.length}
            </h3>
          </summary>
          <ul>
            {notHeld.map(({ title, because }) => (
              <li>
                {title[language()]}: {because.map((line) => spoken(language(), line)).join(" ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
