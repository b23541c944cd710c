import { dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { endJob, type Job, putBack, putJobs, takeJob } from "../../store/intake/job.ts";
import { beginReckoning, casesToReckon } from "../../store/plan/right-day.ts";
import { keepDaysOfCase } from "./day/keep-days.ts";

const courier = (cell: Cell) => ({ kind: "courier", cell: cell.id }) as const;

/** The first time on a day, and `anew` at a start, since the law may have changed. Kept with the jobs, so that a stop loses none. */
export async function askReckoning(cell: Cell, now: Moment, anew: boolean): Promise<void> {
  await asActor(cell, courier(cell), async (tx) => {
    const isFirst = await beginReckoning(tx, dayOf(now), now);
    if (isFirst || anew) {
      await putJobs(tx, "rights", await casesToReckon(tx));
    }
  });
}

/** In one transaction with its job: cut off, it is as if not taken up. False: no job is left. */
async function reckonOne(
  cell: Cell,
  now: Moment,
  report: (error: unknown) => void,
): Promise<boolean> {
  let job: Job | null = null;
  try {
    return await asActor(cell, courier(cell), async (tx) => {
      job = await takeJob(tx, "rights");
      if (job === null) {
        return false;
      }
      await keepDaysOfCase(tx, job.of, now);
      await endJob(tx, "rights", job);
      return true;
    });
  } catch (error) {
    const failed: Job | null = job;
    if (failed === null) {
      throw error;
    }
    report(error);
    await asActor(cell, courier(cell), (tx) => putBack(tx, "rights", failed));
    return true;
  }
}

/** As the cell's courier, who sees no word that anyone wrote. A day that was reckoned before stays: nothing is told twice. */
export async function reckonDue(
  cell: Cell,
  now: () => Moment,
  report: (error: unknown) => void,
): Promise<void> {
  while (await reckonOne(cell, now(), report)) {}
}
