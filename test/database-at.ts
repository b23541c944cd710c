import type pg from "pg";
import { asAdmin, type Cluster, databaseName } from "../store/cluster.ts";
import { migrate } from "../store/migrate.ts";

/** As an older Lenke left it. */
export async function databaseAt(cluster: Cluster, cell: string, newest: number): Promise<void> {
  const name = databaseName(cluster, cell);
  await asAdmin(cluster, null, async (client) => {
    await client.query(`create database ${name} template template0`);
    await client.query(`grant create, connect on database ${name} to lenke_keeper`);
  });
  await asAdmin(cluster, cell, async (client) => {
    await client.query("grant create on schema public to lenke_keeper");
    await migrate(client, newest);
  });
}

export async function insertRow(client: pg.Client, table: string, row: object): Promise<void> {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const places = columns.map((_, at) => `$${at + 1}`);
  await client.query(
    `insert into ${table} (${columns.join()}) values (${places.join()})`,
    Object.values(row),
  );
}
