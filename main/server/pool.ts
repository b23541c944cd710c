import os from "node:os";
import path from "node:path";
import { Piscina } from "piscina";
import type { Letter } from "../../web/letter/letter.ts";
import { Busy, type Workshop } from "../../web/workshop.ts";

interface Most {
  /** Waiting places per kind; the next is told to return. */
  readonly row: number;
  /** Milliseconds in the row. */
  readonly wait: number;
  /** Milliseconds of work: nobody waits longer. */
  readonly work: number;
}

interface Pool extends Workshop {
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** A thread that needs more is ended alone. */
const megabytes = 768;
const tooMuch = new Set(["AbortError", "ERR_WORKER_OUT_OF_MEMORY"]);

const shortest: Letter = { language: "nb", day: "", subject: "x", body: [], sender: [], foot: "" };

type Kind = "letter" | "door";

/** Limits admission: Piscina's own row is unlimited while threads begin. */
function gate(places: number, most: Most) {
  const rows: Readonly<Record<Kind, (() => void)[]>> = { letter: [], door: [] };
  let free = places;
  return {
    enter: async (kind: Kind): Promise<void> => {
      const row = rows[kind];
      if (free > 0) {
        free -= 1;
        return;
      }
      if (row.length >= most.row) {
        throw new Busy();
      }
      await new Promise<void>((resolve, reject) => {
        const begin = () => {
          clearTimeout(late);
          resolve();
        };
        const late = setTimeout(() => {
          row.splice(row.indexOf(begin), 1);
          reject(new Busy());
        }, most.wait);
        row.push(begin);
      });
    },
    // Letters are for staff: visitors must not delay them.
    leave: () => {
      const next = rows.letter.shift() ?? rows.door.shift();
      next?.();
      free += next === undefined ? 1 : 0;
    },
  };
}

/** Opens one thread per two cores, so that quick requests keep the rest. */
export function openWorkshop(most: Most = { row: 16, wait: 5000, work: 5000 }): Pool {
  const threads = Math.max(1, Math.floor(os.availableParallelism() / 2));
  const places = gate(threads, most);
  const pool = new Piscina({
    filename: path.resolve(import.meta.dirname, "../../web/maker.ts"),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const run = async (name: Kind, asked: unknown) => {
    await places.enter(name);
    try {
      return await pool.run(asked, { name, signal: AbortSignal.timeout(most.work) });
    } catch (error) {
      const { name: what, code = "" } = error as NodeJS.ErrnoException;
      throw tooMuch.has(what) || tooMuch.has(code) ? new Busy() : error;
    } finally {
      places.leave();
    }
  };
  return {
    door: (asked) => run("door", asked),
    letter: (asked) => run("letter", asked),
    warm: async () => {
      const begun = () => pool.run(shortest, { name: "letter" });
      await Promise.all(Array.from({ length: threads }, begun));
    },
    close: () => pool.destroy(),
  };
}
