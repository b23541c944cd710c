import { sendCount } from "../api/chain/count.ts";
import { type Carry, deliverDue } from "../api/document/deliver.ts";
import type { House } from "../api/house.ts";
import { asActor } from "../store/as-actor.ts";
import type { Cell } from "../store/cell.ts";
import { chainEntries } from "../store/log.ts";

/** Brings an envelope to another cell over HTTP: the same way on loopback as between installations. */
export const carryByHttp: Carry = async (peer, envelope) => {
  try {
    const answer = await fetch(`${peer.address}/cells/${peer.cell}/inbox`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(10_000),
      redirect: "error",
    });
    const said: { receipt?: unknown; code?: unknown } = JSON.parse(await answer.text());
    if (answer.ok && typeof said.receipt === "string") {
      return { receipt: said.receipt };
    }
    return { problem: typeof said.code === "string" ? said.code : "document.unreachable" };
  } catch {
    return { problem: "document.unreachable" };
  }
};

/** How often the cells' own work is looked after when nothing wakes it. */
const everyMilliseconds = 2000;
const countEvery = 30;

export interface Courier {
  /** Something was put in an outbox. */
  nudge(): void;
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
}

async function serveCell(house: House, cell: Cell, counts: boolean): Promise<void> {
  if (counts) {
    await sendCount(cell, house.now());
  }
  await deliverDue(cell, carryByHttp, house.now);
  await asActor(cell, { kind: "sequencer", cell: cell.id }, (tx) => chainEntries(tx, 5000));
}

/** Carries what is due, chains the log and counts, for every cell, round after round. A cell that fails does not hold up the others. */
export function startCourier(house: House, report: (error: unknown) => void): Courier {
  let stopped = false;
  let wake: () => void = () => undefined;
  let woken = false;
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? 0 : everyMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    for (let round = 0; !stopped; round += 1) {
      woken = false;
      const served = [...house.cells.values()].map((cell) =>
        serveCell(house, cell, round % countEvery === 0).catch(report),
      );
      await Promise.all(served);
      await rest();
    }
  };
  const running = run();
  return {
    nudge: () => {
      woken = true;
      wake();
    },
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
