import type { Carry } from "../api/document/deliver.ts";
import { takeIn } from "../api/document/take-in.ts";
import { type Moment, moment } from "../domain/time/day.ts";
import { loadLaw } from "../law/law.ts";
import type { Cell } from "../store/cell.ts";

const { sharing } = loadLaw();

export const noon: Moment = moment("2026-11-25T11:00:00Z");

export function carryTo(cells: readonly Cell[], at: Moment = noon): Carry {
  return async (peer, envelope) => {
    const cell = cells.find(({ id }) => id === peer.cell);
    if (cell === undefined) {
      return { problem: "document.unreachable" };
    }
    const taken = await takeIn(cell, sharing, envelope, at);
    return taken.ok ? { receipt: taken.value } : { problem: taken.refused };
  };
}
