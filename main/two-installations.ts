import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cardOf, introduce } from "./cards.ts";
import { joinInstallation } from "./installation.ts";
import { Trouble } from "./server/trouble.ts";
import { type Settings, settingsFrom } from "./settings.ts";

const root = path.resolve(import.meta.dirname, "..");

export interface Apart {
  readonly settings: Settings;
  readonly cells: readonly string[];
}

/** Cookies ignore ports, so each has its own host name. */
export function apart(
  data: string,
  port: number,
  host: "localhost" | "127.0.0.1",
  cells: readonly string[],
): Apart {
  const env = { PORT: String(port), LENKE_DATA: data, LENKE_ORIGIN: `http://${host}:${port}` };
  return { settings: settingsFrom(env, root), cells };
}

/** Waits until it answers. Throws Trouble when it ends instead. */
export async function startApart(
  { settings, cells }: Apart,
  quiet: boolean,
): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, path.join(root, "main/start.ts"), "--cells", cells.join(",")],
    {
      stdio: ["ignore", quiet ? "ignore" : "inherit", quiet ? "ignore" : "inherit", "ipc"],
      env: {
        ...process.env,
        PORT: String(settings.port),
        LENKE_DATA: settings.data,
        LENKE_ORIGIN: settings.origin,
      },
    },
  );
  while (child.exitCode === null) {
    const answered = await fetch(settings.origin, { redirect: "manual" }).catch(() => null);
    if (answered !== null && answered.status !== 503) {
      return child;
    }
    await sleep(100);
  }
  throw new Trouble(
    `The installation on port ${settings.port} did not start.`,
    "See what it said above.",
  );
}

export async function stopApart(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGINT");
    await once(child, "exit");
  }
}

/** Does what exchanging cards does, for all cells of both. */
export async function introduceEachOther(a: Apart, b: Apart): Promise<void> {
  const one = await joinInstallation(a.settings, "writes");
  const other = await joinInstallation(b.settings, "writes");
  for (const [from, to, address] of [
    [one, other, a.settings.origin],
    [other, one, b.settings.origin],
  ] as const) {
    for (const cell of from.cells.values()) {
      for (const knower of to.cells.keys()) {
        await introduce(to.cluster, knower, cardOf(cell, address));
      }
    }
  }
  await one.close();
  await other.close();
}
