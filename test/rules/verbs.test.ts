import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";

const root = path.resolve(import.meta.dirname, "../..");

function sources(folder: string): readonly (readonly [string, string])[] {
  return fs
    .globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !file.includes(".test."))
    .map((file) => [file, fs.readFileSync(path.join(root, file), "utf8")] as const);
}

/** The only gate: asks `may` and writes the log. */
const gate = "api/access/perform.ts";

/** A Colleague parameter means acting on somebody's behalf, unless in a transaction that is open. */
const verb =
  /export async function (\w+)(?:<[^(]*>)?\((?!\s*tx: Tx\b)([^)]*actor: Colleague[^)]*)\)/g;
const through = /\b(?:onAgency|onCase|onPartOfCase|onWhatCameIn|onPlan|onRights|onEvidence)\b/;

const opens = /(?:asActor|asReader|inOne)\(\s*[\w.]+,\s*actor\b/;
/** Opens what the gate asks for. */
const opener = "api/access/in-one.ts";

test("only the gate opens a transaction for somebody signed in", () => {
  const elsewhere = [...sources("api"), ...sources("web"), ...sources("main")]
    .filter(([file, text]) => ![gate, opener].includes(file) && opens.test(text))
    .map(([file]) => file);
  assert.deepEqual(elsewhere, []);
  assert.match(fs.readFileSync(path.join(root, gate), "utf8"), opens);
});

test("the gate asks whether one may before it works, and writes the log", () => {
  const text = fs.readFileSync(path.join(root, gate), "utf8");
  assert.match(text, /may\(actor, act\.action/);
  assert.match(text, /append\(tx/);
});

test("every verb of somebody signed in goes through the gate", () => {
  const verbs = sources("api")
    .filter(([file]) => ![gate, opener].includes(file))
    .flatMap(([file, text]) => [...text.matchAll(verb)].map(([, name]) => ({ file, name, text })));
  assert.ok(verbs.length > 15, `found ${verbs.length} verbs, so the pattern no longer finds them`);
  const around = verbs
    .filter(({ text }) => !through.test(text))
    .map(({ file, name }) => `${file} ${name}`);
  assert.deepEqual(around, []);
});

test("pages and routes write no SQL and open no transaction of their own", () => {
  const deciding = [
    ...sources("web"),
    ...sources("api").filter(([file]) => file.endsWith("routes.ts")),
  ]
    .filter(([, text]) => /\basActor\b|(?<!req)\.query\(/.test(text))
    .map(([file]) => file);
  assert.deepEqual(deciding, []);
});
