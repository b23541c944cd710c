import { layOut } from "../../domain/comparison/bits.ts";
import { speaker } from "../../domain/comparison/laid-out.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { meansOf } from "../../domain/provision/provision.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import {
  beginSweep,
  holdSweep,
  insertNotices,
  moveSweep,
  nextCases,
  sweeps,
} from "../../store/case/notice.ts";
import type { Cell } from "../../store/cell.ts";

/** Cases per transaction: what an interruption repeats. */
const batch = 200;

const matcher = (cell: Cell) => ({ kind: "matcher", cell: cell.id }) as const;

/** Notices and progress are kept together. Gives whether more is left. */
async function sweepBatch(
  tx: Tx,
  law: Law,
  decision: Decision,
  now: Moment,
  most: number,
): Promise<boolean> {
  const held = await holdSweep(tx, decision.id);
  if (held === null) {
    return false;
  }
  const cases = await nextCases(tx, held.after, most);
  const relationTo = speaker(layOut(law.factors, meansOf(law.provisions)), decision);
  const spoken = cases.flatMap(({ id, observations }) => {
    const relation = relationTo(observations);
    return relation === null ? [] : [{ id, relation }];
  });
  await insertNotices(tx, decision.id, spoken, now);
  const last = cases.length < most ? null : (cases.at(-1)?.id ?? null);
  await moveSweep(tx, decision.id, cases.length, last, now);
  return last !== null;
}

/**
 * Compares one batch per added decision, as a role that sees facts only. Gives whether more is left; resumes after an
 * interruption.
 */
export async function sweepOnce(
  cell: Cell,
  law: Law,
  added: readonly string[],
  now: Moment,
  most = batch,
): Promise<boolean> {
  if (added.length === 0) {
    return false;
  }
  const known = await asActor(cell, matcher(cell), async (tx) => {
    const begun = new Set((await sweeps(tx)).map(({ decision }) => decision));
    for (const decision of added.filter((id) => !begun.has(id))) {
      await beginSweep(tx, decision, now);
    }
    return await sweeps(tx);
  });
  let more = false;
  for (const { decision: id, ended } of known) {
    const decision = law.decisions.find((each) => each.id === id);
    if (!ended && decision !== undefined) {
      const left = await asActor(cell, matcher(cell), (tx) =>
        sweepBatch(tx, law, decision, now, most),
      );
      more ||= left;
    }
  }
  return more;
}

export interface SweepProgress {
  readonly decision: string;
  readonly agencies: number;
  readonly ended: number;
  /** Share of open cases; never counts or findings. */
  readonly percent: number;
}

/** Counts over all cells with cases; says nothing of a single agency. */
export async function sweepProgress(
  cells: Iterable<Cell>,
  added: readonly string[],
): Promise<readonly SweepProgress[]> {
  if (added.length === 0) {
    return [];
  }
  const holding = [...cells].filter(({ kinds }) => receivesReferrals(kinds));
  const each = await Promise.all(
    holding.map((cell) => asActor(cell, matcher(cell), (tx) => sweeps(tx))),
  );
  return added.map((decision) => {
    const here = each.map((all) => all.find((one) => one.decision === decision));
    const cases = here.reduce((sum, one) => sum + (one?.cases ?? 0), 0);
    const compared = here.reduce(
      (sum, one) => sum + Math.min(one?.compared ?? 0, one?.cases ?? 0),
      0,
    );
    const ended = here.filter((one) => one?.ended === true).length;
    return {
      decision,
      agencies: each.length,
      ended,
      percent:
        ended === each.length
          ? 100
          : Math.min(99, Math.floor((100 * compared) / Math.max(1, cases))),
    };
  });
}
