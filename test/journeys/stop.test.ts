import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { stopUnderLoad } from "../../main/drills/stop.ts";
import { freePort, run } from "../program.ts";
import { removeData } from "../remove-data.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "node_modules/.cache", `stop-${process.pid}`);
fs.mkdirSync(folder, { recursive: true });
after(() => removeData(folder));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`npm start that is ended by ${signal} under eight clients answers all it has let in, and leaves no program`, async () => {
    const stopped = await stopUnderLoad(path.join(folder, signal), await freePort(), {
      ...{ seconds: 1, signal },
    });
    assert.ok(stopped.answered > 0 && stopped.refused > 0);
    assert.deepEqual(
      { failed: stopped.failed, status: stopped.status, left: stopped.left },
      { failed: [], status: 0, left: [] },
    );
  });
}

test("what is ended while it starts leaves no database server either", async () => {
  const started = run("main/start.ts", {
    ...{ LENKE_DATA: path.join(folder, "early"), PORT: String(await freePort()) },
  });
  await started.until("Database:");
  const where = /files in (.+)/.exec(started.said())?.[1] ?? "";
  const pid = fs.readFileSync(path.join(where, "postmaster.pid"), "utf8").split("\n")[0];
  started.child.kill("SIGTERM");
  await started.ended();
  for (let tries = 0; tries < 50 && fs.existsSync(`/proc/${pid}`); tries += 1) {
    await sleep(100);
  }
  assert.equal(fs.existsSync(`/proc/${pid}`), false);
});
