import assert from "node:assert/strict";
import test from "node:test";
import { answers, ifStays, type RowKind, things, whys } from "../../domain/journey/row.ts";
import { en } from "../texts/en.ts";
import { columnsOf } from "./labels.ts";

const words: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(en).flatMap((area) => Object.entries(area.words)),
);
const kinds = (Object.keys(answers) as RowKind[]).filter((kind) => kind !== "corrected");

test("every answer of every row has words, and every question with several columns says what each asks", () => {
  const columns = kinds.flatMap((kind) =>
    columnsOf(kind).map(([column, values]) => ({ kind, column, values })),
  );
  const keys = [
    ...columns.flatMap(({ kind, column, values }) =>
      values.map((value) => `journey.${kind}.${column}.${value}`),
    ),
    ...columns
      .filter(({ kind }) => Object.keys(answers[kind]).length > 1)
      .map(({ kind, column }) => `journey.column.${kind}.${column}`),
    ...kinds.flatMap((kind) => [`journey.ask.${kind}`, `journey.help.${kind}`]),
    ...ifStays.map((each) => `journey.stays.ticked.${each}`),
    ...things.map((each) => `journey.holds.things.${each}`),
    ...whys.map((each) => `journey.listed.whys.${each}`),
  ];
  assert.ok(keys.length > 100);
  assert.deepEqual(
    keys.filter((key) => words[key] === undefined),
    [],
  );
});

test("every code of a lock has words for the person, and every question a name for colleagues", async () => {
  const source = await import("node:fs").then(({ readFileSync }) =>
    readFileSync(new URL("../../domain/journey/says.ts", import.meta.url), "utf8"),
  );
  const codes = [...source.matchAll(/^ {2}\| "([a-z-]+)"|^ {2}"([a-z-]+)",$/gm)].map(
    ([, one, other]) => one ?? other ?? "",
  );
  const shut = source.slice(source.indexOf("type Shut"));
  assert.ok(codes.length > 30);
  assert.deepEqual(
    codes.filter((code) => words[`journey.you.${code}`] === undefined),
    [],
  );
  assert.deepEqual(
    codes.filter(
      (code) => !shut.includes(`"${code}"`) && words[`journey.named.${code}`] === undefined,
    ),
    [],
  );
});
