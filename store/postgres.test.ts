import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { removeData } from "../test/remove-data.ts";
import { startPostgres } from "./postgres.ts";

const data = path.resolve(import.meta.dirname, `../node_modules/.cache/postgres-${process.pid}`);
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) {
    child.kill("SIGKILL");
  }
  removeData(data);
});

async function beside(work: string, before: readonly string[] = []): Promise<ChildProcess> {
  const script = `import * as postgres from ${JSON.stringify(path.join(import.meta.dirname, "postgres.ts"))};
    const data = ${JSON.stringify(data)};
    ${work}`;
  const [program = "", ...args] = [
    ...before,
    process.execPath,
    "--input-type=module",
    "-e",
    script,
  ];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  return child;
}

test("a server that ended by itself and is begun anew just as it is stopped does not stay", async () => {
  const running = await startPostgres(data);
  const file = path.join(running.where, "postmaster.pid");
  process.kill(Number(fs.readFileSync(file, "utf8").split("\n")[0]), "SIGTERM");
  await rest(30);
  await running.stop();
  await rest(1500);
  assert.equal(fs.existsSync(file), false, "no server is left");
});

test("a server that answers is joined at once, without a right over its processes", async () => {
  const running = await startPostgres(data);
  // As root is in a container.
  const without = process.getuid?.() === 0 ? ["setpriv", "--bounding-set", "-sys_ptrace"] : [];
  const began = performance.now();
  const joined = await beside(
    "console.log((await postgres.joinPostgres(data))?.took ?? 'none');",
    without,
  ).then(() => performance.now() - began);
  assert.ok(joined < 9000, `${joined} ms`);
  await running.stop();
});

test("a server that a killed run left is taken over, whatever program it has come to", async () => {
  const stay = "setInterval(() => undefined, 1000);";
  const keeper = await beside(
    `await postgres.startPostgres(data); console.log("started"); ${stay}`,
  );
  keeper.kill("SIGSTOP");
  const running = await startPostgres(data);
  assert.equal(running.took, "taken over");
  keeper.kill("SIGKILL");
  await running.stop();
});

test("a number that was given to another program blocks no start", async () => {
  const running = await startPostgres(data);
  const file = path.join(running.where, "postmaster.pid");
  const left = fs.readFileSync(file, "utf8");
  await running.stop();
  const { uid, gid } = fs.statSync(running.where);
  const other = spawn("sleep", ["60"], { uid, gid });
  children.push(other);
  fs.writeFileSync(file, left.replace(/^\d+/, String(other.pid)));
  fs.chownSync(file, uid, gid);
  const again = await startPostgres(data);
  assert.equal(other.exitCode, null);
  await again.stop();
});
