import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { mayTellWithin } from "../../domain/referral/way-back.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { startDeadline } from "../../store/deadline.ts";
import { peerById, post } from "../../store/document.ts";
import { append } from "../../store/log.ts";
import {
  holdConsents,
  insertReferral,
  lockReferral,
  openPersonName,
  type ReceivedReferral,
  receivedOfCase,
  threadOf,
} from "../../store/referral.ts";
import { onCase } from "../access/perform.ts";
import { type UnitTold, unitsThatMay, unitsToTell } from "./facts.ts";
import { markOf } from "./shown.ts";
import { type MovedOn, takeStep } from "./take-step.ts";
import { consider, type ReferralWish, type Weighed, type WishRefusal, weigh } from "./wish.ts";

/** One recipient's part of a sending. */
export interface OneReferral extends ReferralWish {
  /** Made with the form, so that the same form sent twice is one referral. */
  readonly id: string;
  /** The mark of what its sender was shown; without it they looked at nothing. */
  readonly shown?: string | null | undefined;
}

/** One case referred to one or several, each with its own fields. */
export interface SendReferrals {
  readonly caseId: string;
  /** The referral that came in and is passed on, where it is: its sender is told to whom. */
  readonly passesOn: string | null;
  readonly referrals: readonly OneReferral[];
}

export interface ReferralSending {
  readonly id: string;
  /** True when the same form had been sent before: then nothing was done now. */
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

interface Sending {
  readonly cell: Cell;
  readonly actor: Colleague;
  readonly sharing: Sharing;
  readonly caseId: string;
  readonly passesOn: string | null;
  readonly now: Moment;
}

/** Opens the name that goes along; that it was read, and for what, stands in the log. */
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

/**
 * Whether a referral was sent before, or may be: refuses an id that another case has used or that something came in by. Both go
 * out together; the question is asked after the lock is held.
 */
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
    tellUnits(tx, sending, weighed.units, { to: peer.cell, purpose }),
  ]);
}

/** The special unit hears that there is a referral, where a rule lets it: never whom it is about. */
async function tellUnits(
  tx: Tx,
  { cell, now }: Sending,
  units: readonly UnitTold[],
  { to, purpose }: { readonly to: string; readonly purpose: Purpose },
): Promise<void> {
  for (const { unit, basis } of units) {
    const content = {
      kind: "referral-fact",
      recipient: to,
      purpose,
      on: dayOf(now),
      basis,
    } as const;
    const thread = crypto.randomUUID();
    await post(tx, cell, { to: unit, thread, content, written: now, first: true });
  }
}

/** Whether whoever referred it here may be told to whom it goes: asked as what becomes of a case is. */
async function mayHearToWhom(
  tx: Tx,
  { cell, sharing, now }: Sending,
  { sender, purpose, wayBack }: ReceivedReferral,
): Promise<boolean> {
  const to = { id: sender, kinds: (await peerById(tx, sender))?.kinds ?? [] };
  const within = { from: cell, to, purpose, consentUntil: wayBack, answers: [] };
  return mayTellWithin(sharing, within, ["outcome"], dayOf(now)).told.includes("outcome");
}

/** Whoever referred it here is told that it is passed on before it goes, and to whom where a rule lets them be. */
async function tellThatItPasses(
  tx: Tx,
  sending: Sending,
  to: readonly string[],
): Promise<Outcome<null, "referral.not-found" | "referral.no-recipient" | MovedOn>> {
  const { cell, actor, caseId, passesOn, now } = sending;
  if (passesOn === null) {
    return done(null);
  }
  const came = (await receivedOfCase(tx, caseId)).find(({ id }) => id === passesOn);
  if (came === undefined) {
    return refused("referral.not-found");
  }
  const toTold = await mayHearToWhom(tx, sending, came);
  for (const recipient of to) {
    const deed = { step: "pass-on", to: recipient } as const;
    const step = { id: crypto.randomUUID(), thread: passesOn, other: came.sender };
    const taken = await takeStep(tx, cell, actor.id, { ...step, deed, wordsTold: toTold }, now);
    if (!taken.ok) {
      return taken;
    }
  }
  return done(null);
}

/** A referral that may go, and the special units that hear of it. */
interface Cleared extends Weighed {
  readonly units: readonly UnitTold[];
}

/** One of a sending: sent before, or weighed and ready to go. */
interface Ready {
  readonly request: OneReferral;
  readonly weighed: Cleared | null;
}

/** Whether what would go is what its sender has read: a colleague may have written more meanwhile, or a rule have changed. */
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

/** Weighs them all before anything is written, so that one refusal leaves nothing of the others. */
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
 * Refers a case: to each recipient a row, a document in the outbox (sealed to the recipient and to ourselves) and the log, all of
 * them or none. The same form twice is one referral. Refuses as the rules do; a passing on also where what came in has moved on.
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
