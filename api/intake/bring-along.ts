import { freePseudonym } from "../../domain/case/pseudonym.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { heldTogether } from "../../domain/case/safeguard-come.ts";
import { type Moment, moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import {
  insertObservation,
  insertPerson,
  insertPersonName,
  insertSafeguard,
} from "../../store/case/case-opening.ts";
import { insertAgeAnswer } from "../../store/case/child.ts";
import { sealedName } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { incomingName } from "../../store/intake/inbox.ts";
import type { Incoming } from "./incoming.ts";

export interface Into {
  readonly cell: Cell;
  readonly caseId: string;
  readonly by: string;
  readonly now: Moment;
}

type Referral = Incoming & { readonly kind: "referral" };

export function isAboutSomebody(incoming: Incoming): boolean {
  return (
    incoming.kind === "referral" &&
    (incoming.referral.told?.pseudonym !== undefined || incoming.named)
  );
}

/** Keeps all that was seen and told, as observations by its sender. */
export async function bringObservations(tx: Tx, into: Into, incoming: Incoming): Promise<void> {
  const { caseId } = into;
  const { from: sender, cameAt } = incoming;
  const from = { caseId, notedBy: null, cameFrom: sender.cell, cameAt };
  if (incoming.kind === "report") {
    const { words, facts } = incoming.report;
    const seen = { ...from, notedAt: incoming.cameAt, verified: false, words, facts };
    await insertObservation(tx, seen);
    return;
  }
  for (const { verified, day, words, facts } of incoming.referral.told?.observations ?? []) {
    const notedAt = moment(`${day}T12:00:00Z`);
    await insertObservation(tx, { ...from, notedAt, verified, words, facts });
  }
}

interface CameSafeguards {
  readonly from: string;
  readonly at: Moment;
  readonly kinds: readonly SafeguardKind[];
  readonly toSet: ReturnType<typeof heldTogether>;
}

/** A child's safeguard reopens the box, even if already in force. */
export async function bringSafeguards(
  tx: Tx,
  { caseId, by, now }: Into,
  { from, at, kinds, toSet }: CameSafeguards,
): Promise<void> {
  if (kinds.includes("minor-or-maybe")) {
    const bare = { observation: null, basis: null, words: null, by: null };
    await insertAgeAnswer(tx, { caseId, says: "maybe", cameFrom: from, ...bare, at });
  }
  for (const { kind, how, why } of toSet) {
    await insertSafeguard(tx, { caseId, kind, holds: true, why, how, at: now, by });
  }
}

/** Keeps their pseudonym where it is free; the name is kept apart. */
export async function bringPerson(
  tx: Tx,
  { cell, caseId, by, now }: Into,
  { id, referral }: Referral,
  called: readonly string[],
): Promise<void> {
  const pseudonym = freePseudonym(referral.told?.pseudonym ?? "Person 1", called);
  const person = await insertPerson(tx, { caseId, pseudonym, at: now, by });
  await bringName(tx, cell, id, person);
}

/** Keeps a name only for a person without one: a kept name never changes. */
export async function bringName(
  tx: Tx,
  cell: Cell,
  incoming: string,
  person: string,
): Promise<void> {
  const name = await incomingName(tx, cell, incoming);
  if (name !== null && (await sealedName(tx, person)) === null) {
    await insertPersonName(tx, cell, person, name);
  }
}
