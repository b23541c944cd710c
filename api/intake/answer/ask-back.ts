import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Sharing } from "../../../domain/knowledge/sharing-rule.ts";
import { type AskedBack, askedBack } from "../../../domain/referral/step.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once, someDay } from "../../openapi.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { type OwnWords, ownWords } from "../../referral/words-way.ts";
import { belongingOf, type ReceivedRefusal, receivedById, wordsBack } from "../received.ts";

export const asking = form(
  z.object({ step: once, about: z.enum(askedBack), by: someDay, ...ownWords }),
  { "referral.due-passed": "by" },
);

export interface AskBack extends OwnWords {
  readonly id: string;
  readonly step?: string | undefined;
  readonly about: AskedBack;
  readonly by: Day;
}

export type AskBackRefusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "referral.not-acknowledged"
  | "referral.due-passed";

/** Sends own words where the rules carry them. Says whether they went. */
export async function askBack(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  request: AskBack,
  now: Moment,
): Promise<Outcome<{ readonly wordsTold: boolean | null }, AskBackRefusal | MovedOn>> {
  const { id, about, by, step = crypto.randomUUID() } = request;
  const today = dayOf(now);
  const act = { action: "referral.answer", record: idOrNull(id) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (
      tx,
    ): Promise<Outcome<{ readonly wordsTold: boolean | null }, AskBackRefusal | MovedOn>> => {
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      if (received.value.referral.unacknowledged.length > 0) {
        return refused("referral.not-acknowledged");
      }
      if (by < today) {
        return refused("referral.due-passed");
      }
      const own = await wordsBack(
        tx,
        cell,
        sharing,
        received.value,
        { ...request, ownNumber: about === "call-us" },
        today,
      );
      const deed = { step: "ask", about, by, words: own.words } as const;
      const taking = { id: step, thread: id, other: received.value.from.cell, deed };
      const taken = await takeStep(
        tx,
        cell,
        actor.id,
        { ...taking, wordsTold: own.wordsTold },
        now,
      );
      return taken.ok ? done({ wordsTold: own.wordsTold }) : taken;
    },
  );
}
