import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { LogHead } from "../store/log/log-chain.ts";

const headLine = z.object({ position: z.number(), entry: z.string(), hash: z.string() });
/** That the database was restored: from this place on, what was kept before counts no more. */
const restoredLine = z.object({ restored: z.number() });
const line = z.union([headLine, restoredLine]);

/** A busy agency's heads of a year are some megabytes. */
const everyMilliseconds = 60_000;

/** Outside the database, so that its owner cannot rewrite the log unseen. */
export const headsFolder = (data: string): string => path.join(data, "log-heads");

const fileOf = (folder: string, cell: string) => path.join(folder, `${cell}.jsonl`);

function lineIn(text: string): z.infer<typeof line> | null {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Gives them in order. A line cut off by a crash is skipped. */
export function keptHeads(folder: string, cell: string): readonly LogHead[] {
  const file = fileOf(folder, cell);
  let kept: LogHead[] = [];
  for (const text of fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : []) {
    const read = lineIn(text);
    if (read !== null && "restored" in read) {
      kept = kept.filter(({ position }) => position < read.restored);
    } else if (read !== null) {
      kept.push(read);
    }
  }
  return kept;
}

/** Appends a line. Begun with the line's end: one that a crash cut off does not take the next with it. */
function append(folder: string, cell: string, words: z.infer<typeof line>): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = new Date().toISOString();
  fs.appendFileSync(fileOf(folder, cell), `\n${JSON.stringify({ ...words, at })}`, { flush: true });
}

/** Notes that the database was restored: heads from this place on are no longer its own. Nothing that was kept is written over. */
export function noteRestored(folder: string, cell: string, position: number): void {
  append(folder, cell, { restored: position });
}

export interface HeadKeeper {
  keep(cell: string, head: LogHead): void;
  stop(): void;
}

/** Appends now and then, and at the end. */
export function headKeeper(folder: string): HeadKeeper {
  const waiting = new Map<string, LogHead>();
  const last = new Map<string, number>();
  const write = (cell: string, head: LogHead) => {
    append(folder, cell, head);
    waiting.delete(cell);
    last.set(cell, performance.now());
  };
  return {
    keep: (cell, head) => {
      waiting.set(cell, head);
      if (performance.now() - (last.get(cell) ?? -everyMilliseconds) >= everyMilliseconds) {
        write(cell, head);
      }
    },
    stop: () => {
      for (const [cell, head] of waiting) {
        write(cell, head);
      }
    },
  };
}
