import type { Child } from "hono/jsx";
import { ifStays, type RowKind, things } from "../../../domain/journey/row.ts";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import type { Say, TextKey } from "../../texts/texts.ts";
import { allOf, type Typed, textOf } from "../cases/form.ts";
import { type Asked, answerLabel, columnLabel, columnsOf } from "./labels.ts";

/** A form about a journey, as it is shown. */
export interface Fields {
  readonly say: Say;
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
  fields: { say, typed, problems },
  kind,
  column,
  values,
  legend,
  help,
  notAsked = false,
}: {
  readonly fields: Fields;
  readonly kind: Asked;
  readonly column: string;
  readonly values: readonly string[];
  readonly legend: string;
  readonly help?: string | undefined;
  /** Whether it may be left as not asked. */
  readonly notAsked?: boolean;
}): Child {
  const name = `${kind}.${column}`;
  const options = values.map((value) => ({ value, label: answerLabel(say, kind, column, value) }));
  return (
    <RadioGroup
      say={say}
      name={name}
      legend={legend}
      help={help}
      error={problemOf(problems, name)}
      options={notAsked ? [{ value: "", label: say("journey.not-asked") }, ...options] : options}
      chosen={notAsked ? textOf(typed, name) : textOf(typed, name) || null}
      unknown={null}
    />
  );
}

function Ticks({
  fields: { say, typed },
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
      say={say}
      name={`${kind}.${column}`}
      legend={isAlone ? say(`journey.ask.${kind}` as TextKey) : columnLabel(say, kind, column)}
      help={isAlone ? say(`journey.help.${kind}` as TextKey) : undefined}
      options={values.map((value) => ({ value, label: answerLabel(say, kind, column, value) }))}
      chosen={allOf(typed, `${kind}.${column}`)}
    />
  );
}

/** A question with all its answers: the words that are said above, the line of help under. */
export function QuestionFields({
  fields,
  kind,
  notAsked = false,
  without = [],
  children,
}: {
  readonly fields: Fields;
  readonly kind: Asked;
  readonly notAsked?: boolean;
  /** Columns that are not asked here. */
  readonly without?: readonly string[];
  readonly children?: Child;
}): Child {
  const { say } = fields;
  const columns = columnsOf(kind).filter(([column]) => !without.includes(column));
  const [ask, help] = [
    say(`journey.ask.${kind}` as TextKey),
    say(`journey.help.${kind}` as TextKey),
  ];
  const isOne = columns.length === 1;
  const isTicked = columns.length === 0 && ticks[kind] !== undefined;
  return (
    <>
      {!isOne && !isTicked && (
        <>
          <p>
            <strong>{ask}</strong>
          </p>
          <p class="terms">{help}</p>
        </>
      )}
      {columns.map(([column, values], at) => (
        <ColumnField
          fields={fields}
          kind={kind}
          column={column}
          values={values}
          legend={isOne ? ask : columnLabel(say, kind, column)}
          help={isOne ? help : undefined}
          notAsked={notAsked && at === 0}
        />
      ))}
      <Ticks fields={fields} kind={kind} />
      {children}
    </>
  );
}

/** A label of someone, never a name. */
export function LabelField({
  fields: { say, typed, problems },
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
      say={say}
      name={name}
      label={label}
      help={help}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
    />
  );
}

/** Own words beside an answer: kept and shown, and never read. */
export function WordsField({
  fields,
  name,
}: {
  readonly fields: Fields;
  readonly name: string;
}): Child {
  const { say, typed, problems } = fields;
  return (
    <TextField
      say={say}
      name={name}
      label={say("journey.words")}
      value={textOf(typed, name)}
      error={problemOf(problems, name)}
      optional
    />
  );
}
