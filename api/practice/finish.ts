import { createHash } from "node:crypto";
import type { Tally } from "../../domain/practice/count.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  countAnswers,
  type KeptAnswer,
  keepAnswers,
  keepRound,
} from "../../store/work/practice.ts";

export interface Finished {
  readonly exercise: string;
  readonly answers: readonly KeptAnswer[];
}

function monthOf(now: Moment): Day {
  return `${dayOf(now).slice(0, 7)}-01` as Day;
}

/**
 * Keeps answers as the holder of the round's code, in nobody's name. The same code keeps once. Own words are
 * excluded.
 */
export async function finishRound(
  cell: Cell,
  code: string,
  { exercise, answers }: Finished,
  now: Moment,
): Promise<void> {
  const holder = createHash("sha256").update(`practice ${code}`).digest("hex");
  await asActor(cell, { kind: "visitor", cell: cell.id, receipt: holder }, async (tx) => {
    if (await keepRound(tx, holder, monthOf(now))) {
      await keepAnswers(tx, exercise, answers);
    }
  });
}

export async function tallyAnswers(cell: Cell, exercise: string): Promise<readonly Tally[]> {
  return await asActor(cell, { kind: "counter", cell: cell.id }, (tx) =>
    countAnswers(tx, exercise),
  );
}
