import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { type Cell, openPool } from "../cell.ts";
import { asAdmin, cellLogin, prepareCell, prepareCluster } from "../cluster.ts";
import { startPostgres } from "../postgres.ts";

// A database of its own, since the one that tests share does not wait for the disk.
const root = path.resolve(import.meta.dirname, "../..");
// A commit takes a tenth of a second, so that what would be lost is.
const running = await startPostgres(
  path.join(root, "node_modules/.cache", `killed-${process.pid}`),
  ["commit_delay=100000", "commit_siblings=0"],
);
const cluster = {
  admin: { host: running.host, user: "owner" },
  prefix: "killed_",
  secret: randomBytes(32),
};
await prepareCluster(cluster);
await prepareCell(cluster, "shelter");
const cell = {
  ...{ id: "shelter", name: "Shelter", kinds: [] },
  pool: openPool(cellLogin(cluster, "shelter")),
} as unknown as Cell;
const actor = await testColleague(cluster, cell, "caseworker");
const cases = await Promise.all([1, 2, 3, 4].map(() => anOpenCase(cell, actor)));

const children = new Set<ChildProcess>();
after(async () => {
  for (const child of children) {
    child.kill("SIGKILL");
  }
  await cell.pool.end();
  await running.stop();
  fs.rmSync(path.dirname(running.where), { recursive: true, force: true });
});

async function reader(): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const { secret, ...rest } = cluster;
  const child = fork(path.join(root, "test/factories/reader.ts"), {
    execArgv: ["--import", path.join(root, "main/jsx.mjs")],
    env: {
      ...process.env,
      READER: JSON.stringify({ ...rest, secret: secret.toString("hex"), actor }),
    },
  });
  children.add(child);
  const [origin] = await once(child, "message");
  return { child, origin: String(origin) };
}

/** Entries of a case that tell of a reading. */
async function entriesOf(caseId: string): Promise<number> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rowCount } = await client.query(
      "select from log.entry where case_id = $1 and verb = 'case.read'",
      [caseId],
    );
    return rowCount ?? 0;
  });
}

/** Reads until it is told to stop, and counts the pages that were shown whole. */
async function readOn(origin: string, until: () => boolean): Promise<ReadonlyMap<string, number>> {
  const shown = new Map<string, number>();
  const client = async (caseId: string) => {
    while (!until()) {
      const answer = await fetch(`${origin}/cases/${caseId}`, {
        headers: { "x-desk": "reader" },
        signal: AbortSignal.timeout(30_000),
      }).catch(() => null);
      const html = (await answer?.text().catch(() => null)) ?? "";
      if (answer?.status === 200 && html.endsWith("</html>")) {
        shown.set(caseId, (shown.get(caseId) ?? 0) + 1);
      }
    }
  };
  await Promise.all([...cases, ...cases].map(client));
  return shown;
}

async function readsAndDies(
  kill: (child: ChildProcess) => void,
): Promise<{ readonly shown: number; readonly lost: number }> {
  const before = await Promise.all(cases.map(entriesOf));
  const { child, origin } = await reader();
  let over = false;
  const reading = readOn(origin, () => over);
  await sleep(3000);
  kill(child);
  await sleep(1000);
  over = true;
  const shown = await reading;
  child.kill("SIGKILL");
  const after = await Promise.all(cases.map(entriesOf));
  const counts = cases.map((id, at) => ({
    shown: shown.get(id) ?? 0,
    kept: (after[at] ?? 0) - (before[at] ?? 0),
  }));
  return {
    shown: counts.reduce((sum, each) => sum + each.shown, 0),
    lost: counts.reduce((sum, each) => sum + Math.max(0, each.shown - each.kept), 0),
  };
}

test("a server that is killed while it shows pages has logged each that was shown", async () => {
  const { shown, lost } = await readsAndDies((child) => child.kill("SIGKILL"));
  assert.ok(shown > 8, `${shown} shown`);
  assert.equal(lost, 0);
});

test("a database that is killed while pages are shown has each of them in the log when it is back", async () => {
  const { shown, lost } = await readsAndDies(() => {
    const [pid] = fs.readFileSync(path.join(running.where, "postmaster.pid"), "utf8").split("\n");
    // With all its processes.
    process.kill(-Number(pid), "SIGKILL");
  });
  assert.ok(shown > 8, `${shown} shown`);
  assert.equal(lost, 0);
});
