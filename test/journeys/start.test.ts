import assert from "node:assert/strict";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { openDataFolder } from "../../main/data-folder.ts";
import { lineFor, Trouble } from "../../main/server/trouble.ts";
import { startPostgres } from "../../store/postgres.ts";
import { assertOneLine, carriedBy, freePort, run } from "../program.ts";
import { removeData } from "../remove-data.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "node_modules/.cache", `start-${process.pid}`);
fs.mkdirSync(folder, { recursive: true });
after(() => removeData(folder));

const small = ["--cells", "door,inspectorate"] as const;

test("it starts, is killed outright, and starts again with what was there; Ctrl-C ends all of it", async () => {
  const data = path.join(folder, "killed");
  const port = String(await freePort());
  const first = run("main/start.ts", { LENKE_DATA: data, PORT: port }, ...small);
  await first.until("Lenke is open");
  const secret = fs.readFileSync(path.join(data, "secret"));
  process.kill(carriedBy(first.child), "SIGKILL");
  await first.ended();

  const second = run("main/start.ts", { LENKE_DATA: data, PORT: port });
  await second.until("Lenke is open");
  assert.match(second.said(), /taken over[\s\S]*Cells: 2/);
  assert.deepEqual(fs.readFileSync(path.join(data, "secret")), secret);
  assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);

  const verify = run("main/cli.ts", { LENKE_DATA: data }, "log", "verify");
  assert.equal(await verify.ended(), 0, verify.said());
  const asked = await fetch(`http://localhost:${port}/receipt`, {
    method: "POST",
    headers: { origin: `http://localhost:${port}` },
    body: new URLSearchParams({ code: "0".repeat(20) }),
  });
  assert.equal(asked.status, 404, "a command beside it leaves it its database");

  second.child.kill("SIGINT");
  assert.equal(await second.ended(), 0);
  assert.equal(
    fs.existsSync(path.join(data, "postgres/postmaster.pid")),
    false,
    "PostgreSQL has ended",
  );
  await assert.rejects(fetch(`http://localhost:${port}/`));
});

test("a first start that was cut off in the middle begins anew", async () => {
  const data = path.join(folder, "cut-off");
  const port = String(await freePort());
  const first = run("main/start.ts", { LENKE_DATA: data, PORT: port }, ...small);
  await first.until("Database:");
  first.child.kill("SIGKILL");
  await first.ended();
  const second = run("main/start.ts", { LENKE_DATA: data, PORT: port }, ...small);
  await second.until("Lenke is open");
  second.child.kill("SIGTERM");
  assert.equal(await second.ended(), 0);
});

test("--empty starts without the demo, and says how to add an agency", async () => {
  const started = run(
    "main/start.ts",
    { LENKE_DATA: path.join(folder, "empty"), PORT: String(await freePort()) },
    "--empty",
  );
  await started.until("Ctrl-C");
  assert.match(started.said(), /npx lenke cell add/);
  assert.doesNotMatch(started.said(), /Ingrid/);
  started.child.kill("SIGINT");
  await started.ended();
});

test("a taken port is said in one line, and nothing was made", async () => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const data = path.join(folder, "taken");
  const started = run("main/start.ts", { LENKE_DATA: data, PORT: String(port) });
  assert.equal(await started.ended(), 2);
  assertOneLine(started.said());
  assert.match(started.said(), new RegExp(`Port ${port} is taken`));
  assert.equal(fs.existsSync(data), false);
  server.close();
});

test("data of a newer version, and settings that are none: one line each", async () => {
  const newer = path.join(folder, "newer");
  fs.mkdirSync(newer);
  fs.writeFileSync(path.join(newer, "version"), "9999");
  const cases: readonly [Readonly<Record<string, string>>, RegExp][] = [
    [{ LENKE_DATA: newer }, /newer Lenke/],
    [{ PORT: "eighty" }, /no port/],
    [{ LENKE_HOST: "192.0.2.1" }, /LENKE_HOST/],
    [{ LENKE_DATA: path.join(root, "package.json") }, /cannot be made/],
  ];
  for (const [env, expected] of cases) {
    const started = run("main/start.ts", {
      LENKE_DATA: path.join(folder, "refused"),
      PORT: String(await freePort()),
      ...env,
    });
    assert.equal(await started.ended(), 2);
    assertOneLine(started.said());
    assert.match(started.said(), expected);
  }
});

test("a disk that is nearly full is said before anything is made", () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "full-"));
  assert.throws(
    () => openDataFolder(data, () => 1024),
    (error: unknown) => error instanceof Trouble && /nearly full/.test(lineFor(error)),
  );
  assert.match(lineFor(Object.assign(new Error("x"), { code: "ENOSPC" })), /disk is full.*Remedy/);
  fs.rmSync(data, { recursive: true });
});

test("another PostgreSQL by DATABASE_URL, whose user is no superuser, hosts the cells; a data folder without their keys is refused", async () => {
  const pg = await import("pg");
  const server = await startPostgres(path.join(folder, "other-server"), [
    "listen_addresses=127.0.0.1",
    `port=${await freePort()}`,
  ]);
  const owner = new pg.default.Client({
    host: server.host,
    port: server.port,
    user: "owner",
    database: "postgres",
  });
  await owner.connect();
  await owner.query("create role operator login createdb createrole password 'op'");
  await owner.end();
  const url = `postgres://operator:op@127.0.0.1:${server.port}/postgres`;
  const data = path.join(folder, "by-url");
  const env = { LENKE_DATA: data, DATABASE_URL: url, PORT: String(await freePort()) };
  for (const _time of ["first", "second"]) {
    const started = run("main/start.ts", env, ...small);
    await started.until("Lenke is open");
    started.child.kill("SIGINT");
    assert.equal(await started.ended(), 0);
  }
  // However often: a supervisor starts it again at once, and the cells must stay.
  for (const _time of ["first", "second"]) {
    const other = path.join(folder, "stranger");
    const stranger = run("main/start.ts", { ...env, LENKE_DATA: other }, ...small);
    assert.equal(await stranger.ended(), 2);
    assert.match(stranger.said(), /does not hold their keys/);
  }
  await server.stop();
});

test("a database that is away is waited for at the start, and while it runs costs those who need it a 503; a command says so and ends", async () => {
  const [port, gone, here] = [await freePort(), await freePort(), await freePort()];
  const data = path.join(folder, "away");
  const url = `postgres://owner@127.0.0.1:${gone},127.0.0.1:${here}/postgres`;
  const env = { LENKE_DATA: data, DATABASE_URL: url, PORT: String(port) };
  const origin = `http://localhost:${port}`;
  const started = run("main/start.ts", env, "--empty");
  await started.until("does not answer");
  const waiting = await fetch(origin);
  assert.deepEqual([waiting.status, waiting.headers.get("retry-after")], [503, "5"]);

  const settings = ["listen_addresses=127.0.0.1", `port=${here}`];
  const home = path.join(folder, "away-server");
  const server = await startPostgres(home, settings);
  await started.until("Lenke is open");
  const pid = carriedBy(started.child);
  const read = async () =>
    await fetch(`${origin}/receipt`, {
      method: "POST",
      headers: { origin },
      body: new URLSearchParams({ code: "0".repeat(20) }),
    });
  assert.equal((await read()).status, 404);

  await server.stop();
  const away = await read();
  assert.deepEqual([away.status, away.headers.get("retry-after")], [503, "5"]);
  assert.equal((await fetch(`${origin}/job`)).status, 200);
  const verify = run("main/cli.ts", env, "log", "verify");
  assert.equal(await verify.ended(), 2);
  assertOneLine(verify.said());

  const again = await startPostgres(home, settings);
  assert.equal((await read()).status, 404);
  assert.equal(carriedBy(started.child), pid, "the same program all the while");
  started.child.kill("SIGINT");
  assert.equal(await started.ended(), 0);
  await again.stop();
});

test("the command line helps, refuses what it does not know, and verifies the log", async () => {
  const help = run("main/cli.ts", {}, "--help");
  assert.equal(await help.ended(), 0);
  assert.match(help.said(), /lenke compare/);
  const ofOne = run("main/cli.ts", {}, "rights", "--help");
  assert.equal(await ofOne.ended(), 0);
  assert.match(ofOne.said(), /reflection-permit-granted/);
  for (const [command, holds] of [
    ["cell", "labour-inspectorate"],
    ["colleague", "--subject"],
    ["knowledge", "--dry-run"],
    ["share", "docs/examples/share.json"],
  ] as const) {
    const told = run("main/cli.ts", {}, command, "--help");
    assert.equal(await told.ended(), 0);
    assert.ok(told.said().includes(holds), told.said());
  }
  const kind = run("main/cli.ts", {}, ...["cell", "add", "x1", "--name", "X", "--kind", "divine"]);
  assert.equal(await kind.ended(), 2);
  assertOneLine(kind.said());
  assert.match(kind.said(), /"divine".*labour-inspectorate/);
  const unknown = run("main/cli.ts", {}, "divine");
  assert.equal(await unknown.ended(), 2);
  assertOneLine(unknown.said());
  const option = run("main/cli.ts", {}, "log", "verify", "--divine");
  assert.equal(await option.ended(), 2);
  assertOneLine(option.said());
  const none = run("main/cli.ts", { LENKE_DATA: path.join(folder, "none") }, "log", "verify");
  assert.equal(await none.ended(), 2);
  assert.match(none.said(), /no Lenke in .* yet/);
  const verify = run("main/cli.ts", { LENKE_DATA: path.join(folder, "killed") }, "log", "verify");
  assert.equal(await verify.ended(), 0, verify.said());
  assert.match(verify.said(), /inspectorate: \d+ entries chained/);
});
