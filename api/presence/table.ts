import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { TableOf } from "./table-thread.ts";

const milliseconds = 10_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;

/** A small file can name a far cell and need gigabytes: it ends alone, in a thread of its own. */
async function read(table: TableOf): Promise<string | null> {
  const thread = new Worker(new URL("./table-thread.ts", import.meta.url), {
    ...{ workerData: table, resourceLimits },
  });
  try {
    const signal = AbortSignal.timeout(milliseconds);
    const [lines] = (await once(thread, "message", { signal })) as [string | null];
    return lines;
  } catch {
    return null;
  } finally {
    await thread.terminate();
  }
}

let before: Promise<unknown> = Promise.resolve();

/** The rows of a CSV or XLSX file as lines, its first row left out where it is a heading. One file at a time. */
export async function linesOfFile(
  bytes: Uint8Array,
  columns: string,
): Promise<Outcome<string, "presence.file-unreadable">> {
  const mine = before.then(() => read({ bytes, columns }));
  before = mine;
  const lines = await mine;
  return lines === null ? refused("presence.file-unreadable") : done(lines);
}
