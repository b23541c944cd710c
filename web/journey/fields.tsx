import type { Child } from "hono/jsx";
import { ifStays, type RowKind, things } from "../../domain/journey/row.ts";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { type Asked, answerLabel, columnLabel, columnsOf } from "./labels.ts";
import { meansPeople } from "./room.ts";

/** What may be ticked of a kind, several at once. */
export const ticks: Partial<Readonly<Record<RowKind, readonly [string, readonly string[]]>>> = {
  holds: ["things", things],
  stays: ["ticked", ifStays],
};

/** One column of a question, as radio buttons; `legend`: the question where it has only one. */
function ColumnField({
  typed,
  kind,
  column,
  values,
  alone,
  notAsked = false,
}: {
  readonly typed: Typed;
  readonly kind: Asked;
  readonly column: string;
  readonly values: readonly string[];
  readonly alone: boolean;
  /** Whether it may be left as not asked. */
  readonly notAsked?: boolean;
}): Child {
  const name = `${kind}.${column}`;
  const options = values.map((value) => ({ value, label: answerLabel(say, kind, column, value) }));
  return (
    <RadioGroup
      name={name}
      legend={alone ? say(`journey.ask.${kind}` as TextKey) : columnLabel(say, kind, column)}
      help={alone ? say(`journey.help.${kind}` as TextKey) : undefined}
      options={notAsked ? [{ value: "", label: say("journey.not-asked") }, ...options] : options}
      chosen={notAsked ? textOf(typed, name) : textOf(typed, name) || null}
      unknown={null}
    />
  );
}

function Ticks({ typed, kind }: { readonly typed: Typed; readonly kind: Asked }) {
  const of = ticks[kind];
  if (of === undefined) {
    return null;
  }
  const [column, values] = of;
  const isAlone = columnsOf(kind).length === 0;
  return (
    <Checkboxes
      name={`${kind}.${column}`}
      legend={isAlone ? say(`journey.ask.${kind}` as TextKey) : columnLabel(say, kind, column)}
      help={isAlone ? say(`journey.help.${kind}` as TextKey) : undefined}
      options={values.map((value) => ({ value, label: answerLabel(say, kind, column, value) }))}
      chosen={allOf(typed, `${kind}.${column}`)}
    />
  );
}

/** A question: the words that are said, the line of help, and its answers. */
export function QuestionFields({
  typed,
  kind,
  without = [],
}: {
  readonly typed: Typed;
  readonly kind: Asked;
  readonly without?: readonly string[];
}): Child {
  const columns = columnsOf(kind).filter(([column]) => !without.includes(column));
  return (
    <>
      <Asks kind={kind} columns={columns.length} />
      {columns.map(([column, values]) => (
        <ColumnField {...{ typed, kind, column, values, alone: columns.length === 1 }} />
      ))}
      <Ticks typed={typed} kind={kind} />
    </>
  );
}

/** The words that are said above a question with several columns. */
function Asks({ kind, columns }: { readonly kind: Asked; readonly columns: number }): Child {
  const isTicked = columns === 0 && ticks[kind] !== undefined;
  return columns === 1 || isTicked ? null : (
    <>
      <p>
        <strong>{say(`journey.ask.${kind}` as TextKey)}</strong>
      </p>
      <p class="terms">{say(`journey.help.${kind}` as TextKey)}</p>
    </>
  );
}

/** The answer that means people, of a question that asks who they are. */
function answerOfPeople(kind: Asked): string {
  const [[column, values] = ["", []]] = columnsOf(kind);
  return answerLabel(say, kind, column, values.find(meansPeople) ?? "");
}

/** A question of a talk: what is asked of all, then what follows from it, folded until something is in it. */
export function TalkQuestion({
  typed,
  kind,
  without = [],
  shown = 1,
  notAsked = true,
  last = null,
  children,
}: {
  readonly typed: Typed;
  readonly kind: Asked;
  readonly without?: readonly string[];
  /** How many of its columns are asked of all. */
  readonly shown?: number;
  /** Whether it may be left as not asked. */
  readonly notAsked?: boolean;
  readonly last?: string | null;
  readonly children?: Child;
}): Child {
  const columns = columnsOf(kind).filter(([column]) => !without.includes(column));
  const [first, more] = [columns.slice(0, shown), columns.slice(shown)];
  const alone = columns.length === 1;
  const isTicked = columns.length === 0;
  const ticked = isTicked ? undefined : ticks[kind]?.[0];
  const isOpen = Object.keys(typed).some(
    (name) =>
      name.startsWith(`${kind}.`) &&
      !name.startsWith(`${kind}.who.`) &&
      !first.some(([column]) => name === `${kind}.${column}`) &&
      textOf(typed, name) !== "",
  );
  return (
    <>
      <Asks kind={kind} columns={columns.length} />
      {first.map(([column, values]) => (
        <ColumnField {...{ typed, kind, column, values, alone, notAsked }} />
      ))}
      {isTicked && <Ticks typed={typed} kind={kind} />}
      {last !== null && (
        <p class="terms">
          <TypedText>{say("journey.last-time", { last })}</TypedText>
        </p>
      )}
      {children !== undefined && (
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{say("journey.who", { answer: answerOfPeople(kind) })}</legend>
          {children}
        </fieldset>
      )}
      <details open={isOpen}>
        <summary>
          {[
            ...more.map(([column]) => columnLabel(say, kind, column)),
            ...(ticked === undefined ? [] : [columnLabel(say, kind, ticked)]),
            say("journey.words"),
          ].join(" · ")}
        </summary>
        {more.map(([column, values]) => (
          <ColumnField {...{ typed, kind, column, values, alone: false }} />
        ))}
        {!isTicked && <Ticks typed={typed} kind={kind} />}
        <WordsField typed={typed} name={`${kind}.words`} />
      </details>
    </>
  );
}

export const labelList = "labels";

/** A label of someone, never a name. */
export function LabelField({
  typed,
  name,
  label,
  help,
}: {
  readonly typed: Typed;
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
}): Child {
  return (
    <TextField name={name} label={label} help={help} list={labelList} value={textOf(typed, name)} />
  );
}

/** Own words beside an answer: kept and shown, and never read. */
function WordsField({ typed, name }: { readonly typed: Typed; readonly name: string }): Child {
  return (
    <TextField name={name} label={say("journey.words")} value={textOf(typed, name)} optional />
  );
}
