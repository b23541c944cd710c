import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { grounds } from "../../domain/referral/referral.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { startDeadline } from "../../store/deadline.ts";
import { post } from "../../store/document.ts";
import { append } from "../../store/log.ts";
import {
  caseOfReferral,
  insertReferral,
  lockReferral,
  openPersonName,
  threadIsUsed,
} from "../../store/referral.ts";
import { onCase } from "../access/perform.ts";
import { type ReferralWish, type Weighed, type WishRefusal, weigh } from "./wish.ts";

export interface SendReferral extends ReferralWish {
  /** Made with the form, so that the same form sent twice is one referral. */
  readonly id: string;
  readonly caseId: string;
}

export interface ReferralSending {
  readonly id: string;
  /** True when the same form had been sent before: then nothing was done now. */
  readonly before: boolean;
}

type Refusal = WishRefusal | "referral.already-used" | "not-permitted" | "case.not-found";

/** Opens the name that goes along; that it was read, and for what, stands in the log. */
async function nameFor(
  tx: Tx,
  cell: Cell,
  actor: Colleague,
  { id, caseId }: SendReferral,
  { named, person }: Weighed,
): Promise<string | null> {
  if (!named || person === null) {
    return null;
  }
  await append(tx, {
    actor: actor.id,
    verb: "person.read-name",
    record: person.id,
    caseId,
    ground: `referral ${id}`,
  });
  return await openPersonName(tx, cell, person.id);
}

/**
 * Sends a referral: its row, its document in the outbox (sealed to the recipient and to ourselves), and the log, all or nothing. The
 * same form twice is one referral. Refuses as the rules do, and an id that another case has used
 * or that something came in by.
 */
export async function sendReferral(
  cell: Cell,
  actor: Colleague,
  request: SendReferral,
  now: Moment,
): Promise<Outcome<ReferralSending, Refusal>> {
  const { id, caseId } = request;
  // What was asked for may be anything; the log holds codes.
  const ground = grounds.find((known) => known === request.ground) ?? "not-known";
  const act = { action: "referral.send", record: id, ground } as const;
  return await onCase(
    cell,
    actor,
    caseId,
    act,
    async (tx): Promise<Outcome<ReferralSending, Refusal>> => {
      await lockReferral(tx, id);
      const usedIn = await caseOfReferral(tx, id);
      if (usedIn !== null) {
        return usedIn === caseId ? done({ id, before: true }) : refused("referral.already-used");
      }
      if (await threadIsUsed(tx, id)) {
        return refused("referral.already-used");
      }
      const weighed = await weigh(tx, cell, caseId, request, dayOf(now));
      if (!weighed.ok) {
        return weighed;
      }
      await keepAndPost(tx, cell, actor, request, weighed.value, now);
      return done({ id, before: false });
    },
  );
}

async function keepAndPost(
  tx: Tx,
  cell: Cell,
  actor: Colleague,
  request: SendReferral,
  weighed: Weighed,
  now: Moment,
): Promise<void> {
  const { id, caseId, due, until } = request;
  const { peer, disclosure, consent } = weighed;
  const { purpose, ground } = disclosure;
  const name = await nameFor(tx, cell, actor, request, weighed);
  const told = { ...weighed.told, ...(name !== null && { name }) };
  const document = await post(tx, cell, {
    to: peer,
    thread: id,
    content: { kind: "referral", purpose, ground, due, until, told },
    written: now,
    onlyOne: false,
  });
  await insertReferral(tx, {
    id,
    caseId,
    recipient: peer.cell,
    purpose,
    ground,
    consent: consent?.id ?? null,
    reasoning: request.reasoning.trim(),
    fields: fieldsIn(told),
    due,
    until,
    document,
    at: now,
    by: actor.id,
  });
  await startDeadline(tx, { kind: "referral-answer", about: id, caseId, due, at: now });
}
