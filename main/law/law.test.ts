import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { loadLaw } from "../../law/law.ts";
import { lawCommand } from "./law.ts";

const law = loadLaw();

async function run(...args: readonly string[]) {
  let printed = "";
  const complaints: string[] = [];
  const terminal = {
    standardInput: (async function* () {})(),
    language: "en" as const,
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => complaints.push(text),
  };
  const code = await lawCommand(args, terminal, async () => law);
  return { code, printed, complaints };
}

test("a section is printed by any name of its act, however its number is typed", async () => {
  const { code, printed } = await run("aml", "14-12", "c");
  assert.equal(code, 0);
  assert.match(printed, /^arbeidsmiljøloven § 14-12 c\. Solidaransvar for innleier\n/);
  assert.match(printed, /2026-07-02/);
  for (const typed of [
    ["Arbeidsmiljøloven", "§ 14-12c"],
    ["LOV-2005-06-17-62", "14-12C"],
  ]) {
    assert.equal((await run(...typed)).printed, printed);
  }
});

test("for programs there is the same: the day, the act, the section with its words and their hash", async () => {
  const { printed } = await run("aml", "14-15", "--json");
  const { asOf, act, section } = JSON.parse(printed);
  assert.deepEqual(
    [asOf, act.id, section.number, section.hash.length],
    ["2026-07-02", "lov-2005-06-17-62", "14-15", 16],
  );
  assert.ok(JSON.parse((await run("--json")).printed).acts.length > 40);
  assert.ok(JSON.parse((await run("aml", "--json")).printed).sections.length > 20);
});

test("what is not held ends with 2, and one line says what is", async () => {
  for (const args of [["none"], ["aml", "99-9"], ["--never"]]) {
    const { code, printed, complaints } = await run(...args);
    assert.deepEqual([code, printed, complaints.length], [2, "", 1], args.join(" "));
  }
});

const snapshot = path.resolve(
  import.meta.dirname,
  "../../node_modules/.cache",
  `acts-${process.pid}`,
);
const texts = path.resolve(import.meta.dirname, "../../law/acts");

function aSnapshot(change: (id: string, text: string) => string | null): string {
  fs.rmSync(snapshot, { recursive: true, force: true });
  fs.mkdirSync(snapshot, { recursive: true });
  for (const name of fs.readdirSync(texts).filter((each) => each.endsWith(".md"))) {
    const text = change(name.replace(".md", ""), fs.readFileSync(path.join(texts, name), "utf8"));
    if (text !== null) {
      fs.writeFileSync(path.join(snapshot, name), text);
    }
  }
  return snapshot;
}
after(() => fs.rmSync(snapshot, { recursive: true, force: true }));

const without = (id: string, text: string) =>
  id === "forskrift-2009-10-15-1286"
    ? text.replace(" og følge opp tiltak som myndighetene tilbyr", "")
    : text;

test("newer texts are compared section by section, with what rests on each; nothing is taken in", async () => {
  const { code, printed, complaints } = await run("update", aSnapshot(without), "--json");
  assert.equal(code, 0);
  assert.match(complaints.at(-1) ?? "", /51 of 51|of \d+ acts/);
  const { changed, gone, new: added, missing } = JSON.parse(printed);
  assert.deepEqual([gone, added, missing], [[], [], []]);
  const [one, ...more] = changed;
  assert.deepEqual(more, []);
  assert.deepEqual([one.act, one.section], ["forskrift-2009-10-15-1286", "8-3"]);
  assert.ok(one.from.includes("følge opp tiltak") && !one.to.includes("følge opp tiltak"));
  assert.ok(one.citedBy.includes("right/reflection-permit"));
  const plain = await run("update", aSnapshot(without));
  assert.match(plain.printed, /\[- og følge opp tiltak som myndighetene tilbyr-\]/);
  assert.deepEqual(
    JSON.parse(
      (
        await run(
          "update",
          aSnapshot((_, text) => text),
          "--json",
        )
      ).printed,
    ).changed,
    [],
  );
});

test("a folder that is not there or holds none of the acts, a day that is none or is too early, are told with a remedy", async () => {
  await assert.rejects(run("update", "/nowhere"), /is no folder/);
  await assert.rejects(
    run(
      "update",
      aSnapshot(() => null),
    ),
    /none of the acts/,
  );
  const whole = aSnapshot((_, text) => text);
  await assert.rejects(run("update", whole, "--on", "2026-01-01"), /2026-07-02/);
  await assert.rejects(run("update", whole, "--on", "tomorrow"), /no day/);
  await assert.rejects(run("update", whole, "--on", "2999-01-01"), /not come yet/);
  const broken = (id: string, text: string) => (id === "lov-2005-06-17-62" ? "" : text);
  await assert.rejects(run("update", aSnapshot(broken)), /lov-2005-06-17-62\.md/);
  assert.deepEqual((await run("aml", "14-15", "--on", "2026-07-01")).code, 2);
  assert.deepEqual((await run("aml", "14-15", "--on", "2026-07-02")).code, 0);
});
