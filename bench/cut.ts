import { setTimeout as rest } from "node:timers/promises";
import { holderOf, newCode } from "../api/door/held.ts";
import { doorId, type House } from "../api/house.ts";
import { loadLaw } from "../law/law.ts";
import { country } from "../main/demo/country.ts";
import { now } from "../main/now.ts";
import type { Cell } from "../store/cell.ts";
import { asAdmin, type Cluster, databaseName } from "../store/cluster.ts";
import { createPages } from "../web/app.tsx";
import * as maker from "../web/maker.ts";
import { withBenchCells } from "./measure.ts";

// Eight clients reporting, undisturbed and with a connection cut every tenth of a second. Each report must exist
// exactly once, after retries.

const [clients, seconds, everyMilliseconds] = [8, 10, 100];

interface Round {
  readonly acknowledged: string[];
  readonly unsure: string[];
  readonly waits: number[];
  ended: number;
}

async function endOne(cluster: Cluster): Promise<number> {
  return await asAdmin(cluster, null, async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = $1 and usename = $1 order by (state = 'idle'), random() limit 1`,
      [databaseName(cluster, doorId)],
    );
    return rowCount ?? 0;
  });
}

async function kept(cluster: Cluster, door: Cell, codes: readonly string[]): Promise<number> {
  const hashes = codes.map((code) => holderOf(door, code).receipt);
  return await asAdmin(cluster, doorId, async (client) => {
    const { rowCount } = await client.query(
      "select from sealed.receipt where code_hash = any($1)",
      [hashes],
    );
    return rowCount ?? 0;
  });
}

const cells = country.filter(({ id }) => id === doorId || id === "inspectorate");
await withBenchCells(cells, async (installation) => {
  const { cluster } = installation;
  const house: House = {
    ...{ origin: "http://localhost", cells: installation.cells, law: loadLaw(), mails: false },
    now,
    nudge: () => undefined,
    relearn: async () => undefined,
  };
  const door = house.cells.get(doorId);
  if (door === undefined) {
    throw new Error("There is no door.");
  }
  const pages = createPages({
    ...{ house, machines: [], own: [], workshop: maker },
    deskOf: async () => null,
    report: () => undefined,
  });
  const send = async (code: string): Promise<number> => {
    const form = { step: "send", recipient: "inspectorate", words: "Åtte i ett rom", code };
    const headers = { host: "localhost", origin: house.origin };
    const body = new URLSearchParams(form);
    return (await pages.request("/seen", { method: "POST", headers, body })).status;
  };
  const load = async (cuts: boolean): Promise<Round> => {
    const round: Round = { acknowledged: [], unsure: [], waits: [], ended: 0 };
    const until = performance.now() + seconds * 1000;
    const client = async () => {
      while (performance.now() < until) {
        const [code, began] = [newCode(), performance.now()];
        ((await send(code)) === 200 ? round.acknowledged : round.unsure).push(code);
        round.waits.push(performance.now() - began);
      }
    };
    const cut = async () => {
      while (cuts && performance.now() < until) {
        round.ended += await endOne(cluster);
        await rest(everyMilliseconds);
      }
    };
    await Promise.all([cut(), ...Array.from({ length: clients }, client)]);
    return round;
  };
  for (const cuts of [false, true]) {
    const { acknowledged, unsure, waits, ended } = await load(cuts);
    const there = await kept(cluster, door, acknowledged);
    const keptAlready = await kept(cluster, door, unsure);
    for (const code of unsure) {
      await send(code);
    }
    const sorted = waits.toSorted((a, b) => a - b);
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);
    console.log(
      `${cuts ? `${ended} connections ended` : "left alone"}: ${(acknowledged.length / seconds).toFixed(0)} reports a second, waits ${at(0.5)} ms in the middle, ${at(0.99)} ms at the 99th percentile, ${(sorted.at(-1) ?? 0).toFixed(0)} ms at most; ` +
        `${acknowledged.length} acknowledged, ${acknowledged.length - there} of them lost; ${unsure.length} answered "not sure", ${keptAlready} of them kept; all sent again: ${await kept(cluster, door, unsure)} kept`,
    );
  }
});
