import type pg from "pg";
import { ofEach } from "../../store/of-each.ts";
import { noon } from "../carry.ts";

export type Values = Readonly<Record<string, unknown>>;

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

const blank: Readonly<Record<string, () => unknown>> = {
  uuid: () => crypto.randomUUID(),
  "timestamp with time zone": () => noon,
  date: () => noon.slice(0, 10),
  boolean: () => true,
  jsonb: () => ({}),
  ARRAY: () => [],
  integer: () => 1,
};

export interface Inserts {
  into(table: string, ...rows: readonly Values[]): Promise<void>;
}

export async function inserts(client: pg.Client): Promise<Inserts> {
  const { rows: columns } = await client.query<Column>(
    `select table_schema || '.' || table_name as table, column_name as name, data_type as type from information_schema.columns
      where is_nullable = 'NO' and column_default is null and is_generated = 'NEVER' and table_schema in ('work', 'identity', 'log', 'access', 'sealed', 'open', 'practice')`,
  );
  const needed = ofEach(columns.map((column) => [column.table, column] as const));
  return {
    into: async (table, ...rows) => {
      const whole = rows.map((row) => ({
        ...Object.fromEntries(
          needed(table).map(({ name, type }) => [name, (blank[type] ?? (() => "x"))()]),
        ),
        ...row,
      }));
      const names = [...new Set(whole.flatMap(Object.keys))].map((name) => `"${name}"`);
      const to = table
        .split(".")
        .map((part) => `"${part}"`)
        .join(".");
      await client.query(
        `insert into ${to} (${names.join()}) select ${names.join()} from jsonb_populate_recordset(null::${to}, $1)`,
        [JSON.stringify(whole)],
      );
    },
  };
}
