import fs from "node:fs";
import path from "node:path";
import { introduceAll } from "../main/cards.ts";
import type { Hosted } from "../main/data-folder.ts";
import { type Installation, openInstallation } from "../main/installation.ts";
import { settingsFrom } from "../main/settings.ts";
import { asAdmin, asKeeper, type Cluster, databaseName } from "../store/cluster.ts";

const root = path.resolve(import.meta.dirname, "..");

export async function withBenchCells<Answer>(
  cells: readonly Hosted[],
  work: (installation: Installation) => Promise<Answer>,
): Promise<Answer> {
  const data = path.join(root, "node_modules/.cache", `bench-${process.pid}`);
  const installation = await openInstallation(
    settingsFrom({ LENKE_DATA: data }, root),
    cells,
    () => undefined,
  );
  try {
    await introduceAll(installation.cluster, [...installation.cells.values()], "http://localhost");
    return await work(installation);
  } finally {
    await installation.close();
    fs.rmSync(data, { recursive: true, force: true });
    if (installation.where !== null) {
      fs.rmSync(path.dirname(installation.where), { recursive: true, force: true });
    }
  }
}

/** A caseworker of a bench's cell; gives the id. */
export async function benchColleague(cluster: Cluster, cell: string): Promise<string> {
  return await asKeeper(cluster, cell, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "insert into access.colleague (subject, name, title, role) values ('b', 'B', 'b', 'caseworker') returning id",
    );
    return rows[0]?.id ?? "";
  });
}

/** Whole numbers from nought, the same at every run (mulberry32). */
export function drawer(from: number): (below: number) => number {
  let seed = from;
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** `once` per second by `clients`, over `milliseconds`. */
export async function perSecond(
  clients: number,
  milliseconds: number,
  once: () => Promise<unknown>,
): Promise<number> {
  const began = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      await once();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (done * 1000) / (performance.now() - began);
}

/** Linux counts hundredths of a second. */
const tick = 10;

/** Milliseconds of processor that PostgreSQL has used for a cell, by its connections that are open. */
export async function processorOf(cluster: Cluster, cell: string): Promise<number> {
  const pids = await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where datname = $1",
      [databaseName(cluster, cell)],
    );
    return rows.map(({ pid }) => pid);
  });
  return pids.reduce((sum, pid) => {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user = "0", system = "0"] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11);
    return sum + (Number(user) + Number(system)) * tick;
  }, 0);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs A B A B … after an uncounted round; gives both and their ratio. */
export async function inTurn(
  rounds: number,
  [nameA, a]: readonly [string, () => Promise<number>],
  [nameB, b]: readonly [string, () => Promise<number>],
): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [rateA, rateB] = [await a(), await b()];
    const counted = round === 0 ? "warm-up" : `round ${round}`;
    console.log(
      `${counted}: ${nameA} ${rateA.toFixed(0)}/s, ${nameB} ${rateB.toFixed(0)}/s, ratio ${(rateA / rateB).toFixed(2)}`,
    );
    if (round > 0) {
      ratios.push(rateA / rateB);
    }
  }
  console.log(
    `median ratio ${nameA} / ${nameB}: ${median(ratios).toFixed(2)} (least ${Math.min(...ratios).toFixed(2)}, most ${Math.max(...ratios).toFixed(2)})`,
  );
}
