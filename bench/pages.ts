import type { Desk, House } from "../api/house.ts";
import { loadLaw } from "../law/law.ts";
import { country } from "../main/demo/country.ts";
import { loadDemo } from "../main/demo/load.ts";
import { now } from "../main/now.ts";
import type { Cell } from "../store/cell.ts";
import { openPool } from "../store/cell.ts";
import { asAdmin, type Cluster, cellLogin } from "../store/cluster.ts";
import { createPages } from "../web/app.tsx";
import * as maker from "../web/maker.ts";
import { median, perSecond, processorOf, withBenchCells } from "./measure.ts";

// PostgreSQL's CPU, by Linux, for Work and a case page: planned once per connection, against planned anew. Then
// pages of Work a second, durably logged.

const requests = 40;
const rounds = 5;
const clients = 8;

function asked(desk: Desk, house: House, path: string): () => Promise<void> {
  const app = createPages({
    ...{ house, machines: [], invented: true, own: [] },
    deskOf: async () => desk,
    workshop: maker,
    report: (error) => {
      throw error;
    },
  });
  return async () => {
    const answer = await app.request(path, { headers: { host: "localhost" } });
    if (answer.status !== 200) {
      throw new Error(`${path} answers ${answer.status}.`);
    }
    await answer.text();
  };
}

async function costOf(cluster: Cluster, desk: Desk, house: House, path: string): Promise<number> {
  const ask = asked(desk, house, path);
  for (let time = 0; time < 3; time += 1) {
    await ask();
  }
  const before = await processorOf(cluster, desk.cell.id);
  for (let time = 0; time < requests; time += 1) {
    await ask();
  }
  return ((await processorOf(cluster, desk.cell.id)) - before) / requests;
}

await withBenchCells(country, async ({ cluster, cells }) => {
  const house: House = {
    ...{ origin: "http://localhost", cells, law: loadLaw(), mails: false },
    now,
    nudge: () => undefined,
    relearn: async () => undefined,
  };
  await loadDemo(house, cluster, () => undefined);
  const cell = cells.get("inspectorate");
  if (cell === undefined) {
    throw new Error("There is no inspectorate.");
  }
  const found = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ id: string; of: string }>(
      `select w.id, (select m.case_id from work.case_member m where m.actor = w.id and m.part = 'owner'
                      order by (select count(*) from work.observation o where o.case_id = m.case_id) desc, m.case_id limit 1) as of
         from access.colleague w where w.subject = 'mats'`,
    );
    return rows[0];
  });
  const actor = {
    kind: "colleague",
    cell: cell.id,
    id: found?.id ?? "",
    role: "caseworker",
  } as const;
  const withMode = async (mode: string, work: (desk: Desk) => Promise<number>) => {
    const pool = openPool({
      ...cellLogin(cluster, cell.id),
      options: `-c plan_cache_mode=${mode}`,
    });
    try {
      const own: Cell = { ...cell, pool };
      return await work({ cell: own, actor, name: "Mats Lindal" } as Desk);
    } finally {
      await pool.end();
    }
  };
  for (const [name, path] of [
    ["Work", "/work"],
    ["a case", `/cases/${found?.of}`],
  ] as const) {
    const [once, anew]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const cost = (desk: Desk) => costOf(cluster, desk, house, path);
      once.push(await withMode("force_generic_plan", cost));
      anew.push(await withMode("force_custom_plan", cost));
    }
    const [a, b] = [median(once), median(anew)];
    console.log(
      `${name}: ${a.toFixed(1)} ms of PostgreSQL's processor a page (${Math.min(...once).toFixed(1)} to ${Math.max(...once).toFixed(1)}), planned anew ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}`,
    );
  }
  await withMode("force_generic_plan", async (desk) => {
    const rates: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      rates.push(await perSecond(clients, 3000, asked(desk, house, "/work")));
    }
    const [, ...counted] = rates;
    console.log(
      `Work, ${clients} clients: ${median(counted).toFixed(0)} pages a second (${Math.min(...counted).toFixed(0)} to ${Math.max(...counted).toFixed(0)})`,
    );
    return median(counted);
  });
});
