import { listCases, wishOf } from "../api/case/list.ts";
import type { Colleague } from "../domain/access/actor.ts";
import { day } from "../domain/time/day.ts";
import type { Tx } from "../store/as-actor.ts";
import { casesPage } from "../store/case/case-list.ts";
import { openPool } from "../store/cell.ts";
import { asAdmin, databaseName } from "../store/cluster.ts";
import { benchColleague, inTurn, perSecond, withBenchCells } from "./measure.ts";

// 25 of 100,000 cases through the verb, against the same SQL by the owner, without policies.

const cases = Number(process.argv[2] ?? 100_000);
const clients = 8;
const milliseconds = 3000;

await withBenchCells([{ id: "bench", name: "Bench", kinds: [] }], async ({ cluster, cells }) => {
  const cell = cells.get("bench");
  if (cell === undefined) {
    throw new Error("no cell");
  }
  const id = await benchColleague(cluster, cell.id);
  const owner = openPool({
    ...cluster.admin,
    database: databaseName(cluster, cell.id),
    max: clients,
  });
  // Without the pool's limit of time.
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `insert into work."case" (id, label, place, sector, opened_at, opened_by)
     select gen_random_uuid(), 'K-' || n, 'Lillevik', 'cleaning', now() - n * interval '1 minute', $1 from generate_series(1, $2::int) n`,
      [id, cases],
    );
    await client.query(
      `insert into work.case_member (case_id, actor, part) select id, $1, 'owner' from work."case"`,
      [id],
    );
    await client.query(
      `insert into work.safeguard (id, case_id, kind, holds, why, set_at, set_by)
     select gen_random_uuid(), id, 'interpreter', true, 'x', opened_at, $1 from work."case" where random() < 0.5`,
      [id],
    );
    await client.query(
      `insert into work.outcome (id, case_id, kind, happened, noted_at, noted_by)
     select gen_random_uuid(), id, 'reported', current_date, opened_at, $1 from work."case" where random() < 0.3`,
      [id],
    );
    await client.query("vacuum analyze");
  });
  const actor: Colleague = { kind: "colleague", cell: cell.id, id, role: "caseworker" };
  console.log(`${cases} cases, ${clients} clients, ${milliseconds / 1000} s a round`);
  const today = day("2026-11-25");
  const wish = wishOf({}, today);
  const verb = async () => {
    const outcome = await listCases(cell, actor, { after: null }, today);
    if (!outcome.ok || outcome.value.cases.length !== 25) {
      throw new Error("the list is not whole");
    }
  };
  const bare = async () => {
    const rows = await casesPage(owner as unknown as Tx, wish, null);
    if (rows.length !== 26) {
      throw new Error("the list is not whole");
    }
  };
  await inTurn(
    5,
    ["verb", () => perSecond(clients, milliseconds, verb)],
    ["bare SQL as owner", () => perSecond(clients, milliseconds, bare)],
  );
  await owner.end();
});
