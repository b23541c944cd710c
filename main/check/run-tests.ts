import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Told } from "./tell.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** Milliseconds. `end`: for what a failed test left open. */
const patience = { test: 300_000, file: 600_000, end: 60_000 };

export interface Ended {
  readonly passed: number;
  /** Each as it was told. */
  readonly failures: readonly string[];
}

export const sum = (all: readonly Ended[]): Ended => ({
  passed: all.reduce((most, { passed }) => most + passed, 0),
  failures: all.flatMap(({ failures }) => failures),
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
  let passed = 0;
  const failures: string[] = [];
  const serve = () => {
    clearTimeout(watch);
    inHand = files.shift() ?? null;
    const most = inHand === null ? patience.end : patience.file;
    watch = setTimeout(() => child.kill("SIGKILL"), most);
    child.send({ file: inHand });
  };
  const hear = ({ line, failure, well, fileEnded }: Told) => {
    held += line;
    passed += well === true ? 1 : 0;
    if (failure !== undefined) {
      print(failure);
      failures.push(failure);
    }
    if (fileEnded === true) {
      print(held);
      held = "";
    }
  };
  child.on("message", (said: Told | "next") => (said === "next" ? serve() : hear(said)));
  await once(child, "close");
  clearTimeout(watch);
  print(held);
  return { passed, failures, inHand };
}

async function runProgram(files: string[], how: How): Promise<Ended> {
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
  const { passed, failures, inHand } = await serveFiles(child, files, how.print);
  if (how.stopping.aborted || (inHand === null && child.exitCode === Math.sign(failures.length))) {
    return { passed, failures };
  }
  const failure = `✖ a program of tests ended in ${inHand ?? "what its tests left open"}\n`;
  how.print(failure);
  const ended = { passed, failures: [...failures, failure] };
  return inHand === null ? ended : sum([ended, await runProgram(files, how)]);
}

export async function runTests(files: readonly string[], how: How): Promise<Ended> {
  const left = [...files];
  const each = () => runProgram(left, how);
  return sum(await Promise.all(Array.from({ length: how.programs }, each)));
}
