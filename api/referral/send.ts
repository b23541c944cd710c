import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { post } from "../../store/document/document.ts";
import { append } from "../../store/log/log.ts";
import {
  holdConsents,
  insertReferral,
  lockReferral,
  openPersonName,
  threadOf,
} from "../../store/referral/referral.ts";
import { onCase } from "../access/perform.ts";
import { tellUnits, type UnitTold, unitsThatMay, unitsToTell } from "./facts.ts";
import { type Sending, tellThatItPasses } from "./pass-on.ts";
import { markOf } from "./prepare.ts";
import { consider, type ReferralWish, type Weighed, type WishRefusal, weigh } from "./wish.ts";

interface OneReferral extends ReferralWish {
  /** Sent twice, it is one referral. */
  readonly id: string;
  /** The mark of the preview the sender saw. */
  readonly shown?: string | null | undefined;
}

export interface SendReferrals {
  readonly caseId: string;
  /** The incoming referral passed on; its sender is told to whom. */
  readonly passesOn: string | null;
  readonly referrals: readonly OneReferral[];
}

export interface ReferralSending {
  readonly id: string;
  /** Sent before: nothing was done now. */
  readonly before: boolean;
}

export type SendRefusal =
  | WishRefusal
  | "referral.already-used"
  | "referral.already-changed"
  | "referral.no-recipient"
  | "referral.not-found"
  | "referral.already-moved-on"
  | "not-permitted"
  | "case.not-found";

async function nameFor(
  tx: Tx,
  { cell, actor, caseId }: Sending,
  id: string,
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

/** Refuses an id used by another case or an incoming item. Asked after the lock is held. */
async function sentBefore(
  tx: Tx,
  { caseId }: Sending,
  id: string,
): Promise<Outcome<boolean, "referral.already-used">> {
  const [, { usedIn, used }] = await Promise.all([lockReferral(tx, id), threadOf(tx, id)]);
  if (usedIn !== null) {
    return usedIn === caseId ? done(true) : refused("referral.already-used");
  }
  return used ? refused("referral.already-used") : done(false);
}

async function keepAndPost(
  tx: Tx,
  sending: Sending,
  request: OneReferral,
  weighed: Cleared,
): Promise<void> {
  const { cell, actor, caseId, passesOn, now } = sending;
  const { id, due, until } = request;
  const { peer, disclosure, consent } = weighed;
  const { purpose } = disclosure;
  const basis = disclosure.basis.map((rule) => rule.id);
  const name = await nameFor(tx, sending, id, weighed);
  const told = { ...weighed.told, ...(name !== null && { name }) };
  const wayBack = consent?.wayBack === true ? consent.until : null;
  const document = await post(tx, cell, {
    to: peer,
    thread: id,
    content: { kind: "referral", purpose, basis, wayBack, due, until, told },
    written: now,
    first: true,
  });
  await Promise.all([
    insertReferral(tx, {
      id,
      caseId,
      recipient: peer.cell,
      purpose,
      basis,
      consent: consent?.id ?? null,
      judged: request.judged,
      fields: fieldsIn(told),
      due,
      until,
      document,
      passesOn,
      at: now,
      by: actor.id,
    }),
    startDeadline(tx, {
      kind: "referral-answer",
      about: id,
      caseId,
      due,
      at: now,
      first: true,
    }),
    tellUnits(tx, cell, weighed.units, { to: peer.cell, purpose }, now),
  ]);
}

interface Cleared extends Weighed {
  readonly units: readonly UnitTold[];
}

interface Ready {
  readonly request: OneReferral;
  readonly weighed: Cleared | null;
}

/** Entries or rules may have changed since the preview. */
function isAsShown(
  { shown }: OneReferral,
  { told, named, disclosure: { basis } }: Weighed,
  units: readonly UnitTold[],
): boolean {
  return (shown ?? null) === null || shown === markOf({ told, named, basis, units });
}

async function makeReady(
  tx: Tx,
  sending: Sending,
  request: OneReferral,
): Promise<Outcome<Ready, SendRefusal>> {
  const { cell, sharing, caseId, now } = sending;
  const today = dayOf(now);
  const [before, considered] = await Promise.all([
    sentBefore(tx, sending, request.id),
    consider(tx, cell, caseId, request),
  ]);
  if (!before.ok) {
    return before;
  }
  if (before.value) {
    return done({ request, weighed: null });
  }
  if (!considered.ok) {
    return considered;
  }
  const weighed = await weigh(tx, cell, sharing, considered.value, today);
  if (!weighed.ok) {
    return weighed;
  }
  const may = unitsThatMay(considered.value.known, cell, sharing, request, today);
  const units = unitsToTell(may, request.judged);
  return isAsShown(request, weighed.value, may)
    ? done({ request, weighed: { ...weighed.value, units } })
    : refused("referral.already-changed");
}

/** All are weighed before any is written: one refusal leaves none. */
async function sendEach(
  tx: Tx,
  sending: Sending,
  requests: readonly OneReferral[],
): Promise<Outcome<readonly ReferralSending[], SendRefusal>> {
  const consents = requests.flatMap(({ consent }) => consent ?? []);
  if (consents.length > 0) {
    await holdConsents(tx, consents);
  }
  const ready: Ready[] = [];
  for (const request of requests) {
    const one = await makeReady(tx, sending, request);
    if (!one.ok) {
      return one;
    }
    ready.push(one.value);
  }
  const fresh = ready.flatMap(({ request, weighed }) => (weighed === null ? [] : [request.to]));
  const passed = await tellThatItPasses(tx, sending, fresh);
  if (!passed.ok) {
    return passed;
  }
  for (const { request, weighed } of ready) {
    if (weighed !== null) {
      await keepAndPost(tx, sending, request, weighed);
    }
  }
  return done(ready.map(({ request: { id }, weighed }) => ({ id, before: weighed === null })));
}

/**
 * Writes a row, a sealed document and a log entry for each recipient, all or none. The same form is one. Refuses by
 * the rules.
 */
export async function sendReferrals(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  { caseId, passesOn, referrals }: SendReferrals,
  now: Moment,
): Promise<Outcome<readonly ReferralSending[], SendRefusal>> {
  const act = { action: "referral.send", record: referrals[0]?.id ?? null } as const;
  const sending = { cell, actor, sharing, caseId, passesOn, now };
  const ids = new Set(referrals.map(({ id }) => id));
  return await onCase(
    cell,
    actor,
    caseId,
    act,
    async (tx): Promise<Outcome<readonly ReferralSending[], SendRefusal>> => {
      if (referrals.length === 0) {
        return refused("referral.no-recipient");
      }
      return ids.size < referrals.length
        ? refused("referral.already-used")
        : await sendEach(tx, sending, referrals);
    },
  );
}
