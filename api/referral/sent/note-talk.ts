import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { type Fault, faultsOf, firstOf } from "../../../domain/base/fault.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { isSeen } from "../../../domain/base/text.ts";
import {
  endsAlarm,
  standingRemoval,
  type TalkResult,
  talkResults,
} from "../../../domain/referral/removal.ts";
import { isMeantDay, isMoment, type Moment, moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { endDeadline } from "../../../store/deadline/deadline.ts";
import { insertTalk, talksOf } from "../../../store/intake/removal.ts";
import { stepsOf } from "../../../store/plan/step.ts";
import { caseOfReferral, lockReferral } from "../../../store/referral/referral.ts";
import { onPartOfCase } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once } from "../../openapi.ts";
import { words } from "../choices.ts";

export const notingTalk = form(
  z.object({
    talk: once,
    removal: z.uuid().openapi({ description: "The step that told of it, as you read it." }),
    result: z.enum(talkResults),
    whom: z.string().trim().max(200).openapi({ description: "Who was reached." }),
    reachedAt: z.iso
      .datetime()
      .refine((text) => isMoment(text) && isMeantDay(text.slice(0, 10)))
      .transform(moment),
    words,
  }),
  {
    "removal.already-otherwise": "words",
    "removal.no-whom": "whom",
    "removal.no-words": "words",
    "removal.not-reached-yet": "reachedAt",
  },
);

export interface NoteTalk {
  readonly id: string;
  readonly talk?: string | undefined;
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

export function talkFaults(
  { whom, words: said, reachedAt }: Partial<Pick<NoteTalk, "whom" | "words" | "reachedAt">>,
  now: Moment,
): readonly Fault<"removal.no-whom" | "removal.no-words" | "removal.not-reached-yet">[] {
  return faultsOf(
    [whom !== undefined && !isSeen(whom) && "removal.no-whom", "whom"],
    [said !== undefined && !isSeen(said) && "removal.no-words", "words"],
    [reachedAt !== undefined && reachedAt > now && "removal.not-reached-yet", "reachedAt"],
  );
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
  const { id, talk = crypto.randomUUID(), removal, result, whom, reachedAt, words: said } = request;
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "removal.talk", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, Refusal>> => {
      const wrong = firstOf(talkFaults(request, now));
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
      const kept = {
        removal,
        thread: id,
        result,
        whom,
        reachedAt,
        words: said,
        at: now,
        by: actor.id,
      };
      await insertTalk(tx, { ...kept, id: talk });
      if (endsAlarm(result)) {
        await endDeadline(tx, { kind: "removal", about: id, how: "met", at: now });
      }
      return done(null);
    },
  );
}
