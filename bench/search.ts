import { find } from "../api/search/find.ts";
import type { Colleague } from "../domain/access/actor.ts";
import { asAdmin, type Cluster } from "../store/cluster.ts";
import { benchColleague, processorOf, withBenchCells } from "./measure.ts";

// PostgreSQL's processor for one search through the verb, against a plain `ilike` by the owner, in one run.

const sizes = (process.argv[2] ?? "10000,1000000").split(",").map(Number);
const times = 40;
const timesPlain = 3;
const names = { cleaning: ["Cleaning"], fishing: ["Fishing"] };

const queries = [
  ["a place that a tenth of the cases have", "granli"],
  ["a place that one case has", "Unneset"],
  ["how a place begins", "gran"],
  ["a code", "K-9XYZ"],
  ["misspelt", "granlli"],
  ["a person and a place", "asal12 granli"],
  ["two words, both common", "granli cleaning"],
  ["two words, both common, never together", "granli fishing"],
  ["two words, one of a single case", "granli unneset"],
  ["nothing", "xqzwvk"],
] as const;

/** A tenth in Granli, of which none is of fishing; the rest in 3,000 places. */
async function fill(cluster: Cluster, cell: string, by: string, cases: number): Promise<void> {
  await asAdmin(cluster, cell, async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query(
      `insert into work."case" (id, label, place, sector, opened_at, opened_by)
       select gen_random_uuid(), 'K-' || upper(substr(md5(n::text), 1, 4) || '-' || substr(md5(n::text), 5, 4)),
              case when n = $2 / 2 then 'Unneset' when n % 10 = 0 then 'Granli'
                   else initcap(translate(substr(md5((n % 3000)::text), 1, 8), '0123456789', 'ghiklmnorv')) end,
              case when n % 10 = 0 then 'cleaning' else (array['building', 'fishing', 'cleaning', 'shop'])[n % 4 + 1] end,
              now() - n * interval '1 minute', $1 from generate_series(1, $2::int) n`,
      [by, cases],
    );
    await client.query(
      `insert into work.person (id, case_id, pseudonym, added_at, added_by)
       select gen_random_uuid(), id, 'Asal' || (row_number() over () % 5000), opened_at, $1 from work."case"`,
      [by],
    );
    await client.query("select access.rebuild()");
    await client.query("select work.rebuild_search()");
    await client.query("vacuum analyze");
  });
}

async function each(
  cluster: Cluster,
  cell: string,
  count: number,
  once: () => Promise<unknown>,
): Promise<number> {
  await once();
  const before = await processorOf(cluster, cell);
  for (let time = 0; time < count; time += 1) {
    await once();
  }
  return ((await processorOf(cluster, cell)) - before) / count;
}

for (const cases of sizes) {
  await withBenchCells([{ id: "bench", name: "Bench", kinds: [] }], async ({ cluster, cells }) => {
    const cell = cells.get("bench");
    if (cell === undefined) {
      throw new Error("no cell");
    }
    const id = await benchColleague(cluster, cell.id);
    await fill(cluster, cell.id, id, cases);
    const actor: Colleague = { kind: "colleague", cell: cell.id, id, role: "caseworker" };
    console.log(`${cases} cases, ${times} searches each`);
    for (const [what, words] of queries) {
      const cost = await each(cluster, cell.id, times, () => find(cell, actor, words, names));
      const plain = await asAdmin(cluster, cell.id, (client) =>
        each(cluster, cell.id, timesPlain, () =>
          client.query(
            `select id from work."case" c where label ilike $1 or place ilike $1
                 or exists (select from work.person p where p.case_id = c.id and p.pseudonym ilike $1)
              order by opened_at desc limit 21`,
            [`%${words}%`],
          ),
        ),
      );
      const outcome = await find(cell, actor, words, names);
      const count = outcome.ok ? outcome.value.cases.found.length : -1;
      console.log(
        `${what} (“${words}”): ${cost.toFixed(2)} ms, finds ${count}; plain ilike ${plain.toFixed(0)} ms`,
      );
    }
  });
}
