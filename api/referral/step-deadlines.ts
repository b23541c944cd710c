import type { DeadlineEnd, DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { Deed, DeedKind } from "../../domain/referral/step.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { endDeadline, hasEnded, startDeadline } from "../../store/deadline.ts";

const answers = ["referral-answer", "incoming-answer"] as const;

/** Which deadlines a step ends, on whichever side they run, and how. */
const ends: Readonly<
  Partial<Record<DeedKind, readonly (readonly [readonly DeadlineKind[], DeadlineEnd])[]>>
> = {
  accept: [
    [answers, "met"],
    [["reply-owed"], "moot"],
  ],
  decline: [
    [answers, "met"],
    [["reply-owed"], "moot"],
  ],
  reply: [[["reply-owed"], "met"]],
  withdraw: [
    [[...answers, "reply-owed"], "moot"],
    [["ground-gone"], "met"],
  ],
  "removal-off": [[["removal"], "moot"]],
};

/**
 * The deadlines that a step starts and ends, in the transaction that keeps it. `ours` is the case of the referral where we sent it:
 * what comes back to us there may ask something of us.
 */
export async function keepStepDeadlines(
  tx: Tx,
  {
    thread,
    deed,
    ours,
  }: { readonly thread: string; readonly deed: Deed; readonly ours: string | null },
  at: Moment,
): Promise<void> {
  for (const [kinds, how] of ends[deed.step] ?? []) {
    for (const kind of kinds) {
      await endDeadline(tx, { kind, about: thread, how, at });
    }
  }
  // What was asked after we had our answer, or took it back, crossed it on the way: nobody can reply to it any more.
  if (ours !== null && deed.step === "ask" && !(await hasEnded(tx, "referral-answer", thread))) {
    const owed = { kind: "reply-owed", about: thread, caseId: ours } as const;
    await startDeadline(tx, { ...owed, due: deed.by, at });
  }
  if (ours !== null && deed.step === "removal") {
    const told = { kind: "removal", about: thread } as const;
    // Another day is another alarm: whoever was told of the one before is told again.
    await endDeadline(tx, { ...told, how: "moot", at });
    await startDeadline(tx, { ...told, caseId: ours, due: dayOf(at), planned: deed.planned, at });
  }
}
