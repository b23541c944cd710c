import { dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { endJob, type Job, putBack, putJobs, takeJob } from "../../store/job.ts";
import { beginReckoning, casesToReckon } from "../../store/right-day.ts";
import { keepDaysOfCase } from "./keep-days.ts";

const courier = (cell: Cell) => ({ kind: "courier", cell: cell.id }) as const;

/**
 * Asks that the days of every person of whom something is known are reckoned anew: the first time on a day, and `anew` at a start,
 * since the law may be another than before it. By time alone no day begins under the rules as they are, a birthday included: it is
 * there from the noting on (`domain/rights/time-alone.properties.test.ts`). Should a rule come where one does, it begins that night. The day is kept with the jobs, so that a stop in between loses none.
 */
export async function askReckoning(cell: Cell, now: Moment, anew: boolean): Promise<void> {
  await asActor(cell, courier(cell), async (tx) => {
    const isFirst = await beginReckoning(tx, dayOf(now), now);
    if (isFirst || anew) {
      await putJobs(tx, "rights", await casesToReckon(tx));
    }
  });
}

/** One case in one transaction with its job: cut off, it is as if it had not been taken up. False: no job is left. */
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

/**
 * Reckons what is asked for, as the cell's courier, who sees days and kinds and no word that anyone wrote. A day that was reckoned
 * before stays the one that it was, so nothing is told twice; as many as one likes may do this at once.
 */
export async function reckonDue(
  cell: Cell,
  now: () => Moment,
  report: (error: unknown) => void,
): Promise<void> {
  while (await reckonOne(cell, now(), report)) {
    // The next one.
  }
}
