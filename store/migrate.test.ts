import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import type pg from "pg";
import { markWhole } from "../main/data-folder.ts";
import { joinInstallation, openInstallation } from "../main/installation.ts";
import { lineFor, Trouble } from "../main/server/trouble.ts";
import { settingsFrom } from "../main/settings.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { databaseAt } from "../test/database-at.ts";
import { assertOneLine, freePort, run } from "../test/program.ts";
import { removeData } from "../test/remove-data.ts";
import { asAdmin, prepareCell } from "./cluster.ts";
import {
  checkMigrated,
  firstMigration,
  knownMigrations,
  migrate,
  NewerDatabase,
  newestMigration,
  OlderDatabase,
  OtherDatabase,
} from "./migrate.ts";
import { startPostgres } from "./postgres.ts";

const cluster = await testCluster();
const inside = <Answer>(work: (client: pg.Client) => Promise<Answer>) =>
  asAdmin(cluster, "shelter", work);

async function standing(): Promise<readonly string[]> {
  return await inside(async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select c.oid::regclass::text || coalesce(c.relacl::text, '') as line from pg_class c
       union all select r.rolname || coalesce(r.rolconfig::text, '') from pg_roles r
       union all select m::text from public.migration m order by 1`,
    );
    return rows.map(({ line }) => line);
  });
}

/** Refused, whoever comes, and left as it was. */
async function refuses(kind: new () => Error): Promise<void> {
  const before = await standing();
  for (const comes of [knownMigrations, checkMigrated, migrate]) {
    await assert.rejects(
      inside<unknown>((client) => comes(client)),
      kind,
    );
  }
  assert.deepEqual(await standing(), before);
}

test("an older database is told, and migrated once; a second time makes nothing", async () => {
  await databaseAt(cluster, "shelter", newestMigration() - 1);
  await assert.rejects(inside(checkMigrated), OlderDatabase);
  await testCell(cluster, "shelter");
  await inside(checkMigrated);
  assert.equal(await prepareCell(cluster, "shelter"), 0);
});

test("where evidence was given is kept by the migration that moves it", async () => {
  await databaseAt(cluster, "moved", 229);
  const id = crypto.randomUUID();
  await asAdmin(cluster, "moved", async (client) => {
    // Without the case and the person it belongs to.
    await client.query("set session_replication_role = replica");
    await client.query(
      `insert into work.life_event (id, case_id, person, kind, day, source, "where", noted_at, noted_by)
       values ($1, $1, $1, 'testified', '2026-01-01', 'told', 'court', now(), $1)`,
      [id],
    );
  });
  await prepareCell(cluster, "moved");
  const { rows } = await asAdmin(cluster, "moved", (client) =>
    client.query("select details from work.life_event where id = $1", [id]),
  );
  assert.deepEqual(rows, [{ details: { where: "court" } }]);
});

test("a database of a newer Lenke is refused, and left as it is", async () => {
  const next = newestMigration() + 1;
  await inside((client) =>
    client.query("insert into public.migration (number, name, hash) values ($1, 'x', 'x')", [next]),
  );
  await refuses(NewerDatabase);
  await inside((client) => client.query("delete from public.migration where number = $1", [next]));
});

test("a database made by a migration that was changed since is refused, and left as it is", async () => {
  const change = (to: string) =>
    inside((client) =>
      client.query(`update public.migration set hash = ${to} where number = $1`, [
        firstMigration(),
      ]),
    );
  await change("reverse(hash)");
  await refuses(OtherDatabase);
  await change("reverse(hash)");
  await inside(checkMigrated);
});

test("a database from before the migrations were begun anew is refused, and left as it is", async () => {
  await inside(async (client) => {
    await client.query("delete from public.migration");
    await client.query("alter table public.migration drop column hash");
    await client.query("insert into public.migration (number, name) values (1, '0001-ground.sql')");
  });
  await refuses(OtherDatabase);
});

const root = path.resolve(import.meta.dirname, "..");
const data = path.join(root, "node_modules/.cache", `migrate-${process.pid}`);
after(() => removeData(data));

function kept(folder: string): readonly string[] {
  const inside = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)));
  return [folder, ...inside].map((file) => {
    const { size, mtimeMs, mode } = fs.statSync(file);
    return `${file} ${size} ${mtimeMs} ${mode}`;
  });
}

test("a data folder from before the migrations were begun anew is told of in one line, and nothing in it is touched", async () => {
  const old = `${data}-old`;
  fs.mkdirSync(path.join(old, "keys"), { recursive: true });
  for (const [name, text] of Object.entries({ secret: "x".repeat(32), "cells.json": "[]" })) {
    fs.writeFileSync(path.join(old, name), text);
  }
  fs.writeFileSync(path.join(old, "version"), String(firstMigration() - 1));
  const before = kept(old);
  for (const [file, ...args] of [
    ["main/start.ts"],
    ["main/cli.ts", "migrate"],
    ["main/cli.ts", "cell", "list"],
  ] as const) {
    const ran = run(file, { LENKE_DATA: old, PORT: String(await freePort()) }, ...args);
    assert.equal(await ran.ended(), 2, ran.said());
    assertOneLine(ran.said());
    assert.ok(ran.said().includes(old));
    assert.deepEqual(kept(old), before);
  }
  removeData(old);
});

test("a database made by other migrations is told of, and a start changes nothing in it", async () => {
  const settings = settingsFrom({ LENKE_DATA: data }, root);
  const open = () =>
    openInstallation(settings, [{ id: "door", name: "d", kinds: [] }], () => undefined);
  const opened = await open();
  markWhole(opened.folder);
  const reverse = () =>
    asAdmin(opened.cluster, "door", (client) =>
      client.query("update public.migration set hash = reverse(hash)"),
    );
  const inDoor = () =>
    asAdmin(opened.cluster, "door", async (client) => {
      const { rows } = await client.query<{ line: string }>(
        `select a::text as line from pg_authid a union all select m::text from public.migration m
         union all select datname || datacl::text from pg_database order by 1`,
      );
      return rows.map(({ line }) => line);
    });
  await reverse();
  const before = await inDoor();
  await opened.close();
  for (const attempt of [open, () => joinInstallation(settings, "writes")]) {
    await assert.rejects(
      attempt(),
      (error) =>
        error instanceof Trouble && /another Lenke.*Nothing was touched/.test(lineFor(error)),
    );
  }
  const server = await startPostgres(data);
  assert.deepEqual(await inDoor(), before);
  await reverse();
  await server.stop();
  await (await open()).close();
});
