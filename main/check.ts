import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { databaseName, prepareCell, prepareCluster } from "../store/cluster.ts";
import { startPostgres } from "../store/postgres.ts";
import { type Ended, runTests, sum } from "./check/run-tests.ts";
import { lineFor } from "./server/trouble.ts";

// Types, lint, dead code, and all tests on real PostgreSQL and browser.

const root = path.resolve(import.meta.dirname, "..");
const bin = path.join(root, "node_modules/.bin");
/** Beside the checks what needs no database; then what takes long. */
const layers = ["domain", "rules", "law", "test", "main", "web", "api", "store"];
const files = layers.flatMap((layer) =>
  fs.globSync(`${layer}/**/*.test.{ts,tsx}`, { cwd: root }).toSorted(),
);
const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;

async function run(program: string, args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, GOGC: "200" };
  const child = spawn(path.join(bin, program), args, { cwd: root, stdio: "inherit", env });
  const [code] = await once(child, "exit");
  return code === 0;
}

/** Migrated once; each test copies it. */
async function makeTemplate(socket: string): Promise<string> {
  const cluster = {
    admin: { host: socket, user: "owner" },
    prefix: "template_",
    secret: randomBytes(32),
  };
  await prepareCluster(cluster);
  await prepareCell(cluster, "cell");
  return databaseName(cluster, "cell");
}

/** In memory where a gigabyte is free: databases are seven hundred files, and each test file makes its own. */
function placeOfServer(): string {
  const memory = "/dev/shm";
  const room = fs.existsSync(memory) ? fs.statfsSync(memory) : { bavail: 0, bsize: 0 };
  const folder =
    room.bavail * room.bsize > 2 ** 30 ? memory : path.join(root, "node_modules/.cache");
  return path.join(folder, `lenke-check-${process.pid}`);
}

const checks = [
  ["types of the domain", "tsc", ["-p", "domain"]],
  ["types of the rules", "tsc", ["-p", "rules"]],
  ["types of the browser", "tsc", ["-p", "web/browser"]],
  ["types", "tsc", ["-p", ".", "--checkers", "1"]],
  ["lint", "biome", ["ci", "."]],
  ["dead code", "knip", []],
] as const;

async function runChecks(): Promise<Ended> {
  let passed = 0;
  const failures: string[] = [];
  for (const [name, program, args] of checks) {
    const well = await run(program, args);
    console.log(`${well ? "✔" : "✖"} ${name} (${seconds()})`);
    passed += well ? 1 : 0;
    failures.push(...(well ? [] : [`✖ ${name}\n`]));
  }
  return { passed, failures };
}

async function check(): Promise<number> {
  const place = placeOfServer();
  // Test data need not survive a power cut; durability tests have their own servers.
  const passing = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off"];
  const server = await startPostgres(place, passing.concat("max_wal_size=256MB"));
  const stopping = new AbortController();
  const end = async () => {
    stopping.abort();
    await server.stop();
    fs.rmSync(place, { recursive: true, force: true });
    fs.rmSync(path.dirname(server.where), { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"] as const) {
    process.on(signal, () => void end().then(() => process.exit(1)));
  }
  const env = {
    LENKE_TEST_SOCKET: server.host,
    LENKE_TEST_TEMPLATE: await makeTemplate(server.host),
  };
  const print = (text: string) => process.stdout.write(text);
  const how = { programs: 3, env, stopping: stopping.signal, print };
  const ended = await Promise.all([runChecks(), runTests(files, how)]);
  await end();
  const { passed, failures } = sum(ended);
  console.log(`\n${failures.join("")}All checks took ${seconds()}.`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return Math.sign(failures.length);
}

check().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(lineFor(error));
    console.log("0 passed, 1 failed");
    process.exit(1);
  },
);
