import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { asAdmin, asKeeper, databaseName, dropCell } from "../store/cluster.ts";
import { cellKeys } from "../store/keys.ts";
import { newestMigration } from "../store/migrate.ts";
import { databaseAt } from "../test/database-at.ts";
import { assertOneLine, run } from "../test/program.ts";
import { removeData } from "../test/remove-data.ts";
import { introduceAll } from "./cards.ts";
import { keepHostedCells } from "./data-folder.ts";
import { joinInstallation, openInstallation } from "./installation.ts";
import { lineFor, statusFor, Trouble } from "./server/trouble.ts";
import { settingsFrom } from "./settings.ts";

const root = path.resolve(import.meta.dirname, "..");
const data = path.join(root, "node_modules/.cache", `installation-${process.pid}`);
const settings = settingsFrom({ LENKE_DATA: data }, root);
const hosted = ["door", "inspectorate"].map((id) => ({ id, name: id, kinds: [] }));
const open = () => openInstallation(settings, hosted, () => undefined);

let installation = await open();
const { cluster, folder } = installation;
fs.writeFileSync(path.join(data, "version"), String(newestMigration()));
await introduceAll(cluster, [...installation.cells.values()], "https://lenke.example");
after(async () => {
  await installation.close();
  removeData(data);
});

/** Everything but content: catalogue, rights, logins, addresses, files. */
async function standing(): Promise<readonly string[]> {
  const lines = await Promise.all(
    hosted.map(({ id }) =>
      asAdmin(cluster, id, async (client) => {
        const { rows } = await client.query<{ line: string }>(
          `select a::text as line from pg_authid a
           union all select d.datname || d.datacl::text from pg_database d
           union all select c.oid::regclass::text || c.relkind::text || coalesce(c.relacl::text, '') from pg_class c
           union all select p::text from open.peer p
           union all select m::text from public.migration m order by 1`,
        );
        return rows.map(({ line }) => line);
      }),
    ),
  );
  const files = [data, folder.keys].flatMap((place) =>
    fs.readdirSync(place).map((name) => `${name} ${fs.statSync(path.join(place, name)).mtimeMs}`),
  );
  return [...lines.flat(), ...files.filter((line) => !line.startsWith("postgres"))];
}

async function troubleOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("It did not fail."),
    (failure: unknown) => failure,
  );
  assert.ok(error instanceof Trouble, lineFor(error));
  assert.equal(statusFor(error), 2);
  return lineFor(error);
}

test("commands that read change nothing, whatever address they are given", async () => {
  const before = await standing();
  assert.ok(before.some((line) => line.includes("https://lenke.example")));
  for (const args of [
    ["log", "verify"],
    ["cell", "list"],
    ["cell", "card", "door"],
  ].concat([["colleague", "list", "door"], ["knowledge", "export", "-"], ["check"]])) {
    const ran = run(
      "main/cli.ts",
      { LENKE_DATA: data, LENKE_ORIGIN: "http://other.example" },
      ...args,
    );
    assert.equal(await ran.ended(), 0, ran.said());
  }
  assert.deepEqual(await standing(), before);
});

test("log verify that is given no heads of a cell says so, and compares nothing", async () => {
  const args = ["log", "verify", "door", "--heads", path.join(data, "none")];
  const ran = run("main/cli.ts", { LENKE_DATA: data }, ...args);
  assert.equal(await ran.ended(), 2);
  assertOneLine(ran.said());
});

test("what is opened to read cannot write", async () => {
  const joined = await joinInstallation(settings, "reads");
  await assert.rejects(
    asKeeper(joined.cluster, "door", (client) => client.query("delete from open.peer")),
    { code: "25006" },
  );
  await joined.close();
});

test("an older database is told of with the remedy, and left as it is until lenke migrate", async () => {
  await installation.close();
  installation = await open();
  await dropCell(cluster, "inspectorate");
  await databaseAt(cluster, "inspectorate", newestMigration() - 1);
  const count = () =>
    asAdmin(cluster, "inspectorate", (client) => client.query("select from public.migration"));
  const before = (await count()).rowCount;
  assert.match(await troubleOf(joinInstallation(settings, "writes")), /older Lenke.*lenke migrate/);
  assert.equal((await count()).rowCount, before);
  await installation.close();
  const migrated = run("main/cli.ts", { LENKE_DATA: data }, "migrate");
  assert.equal(await migrated.ended(), 0, migrated.said());
  installation = await open();
  assert.ok(((await count()).rowCount ?? 0) > (before ?? 0));
});

test("a database that was restored with open rights is shut at the next start", async () => {
  await asAdmin(cluster, null, (client) =>
    client.query(`grant connect on database ${databaseName(cluster, "door")} to public`),
  );
  await installation.close();
  installation = await open();
  const { rows } = await asAdmin(cluster, null, (client) =>
    client.query<{ own: boolean; other: boolean }>(
      `select has_database_privilege('lenke_door', 'lenke_door', 'connect') as own,
              has_database_privilege('lenke_inspectorate', 'lenke_door', 'connect') as other`,
    ),
  );
  assert.deepEqual(rows, [{ own: true, other: false }]);
});

test("a start refuses a cell that the login of another may enter", async () => {
  const change = (what: string) => asAdmin(cluster, null, (client) => client.query(what));
  await change("grant connect on database lenke_door to lenke_inspectorate");
  await installation.close();
  assert.match(await troubleOf(open()), /lenke_inspectorate may enter lenke_door/);
  // A failed start must have ended its server.
  const { startPostgres } = await import("../store/postgres.ts");
  const server = await startPostgres(data);
  await change("revoke connect on database lenke_door from lenke_inspectorate");
  await server.stop();
  installation = await open();
});

test("a superuser, and who prepares the cells, may have a database of their own name", async () => {
  const names = ["postgres", `${cluster.prefix}admin`];
  await asAdmin(cluster, null, async (client) => {
    await client.query("create role postgres superuser login");
    await client.query(`create role ${names[1]} superuser login`);
    await client.query(`create database ${names[1]}`);
  });
  try {
    await installation.close();
    installation = await open();
  } finally {
    await asAdmin(cluster, null, async (client) => {
      await client.query(`drop database ${names[1]}`);
      await client.query(`drop role postgres, ${names[1]}`);
    });
  }
});

test("a key file or secret that is gone, or is none, is told by its name, and none is made", async () => {
  const secret = path.join(data, "secret");
  for (const file of [path.join(folder.keys, "inspectorate.json"), secret]) {
    const kept = fs.readFileSync(file);
    await installation.close();
    fs.rmSync(file);
    for (const attempt of [open, () => joinInstallation(settings, "reads")]) {
      assert.ok((await troubleOf(attempt())).includes(file));
      assert.equal(fs.existsSync(file), false);
    }
    fs.writeFileSync(file, file === secret ? kept : "{}");
    if (file !== secret) {
      assert.ok((await troubleOf(open())).includes(file));
      fs.writeFileSync(file, kept);
    }
    installation = await open();
  }
});

test("a key file that is another cell's, or an older one of the cell, is told by its name", async () => {
  const file = path.join(folder.keys, "inspectorate.json");
  const kept = fs.readFileSync(file);
  await cellKeys(path.join(data, "older"), "inspectorate");
  await installation.close();
  for (const other of [
    path.join(folder.keys, "door.json"),
    path.join(data, "older/inspectorate.json"),
  ]) {
    fs.copyFileSync(other, file);
    for (const attempt of [open, () => joinInstallation(settings, "reads")]) {
      assert.ok((await troubleOf(attempt())).includes(file));
    }
  }
  fs.writeFileSync(file, kept);
  installation = await open();
});

test("a list of cells that is gone, and a secret that was cut short, are told by their names", async () => {
  await installation.close();
  for (const [file, left] of [
    ["cells.json", null],
    ["secret", "short"],
  ] as const) {
    const at = path.join(data, file);
    const kept = fs.readFileSync(at);
    fs.rmSync(at);
    if (left !== null) {
      fs.writeFileSync(at, left);
    }
    assert.match(await troubleOf(open()), new RegExp(`${file} is (missing|cut short)`));
    assert.equal(fs.existsSync(at), left !== null, "nothing is written in its place");
    fs.writeFileSync(at, kept, { mode: 0o600 });
  }
  installation = await open();
});

test("the secret of a first start that was cut off after its cells is not made anew", async () => {
  const half = `${data}-half`;
  fs.mkdirSync(half);
  keepHostedCells({ ...folder, path: half }, hosted);
  const line = await troubleOf(
    openInstallation(settingsFrom({ LENKE_DATA: half }, root), hosted, () => undefined),
  );
  assert.ok(line.includes(path.join(half, "secret")));
  removeData(half);
});

test("without a data folder a command makes none", async () => {
  const none = path.join(data, "none");
  const ran = run("main/cli.ts", { LENKE_DATA: none }, "cell", "list");
  assert.equal(await ran.ended(), 2);
  assertOneLine(ran.said());
  assert.equal(fs.existsSync(none), false);
});

test("a colleague who has ended can come back, as who they were; one who works there is not added twice", async () => {
  const colleague = (...args: readonly string[]) =>
    run("main/cli.ts", { LENKE_DATA: data }, "colleague", ...args).ended();
  const add = (role: string) =>
    colleague("add", "door", "--subject", "s1", "--name", "A", "--title", "t", "--role", role);
  const known = () =>
    asKeeper(cluster, "door", async (client) => {
      const { rows } = await client.query<{ id: string; role: string; ended: string | null }>(
        "select id, role, ended::text from access.colleague where subject = 's1'",
      );
      return rows[0];
    });
  assert.equal(await add("officer"), 0);
  const before = await known();
  assert.equal(await add("caseworker"), 2);
  assert.deepEqual(await known(), before);
  assert.equal(await colleague("end", "door", "--subject", "s1"), 0);
  assert.notEqual((await known())?.ended, null);
  assert.equal(await add("caseworker"), 0);
  assert.deepEqual(await known(), { id: before?.id, role: "caseworker", ended: null });
});

test("a cell that was added gets its keys and database at the next start, and no command before", async () => {
  const added = run(
    ...(["main/cli.ts", { LENKE_DATA: data }, "cell", "add", "union"] as const),
    ...["--name", "U", "--kind", "union"],
  );
  assert.equal(await added.ended(), 0, added.said());
  const joined = await joinInstallation(settings, "reads");
  assert.equal(joined.cells.has("union"), false);
  await joined.close();
  await installation.close();
  installation = await open();
  assert.equal(installation.cells.has("union"), true);
});
