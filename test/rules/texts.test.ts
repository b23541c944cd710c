import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { areas, languages, texts } from "../../web/texts/texts.ts";

const root = path.resolve(import.meta.dirname, "../..");

function read(pattern: string): string {
  const files = fs
    .globSync(pattern, { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file) && !/web.texts.(nb|en|door)\b/.test(file));
  return files.map((file) => fs.readFileSync(path.join(root, file), "utf8")).join("\n");
}

const seen = read("web/**/*.{ts,tsx}") + read("main/**/*.{ts,tsx}");
const done = read("{domain,rules,store,api}/**/*.ts");

/** Whole keys, and patterns like `front.${name}.text`. */
function usesIn(source: string): (key: string) => boolean {
  const whole = new Set(
    [...source.matchAll(/["']([\w-]+(?:\.[\w-]+)+)["']/g)].map(([, key]) => key),
  );
  const patterns = [...source.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^}`]+\}[\w.-]*)+)`/g)]
    .map(([, template = ""]) => template)
    // Refusal keys are built from codes, which are checked instead.
    .filter((template) => !template.startsWith("refusal."))
    .filter((template) => !/\{string\}/.test(template))
    .map((template) =>
      template
        .split(/\$\{[^}]+\}/)
        .map((fixed) => fixed.replaceAll(".", "\\."))
        .join("[\\w-]+(?:\\.[\\w-]+)?"),
    )
    .map((pattern) => new RegExp(`^${pattern}$`));
  return (key) => whole.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** `refused("…")`, and unions named …Refusal. */
function codesIn(source: string): readonly string[] {
  const thrown = [...source.matchAll(/\brefused\(\s*"([\w.-]+)"/g)].map(([, code = ""]) => code);
  const unions = [...source.matchAll(/\btype \w*Refusal\s*=([^;]+);/g)].flatMap(([, union = ""]) =>
    [...union.matchAll(/"([\w.-]+)"/g)].map(([, code = ""]) => code),
  );
  return [...new Set([...thrown, ...unions])].sort();
}

/** Between installations, never shown. */
const betweenMachines = /^document\./;

test("every key stands in one area only, and has words in every language", () => {
  for (const language of languages) {
    const keys = Object.values(areas[language]).flatMap(({ words }) => Object.keys(words));
    assert.equal(new Set(keys).size, keys.length, `a key stands twice in ${language}`);
    assert.deepEqual(keys.toSorted(), Object.keys(texts.en).toSorted(), language);
    const empty = Object.entries(texts[language]).filter(([, words]) => words.trim() === "");
    assert.deepEqual(empty, [], language);
  }
});

test("a text takes the same values in every language", () => {
  const values = (words: string) => (words.match(/\{[\w-]+\}/g) ?? []).toSorted();
  for (const [key, words] of Object.entries(texts.en)) {
    assert.deepEqual(values(texts.nb[key] ?? ""), values(words), key);
  }
});

test("every text is said somewhere", () => {
  const used = usesIn(seen);
  const codes = new Set(codesIn(done + seen).map((code) => `refusal.${code}`));
  const idle = Object.keys(texts.en).filter((key) => !used(key) && !codes.has(key));
  assert.deepEqual(idle, []);
});

test("every code that a rule refuses with has words", () => {
  const codes = codesIn(done + seen).filter((code) => !betweenMachines.test(code));
  assert.ok(codes.length > 5, "the scan must see the rules, or this means nothing");
  assert.deepEqual(
    codes.filter((code) => texts.en[`refusal.${code}`] === undefined),
    [],
  );
});

test("the words are set as a printer would: no straight quotes, no three dots", () => {
  for (const language of languages) {
    const careless = Object.entries(texts[language]).filter(([, words]) =>
      /["']|\.\.\.| - /.test(words),
    );
    assert.deepEqual(careless, [], language);
  }
});

test("the scans see what they look for, and nothing else", () => {
  const hole = ["$", "{x}"].join("");
  const type = ["$", "{string}"].join("");
  const used = usesIn(
    `say("a.b"); \`c.${hole}.d\`; \`e.${hole}\`; \`refusal.${hole}\`; \`f.${type}\``,
  );
  const keys = ["a.b", "c.x.d", "e.pay.cash", "a.c", "c.x", "refusal.x", "f.x"];
  assert.deepEqual(
    keys.filter((key) => used(key)),
    ["a.b", "c.x.d", "e.pay.cash"],
  );
  assert.deepEqual(
    codesIn(
      'return refused("x.no"); type SendRefusal =\n  | "y.late"\n  | "y.no"; const other = "z.z";',
    ),
    ["x.no", "y.late", "y.no"],
  );
});
