import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment, moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case.ts";
import {
  insertCase,
  insertObservation,
  insertPerson,
  insertPersonName,
  insertSafeguard,
} from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { incomingName, keepHandling, keepOpened } from "../../store/inbox.ts";
import { append } from "../../store/log.ts";
import { onAgency } from "../access/perform.ts";
import { type MovedOn, takeStep } from "../referral/take-step.ts";
import { claim } from "./claim.ts";
import type { Incoming } from "./incoming.ts";

export interface TakeOn {
  readonly id: string;
  /** The new case's label, made of chance: see domain/case/label.ts. */
  readonly label: string;
  /** A restricted case is seen by its members alone. */
  readonly restricted: boolean;
}

export interface TakenOn {
  readonly caseId: string;
  readonly label: string;
}

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "referral.no-recipient"
  | "referral.not-acknowledged"
  | "referral.already-withdrawn"
  | "referral.day-passed"
  | MovedOn;

interface Opening {
  readonly cell: Cell;
  readonly caseId: string;
  readonly by: string;
  readonly now: Moment;
}

/**
 * Takes on what came in as a case of one's own: with what was seen, the safeguards that came along, and the person a referral
 * is about. A referral is answered "accepted". The name of whoever sent a report stays with the report: they are not who the
 * case is about, and what is told of the case to others must not carry them along.
 */
export async function takeOn(
  cell: Cell,
  actor: Colleague,
  { id, label, restricted }: TakeOn,
  now: Moment,
): Promise<Outcome<TakenOn, Refusal>> {
  return await onAgency(
    cell,
    actor,
    { action: "inbox.take-on", record: idOrNull(id) },
    async (tx): Promise<Outcome<TakenOn, Refusal>> => {
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      const incoming = claimed.value;
      const accepted = await accept(tx, cell, actor.id, incoming, now);
      if (!accepted.ok) {
        return accepted;
      }
      const opening = { cell, caseId: crypto.randomUUID(), by: actor.id, now };
      const { caseId } = opening;
      const { place, sector } = placeOf(incoming);
      await insertCase(tx, { id: caseId, label, place, sector, restricted, at: now, by: actor.id });
      await bringAlong(tx, opening, incoming);
      const handled = { incoming: id, how: "taken-on", caseId, reason: null } as const;
      await keepHandling(tx, { ...handled, at: now, by: actor.id });
      // The case's own log begins with where it came from.
      const opened = { verb: "case.open", record: id, caseId, ground: incoming.kind } as const;
      await append(tx, { ...opened, actor: actor.id });
      return done({ caseId, label });
    },
  );
}

/** A referral is answered before anything is opened on it: shut, withdrawn meanwhile, or past its last day, it is not taken on. */
async function accept(
  tx: Tx,
  cell: Cell,
  by: string,
  incoming: Incoming,
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  if (incoming.kind === "report") {
    return done(null);
  }
  const { id, from, referral } = incoming;
  if (referral.unacknowledged.length > 0) {
    return refused("referral.not-acknowledged");
  }
  if (referral.told === null) {
    return refused("referral.already-withdrawn");
  }
  if (isPastUse(referral, dayOf(now))) {
    return refused("referral.day-passed");
  }
  const deed = { step: "accept" } as const;
  const taking = { id: crypto.randomUUID(), thread: id, other: from.cell, deed, wordsTold: null };
  const taken = await takeStep(tx, cell, by, taking, now);
  if (taken.ok) {
    await keepOpened(tx, id, now, by);
  }
  return taken;
}

function placeOf(incoming: Incoming): { readonly place: string; readonly sector: string } {
  if (incoming.kind === "report") {
    return incoming.report;
  }
  const { place, sector } = incoming.referral.told ?? {};
  // What was not told is not known here; the case says so by saying nothing.
  return { place: place ?? "", sector: sector ?? "" };
}

async function bringAlong(tx: Tx, opening: Opening, incoming: Incoming): Promise<void> {
  if (incoming.kind === "referral") {
    await bringTold(tx, opening, incoming);
    return;
  }
  await insertObservation(tx, {
    caseId: opening.caseId,
    notedAt: incoming.cameAt,
    notedBy: null,
    cameFrom: incoming.from.cell,
    verified: false,
    words: incoming.report.words,
    facts: incoming.report.facts,
  });
}

async function bringTold(
  tx: Tx,
  opening: Opening,
  incoming: Incoming & { readonly kind: "referral" },
): Promise<void> {
  const { caseId, by, now } = opening;
  const told = incoming.referral.told ?? {};
  const cameFrom = incoming.from.cell;
  for (const { verified, day, words, facts } of told.observations ?? []) {
    const notedAt = moment(`${day}T12:00:00Z`);
    const observed = { caseId, notedAt, notedBy: null, cameFrom, verified, words, facts };
    await insertObservation(tx, observed);
  }
  for (const { kind, how } of told.safeguards ?? []) {
    const set = { caseId, kind, holds: true, why: cameFrom, how, at: now, by };
    await insertSafeguard(tx, set);
  }
  await bringPerson(tx, opening, told, incoming.id);
}

async function bringPerson(
  tx: Tx,
  { cell, caseId, by, now }: Opening,
  told: Told,
  incoming: string,
): Promise<void> {
  const name = await incomingName(tx, cell, incoming);
  if (told.pseudonym === undefined && name === null) {
    return;
  }
  const pseudonym = told.pseudonym ?? "Person 1";
  const person = await insertPerson(tx, { caseId, pseudonym, at: now, by });
  if (name !== null) {
    await insertPersonName(tx, cell, person, name);
  }
}
