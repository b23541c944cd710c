import { sendCount } from "../../api/chain/count.ts";
import { type Carry, deliverDue } from "../../api/document/deliver.ts";
import { addedDecisions } from "../../api/edit/overlay.ts";
import { sweepOnce } from "../../api/edit/sweep.ts";
import type { House } from "../../api/house.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { chainEntries, type LogHead } from "../../store/log/log-chain.ts";
import { type HeadKeeper, headKeeper } from "../log-heads.ts";

const longestAnswer = 64 * 1024;

async function textOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength;
    if (length > longestAnswer) {
      throw new Error("The answer of a peer has no end.");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** HTTP on loopback as between installations. */
export const carryByHttp: Carry = async (peer, envelope) => {
  try {
    const answer = await fetch(`${peer.address}/cells/${peer.cell}/inbox`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(10_000),
      redirect: "error",
    });
    const said: { receipt?: unknown; code?: unknown } = JSON.parse(await textOf(answer));
    if (answer.ok && typeof said.receipt === "string") {
      return { receipt: said.receipt };
    }
    const problem = typeof said.code === "string" ? said.code : "document.unreachable";
    return { problem, wait: Number(answer.headers.get("retry-after")) || undefined };
  } catch {
    return { problem: "document.unreachable" };
  }
};

/** Milliseconds between rounds without a nudge. */
const everyMilliseconds = 2000;
const countEvery = 30;

export interface Courier {
  nudge(): void;
  /** After the current round. */
  stop(): Promise<void>;
}

interface Round {
  readonly counts: boolean;
  readonly added: readonly string[];
}

/** A disk that is full keeps no head, and holds up nothing else. */
function keepHead(
  heads: HeadKeeper,
  cell: Cell,
  head: LogHead,
  report: (error: unknown) => void,
): void {
  try {
    heads.keep(cell.id, head);
  } catch (error) {
    report(error);
  }
}

/** True while new decisions are still to be compared: the next round follows at once. */
async function serveCell(
  house: House,
  cell: Cell,
  heads: HeadKeeper,
  { counts, added }: Round,
  report: (error: unknown) => void,
): Promise<boolean> {
  if (counts) {
    await sendCount(cell, house.now());
  }
  await deliverDue(cell, carryByHttp, house.now);
  const sequencer = { kind: "sequencer", cell: cell.id } as const;
  const { head } = await asActor(cell, sequencer, (tx) => chainEntries(tx, 5000));
  if (head !== null) {
    keepHead(heads, cell, head, report);
  }
  return await sweepOnce(cell, house.law, added, house.now());
}

/** Also learns other servers' approvals now and then. */
async function beginRound(house: House, round: number): Promise<Round> {
  if (round % countEvery === 0) {
    await house.relearn();
  }
  return { counts: round % countEvery === 0, added: await addedDecisions(house.cells.values()) };
}

/** A failing cell does not hold up the others. */
export function startCourier(
  house: House,
  headsIn: string,
  report: (error: unknown) => void,
): Courier {
  const heads = headKeeper(headsIn);
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
      const about = await beginRound(house, round).catch((error: unknown) => {
        report(error);
        return { counts: false, added: [] };
      });
      const served = [...house.cells.values()].map((cell) =>
        serveCell(house, cell, heads, about, report).catch((error: unknown) => {
          report(error);
          return false;
        }),
      );
      const left = await Promise.all(served);
      woken ||= left.includes(true);
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
      heads.stop();
    },
  };
}
