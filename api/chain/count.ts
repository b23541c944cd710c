import {
  type ChainCount,
  countOf,
  type LinkCount,
  links,
  sameCount,
} from "../../domain/chain/chain.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import type { Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peers, post } from "../../store/document/document.ts";
import { countLinks, lastCountSent, lockCount } from "../../store/work/chain.ts";

/** Counts as a role that sees dates and links only: no person, word or fact. */
export async function countChain(cell: Cell): Promise<ChainCount> {
  const rows = await asActor(cell, { kind: "counter", cell: cell.id }, countLinks);
  const counted = links.map((link): [string, LinkCount] => {
    const of = rows.filter((row) => row.link === link);
    const took = of.flatMap(({ days, often }) => (days === null ? [] : ([[days, often]] as const)));
    return [
      link,
      countOf(
        of.reduce((sum, { often }) => sum + often, 0),
        took,
      ),
    ];
  });
  return Object.fromEntries(counted) as ChainCount;
}

/**
 * Sends the count to the national coordination when changed since our last copy, also across restarts. Cells without
 * cases or coordination send nothing. Gives whether it sent.
 */
export async function sendCount(cell: Cell, now: Moment): Promise<boolean> {
  if (!receivesReferrals(cell.kinds)) {
    return false;
  }
  const count = await countChain(cell);
  return await asActor(cell, { kind: "courier", cell: cell.id }, async (tx) => {
    const known = await peers(tx);
    const to = known.find(({ kinds }) => kinds.includes("coordination"));
    if (to === undefined) {
      return false;
    }
    await lockCount(tx);
    const last = await lastCountSent(tx, cell, to.cell);
    if (last !== null && sameCount(last.count, count)) {
      return false;
    }
    await post(tx, cell, {
      to,
      // After a final refusal a new thread begins.
      thread: last === null || last.refused ? crypto.randomUUID() : last.thread,
      content: { kind: "count", asOf: now, count },
      written: now,
    });
    return true;
  });
}
