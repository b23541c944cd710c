import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { isSeen } from "../../../domain/base/text.ts";
import { endsAlarm, standingRemoval, type TalkResult } from "../../../domain/referral/removal.ts";
import type { Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { endDeadline } from "../../../store/deadline/deadline.ts";
import { insertTalk, talksOf } from "../../../store/intake/removal.ts";
import { stepsOf } from "../../../store/plan/step.ts";
import { caseOfReferral, lockReferral } from "../../../store/referral/referral.ts";
import { onPartOfCase } from "../../access/perform.ts";

export interface NoteTalk {
  readonly id: string;
  /** Sent twice, it is one. */
  readonly talk: string;
  /** The step about the removal that the writer has read. */
  readonly removal: string;
  readonly result: TalkResult;
  readonly whom: string;
  readonly reachedAt: Moment;
  readonly words: string;
}

type Refusal =
  | "not-permitted"
  | "referral.not-found"
  | "removal.already-otherwise"
  | "removal.no-whom"
  | "removal.no-words"
  | "removal.not-reached-yet";

function missing({ whom, words, reachedAt }: NoteTalk, now: Moment) {
  if (!isSeen(whom)) {
    return "removal.no-whom";
  }
  if (!isSeen(words)) {
    return "removal.no-words";
  }
  return reachedAt > now ? "removal.not-reached-yet" : null;
}

/**
 * Ends the removal's alarm only if the person was talked with or is abroad. Refused when the date has changed or the
 * removal is off.
 */
export async function noteTalk(
  cell: Cell,
  actor: Colleague,
  request: NoteTalk,
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  const { id, talk, removal, result, whom, reachedAt, words } = request;
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "removal.talk", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, Refusal>> => {
      const wrong = missing(request, now);
      if (wrong !== null) {
        return refused(wrong);
      }
      await lockReferral(tx, id);
      if ((await talksOf(tx, id)).some((kept) => kept.id === talk)) {
        return done(null);
      }
      if (standingRemoval(await stepsOf(tx, id))?.id !== removal) {
        return refused("removal.already-otherwise");
      }
      const kept = { removal, thread: id, result, whom, reachedAt, words, at: now, by: actor.id };
      await insertTalk(tx, { ...kept, id: talk });
      if (endsAlarm(result)) {
        await endDeadline(tx, { kind: "removal", about: id, how: "met", at: now });
      }
      return done(null);
    },
  );
}
