import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { createApi } from "../../api/app.ts";
import { compare } from "../../domain/comparison/compare.ts";
import { changedIn } from "../../law/acts/changed.ts";
import { loadLaw } from "../../law/law.ts";
import { comparisonJson } from "../../main/commands/compare-json.ts";
import { rightsJson } from "../../main/commands/rights-json.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { whatIf } from "../../rules/rights/what-if.ts";
import { texts } from "../../web/texts/texts.ts";
import { testHouse, testLetter } from "../house.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Names that would judge what only a court may. */
const forbidden =
  /verdict|score|scoring|probabilit|likelihood|\bodds|is_?victim|victim|perpetrator|risk_?(?:level|class)|guilt(?!\b.*question)|percent_?(?:sure|likely)|confidence_?(?:level|score)|prediction/i;

/** At any depth. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(fieldsOf);
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inside]) => [name, ...fieldsOf(inside)]);
}

const named = (names: readonly string[]) =>
  [...new Set(names)].filter((name) => forbidden.test(name));

test("no field of the API is a verdict, a score or a probability", async () => {
  const api = createApi(testHouse([]), {
    provider: () => Promise.reject(new Error("none")),
    subjectClaim: "sub",
    write: testLetter,
  });
  const described = await (await api.request("/api/openapi.json")).json();
  const fields = fieldsOf(described);
  assert.ok(fields.includes("relation") && fields.includes("bearing"), "the comparison is in it");
  assert.deepEqual(named(fields), []);
});

test("no column of any table is a verdict, a score or a probability", () => {
  const sql = fs
    .globSync("store/migrations/*.sql", { cwd: root })
    .map((file) => fs.readFileSync(path.join(root, file), "utf8").replaceAll(/--.*$/gm, ""))
    .join("\n");
  const names = [
    ...sql.matchAll(
      /^\s+([a-z_]+)\s+(?:uuid|text|int|smallint|bigint|numeric|real|double|boolean|date|timestamptz|jsonb|bytea)/gm,
    ),
  ];
  assert.ok(names.length > 60, "the scan must see the columns, or this means nothing");
  assert.deepEqual(named(names.map(([, name = ""]) => name)), []);
});

test("no answer of the command line holds a verdict, a score or a probability", () => {
  const law = loadLaw();
  const fact = { state: "present", level: 1, scope: "all", how: "told", day: null, note: null };
  const facts = [...law.factors.values()]
    .filter(({ kind }) => kind === "raw")
    .map(({ id }) => ({ ...fact, factor: id }) as const);
  const answer = comparisonJson(compare(law, [{ id: "all", facts: facts as never }], null));
  const fields = fieldsOf(answer);
  assert.ok(fields.includes("matched") && fields.includes("against"));
  assert.deepEqual(named(fields), []);

  const happened = exampleOf("found 2026-03-01, police-report 257 2026-03-10", "2026-04-01");
  const supposed = whatIf(happened, exampleOf("case-dropped 2026-05-01", "2026-05-01").events);
  const rights = fieldsOf(rightsJson(supposed.after, supposed, changedIn(law)));
  assert.ok(rights.includes("state") && rights.includes("whatIf"));
  assert.deepEqual(named(rights), []);
});

test("no page carries a verdict, a score or a probability: in no field of a form, and in no mark on what it shows", () => {
  const names = fs.globSync("web/**/*.tsx", { cwd: root }).flatMap((file) => {
    const source = fs.readFileSync(path.join(root, file), "utf8");
    return [...source.matchAll(/\b(?:name|id|class)="([^"]+)"|\b(data-[a-z-]+)=/g)].map(
      ([, given, mark]) => given ?? mark ?? "",
    );
  });
  assert.ok(
    names.includes("supposed") && names.includes("data-relation"),
    "the scan must see them",
  );
  assert.deepEqual(named(names), []);
});

test("no words of a page grade anyone: no share, no chance, no score", () => {
  const grading = /\b(?:score|probab\w+|likelihood|poeng|sannsynlig\w*|\d+ ?%)|\bverdict/i;
  // Practice says that it judges nobody; help and pay name rates.
  const free = /^(?:practice|help|pay|chain)\./;
  const found = Object.entries({ ...texts.nb, ...texts.en })
    .concat(Object.entries(texts.nb))
    .filter(([key, words]) => !free.test(key) && grading.test(words))
    .map(([key]) => key);
  assert.deepEqual([...new Set(found)], []);
});

test("the search sees what it looks for", () => {
  assert.deepEqual(named(["riskLevel", "score", "verdictBy", "relation", "side", "isVictim"]), [
    "riskLevel",
    "score",
    "verdictBy",
    "isVictim",
  ]);
});
