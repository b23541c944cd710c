import { citationIn } from "../../../domain/base/citation.ts";
import { cited } from "../../../domain/pay/sections/section.ts";
import { isToDo } from "../../../domain/rights/done-in-time.ts";
import { explained } from "../../../domain/rights/promises.ts";
import type { Answer, Held, State, Todo } from "../../../domain/rights/right.ts";
import { type Line, standsOpen } from "../../../domain/rights/words.ts";
import { dayText } from "../../texts/formats.ts";
import { spoken } from "../../texts/spoken.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { spanText } from "./span.ts";

export interface Words {
  readonly say: Say;
  readonly language: Language;
}

const order: readonly State[] = ["holds", "may", "unsure", "ended"];

export function TodoText({ say, language, todo }: Words & { readonly todo: Todo }) {
  const by = todo.by === null ? "" : `${dayText(language, todo.by)}: `;
  return (
    <>
      {by}
      {say("rights.todo", { what: spoken(language, todo.what), who: todo.who[language] })}
    </>
  );
}

function Lines({
  language,
  heading,
  lines,
}: {
  readonly language: Language;
  readonly heading: string;
  readonly lines: readonly Line[];
}) {
  return lines.length === 0 ? null : (
    <>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => (
          <li>{spoken(language, line)}</li>
        ))}
      </ul>
    </>
  );
}

/** Never in a fold alone. */
function InTheOpen({ say, language, held: { because, todo } }: Words & { readonly held: Held }) {
  const open = because.filter(standsOpen);
  const urgent = todo.filter((each) => each.atOnce !== undefined && isToDo(each));
  return open.length === 0 ? null : (
    <ul>
      {open.map((line) => (
        <li>{spoken(language, line)}</li>
      ))}
      {urgent.map((each) => (
        <li>
          <TodoText say={say} language={language} todo={each} />
        </li>
      ))}
    </ul>
  );
}

function OneRight({
  say,
  language,
  held,
  rests,
}: Words & { readonly held: Held; readonly rests: boolean }) {
  const { title, because, endsIf, section } = held;
  const todo = held.todo.filter(isToDo);
  const gives = explained.find(({ id }) => id === held.id)?.gives;
  const why = because.filter((line) => !standsOpen(line));
  return (
    <>
      <details>
        <summary>
          {title[language]}
          {spanText(say, language, held)}
          {rests && `. ${say("life.contradiction.rests")}`}
        </summary>
        {gives !== undefined && (
          <>
            <h4>{say("rights.gives")}</h4>
            <p>{gives[language]}</p>
          </>
        )}
        <Lines language={language} heading={say("rights.why")} lines={why} />
        <Lines language={language} heading={say("rights.ends-if")} lines={endsIf} />
        {todo.length > 0 && (
          <>
            <h4>{say("rights.to-do")}</h4>
            <ul>
              {todo.map((each) => (
                <li>
                  <TodoText say={say} language={language} todo={each} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="terms">
          {say("rights.source", {
            source: citationIn(language, cited(section)),
            day: dayText(language, section.read),
          })}
        </p>
      </details>
      <InTheOpen say={say} language={language} held={held} />
    </>
  );
}

const nothing: ReadonlySet<string> = new Set();

export function ByState({
  say,
  language,
  answer: { rights, notHeld },
  resting = nothing,
}: Words & {
  readonly answer: Pick<Answer, "rights" | "notHeld">;
  /** Those that rest on what must be looked at again. */
  readonly resting?: ReadonlySet<string>;
}) {
  return (
    <>
      {order.map((state) => {
        const these = rights.filter((held) => held.state === state);
        return these.length === 0 ? null : (
          <section>
            <h3>
              {say(`rights.state.${state}`)}{" "}
              <span class="terms">{say(`rights.state-means.${state}`)}</span>
            </h3>
            {these.map((held) => (
              <OneRight say={say} language={language} held={held} rests={resting.has(held.id)} />
            ))}
          </section>
        );
      })}
      {notHeld.length > 0 && (
        <>
          <h3>{say("rights.not-held")}</h3>
          <ul>
            {notHeld.map(({ title, because }) => (
              <li>
                {title[language]}: {because.map((line) => spoken(language, line)).join(" ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
