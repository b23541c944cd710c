import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { nationalChain, type ShownLink } from "../../domain/chain/chain.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { newestCounts } from "../../store/work/chain.ts";
import { onAgency } from "../access/perform.ts";

export interface NationalChain {
  readonly links: readonly ShownLink[];
  /** 0 where no agency has sent a count. */
  readonly agencies: number;
  readonly asOf: Day | null;
}

/** Works in the national coordination's cell alone. */
export async function readChain(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<NationalChain, "chain.not-here" | "not-permitted">> {
  return await onAgency(cell, actor, { action: "chain.read" }, async (tx) => {
    if (!cell.kinds.includes("coordination")) {
      return refused("chain.not-here");
    }
    const { counts, asOf } = await newestCounts(tx);
    return done({
      links: nationalChain(counts),
      agencies: counts.length,
      asOf: asOf === null ? null : dayOf(asOf),
    });
  });
}
