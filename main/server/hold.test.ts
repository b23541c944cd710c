import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { holderOf, holdFolder } from "./hold.ts";
import { Trouble } from "./trouble.ts";

const folder = path.resolve(import.meta.dirname, `../../node_modules/.cache/hold-${process.pid}`);
after(() => fs.rmSync(folder, { recursive: true, force: true }));

test("a folder is held by one program, until it lets go or is killed outright", async () => {
  const script = `import { holdFolder } from ${JSON.stringify(path.join(import.meta.dirname, "hold.ts"))};
    holdFolder(${JSON.stringify(folder)}, true);
    console.log("held");
    setInterval(() => undefined, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(other.stdout, "data");
  assert.equal(holderOf(folder)?.pid, other.pid);
  assert.throws(
    () => holdFolder(folder, true),
    (error) => error instanceof Trouble && error.message.includes(String(other.pid)),
  );
  other.kill("SIGKILL");
  await once(other, "exit");
  assert.equal(holderOf(folder), null);
  const letGo = holdFolder(folder, true);
  assert.equal(holderOf(folder)?.pid, process.pid);
  assert.throws(() => holdFolder(folder, false), Trouble, "nor by one program twice");
  assert.equal(holderOf(folder)?.pid, process.pid, "to look takes nothing away");
  letGo();
  letGo();
  assert.equal(holderOf(folder), null);
});

test("what a program that is gone has noted holds nothing, whatever has its number now", () => {
  const letGo = holdFolder(folder, true);
  const note = path.join(folder, "running");
  const left = JSON.parse(fs.readFileSync(note, "utf8"));
  letGo();
  const parent = fs.readFileSync(`/proc/${process.ppid}/stat`, "utf8");
  const began = parent.slice(parent.lastIndexOf(")")).split(" ")[20];
  fs.writeFileSync(note, JSON.stringify({ ...left, pid: process.ppid, began }));
  assert.equal(holderOf(folder), null);
  holdFolder(folder, true)();
});
