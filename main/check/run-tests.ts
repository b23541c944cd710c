import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable } from "node:stream";

const root = path.resolve(import.meta.dirname, "../..");
/** Milliseconds. `end`: for what a failed test left open. */
const patience = { test: 300_000, file: 600_000, end: 60_000 };

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((most, { passed }) => most + passed, 0),
  failed: all.reduce((most, { failed }) => most + failed, 0),
});

interface How {
  readonly programs: number;
  readonly env: NodeJS.ProcessEnv;
  readonly stopping: AbortSignal;
  readonly print: (text: string) => void;
}

/** Prints file by file; gives the end. */
async function relay(output: Readable, print: How["print"]): Promise<string> {
  let held = "";
  let tail = "";
  for await (const chunk of output) {
    held += String(chunk);
    const last = [...held.matchAll(/^[✔✖] .*\n/gm)].at(-1);
    const ended = last === undefined ? 0 : last.index + last[0].length;
    print(held.slice(0, ended));
    tail = `${tail}${held.slice(0, ended)}`.slice(-200_000);
    held = held.slice(ended);
  }
  print(held);
  return tail + held;
}

/** Gives the file in hand when the program ended. */
async function serveFiles(child: ChildProcess, files: string[]): Promise<string | null> {
  let inHand: string | null = null;
  let watch: NodeJS.Timeout | undefined;
  child.on("message", () => {
    clearTimeout(watch);
    inHand = files.shift() ?? null;
    const most = inHand === null ? patience.end : patience.file;
    watch = setTimeout(() => child.kill("SIGKILL"), most);
    child.send({ file: inHand });
  });
  await once(child, "close");
  clearTimeout(watch);
  return inHand;
}

async function runProgram(files: string[], how: How): Promise<Counts> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", path.join(root, "main/jsx.mjs")].concat(
      ["--test-reporter=spec", `--test-timeout=${patience.test}`],
      path.join(root, "main/check/in-turn.ts"),
    ),
    {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...how.env },
    },
  );
  how.stopping.addEventListener("abort", () => child.kill("SIGINT"));
  const [said, inHand] = await Promise.all([
    relay(child.stdout as Readable, how.print),
    serveFiles(child, files),
  ]);
  const counted = (what: string) =>
    Number(new RegExp(`^ℹ ${what} (\\d+)$`, "m").exec(said)?.[1] ?? "0");
  const failed = counted("fail") + counted("cancelled");
  const ended = {
    passed: counted("pass"),
    failed: child.exitCode !== 0 && failed === 0 ? 1 : failed,
  };
  if (inHand === null || how.stopping.aborted) {
    return ended;
  }
  how.print(`✖ a program of tests ended in ${inHand}\n`);
  return sum([ended, await runProgram(files, how)]);
}

export async function runTests(files: readonly string[], how: How): Promise<Counts> {
  const left = [...files];
  const each = () => runProgram(left, how);
  return sum(await Promise.all(Array.from({ length: how.programs }, each)));
}
