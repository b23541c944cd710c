import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type ShownCount, shownCount } from "../../domain/practice/count.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { countRounds } from "../../store/work/practice.ts";
import { onAgency } from "../access/perform.ts";

export interface PracticeMonth {
  readonly month: Day;
  readonly rounds: ShownCount;
}

export async function readPractice(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<readonly PracticeMonth[], "not-permitted">> {
  return await onAgency(cell, actor, { action: "practice.count" }, async (tx) => {
    const counted = await countRounds(tx);
    return done(counted.map(({ month, count }) => ({ month, rounds: shownCount(count) })));
  });
}
