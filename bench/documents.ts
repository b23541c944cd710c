import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { dayOf } from "../domain/time/day.ts";
import { joinInstallation } from "../main/installation.ts";
import { now } from "../main/now.ts";
import {
  type Apart,
  apart,
  introduceEachOther,
  startApart,
  stopApart,
} from "../main/two-installations.ts";
import { asActor } from "../store/as-actor.ts";
import { asAdmin, databaseName } from "../store/cluster.ts";
import { peerById, post } from "../store/document/document.ts";

// Post, carry, open, take in and receipt, against bare inserts of the same rows as owner.

const documents = Number(process.argv[2] ?? 500);
const folder = path.resolve(
  import.meta.dirname,
  `../node_modules/.cache/bench-documents-${process.pid}`,
);
const words = "Ventet på lønn i fire måneder. ".repeat(20);

const a: Apart = apart(path.join(folder, "a"), 41_001, "localhost", ["inspectorate"]);
const b: Apart = apart(path.join(folder, "b"), 41_002, "127.0.0.1", ["shelter"]);
const children = [await startApart(a, true), await startApart(b, true)];
await introduceEachOther(a, b);
const from = await joinInstallation(a.settings, "writes");
const to = await joinInstallation(b.settings, "writes");

async function inbox(): Promise<number> {
  return await asAdmin(to.cluster, "shelter", async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from work.incoming",
    );
    return rows[0]?.n ?? 0;
  });
}

async function viaLenke(): Promise<number> {
  const cell = from.cells.get("inspectorate");
  if (cell === undefined) {
    throw new Error("no cell");
  }
  const before = await inbox();
  const began = performance.now();
  const one = async () => {
    await asActor(cell, { kind: "courier", cell: cell.id }, async (tx) => {
      const peer = await peerById(tx, "shelter");
      if (peer === null) {
        throw new Error("no peer");
      }
      const today = dayOf(now());
      const content = {
        kind: "referral",
        purpose: "assistance",
        basis: ["fvl13a-anonym"],
        wayBack: null,
        due: today,
        until: today,
        told: { question: words },
      } as const;
      await post(tx, cell, {
        to: peer,
        thread: crypto.randomUUID(),
        content,
        written: now(),
      });
    });
  };
  for (let sent = 0; sent < documents; sent += 8) {
    await Promise.all(Array.from({ length: Math.min(8, documents - sent) }, one));
  }
  while ((await inbox()) < before + documents) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return (documents * 1000) / (performance.now() - began);
}

async function bareInserts(): Promise<number> {
  const pools = [
    new pg.Pool({
      ...from.cluster.admin,
      database: databaseName(from.cluster, "inspectorate"),
      max: 8,
    }),
    new pg.Pool({ ...to.cluster.admin, database: databaseName(to.cluster, "shelter"), max: 8 }),
  ];
  const sealed = "x".repeat(words.length * 2);
  const began = performance.now();
  const kept = async (pool: pg.Pool, direction: string, id: string, thread: string) => {
    const client = await pool.connect();
    await client.query("begin");
    await client.query(
      `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at) values ($1, $2, 'bare', $3, 1, 'bare', $4, now())`,
      [id, direction, thread, sealed],
    );
    if (direction === "out") {
      await client.query(
        "insert into sealed.delivery (document, next_at, delivered_at) values ($1, now(), now())",
        [id],
      );
    } else {
      await client.query(
        `insert into work.incoming (id, kind, sender, content, came_at, named, document) values ($1, 'report', 'bare', $2, now(), false, $3)`,
        [thread, JSON.stringify({ words }), id],
      );
    }
    await client.query("commit");
    client.release();
  };
  const one = async () => {
    const [id, thread] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const [pool, direction] of [
      [pools[0], "out"],
      [pools[1], "in"],
    ] as const) {
      if (pool !== undefined) {
        await kept(pool, direction, id, thread);
      }
    }
  };
  for (let sent = 0; sent < documents; sent += 8) {
    await Promise.all(Array.from({ length: Math.min(8, documents - sent) }, one));
  }
  const rate = (documents * 1000) / (performance.now() - began);
  await Promise.all(pools.map((pool) => pool.end()));
  return rate;
}

console.log(`${documents} documents of ${words.length} characters a round, 8 at a time`);
for (let round = 0; round < 4; round += 1) {
  const [lenke, bare] = [await viaLenke(), await bareInserts()];
  console.log(
    `${round === 0 ? "warm-up" : `round ${round}`}: ${lenke.toFixed(0)} documents/s from verb to inbox, ${bare.toFixed(0)}/s bare inserts, ratio ${(lenke / bare).toFixed(2)}`,
  );
}
await from.close();
await to.close();
await Promise.all(children.map(stopApart));
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
