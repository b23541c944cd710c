import type { Colleague } from "../../domain/access/actor.ts";
import { type Cell, openPool } from "../../store/cell.ts";
import { cellLogin } from "../../store/cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { serve } from "../serve.ts";

/** Serves pages to one colleague, in a process that a test can kill. */
const given = JSON.parse(process.env["READER"] ?? "{}") as {
  readonly admin: object;
  readonly prefix: string;
  readonly secret: string;
  readonly actor: Colleague;
};
const { actor } = given;
const cluster = { ...given, secret: Buffer.from(given.secret, "hex") };
const cell = {
  ...{ id: actor.cell, name: actor.cell, kinds: [] },
  pool: openPool(cellLogin(cluster, actor.cell)),
} as unknown as Cell;
const { origin } = await serve((at) =>
  testPages(testHouse([cell], at), { reader: testDesk(cell, actor) }),
);
process.send?.(origin);
