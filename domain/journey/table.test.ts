import assert from "node:assert/strict";
import test from "node:test";
import { ageTable, childTables } from "./child.ts";
import { yesTables } from "./own-yes.ts";
import { safeTables } from "./safe.ts";
import type { Columns, Table } from "./table.ts";
import { talks } from "./talk.ts";

const tables: Readonly<Record<string, Table<Columns, unknown>>> = Object.fromEntries(
  [
    ["talks", talks],
    ["age", ageTable],
    ...Object.entries(yesTables),
    ...Object.entries(safeTables),
    ...Object.entries(childTables).map(([name, each]) => [`child ${name}`, each] as const),
  ].map(([name, each]) => [name, each as unknown as Table<Columns, unknown>]),
);

/** Every combination of values. */
function combinations(columns: Columns): readonly Readonly<Record<string, string>>[] {
  return Object.entries(columns).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [name, values]) =>
      all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

for (const [name, { columns, rules }] of Object.entries(tables)) {
  test(`the table ${name} has a rule for every combination, and no rule that is never reached`, () => {
    const reached = combinations(columns).map((values) =>
      rules.findIndex(([when]) =>
        Object.entries(when).every(([column, fits]) => fits?.includes(values[column] ?? "")),
      ),
    );
    assert.deepEqual(
      [...new Set(reached)].toSorted((a, b) => a - b),
      [...rules.keys()],
    );
  });
}
