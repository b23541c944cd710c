import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Told } from "./tell.ts";

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

async function serveFiles(child: ChildProcess, files: string[], print: How["print"]) {
  let inHand: string | null = null;
  let watch: NodeJS.Timeout | undefined;
  let held = "";
  const counts = { passed: 0, failed: 0 };
  const serve = () => {
    clearTimeout(watch);
    inHand = files.shift() ?? null;
    const most = inHand === null ? patience.end : patience.file;
    watch = setTimeout(() => child.kill("SIGKILL"), most);
    child.send({ file: inHand });
  };
  const hear = ({ line, failure, well, fileEnded }: Told) => {
    held += line;
    counts.passed += well === true ? 1 : 0;
    counts.failed += well === false ? 1 : 0;
    print(failure ?? "");
    if (fileEnded === true) {
      print(held);
      held = "";
    }
  };
  child.on("message", (said: Told | "next") => (said === "next" ? serve() : hear(said)));
  await once(child, "close");
  clearTimeout(watch);
  print(held);
  return { counts, inHand };
}

async function runProgram(files: string[], how: How): Promise<Counts> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", path.join(root, "main/jsx.mjs")].concat(
      [`--test-reporter=${path.join(import.meta.dirname, "tell.ts")}`],
      [`--test-timeout=${patience.test}`, path.join(root, "main/check/in-turn.ts")],
    ),
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...how.env },
    },
  );
  how.stopping.addEventListener("abort", () => child.kill("SIGINT"));
  const { counts, inHand } = await serveFiles(child, files, how.print);
  if (how.stopping.aborted || (inHand === null && child.exitCode === (counts.failed > 0 ? 1 : 0))) {
    return counts;
  }
  how.print(`✖ a program of tests ended in ${inHand ?? "what its tests left open"}\n`);
  const ended = { ...counts, failed: counts.failed + 1 };
  return inHand === null ? ended : sum([ended, await runProgram(files, how)]);
}

export async function runTests(files: readonly string[], how: How): Promise<Counts> {
  const left = [...files];
  const each = () => runProgram(left, how);
  return sum(await Promise.all(Array.from({ length: how.programs }, each)));
}
