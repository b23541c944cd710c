import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { answers, type RowKind } from "../../domain/journey/row.ts";
import { keptRow } from "../../store/plan/journey-shape.ts";

// What decides in a plan or of a journey home is answered, in rows. Nothing there reads what people write.

const filesIn = (of: URL) =>
  readdirSync(of).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

const areas = [
  ...["domain/journey", "domain/plan", "domain/case"],
  ...["rules/rights", "domain/deadline", "api/rights", "api/deadline"],
];
/** These read codes, names and texts of the law, and nothing that people write. */
const readCodes: readonly string[] = [
  ...["rules/rights/drop-appeal.ts", "rules/rights/life.ts", "rules/rights/page.ts"],
  ...["rules/rights/contradiction.ts", "rules/rights/example-language.ts"],
  ...["rules/rights/words.ts", "api/rights/address.ts"],
  ...["domain/case/pseudonym.ts", "domain/case/safeguard.ts"],
  // A hint beside the field of a safe way to the person.
  "domain/case/reaches.ts",
];

/** A literal, the constructor, or a method that takes one. */
const reads =
  /(?:^|[=(,:[!&|?{};]|return)\s*\/(?![/*])(?:\\.|[^/\n])+\/[a-z]*|RegExp|\.(?:match|matchAll|test|exec|search)\(/m;

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");

test("the scan sees a reading of words", () => {
  for (const code of ["const a = /yes/u;", "new RegExp(x)", "words.match(x)", "if (x.test(y)) {"]) {
    assert.match(code, reads);
  }
});

test("nothing of a plan, a journey or a deadline is decided by reading words", () => {
  const found = areas.flatMap((area) => {
    const of = new URL(`../../${area}/`, import.meta.url);
    const reading = filesIn(of).filter((name) =>
      reads.test(withoutComments(readFileSync(new URL(name, of), "utf8"))),
    );
    return reading.map((name) => `${area}/${name}`);
  });
  assert.ok(found.length > 3, "the scan must see something, or this means nothing");
  const others = found.filter((file) => !readCodes.includes(file));
  assert.deepEqual(others, []);
});

test("a row holds answers, labels and ids, and no free text", () => {
  const long = "Ja, jeg reiser hjem og han gir meg passet mitt. ".repeat(10);
  const whole: Readonly<Record<string, unknown>> = {
    ...{ label: "a", met: "a", listed: "b", question: "who", about: "a", of: "wish" },
    ...{ covers: ["a"], confirmed: null, things: [], ticked: [], whys: [], over: false },
    ...{ words: long, reason: long, note: long },
  };
  for (const row of Object.keys(answers) as RowKind[]) {
    const columns = Object.entries(answers[row]).map(([column, values]) => [column, values[0]]);
    const kept = keptRow.parse({ ...whole, row, said: null, ...Object.fromEntries(columns) });
    assert.ok(!JSON.stringify(kept).includes(long), row);
    const free = { ...kept, label: long, met: long, about: long, question: long };
    const taken = keptRow.safeParse(free);
    assert.ok(!taken.success || !JSON.stringify(taken.data).includes(long), row);
  }
});
