import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { removeData } from "../test/remove-data.ts";
import { startPostgres } from "./postgres.ts";

const data = path.resolve(import.meta.dirname, `../node_modules/.cache/postgres-${process.pid}`);

test("a server that ended by itself and is begun anew just as it is stopped does not stay", async () => {
  const running = await startPostgres(data);
  const file = path.join(running.where, "postmaster.pid");
  process.kill(Number(fs.readFileSync(file, "utf8").split("\n")[0]), "SIGTERM");
  await rest(30);
  await running.stop();
  await rest(1500);
  assert.equal(fs.existsSync(file), false, "no server is left");
  removeData(data);
});
