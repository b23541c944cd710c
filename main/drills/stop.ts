import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeBytes, codeFrom } from "../../domain/receipt/code.ts";

// Stops Lenke under load after some seconds (4): docs/operations.md.

const root = path.resolve(import.meta.dirname, "../..");

export interface Stopped {
  readonly answered: number;
  /** Too late: nobody listened. */
  readonly refused: number;
  /** Let in, without a right answer. */
  readonly failed: readonly string[];
  /** Reports saved nevertheless. */
  readonly kept: number;
  readonly status: number | null;
  readonly seconds: number;
  /** Orphaned programs. */
  readonly left: readonly string[];
}

interface Lenke {
  readonly child: ChildProcess;
  readonly origin: string;
}

async function open(data: string, port: number): Promise<Lenke> {
  const origin = `http://localhost:${port}`;
  const child = spawn("npm", ["start", "--", "--cells", "door,inspectorate"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, PORT: String(port), LENKE_DATA: data, LENKE_ORIGIN: origin },
  });
  while (child.exitCode === null) {
    const answer = await fetch(origin).catch(() => null);
    if (answer?.status === 200) {
      return { child, origin };
    }
    await sleep(200);
  }
  throw new Error(`npm start ended with ${child.exitCode}.`);
}

/** Descendants by number; Linux only. */
function family(pid: number): readonly number[] {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return [pid, ...children.split(" ").filter(Boolean).map(Number).flatMap(family)];
}

function nameOf(pid: number): readonly string[] {
  const file = `/proc/${pid}/cmdline`;
  const line = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  return line === "" ? [] : [line.replaceAll("\0", " ")];
}

function post(origin: string, address: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams(fields);
  return fetch(origin + address, { method: "POST", body, headers: { origin } });
}

async function report(origin: string, code: string): Promise<boolean> {
  const fields = { step: "send", go: "sent", place: "Lillevik", sector: "", words: "A drill" };
  const answer = await post(origin, "/seen", {
    ...fields,
    ...{ answers: "", recipient: "inspectorate", name: "", code },
  });
  return (await answer.text()).includes(code);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(error);
}

/** Reports without pause, ends by `signal`, and checks what was saved. */
export async function stopUnderLoad(
  data: string,
  port: number,
  { clients = 8, seconds = 4, signal = "SIGTERM" as NodeJS.Signals } = {},
): Promise<Stopped> {
  const { child, origin } = await open(data, port);
  const all = family(child.pid ?? 0);
  const unanswered: string[] = [];
  const failed: string[] = [];
  let answered = 0;
  let refused = 0;
  let over = Number.POSITIVE_INFINITY;
  const client = async () => {
    while (performance.now() < over) {
      const code = codeFrom(randomBytes(codeBytes));
      try {
        if (await report(origin, code)) {
          answered += 1;
        } else {
          unanswered.push(code);
          failed.push("another answer");
        }
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === "ECONNREFUSED") {
          refused += 1;
          return;
        }
        unanswered.push(code);
        failed.push(reason);
      }
    }
  };
  const load = Promise.all(Array.from({ length: clients }, client));
  await sleep(seconds * 1000);
  const began = performance.now();
  const gone = once(child, "exit");
  child.kill(signal);
  over = began + 40_000;
  const [status] = await gone;
  const took = (performance.now() - began) / 1000;
  // esbuild hears from its pipe a moment later.
  await sleep(500);
  const left = all.flatMap(nameOf);
  await load;
  const kept = unanswered.length === 0 ? 0 : await keptOf(data, port, unanswered);
  return { answered, refused, failed, kept, status, seconds: took, left };
}

async function keptOf(data: string, port: number, codes: readonly string[]): Promise<number> {
  const { child, origin } = await open(data, port);
  const answers = await Promise.all(codes.map((code) => post(origin, "/receipt", { code })));
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
  return answers.filter(({ status }) => status === 200).length;
}

if (import.meta.main) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-stop-"));
  const port = Number(process.env["PORT"] ?? 3000);
  const stopped = await stopUnderLoad(data, port, { seconds: Number(process.argv[2] ?? 4) });
  console.log(JSON.stringify(stopped));
  process.exitCode = stopped.failed.length === 0 && stopped.left.length === 0 ? 0 : 1;
}
