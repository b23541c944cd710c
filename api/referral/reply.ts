import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { carriedUntil } from "../../domain/referral/consent.ts";
import { ageIn } from "../../domain/referral/way-back.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById } from "../../store/document/document.ts";
import {
  caseOfReferral,
  consentsOfCase,
  namesKept,
  type SentReferral,
  sentReferralById,
} from "../../store/referral/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { form } from "../form.ts";
import { once } from "../openapi.ts";
import { words } from "./choices.ts";
import { type MovedOn, takeStep } from "./sent/take-step.ts";
import { type OwnWords, wordsWay } from "./words-way.ts";

export const replying = form(
  z.object({ step: once, words, namesNobody: z.boolean().default(false) }),
  { "referral.no-words": "words", "referral.no-recipient": "words" },
);

export interface ReplyInReferral extends OwnWords {
  readonly id: string;
  readonly step?: string | undefined;
}

type Refusal =
  | "not-permitted"
  | "referral.not-found"
  | "referral.no-recipient"
  | "referral.no-words";

/** While it is in force and covers own words. */
async function consentUntil(tx: Tx, { caseId, consent }: SentReferral) {
  const consents = await consentsOfCase(tx, caseId);
  const found = consents.find(({ id }) => id === consent);
  return found === undefined ? null : carriedUntil(found, "words");
}

/** Sends own words where the rules carry them, and keeps them here anyway. */
export async function replyInReferral(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  request: ReplyInReferral,
  now: Moment,
): Promise<Outcome<{ readonly wordsTold: boolean }, Refusal | MovedOn>> {
  const { id } = request;
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "referral.send", record: idOrNull(id) },
    async (tx): Promise<Outcome<{ readonly wordsTold: boolean }, Refusal | MovedOn>> => {
      const referral = await sentReferralById(tx, id);
      const peer = referral === null ? null : await peerById(tx, referral.recipient);
      if (referral === null || peer === null) {
        return refused("referral.no-recipient");
      }
      if (request.words.trim() === "") {
        return refused("referral.no-words");
      }
      const to = { id: peer.cell, kinds: peer.kinds };
      const until = await consentUntil(tx, referral);
      const { purpose, fields, judged } = referral;
      const answers = ageIn(fields, judged.answers);
      const within = { from: cell, to, purpose, consentUntil: until, answers };
      const { words, wordsTold } = wordsWay(
        sharing,
        within,
        request,
        await namesKept(tx, cell, referral.caseId),
        dayOf(now),
      );
      const deed = { step: "reply", words } as const;
      const own = request.step ?? crypto.randomUUID();
      const step = { id: own, thread: id, other: peer.cell, deed, wordsTold };
      const taken = await takeStep(tx, cell, actor.id, step, now);
      return taken.ok ? done({ wordsTold: wordsTold === true }) : taken;
    },
  );
}
