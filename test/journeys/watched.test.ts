import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { assertOneLine, carriedBy, freePort, run } from "../program.ts";
import { removeData } from "../remove-data.ts";

const root = path.resolve(import.meta.dirname, "../..");
const data = path.join(root, "node_modules/.cache", `watched-${process.pid}`);
after(() => removeData(data));
const port = await freePort();
const ops = await freePort();
const env = { LENKE_DATA: data, PORT: String(port), LENKE_OPS_PORT: String(ops) };
const small = ["--cells", "door,inspectorate"] as const;

async function ask(address: string): Promise<{ status: number; wrong: readonly string[] }> {
  const answer = await fetch(`http://127.0.0.1:${ops}${address}`);
  const { wrong = [] } = (await answer.json()) as { readonly wrong?: readonly string[] };
  return { status: answer.status, wrong };
}

async function until(address: string, status: number): Promise<readonly string[]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await ask(address).catch(() => null);
    if (answer?.status === status) {
      return answer.wrong;
    }
    await sleep(50);
  }
  throw new Error(`${address} did not come to ${status}.`);
}

const running = (file: string) => JSON.parse(fs.readFileSync(path.join(data, file), "utf8"));

test("/live and /ready say how it is; a lost database server is started again; a second program is refused", async () => {
  const started = run("main/start.ts", env, ...small);
  assert.deepEqual(await until("/ready", 503), ["starting"]);
  assert.equal((await ask("/live")).status, 200);
  await started.until("Ctrl-C");
  await until("/ready", 200);
  const outside = await fetch(`http://localhost:${port}/ready`, {
    headers: { accept: "text/html" },
  });
  assert.equal(outside.status, 404, "not on the port that people reach");

  const key = path.join(data, "keys/inspectorate.json");
  fs.renameSync(key, `${key}.away`);
  assert.deepEqual(await ask("/ready"), { status: 503, wrong: ["keys"] });
  fs.renameSync(`${key}.away`, key);

  const second = run("main/start.ts", {
    ...env,
    PORT: String(await freePort()),
    LENKE_OPS_PORT: "",
  });
  assert.equal(await second.ended(), 2);
  assertOneLine(second.said());
  assert.ok(second.said().includes(String(carriedBy(started.child))), second.said());
  await until("/ready", 200);

  const where = /files in (.+)/.exec(started.said())?.[1] ?? "";
  const postmaster = () =>
    fs.readFileSync(path.join(where, "postmaster.pid"), "utf8").split("\n")[0];
  const lost = postmaster();
  process.kill(Number(lost), "SIGKILL");
  await until("/ready", 503);
  await until("/ready", 200);
  assert.notEqual(postmaster(), lost);
  const fault =
    started
      .said()
      .split("\n")
      .find((line) => line.includes("PostgresEnded")) ?? "{}";
  assert.deepEqual(Object.keys(JSON.parse(fault)), ["time", "fault", "code", "at"]);

  started.child.kill("SIGTERM");
  assert.equal(await started.ended(), 0, started.said());
  assert.equal(fs.existsSync(path.join(data, "running")), false);
});

test("what a crash left behind stops no start, nor does another program with its number", async () => {
  fs.writeFileSync(
    path.join(data, "running"),
    JSON.stringify({ pid: 999_999_999, began: "1", serves: true }),
  );
  const first = run("main/start.ts", env);
  await first.until("Ctrl-C");
  const held = running("running");
  assert.equal(held.pid, carriedBy(first.child));
  first.child.kill("SIGTERM");
  await first.ended();
  fs.writeFileSync(path.join(data, "running"), JSON.stringify({ ...held, pid: process.pid }));
  const verify = run("main/cli.ts", { LENKE_DATA: data }, "log", "verify");
  assert.equal(await verify.ended(), 0, verify.said());
});
