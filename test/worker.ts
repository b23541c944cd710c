import { remindDue } from "../api/deadline/remind.ts";
import type { Moment } from "../domain/time/day.ts";
import { type Cell, openPool } from "../store/cell.ts";
import { cellLogin } from "../store/cluster.ts";

/** In a process that a test can kill; reports when it begins. */
const given = JSON.parse(process.env["WORKER"] ?? "{}") as {
  readonly admin: object;
  readonly prefix: string;
  readonly secret: string;
  readonly cell: string;
  readonly now: Moment;
};
const cluster = { ...given, secret: Buffer.from(given.secret, "hex") };
const cell = {
  ...{ id: given.cell, name: given.cell, kinds: [] },
  pool: openPool(cellLogin(cluster, given.cell)),
} as unknown as Cell;

let asked = 0;
await remindDue(
  cell,
  () => {
    asked += 1;
    if (asked === 10) {
      process.send?.("begun");
    }
    return given.now;
  },
  () => undefined,
);
