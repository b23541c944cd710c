import { addDays, dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  holdMessage,
  type MessageProblem,
  type MessageWay,
  markNotSent,
  markSent,
} from "../../store/document/message.ts";
import { endJob, type Job, putBack, takeJob } from "../../store/intake/job.ts";

/** Knows the address only, and rejects on failure. Retries keep the id. */
export type Carrier = (to: string, id: string) => Promise<void>;

/** Null where a way has no carrier. */
export type Carriers = Readonly<Record<MessageWay, Carrier | null>>;

/** Older messages are pointless. */
const daysUseful = 7;

/** A failure is kept as a code, and retried or given up. */
async function sendOne(tx: Tx, job: Job, carriers: Carriers, now: Moment): Promise<boolean> {
  const message = await holdMessage(tx, job.of);
  if (message === null) {
    await endJob(tx, "message", job);
    return false;
  }
  const { id, to, way, day } = message;
  const giveUp = async (problem: MessageProblem) => {
    await markNotSent(tx, id, problem);
    await endJob(tx, "message", job);
    return false;
  };
  const carry = carriers[way];
  if (to === null) {
    return await giveUp("no-address");
  }
  if (day < addDays(dayOf(now), -daysUseful)) {
    return await giveUp("too-late");
  }
  if (carry === null) {
    return await giveUp("no-gateway");
  }
  const sent = await carry(to, id).then(
    () => true,
    () => false,
  );
  if (sent) {
    await markSent(tx, id, now);
    await endJob(tx, "message", job);
  } else {
    await markNotSent(tx, id, "not-sent");
    await putBack(tx, "message", job);
  }
  return sent;
}

/**
 * Gives the number sent. Waits between retries grow to an hour. An interrupted message may go twice, under one id.
 */
export async function sendMessages(
  cell: Cell,
  carriers: Carriers,
  now: () => Moment,
): Promise<number> {
  let sent = 0;
  for (;;) {
    const went = await asActor(cell, { kind: "reminder", cell: cell.id }, async (tx) => {
      const job = await takeJob(tx, "message");
      return job === null ? null : await sendOne(tx, job, carriers, now());
    });
    if (went === null) {
      return sent;
    }
    sent += went ? 1 : 0;
  }
}
