import type { Json, JsonObject } from "../../domain/base/json.ts";
import { answerFields, type Field } from "../../domain/edit/form.ts";
import { onlyLanguage, type Stated } from "../../domain/edit/one-language.ts";
import { day, isDay } from "../../domain/time/day.ts";
import { type KindName, kinds } from "../../law/items/kinds.ts";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { languages } from "../texts/texts.ts";
import { choiceLabel, fieldLabel } from "./labels.ts";

interface Props {
  readonly kind: KindName;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !isList(value) ? (value as JsonObject) : {};
}

function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === "" || (isList(value) && value.length === 0)
  );
}

function plainText({ kind }: Props, field: Field, value: Json): string {
  if (typeof value === "boolean") {
    return say(value ? "edit.yes" : "edit.no");
  }
  const text = String(value);
  if (field.form === "day" && isDay(text)) {
    return dayText(language(), day(text));
  }
  return "of" in field ? choiceLabel(kind, field.name, text) : text;
}

function Words({ value }: { readonly value: JsonObject }) {
  return languages
    .filter((each) => value[each] !== undefined && value[each] !== "")
    .map((each) => <p lang={each}>{String(value[each])}</p>);
}

/** For example “one: 2, other: 3”. */
function codeText(value: Json): string {
  const held = objectOf(value);
  return typeof value === "object"
    ? Object.values(held).flat().map(String).join(" ")
    : String(value);
}

function Parts({
  fields,
  value,
  ...props
}: Props & { readonly fields: readonly Field[]; readonly value: JsonObject }) {
  const { kind } = props;
  return (
    <dl class="facts">
      {fields
        .filter(({ name }) => !isEmpty(value[name]))
        .map((field) => (
          <div>
            <dt>{fieldLabel(kind, field.name)}</dt>
            <dd>
              <Value {...props} field={field} value={value[field.name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function sourceText(value: Json): string {
  const { report, title, at } = objectOf(value);
  return report === undefined
    ? [title, at].map(String).join(", ")
    : say("knowledge.report-lines", { lines: String(report) });
}

function Listed({
  field,
  value,
  ...props
}: Props & { readonly field: Field; readonly value: readonly Json[] }) {
  const one = (each: Json) => {
    switch (field.form) {
      case "words-list":
        return <Words value={objectOf(each)} />;
      case "rows":
        return <Parts {...props} fields={field.fields} value={objectOf(each)} />;
      case "sources":
        return sourceText(each);
      case "marks":
      case "hours":
        return codeText(each);
      default:
        return plainText(props, field, each);
    }
  };
  return (
    <ul>
      {value.map((each) => (
        <li>{one(each)}</li>
      ))}
    </ul>
  );
}

function Held({
  field,
  value,
  ...props
}: Props & { readonly field: Field; readonly value: JsonObject }) {
  switch (field.form) {
    case "group":
      return <Parts {...props} fields={field.fields} value={value} />;
    case "answers":
      return <Parts {...props} fields={answerFields} value={value} />;
    case "tongues":
      return languages.map((each) => <p lang={each}>{[value[each] ?? []].flat().join(", ")}</p>);
    case "numbers":
    case "by-name":
      return (
        <dl class="facts">
          {Object.entries(value).map(([name, each]) => (
            <div>
              <dt>{name}</dt>
              <dd>{String(each)}</dd>
            </div>
          ))}
        </dl>
      );
    default:
      return <Words value={value} />;
  }
}

function Value({
  field,
  value,
  ...props
}: Props & { readonly field: Field; readonly value: Json | undefined }) {
  if (value === undefined || value === null || isEmpty(value)) {
    return <p>{say("edit.nothing")}</p>;
  }
  if (isList(value)) {
    return <Listed {...props} field={field} value={value} />;
  }
  return typeof value === "object" ? (
    <Held {...props} field={field} value={value as JsonObject} />
  ) : (
    <p>{plainText(props, field, value)}</p>
  );
}

export function ItemText({
  value,
  fields,
  ...props
}: Props & { readonly value: JsonObject; readonly fields?: readonly Field[] }) {
  return <Parts {...props} fields={fields ?? kinds[props.kind].fields} value={value} />;
}

/** Says when only one language changed. */
export function OneLanguage({ was, would }: { readonly was: Stated; readonly would: Stated }) {
  const only = onlyLanguage(was, would);
  return only === null ? null : <p class="terms">{say(`edit.only-language.${only}`)}</p>;
}

export function Difference({
  was,
  would,
  headings = ["edit.was", "edit.would"],
  ...props
}: Props & {
  readonly was: JsonObject;
  readonly would: JsonObject;
  readonly headings?: readonly ["edit.was" | "edit.stands-now", "edit.would" | "edit.became"];
}) {
  const { kind } = props;
  const fields: readonly Field[] = kinds[kind].fields;
  return fields
    .filter(({ name }) => name in would)
    .map((field) => (
      <>
        <h2>{fieldLabel(kind, field.name)}</h2>
        <OneLanguage was={was[field.name]} would={would[field.name]} />
        <div class="persons">
          {([was, would] as const).map((side, index) => (
            <div>
              <h3>{say(headings[index] ?? "edit.would")}</h3>
              <Value {...props} field={field} value={side[field.name]} />
            </div>
          ))}
        </div>
      </>
    ));
}
