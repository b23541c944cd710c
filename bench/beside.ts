import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as rest } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { addDays, day } from "../domain/time/day.ts";
import { loadLaw } from "../law/law.ts";
import { freePort } from "../test/program.ts";
import { median } from "./measure.ts";

// Page times while twenty of the dearest requests run, each kind and all, with the idle server before and after; and
// event-loop stops.

const [atOnce, seconds, askEvery] = [20, 5, 25];
/** The doors, and a page of knowledge. */
const visited = ["/", "/job", "/seen", "/receipt", "/knowledge/facts"];
const root = path.resolve(import.meta.dirname, "..");
const form = "application/x-www-form-urlencoded";

interface Dear {
  readonly path: string;
  readonly body?: string | FormData;
  readonly type?: string;
}

const law = loadLaw();
const days = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [year, month, date] = addDays(day("2000-01-01"), at).split("-");
    return `${date}.${month}.${year} 07:00-17:37 30`;
  }).join("\n");

function job(go: string): Dear {
  const body = new FormData();
  for (const [name, value] of [
    ["language", "en"],
    ["pay-sector", "cleaning"],
    ["list", days(9700)],
    ["go", go],
  ] as const) {
    body.append(name, value);
  }
  return { path: "/job", body };
}

const long = Array.from({ length: 2000 }, (_, at) => `gjeld${at}`)
  .join("+")
  .slice(0, 4000);
const facts = [...law.factors.keys()].map((id) => `${id}=yes`).join(" ");
const answers = new URLSearchParams({ answers: `${facts} `.repeat(20).slice(0, 20_000) });
const fields = (count: number) => "a=1&".repeat(count).slice(0, -1);

const dear: Readonly<Record<string, Dear>> = {
  "/compare, 1,040,000 fields of one sign": {
    path: "/compare",
    body: "a&".repeat(1_040_000),
    type: form,
  },
  "/compare, 2,000 fields": { path: "/compare", body: fields(2000), type: form },
  "/rights, 40,000 fields": { path: "/rights", body: fields(40_000), type: form },
  "/rights, 2,000 fields": { path: "/rights", body: fields(2000), type: form },
  "/seen, 20,000 signs of answers": { path: "/seen", body: String(answers), type: form },
  "/receipt, a code that is none": {
    path: "/receipt",
    body: "code=AAAA-BBBB-CCCC-DDDD",
    type: form,
  },
  "/job, 9,700 lines reckoned": job("pay-result"),
  "/job, 9,700 lines as a letter": job("letter-pdf"),
  "/job, 9,700 lines as a spreadsheet": job("sheet"),
  "/job, 4,000 fields": { path: "/job", body: fields(4000), type: form },
  "/knowledge/search, 4,000 signs": { path: `/knowledge/search?q=${long}` },
  "/share, 4,000 signs": { path: `/share?from=${long}` },
  "/rights/cliff, 4,000 signs": { path: `/rights/cliff?${"a=1&".repeat(990)}` },
  "/knowledge/decisions/three": { path: "/knowledge/decisions/three" },
  "/knowledge/directory": { path: "/knowledge/directory" },
  "/api/openapi.json": { path: "/api/openapi.json" },
  "/api/cases, 1 MB without a token": {
    path: "/api/cases",
    body: `"${"x".repeat(1_000_000)}"`,
    type: "application/json",
  },
  "/cells/door/inbox, 4 MB": {
    path: "/cells/door/inbox",
    body: JSON.stringify({
      id: crypto.randomUUID(),
      from: "union",
      to: "door",
      sealed: "x.".repeat(1_900_000),
    }),
    type: "application/json",
  },
};

interface Server {
  readonly origin: string;
  stopped(): Promise<number>;
  end(): Promise<void>;
}

async function ready(child: ChildProcess): Promise<void> {
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    if (line.endsWith("  Ready")) {
      child.stdout?.resume();
      return;
    }
  }
  throw new Error("The server did not start.");
}

async function started(): Promise<Server> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-beside-"));
  const probe = pathToFileURL(path.join(import.meta.dirname, "loop-delay.mjs")).href;
  const env = { ...process.env, PORT: String(port), LENKE_ORIGIN: origin, LENKE_DATA: data };
  const args = [...process.execArgv, "--import", probe, "main/start.ts", "--empty"];
  const child = spawn(process.execPath, args, {
    ...{ cwd: root, env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  await ready(child);
  return {
    origin,
    stopped: async () => {
      child.send("stopped?");
      const [milliseconds] = await once(child, "message");
      return Number(milliseconds);
    },
    end: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      fs.rmSync(data, { recursive: true, force: true });
    },
  };
}

/** 0 where the connection broke. */
async function sent(origin: string, { path: to, body, type }: Dear, signal: AbortSignal) {
  try {
    const answer = await fetch(origin + to, {
      method: body === undefined ? "GET" : "POST",
      headers: { origin, ...(type === undefined ? {} : { "content-type": type }) },
      body: body ?? null,
      redirect: "manual",
      signal,
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/** So many at once, in order, until told to stop; gives counts by status. */
function pressed(origin: string, all: readonly Dear[], stop: AbortSignal) {
  const statuses = new Map<number, number>();
  const press = async (at: number) => {
    for (let turn = at; !stop.aborted; turn += 1) {
      const status = await sent(origin, all[turn % all.length] ?? { path: "/" }, stop);
      if (!stop.aborted) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }
  };
  const all20 = Array.from({ length: all.length === 0 ? 0 : atOnce }, (_, at) => press(at));
  return Promise.all(all20).then(() => statuses);
}

/** On a new connection, as a new visitor. */
function page(address: string): Promise<number> {
  return new Promise((answer) => {
    const asked = http.get(address, { agent: false }, (response) => {
      response.resume().on("end", () => answer(response.statusCode ?? 0));
    });
    asked.on("error", () => answer(0));
  });
}

/** Milliseconds of regular visits. */
async function visits(origin: string): Promise<readonly number[]> {
  const waits: Promise<number>[] = [];
  const until = performance.now() + seconds * 1000;
  for (let at = 0; performance.now() < until; at += 1) {
    const began = performance.now();
    const opened = page(origin + (visited[at % visited.length] ?? "/"));
    waits.push(
      opened.then((status) =>
        status === 200 ? performance.now() - began : Number.POSITIVE_INFINITY,
      ),
    );
    await rest(askEvery);
  }
  return await Promise.all(waits);
}

const failed: string[] = [];

/** In a thread, so that sending does not slow the visitor. */
function pressing(
  origin: string,
  names: readonly string[],
): () => Promise<ReadonlyMap<number, number>> {
  const thread = new Worker(import.meta.filename, { workerData: { origin, names } });
  const told = once(thread, "message");
  return async () => {
    thread.postMessage("stop");
    const [statuses] = await told;
    await thread.terminate();
    return statuses;
  };
}

async function press({ origin, names }: { origin: string; names: readonly string[] }) {
  const stop = new AbortController();
  parentPort?.once("message", () => stop.abort());
  const all = Object.entries(dear).flatMap(([name, one]) => (names.includes(name) ? [one] : []));
  parentPort?.postMessage(await pressed(origin, all, stop.signal));
}

async function measured(server: Server, name: string, names: readonly string[]): Promise<void> {
  const ended = pressing(server.origin, names);
  await rest(3000);
  await server.stopped();
  const waits = (await visits(server.origin)).toSorted((a, b) => a - b);
  const longest = await server.stopped();
  const statuses = [...(await ended())].map(([status, times]) => `${times} times ${status}`);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? Number.NaN;
  const holds = p99 < 1000 && longest < 200;
  failed.push(...(holds ? [] : [name]));
  console.log(
    `${holds ? "holds" : "FAILS"}  ${name}: ${waits.length} pages, half within ${median(waits).toFixed(0)} ms, 99 of 100 within ${p99.toFixed(0)} ms; loop stopped ${longest.toFixed(0)} ms at most; ${statuses.join(", ")}`,
  );
}

async function main(): Promise<void> {
  const server = await started();
  try {
    // Warm-up after the start has ended by then.
    await Promise.all([...visited, "/api/openapi.json"].map((at) => page(server.origin + at)));
    for (let looked = 0; looked < 10 && (await server.stopped()) > 50; looked += 1) {
      await rest(2000);
    }
    await measured(server, "idle", []);
    const names = Object.keys(dear);
    for (const name of names.filter((each) => each.includes(process.argv[2] ?? ""))) {
      await measured(server, name, [name]);
      await rest(1000);
    }
    await measured(server, "all of them", names);
    await rest(5000);
    await measured(server, "idle afterwards", []);
  } finally {
    await server.end();
  }
  process.exitCode = failed.length === 0 ? 0 : 1;
}

await (isMainThread ? main() : press(workerData));
