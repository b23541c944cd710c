import {
  answerFields,
  type Field,
  rowsIn,
  sourceFields,
  spareRows,
  type TypedFields,
} from "../../domain/edit/form.ts";
import type { KindName } from "../../law/items/kinds.ts";
import { Checkboxes } from "../components/choice.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { say } from "../page.ts";
import { languages, type TextKey } from "../texts/texts.ts";
import { choiceLabel, fieldLabel } from "./labels.ts";

export interface FieldsProps {
  readonly kind: KindName;
  readonly typed: TypedFields;
}

interface OneProps extends FieldsProps {
  readonly field: Field;
  /** For example “elements.0.”, or “”. */
  readonly before: string;
}

function rowsFor(text: string | undefined): number {
  const lines = (text ?? "").split("\n");
  const wrapped = lines.reduce((sum, line) => sum + 1 + Math.floor(line.length / 50), 0);
  return Math.min(12, Math.max(2, wrapped));
}

const helps: Readonly<Partial<Record<Field["form"], TextKey>>> = {
  "words-list": "edit.help.words-list",
  lines: "edit.help.lines",
  tongues: "edit.help.lines",
  numbers: "edit.help.numbers",
  marks: "edit.help.marks",
  area: "edit.help.area",
  hours: "edit.help.hours",
};

function helpFor({ form, name }: Field, before = "x"): string | undefined {
  if (name === "id" && before === "") {
    return say("edit.help.id");
  }
  const key = helps[form];
  return key === undefined ? undefined : say(key);
}

function Both(props: OneProps) {
  const { kind, typed, field, before } = props;
  return languages.map((language) => {
    const name = `${before}${field.name}.${language}`;
    return (
      <TextArea
        name={name}
        label={`${fieldLabel(kind, field.name)}. ${say(`edit.words-${language}`)}`}
        help={helpFor(field)}
        rows={rowsFor(typed[name])}
        value={typed[name]}
        optional={"optional" in field && field.optional === true}
      />
    );
  });
}

function Choice({
  kind,
  typed,
  field,
  before,
}: OneProps & { readonly field: Extract<Field, { form: "choice" | "yes-no" }> }) {
  const name = `${before}${field.name}`;
  const options =
    field.form === "choice"
      ? field.of.map((value) => ({ value, label: choiceLabel(kind, field.name, value) }))
      : [
          { value: "true", label: say("edit.yes") },
          { value: "false", label: say("edit.no") },
        ];
  return (
    <Select
      name={name}
      label={fieldLabel(kind, field.name)}
      options={[{ value: "", label: say("edit.choose") }, ...options]}
      value={typed[name]}
      optional={"optional" in field && field.optional === true}
    />
  );
}

function Line(props: OneProps) {
  const { kind, typed, field, before } = props;
  const name = `${before}${field.name}`;
  const document = before.startsWith("sources.") && field.name === "title";
  const common = {
    name,
    label: document ? say("edit.document") : fieldLabel(kind, field.name),
    help: document ? say("edit.help.sources") : helpFor(field, before),
    value: typed[name],
    optional: "optional" in field && field.optional === true,
  };
  if (field.form === "day") {
    return <TextField {...common} type="date" />;
  }
  if (field.form === "number") {
    return <TextField {...common} inputmode="decimal" size={10} />;
  }
  return (typed[name] ?? "").length > 60 || field.form !== "line" ? (
    <TextArea {...common} rows={rowsFor(typed[name])} />
  ) : (
    <TextField {...common} />
  );
}

function Within({
  legend,
  fields,
  before,
  ...props
}: FieldsProps & {
  readonly legend: string;
  readonly fields: readonly Field[];
  readonly before: string;
}) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{legend}</legend>
      {fields.map((field) => (
        <One {...props} field={field} before={before} />
      ))}
    </fieldset>
  );
}

function Rows({
  field,
  before,
  fields,
  ...props
}: OneProps & { readonly fields: readonly Field[] }) {
  const { kind, typed } = props;
  const path = `${before}${field.name}`;
  const label = fieldLabel(kind, field.name);
  const filled = rowsIn(typed, path);
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{label}</legend>
      <p data-field="description">{say("edit.help.rows")}</p>
      {Array.from({ length: filled + spareRows }, (_, index) => (
        <Within
          {...props}
          legend={index < filled ? `${label} ${index + 1}` : say("edit.one-more", { label })}
          fields={fields}
          before={`${path}.${index}.`}
        />
      ))}
    </fieldset>
  );
}

function ByName({ field, before, ...props }: OneProps) {
  const { kind, typed } = props;
  const path = `${before}${field.name}.`;
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{fieldLabel(kind, field.name)}</legend>
      {Object.entries(typed)
        .filter(([name]) => name.startsWith(path))
        .map(([name, value]) => (
          <TextArea
            name={name}
            label={name.slice(path.length)}
            rows={rowsFor(value)}
            value={value}
          />
        ))}
    </fieldset>
  );
}

function One(props: OneProps) {
  const { kind, typed, field, before } = props;
  switch (field.form) {
    case "words":
    case "words-list":
    case "tongues":
      return <Both {...props} />;
    case "choice":
    case "yes-no":
      return <Choice {...props} field={field} />;
    case "choices": {
      const name = `${before}${field.name}`;
      return (
        <Checkboxes
          name={name}
          legend={fieldLabel(kind, field.name)}
          options={field.of.map((value) => ({
            value,
            label: choiceLabel(kind, field.name, value),
          }))}
          chosen={(typed[name] ?? "").split("\n")}
        />
      );
    }
    case "group":
      return (
        <Within
          {...props}
          legend={fieldLabel(kind, field.name)}
          fields={field.fields}
          before={`${before}${field.name}.`}
        />
      );
    case "answers":
      return (
        <Within
          {...props}
          legend={fieldLabel(kind, field.name)}
          fields={answerFields}
          before={`${before}${field.name}.`}
        />
      );
    case "rows":
      return <Rows {...props} fields={field.fields} />;
    case "sources":
      return <Rows {...props} fields={sourceFields} />;
    case "by-name":
      return <ByName {...props} />;
    default:
      return <Line {...props} />;
  }
}

export function ItemFields({
  fields,
  ...props
}: FieldsProps & { readonly fields: readonly Field[] }) {
  return fields.map((field) => <One {...props} field={field} before="" />);
}

export function namesOf(fields: readonly Field[], typed: TypedFields): readonly string[] {
  return fields.flatMap((field) => namesAt(field, typed, ""));
}

function namesAt(field: Field, typed: TypedFields, before: string): readonly string[] {
  const path = `${before}${field.name}`;
  switch (field.form) {
    case "words":
    case "words-list":
    case "tongues":
      return languages.map((language) => `${path}.${language}`);
    case "group":
      return field.fields.flatMap((each) => namesAt(each, typed, `${path}.`));
    case "answers":
      return answerFields.flatMap((each) => namesAt(each, typed, `${path}.`));
    case "rows":
      return rowNames(field.fields, typed, path);
    case "sources":
      return rowNames(sourceFields, typed, path);
    case "by-name":
      return Object.keys(typed).filter((name) => name.startsWith(`${path}.`));
    default:
      return [path];
  }
}

function rowNames(fields: readonly Field[], typed: TypedFields, path: string): readonly string[] {
  return Array.from({ length: rowsIn(typed, path) + spareRows }, (_, index) =>
    fields.flatMap((each) => namesAt(each, typed, `${path}.${index}.`)),
  ).flat();
}
