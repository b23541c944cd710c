import type pg from "pg";
import type { Role } from "../../domain/access/actor.ts";
import { asAdmin, type Cluster } from "../../store/cluster.ts";
import type { Row, Rows } from "./reach-rows.ts";
import { rulesFor } from "./reach-rules.ts";

const schemas = "('work', 'identity', 'log', 'access', 'sealed', 'open', 'practice')";

async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ${schemas} and has_any_column_privilege('app', c.oid, 'select') order by 1`,
  );
  return rows.map(({ name }) => name);
}

const quoted = (table: string) =>
  table
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");

/** A row's place is read with its columns. */
export async function openedTables(client: pg.Client): Promise<readonly string[]> {
  const tables = await tablesOf(client);
  await client.query(`grant select on ${tables.map(quoted).join(", ")} to app`);
  await client.query("set plan_cache_mode = force_generic_plan");
  return tables;
}

async function everyRow(client: pg.Client, tables: readonly string[]): Promise<Rows> {
  const { rows } = await client.query<{ name: string; place: string; row: Row }>({
    name: "every-row",
    text: tables
      .map(
        (t) =>
          `select '${t}' as name, t.ctid::text as place, to_jsonb(t) - 'sealed' as row from ${quoted(t)} t`,
      )
      .join(" union all "),
  });
  return new Map(
    tables.map((table) => [
      table,
      rows.filter(({ name }) => name === table).map(({ place, row }) => ({ ...row, ctid: place })),
    ]),
  );
}

async function seenBy(
  client: pg.Client,
  tables: readonly string[],
  me: string,
): Promise<ReadonlySet<string>> {
  await client.query("set local role app");
  await client.query("select set_config('app.actor', $1, true)", [me]);
  const { rows } = await client.query<{ place: string }>({
    name: "seen-by",
    text: tables
      .map((t) => `select '${t} ' || t.ctid::text as place from ${quoted(t)} t`)
      .join(" union all "),
  });
  await client.query("reset role");
  return new Set(rows.map(({ place }) => place));
}

export interface Compared {
  readonly seen: number;
  /** Of each table, what the rules said to someone. */
  readonly answers: readonly string[];
  readonly wrong: readonly string[];
}

export async function compared(client: pg.Client, tables: readonly string[]): Promise<Compared> {
  const rows = await everyRow(client, tables);
  const everyone = rows.get("access.colleague") ?? [];
  let seen = 0;
  const answers = new Set<string>();
  const wrong: string[] = [];
  for (const { id, role, ended } of everyone) {
    const me = String(id);
    const rules = rulesFor(rows, { id: me, role: role as Role, ended: ended !== null });
    const places = await seenBy(client, tables, me);
    seen += places.size;
    const compare = (table: string, row: Row) => {
      const gives = rules.get(table)?.(row) ?? true;
      answers.add(`${table} ${gives}`);
      const place = `${table} ${String(row["ctid"])}`;
      if (places.has(place) !== gives) {
        wrong.push(`${me} ${gives ? "does not see" : "sees"} ${place}`);
      }
    };
    for (const [table, those] of rows) {
      for (const row of those) {
        compare(table, row);
      }
    }
  }
  return { seen, answers: [...answers], wrong };
}

export async function wrongIn(cluster: Cluster, cell: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell, async (client) => {
    await client.query("begin");
    const { wrong } = await compared(client, await openedTables(client));
    await client.query("rollback");
    return wrong;
  });
}
