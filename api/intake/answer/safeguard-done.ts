import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { SafeguardKind } from "../../../domain/case/safeguard.ts";
import type { Sharing } from "../../../domain/knowledge/sharing-rule.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once } from "../../openapi.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { type OwnWords, ownWords } from "../../referral/words-way.ts";
import { belongingOf, type ReceivedRefusal, receivedById, wordsBack } from "../received.ts";

export const sayingDone = form(z.object({ step: once, ...ownWords }), {
  "referral.no-words": "words",
});

export interface SafeguardDone extends OwnWords {
  readonly id: string;
  readonly step?: string | undefined;
  readonly safeguard: SafeguardKind;
}

type Refusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "referral.no-such-safeguard"
  | "referral.no-words";

export async function noteSafeguardDone(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  request: SafeguardDone,
  now: Moment,
): Promise<Outcome<{ readonly wordsTold: boolean | null }, Refusal | MovedOn>> {
  const { id, safeguard, step = crypto.randomUUID() } = request;
  const act = { action: "referral.answer", record: idOrNull(id) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (tx): Promise<Outcome<{ readonly wordsTold: boolean | null }, Refusal | MovedOn>> => {
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      if (!received.value.referral.safeguards.includes(safeguard)) {
        return refused("referral.no-such-safeguard");
      }
      if (request.words.trim() === "") {
        return refused("referral.no-words");
      }
      const { words, wordsTold } = await wordsBack(
        tx,
        cell,
        sharing,
        received.value,
        request,
        dayOf(now),
      );
      const deed = { step: "safeguard-done", safeguard, words } as const;
      const taking = { id: step, thread: id, other: received.value.from.cell, deed };
      const taken = await takeStep(tx, cell, actor.id, { ...taking, wordsTold }, now);
      return taken.ok ? done({ wordsTold }) : taken;
    },
  );
}
