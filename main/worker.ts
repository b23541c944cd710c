import { setTimeout as rest } from "node:timers/promises";
import { remindDue } from "../api/deadline/remind.ts";
import type { House } from "../api/house.ts";
import { type Carriers, sendMessages } from "../api/message/send.ts";
import { tellNews } from "../api/news/tell.ts";
import { askReckoning, reckonDue } from "../api/rights/reckon.ts";
import { eraseSearches } from "../api/search/find.ts";
import type { Cell } from "../store/cell.ts";

/** Its case is closed to all who still work here. */
class NobodyToTell extends Error {
  override readonly name = "NobodyToTell";
}

const everyMilliseconds = 2000;

export interface Worker {
  /** After the current work. */
  stop(): Promise<void>;
}

/**
 * Recalculates dates at start and nightly, tells of deadlines, sends messages, per cell. Any number may share a
 * database.
 */
export function startWorker(
  house: House,
  carriers: Carriers | null,
  report: (error: unknown) => void,
): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  const reckon = async (cell: Cell, isStart: boolean) => {
    await askReckoning(cell, house.now(), isStart);
    await reckonDue(cell, house.now, report);
  };
  const serve = async (cell: Cell) => {
    await tellNews(cell, house.now).catch(report);
    await eraseSearches(cell).catch(report);
    const { unheard } = await remindDue(cell, house.now, report);
    if (unheard > 0) {
      report(new NobodyToTell());
    }
    if (carriers !== null) {
      await sendMessages(cell, carriers, house.now);
    }
  };
  const serveOnAndOn = async (cell: Cell) => {
    let isStart = true;
    while (!signal.aborted) {
      await reckon(cell, isStart).then(() => {
        isStart = false;
      }, report);
      await serve(cell).catch(report);
      await rest(everyMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = Promise.all([...house.cells.values()].map(serveOnAndOn));
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
