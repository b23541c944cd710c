import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { after } from "node:test";

const root = path.resolve(import.meta.dirname, "..");
export interface Started {
  readonly child: ChildProcess;
  said(): string;
  until(text: string): Promise<void>;
  ended(): Promise<number>;
}

export function run(
  file: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Started {
  const child = spawn("node", [path.join(root, "main/carry.mjs"), path.join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  after(() => child.kill("SIGKILL"));
  let text = "";
  for (const output of [child.stdout, child.stderr]) {
    output.on("data", (chunk: Buffer) => {
      text += String(chunk);
    });
  }
  const closed = once(child, "close").then(([code]) => Number(code));
  return {
    child,
    said: () => text,
    until: async (wanted) => {
      while (!text.includes(wanted)) {
        if (child.exitCode !== null) {
          throw new Error(`It ended before "${wanted}":\n${text}`);
        }
        await Promise.race([once(child.stdout, "data"), closed]);
      }
    },
    ended: () => closed,
  };
}

/** The carrier's child keeps the database. */
export function carriedBy({ pid }: ChildProcess): number {
  return Number(fs.readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim());
}

/** Requires a remedy, and no stack. */
export function assertOneLine(text: string): void {
  const lines = text.split("\n").filter((line) => line !== "" && !/^\s+\d+\.\d s {2}/.test(line));
  assert.equal(lines.length, 1, text);
  assert.match(lines[0] ?? "", /Remedy: /);
  assert.doesNotMatch(text, /\n\s+at /);
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
