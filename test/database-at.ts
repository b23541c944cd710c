import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { asAdmin, type Cluster, databaseName } from "../store/cluster.ts";

const folder = path.join(import.meta.dirname, "../store/migrations");

export async function databaseAt(cluster: Cluster, cell: string, newest: number): Promise<void> {
  const name = databaseName(cluster, cell);
  await asAdmin(cluster, null, async (client) => {
    await client.query(`create database ${name} template template0`);
    await client.query(`grant create, connect on database ${name} to lenke_keeper`);
  });
  await asAdmin(cluster, cell, async (client) => {
    await client.query("grant create on schema public to lenke_keeper");
    await client.query("set role lenke_keeper");
    await client.query(`create table public.migration (
      number int primary key, name text not null, applied timestamptz not null default now())`);
    const files = fs.readdirSync(folder).toSorted();
    for (const file of files.filter((each) => Number(each.slice(0, 4)) <= newest)) {
      await client.query(fs.readFileSync(path.join(folder, file), "utf8"));
      await client.query("insert into public.migration (number, name) values ($1, $2)", [
        Number(file.slice(0, 4)),
        file,
      ]);
    }
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
