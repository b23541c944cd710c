import type { Child } from "hono/jsx";
import { ifStays, type RowKind, things } from "../../domain/journey/row.ts";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { type Asked, answerLabel, columnLabel, columnsOf } from "./labels.ts";

/** A form about a journey, as it is shown. */
export interface Fields {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** What may be ticked of a kind, several at once. */
export const ticks: Partial<Readonly<Record<RowKind, readonly [string, readonly string[]]>>> = {
  holds: ["things", things],
  stays: ["ticked", ifStays],
};

/** One column of a question, as radio buttons; `legend`: the question where it has only one. */
function ColumnField({
  fields: { typed, problems },
  kind,
  column,
  values,
  alone,
  notAsked = false,
}: {
  readonly fields: Fields;
  readonly kind: Asked;
  readonly column: string;
  readonly values: readonly string[];
  /** Whether it is the whole question. */
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
      error={problemOf(problems, name)}
      options={notAsked ? [{ value: "", label: say("journey.not-asked") }, ...options] : options}
      chosen={notAsked ? textOf(typed, name) : textOf(typed, name) || null}
      unknown={null}
    />
  );
}

function Ticks({
  fields: { typed, problems },
  kind,
}: {
  readonly fields: Fields;
  readonly kind: Asked;
}) {
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
      error={problemOf(problems, `${kind}.${column}`)}
      options={values.map((value) => ({ value, label: answerLabel(say, kind, column, value) }))}
      chosen={allOf(typed, `${kind}.${column}`)}
    />
  );
}

/** A question: the words that are said, the line of help, and its answers. */
export function QuestionFields({
  fields,
  kind,
  without = [],
}: {
  readonly fields: Fields;
  readonly kind: Asked;
  /** Columns that are not asked here. */
  readonly without?: readonly string[];
}): Child {
  const columns = columnsOf(kind).filter(([column]) => !without.includes(column));
  return (
    <>
      <Asks kind={kind} columns={columns.length} />
      {columns.map(([column, values]) => (
        <ColumnField {...{ fields, kind, column, values, alone: columns.length === 1 }} />
      ))}
      <Ticks fields={fields} kind={kind} />
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

/** A question of a talk: what is asked of all, then what follows from it, folded until something is in it. */
export function TalkQuestion({
  fields,
  kind,
  without = [],
  shown = 1,
  notAsked = true,
  last = null,
  children,
}: {
  readonly fields: Fields;
  readonly kind: Asked;
  readonly without?: readonly string[];
  /** How many of its columns are asked of all. */
  readonly shown?: number;
  /** Whether it may be left as not asked. */
  readonly notAsked?: boolean;
  /** What was said the last time, in words. */
  readonly last?: string | null;
  readonly children?: Child;
}): Child {
  const { typed } = fields;
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
        <ColumnField {...{ fields, kind, column, values, alone, notAsked }} />
      ))}
      {isTicked && <Ticks fields={fields} kind={kind} />}
      {last !== null && (
        <p class="terms">
          <TypedText>{say("journey.last-time", { last })}</TypedText>
        </p>
      )}
      {children !== undefined && (
        <>
          <p>
            <strong>{say("journey.who")}</strong>
          </p>
          {children}
        </>
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
          <ColumnField {...{ fields, kind, column, values, alone: false }} />
        ))}
        {!isTicked && <Ticks fields={fields} kind={kind} />}
        <WordsField fields={fields} name={`${kind}.words`} />
      </details>
    </>
  );
}

/** The labels in use, to choose from. */
export const labelList = "labels";

/** A label of someone, never a name. */
export function LabelField({
  fields: { typed, problems },
  name,
  label,
  help,
}: {
  readonly fields: Fields;
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
}): Child {
  return (
    <TextField
      name={name}
      label={label}
      help={help}
      list={labelList}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
    />
  );
}

/** Own words beside an answer: kept and shown, and never read. */
function WordsField({ fields, name }: { readonly fields: Fields; readonly name: string }): Child {
  const { typed, problems } = fields;
  return (
    <TextField
      name={name}
      label={say("journey.words")}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
      optional
    />
  );
}
