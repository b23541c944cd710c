import type { Json, JsonObject } from "../base/json.ts";

export type Field =
  | { readonly form: "line" | "number" | "day"; readonly name: string; readonly optional?: boolean }
  | { readonly form: "yes-no"; readonly name: string }
  | {
      readonly form: "choice";
      readonly name: string;
      readonly of: readonly string[];
      readonly optional?: boolean;
    }
  | { readonly form: "choices"; readonly name: string; readonly of: readonly string[] }
  | { readonly form: "words"; readonly name: string; readonly optional?: boolean }
  /** One per line, matched line by line. */
  | { readonly form: "words-list"; readonly name: string }
  /** One a line. */
  | { readonly form: "lines"; readonly name: string }
  /** One per line, independent between languages. */
  | { readonly form: "tongues"; readonly name: string }
  /** “name value” per line: a rule's numbers, or an element's factors with levels. */
  | { readonly form: "numbers" | "marks"; readonly name: string }
  /** “national” or the like, or places, one per line. */
  | { readonly form: "area"; readonly name: string; readonly of: readonly string[] }
  /** “always”, or “1-5 08:00-15:30” per line; empty if unknown. */
  | { readonly form: "hours"; readonly name: string }
  /** A document and a place in it; report lines without a document. */
  | { readonly form: "sources"; readonly name: string }
  /** Possible answers with levels: yes and no, or one per level. */
  | { readonly form: "answers"; readonly name: string }
  /** One text for each name there is. */
  | { readonly form: "by-name"; readonly name: string }
  | {
      readonly form: "group";
      readonly name: string;
      readonly fields: readonly Field[];
      readonly optional?: boolean;
    }
  | { readonly form: "rows"; readonly name: string; readonly fields: readonly Field[] };

/** By path: “definition.nb”, “sources.0.title”. */
export type TypedFields = Readonly<Record<string, string>>;

export const sourceFields: readonly Field[] = [
  { form: "line", name: "title", optional: true },
  { form: "line", name: "at" },
];
export const answerFields: readonly Field[] = [
  { form: "choice", name: "kind", of: ["yes_no", "levels"] },
  { form: "number", name: "level", optional: true },
  { form: "words-list", name: "words" },
];

export const spareRows = 1;

const lineless = (text: string) => text.replaceAll(/\s*\n\s*/g, " ").trim();

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function textOf(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

type Entry = readonly [string, string];

export function typedOf(fields: readonly Field[], value: JsonObject): TypedFields {
  return Object.fromEntries(fields.flatMap((field) => typedAt(field, value[field.name], "")));
}

function typedAt(field: Field, value: Json | undefined, before: string): readonly Entry[] {
  const path = `${before}${field.name}`;
  switch (field.form) {
    case "line":
    case "number":
    case "day":
    case "choice":
    case "yes-no":
      return [[path, textOf(value)]];
    case "choices":
    case "lines":
      return [[path, listOf(value).map(textOf).join("\n")]];
    case "words":
      return bothOf(path, (language) => textOf(objectOf(value)[language]));
    case "words-list":
      return bothOf(path, (language) =>
        listOf(value)
          .map((each) => textOf(objectOf(each)[language]))
          .join("\n"),
      );
    case "tongues":
      return bothOf(path, (language) => listOf(objectOf(value)[language]).map(textOf).join("\n"));
    case "numbers":
      return [[path, pairs(Object.entries(objectOf(value)))]];
    case "marks":
      return [
        [
          path,
          pairs(listOf(value).map((each) => [objectOf(each)["factor"], objectOf(each)["level"]])),
        ],
      ];
    case "area":
      return [[path, Array.isArray(value) ? value.map(textOf).join("\n") : textOf(value)]];
    case "hours":
      return [[path, Array.isArray(value) ? value.map(hourText).join("\n") : textOf(value)]];
    case "sources":
      return listOf(value).flatMap((source, index) => {
        const { report, title, at } = objectOf(source);
        return [
          [`${path}.${index}.title`, textOf(title)],
          [`${path}.${index}.at`, textOf(report ?? at)],
        ] as const;
      });
    case "answers":
      return answerFields.flatMap((each) => typedAt(each, objectOf(value)[each.name], `${path}.`));
    case "by-name":
      return Object.entries(objectOf(value)).map(([name, text]) => [
        `${path}.${name}`,
        textOf(text),
      ]);
    case "group":
      return field.fields.flatMap((each) => typedAt(each, objectOf(value)[each.name], `${path}.`));
    case "rows":
      return listOf(value).flatMap((row, index) =>
        field.fields.flatMap((each) =>
          typedAt(each, objectOf(row)[each.name], `${path}.${index}.`),
        ),
      );
  }
}

function bothOf(path: string, text: (language: "nb" | "en") => string): readonly Entry[] {
  return [
    [`${path}.nb`, text("nb")],
    [`${path}.en`, text("en")],
  ];
}

function pairs(all: readonly (readonly [Json | undefined, Json | undefined])[]): string {
  return all.map(([name, value]) => `${textOf(name)} ${textOf(value)}`).join("\n");
}

function hourText(value: Json): string {
  const { days, from, to } = objectOf(value);
  return `${listOf(days).map(textOf).join("-")} ${textOf(from)}-${textOf(to)}`;
}

/** Keeps unsound values as typed, for the schema to report. Fields outside the form keep `standing`. */
export function statementOf(
  fields: readonly Field[],
  typed: TypedFields,
  standing: JsonObject,
): JsonObject {
  const said = fields.map((field) => [field.name, valueAt(field, typed, "", standing[field.name])]);
  return { ...standing, ...(Object.fromEntries(said) as JsonObject) };
}

const lineAt = (typed: TypedFields, key: string) => lineless(typed[key] ?? "");
const linesAt = (typed: TypedFields, key: string) => linesOf(typed[key] ?? "");

function valueAt(
  field: Field,
  typed: TypedFields,
  before: string,
  standing: Json | undefined,
): Json {
  const path = `${before}${field.name}`;
  switch (field.form) {
    case "line":
    case "day":
    case "choice":
      return orNone(field, lineAt(typed, path));
    case "number":
      return numberOr(orNone(field, lineAt(typed, path)));
    case "yes-no":
      return truthOr(lineAt(typed, path));
    case "choices":
    case "lines":
      return linesAt(typed, path);
    case "words":
      return wordsFrom(typed, path, field.optional === true);
    case "words-list":
      return paired(linesAt(typed, `${path}.nb`), linesAt(typed, `${path}.en`));
    case "tongues":
      return tonguesFrom(typed, path, standing);
    case "by-name":
      return Object.fromEntries(
        Object.keys(objectOf(standing)).map((name) => [name, lineAt(typed, `${path}.${name}`)]),
      );
    case "group":
      return groupFrom(field, typed, path, standing);
    case "rows":
      return rowsFrom(field, typed, path, standing);
    default:
      return codeFrom(field, typed, path);
  }
}

/** Typed in its own notation, a line or part at a time. */
function codeFrom(
  field: Extract<Field, { form: "numbers" | "marks" | "area" | "hours" | "sources" | "answers" }>,
  typed: TypedFields,
  path: string,
): Json {
  const lines = linesAt(typed, path);
  switch (field.form) {
    case "numbers":
      return Object.fromEntries(lines.map(namedNumber));
    case "marks":
      return lines.map(namedNumber).map(([factor, level]) => ({ factor, level }));
    case "area":
      return areaFrom(lines, field.of);
    case "hours":
      return hoursFrom(lines);
    case "sources":
      return sourcesFrom(typed, path);
    case "answers":
      return answersFrom(typed, path);
  }
}

function orNone(field: { readonly optional?: boolean }, text: string): string | null {
  return text === "" && field.optional === true ? null : text;
}

function wordsFrom(typed: TypedFields, path: string, optional: boolean): Json {
  const both = { nb: lineAt(typed, `${path}.nb`), en: lineAt(typed, `${path}.en`) };
  return optional && both.nb === "" && both.en === "" ? null : both;
}

/** Undefined where it was absent: some files omit it. */
function tonguesFrom(typed: TypedFields, path: string, standing: Json | undefined): Json {
  const both = { nb: linesAt(typed, `${path}.nb`), en: linesAt(typed, `${path}.en`) };
  const none = both.nb.length + both.en.length === 0;
  return none && (standing ?? null) === null ? null : both;
}

function areaFrom(lines: readonly string[], names: readonly string[]): Json {
  const [only = "", ...more] = lines;
  return more.length === 0 && names.includes(only) ? only : lines;
}

/** Anything typed below a path. */
function isTyped(typed: TypedFields, path: string, leaves: readonly Field[]): boolean {
  const choosing = new Set(
    leaves
      .filter(({ form }) => form === "choice" || form === "yes-no")
      .map(({ name }) => `${path}.${name}`),
  );
  return Object.entries(typed).some(
    ([key, text]) => key.startsWith(`${path}.`) && !choosing.has(key) && text.trim() !== "",
  );
}

function groupFrom(
  { fields, optional }: Extract<Field, { form: "group" }>,
  typed: TypedFields,
  path: string,
  standing: Json | undefined,
): Json {
  if (optional === true && !isTyped(typed, path, fields)) {
    return null;
  }
  return objectFrom(fields, typed, `${path}.`, objectOf(standing));
}

function rowsFrom(
  { fields }: Extract<Field, { form: "rows" }>,
  typed: TypedFields,
  path: string,
  standing: Json | undefined,
): Json {
  const rows = rowsIn(typed, path);
  return Array.from({ length: rows }, (_, index) => index)
    .filter((index) => isTyped(typed, `${path}.${index}`, fields))
    .map((index) =>
      objectFrom(fields, typed, `${path}.${index}.`, objectOf(listOf(standing)[index])),
    );
}

function sourcesFrom(typed: TypedFields, path: string): Json {
  const rows = rowsFrom({ form: "rows", name: "", fields: sourceFields }, typed, path, null);
  return listOf(rows).map((row) => {
    const { title, at } = objectOf(row);
    return title === null ? { report: at ?? "" } : row;
  });
}

function answersFrom(typed: TypedFields, path: string): Json {
  const { kind = "", level = null, words = [] } = objectFrom(answerFields, typed, `${path}.`, {});
  return kind === "levels" ? { kind, words } : { kind, level };
}

function objectFrom(
  fields: readonly Field[],
  typed: TypedFields,
  before: string,
  standing: JsonObject,
): JsonObject {
  return Object.fromEntries(
    fields.map((each) => [each.name, valueAt(each, typed, before, standing[each.name])]),
  );
}

/** Counts up to the last filled row. */
export function rowsIn(typed: TypedFields, path: string): number {
  const numbers = Object.entries(typed)
    .filter(([key, text]) => key.startsWith(`${path}.`) && text.trim() !== "")
    .map(([key]) => Number(key.slice(path.length + 1).split(".")[0]))
    .filter((index) => Number.isInteger(index));
  return Math.min(200, numbers.length === 0 ? 0 : Math.max(...numbers) + 1);
}

function numberOr(text: string | null): Json {
  if (text === null) {
    return null;
  }
  const number = Number(text.replace(",", "."));
  return text !== "" && Number.isFinite(number) ? number : text;
}

function truthOr(text: string): Json {
  return text === "true" || text === "false" ? text === "true" : text;
}

/** Line by line; missing ones are empty. */
function paired(nb: readonly string[], en: readonly string[]): Json {
  return Array.from({ length: Math.max(nb.length, en.length) }, (_, index) => ({
    nb: nb[index] ?? "",
    en: en[index] ?? "",
  }));
}

function namedNumber(line: string): readonly [string, Json] {
  const [, name = line, number = ""] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
  return [name, numberOr(number)];
}

function hoursFrom(lines: readonly string[]): Json {
  if (lines.length === 0) {
    return null;
  }
  return lines.length === 1 && lines[0] === "always" ? "always" : lines.map(hourFrom);
}

function hourFrom(line: string): Json {
  const [days = "", hours = ""] = line.split(/\s+/);
  const [first = "", last = first] = days.split("-");
  const [from = "", to = ""] = hours.split("-");
  return { days: [numberOr(first), numberOr(last)], from, to };
}
