import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { runTests } from "./run-tests.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "node_modules/.cache", `run-tests-${process.pid}`);
fs.mkdirSync(folder);
after(() => fs.rmSync(folder, { recursive: true }));

async function ran(files: Readonly<Record<string, string>>) {
  let said = "";
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(
      path.join(folder, `${name}.mjs`),
      `import { after, before, test } from "node:test";\n${text}`,
    );
  }
  const { passed, failures } = await runTests(
    Object.keys(files).map((name) => path.relative(root, path.join(folder, `${name}.mjs`))),
    {
      programs: 1,
      env: {},
      stopping: new AbortController().signal,
      print: (text) => {
        said += text;
      },
    },
  );
  return { passed, failed: failures.length, failures, said };
}

test("files of one program do not see each other's hooks, and what a file begins is ended before the next", async () => {
  const hooks = (name: string) =>
    `globalThis.told ??= []; before(() => told.push("${name}")); after(() => told.push("no ${name}"));`;
  const tells = (all: string) =>
    `test("tells", () => { if (told.join() !== "${all}") throw new Error(told.join()); });`;
  const { passed, failed, said } = await ran({
    a: hooks("a") + tells("a"),
    b: hooks("b") + tells("a,no a,b"),
  });
  assert.deepEqual({ passed, failed }, { passed: 2, failed: 0 }, said);
});

const well = 'test("well", () => {});';
const not = 'test("not", () => { throw new Error("not so"); });';

test("a file that fails, cannot be read, or ends its program is counted and named, and the others run", async () => {
  const { passed, failed, failures, said } = await ran({
    a: well + not,
    ends: `${well} test("ends", () => new Promise(() => setTimeout(() => process.kill(process.pid, "SIGKILL"), 50)));`,
    cannot: 'throw new Error("cannot be read");',
    b: well,
  });
  assert.deepEqual({ passed, failed }, { passed: 3, failed: 3 }, said);
  assert.ok(failures.every((failure) => said.includes(failure)));
  const files = path.relative(root, folder);
  for (const told of [`✖ ${files}/a.mjs: not\n  Error: not so`, `✖ ${files}/cannot.mjs`]) {
    assert.ok(said.includes(told), said);
  }
  assert.ok(said.includes(`ended in ${files}/ends.mjs`), said);
});

test("a failure is told when it comes, though its file has not ended", async () => {
  const { said } = await ran({
    a: `${not} test("long after", () => new Promise((resolve) => setTimeout(resolve, 500)));`,
  });
  assert.ok(said.indexOf("not so") < said.indexOf("▶"), said);
});

test("a program that fails outside its tests is counted, once", async () => {
  const late = `${well} process.on("exit", () => process.exit(3));`;
  const { passed, failed, said } = await ran({ late });
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 }, said);
});
