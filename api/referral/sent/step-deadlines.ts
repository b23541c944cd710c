import type { DeadlineEnd, DeadlineKind } from "../../../domain/deadline/deadline.ts";
import type { Deed, DeedKind } from "../../../domain/referral/step.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { endDeadline, hasEnded, startDeadline } from "../../../store/deadline/deadline.ts";

const answers = ["referral-answer", "incoming-answer"] as const;

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

/** Runs in the transaction of the step. `ours` is our own case where we sent the referral. */
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
  // A question that crossed our withdrawal or their answer needs no reply.
  if (ours !== null && deed.step === "ask" && !(await hasEnded(tx, "referral-answer", thread))) {
    const owed = { kind: "reply-owed", about: thread, caseId: ours } as const;
    await startDeadline(tx, { ...owed, due: deed.by, at });
  }
  if (ours !== null && deed.step === "removal") {
    const told = { kind: "removal", about: thread } as const;
    // A new date is a new alarm for those told of the old one.
    await endDeadline(tx, { ...told, how: "moot", at });
    await startDeadline(tx, { ...told, caseId: ours, due: dayOf(at), planned: deed.planned, at });
  }
}
