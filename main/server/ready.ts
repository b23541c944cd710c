import http from "node:http";
import { setTimeout as rest } from "node:timers/promises";
import type { Cell } from "../../store/cell.ts";
import { readKeys } from "../../store/keys.ts";
import { databaseState } from "../../store/state.ts";
import type { Installation } from "../installation.ts";
import { isEnding } from "./ending.ts";
import { report } from "./report.ts";
import { Trouble } from "./trouble.ts";

/** Reasons to send an installation no requests. */
export type NotReady =
  | "starting"
  | "ending"
  | "isolated"
  | "database"
  | "read-only"
  | "migrations"
  | "clock"
  | "keys";

const longest = 1000;
const mostApart = 30_000;

/** Answers within a second. */
async function wrongWith(cell: Cell, keys: string, now: number): Promise<readonly NotReady[]> {
  const asked = databaseState(cell).catch(() => null);
  const state = await Promise.race([asked, rest(longest, null)]);
  const wrong: NotReady[] = [];
  try {
    readKeys(keys, cell.id);
  } catch {
    wrong.push("keys");
  }
  if (state === null) {
    return [...wrong, "database"];
  }
  return [
    ...wrong,
    ...(state.writable ? [] : (["read-only"] as const)),
    ...(state.migrated ? [] : (["migrations"] as const)),
    ...(Math.abs(state.clock - now) <= mostApart ? [] : (["clock"] as const)),
  ];
}

/** Null: not opened yet. */
export async function notReady(
  installation: Pick<Installation, "cells" | "folder"> | null,
  now: () => number,
): Promise<readonly NotReady[]> {
  if (isEnding()) {
    return ["ending"];
  }
  if (installation === null) {
    return ["starting"];
  }
  const { cells, folder } = installation;
  const each = [...cells.values()].map((cell) => wrongWith(cell, folder.keys, now()));
  return [...new Set((await Promise.all(each)).flat())];
}

/** Answers this machine alone. Throws Trouble when the port is taken. */
export async function openOps(
  port: number,
  asked: () => Promise<readonly NotReady[]>,
): Promise<http.Server> {
  const server = http.createServer(async (request, response) => {
    const say = (status: number, what: object) => {
      response.writeHead(status, {
        "content-type": "application/json",
        "cache-control": "no-store",
      });
      response.end(`${JSON.stringify(what)}\n`);
    };
    if (request.url === "/live") {
      return say(200, { live: true });
    }
    if (request.url !== "/ready") {
      return say(404, {});
    }
    const wrong = await asked().catch((error: unknown) => {
      report(error);
      return ["database"];
    });
    return say(wrong.length === 0 ? 200 : 503, { ready: wrong.length === 0, wrong });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", () => {
      reject(
        new Trouble(
          `The port ${port} for /live and /ready cannot be had.`,
          "Give another in LENKE_OPS_PORT.",
        ),
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return server.unref();
}
