import { ageSaidIn } from "../../domain/case/child.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { sealAtRest } from "../keys.ts";
import { insertAgeAnswer } from "./child.ts";

/** The label is spoken among staff and tells nothing. */
export interface NewCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly at: Moment;
  readonly by: string;
}

export async function insertCase(tx: Tx, opened: NewCase): Promise<void> {
  const { id, label, place, sector, restricted, at, by } = opened;
  await tx.query(
    `insert into work."case" (id, label, place, sector, restricted, opened_at, opened_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, label, place, sector, restricted, at, by],
  );
  await tx.query("insert into work.case_member (case_id, actor, part) values ($1, $2, 'owner')", [
    id,
    by,
  ]);
}

export interface NewObservation {
  /** Makes a repeat count once. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly notedAt: Moment;
  /** When it came to the agency, if later. */
  readonly cameAt?: Moment;
  readonly notedBy: string | null;
  readonly cameFrom: string;
  readonly verified: boolean;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
}

/** Keeps what it says of ages too; gives its id. A repeated id by the same colleague and case is one. */
export async function insertObservation(tx: Tx, observation: NewObservation): Promise<string> {
  const { caseId, notedAt, notedBy, cameFrom, verified, words, facts } = observation;
  const id = observation.id ?? crypto.randomUUID();
  const { rowCount } = await tx.query(
    `insert into work.observation (id, case_id, noted_at, noted_by, came_from, verified, words, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, caseId, notedAt, notedBy, cameFrom, verified, words, JSON.stringify(facts)],
  );
  if (rowCount === 1) {
    const says = ageSaidIn(facts);
    if (says !== null) {
      const from = { observation: id, cameFrom: notedBy === null ? cameFrom : null };
      const at = observation.cameAt ?? notedAt;
      await insertAgeAnswer(tx, {
        caseId,
        says,
        ...from,
        basis: null,
        words: null,
        at,
        by: notedBy,
      });
    }
    return id;
  }
  const { rows } = await tx.query(
    "select from work.observation where id = $1 and case_id = $2 and noted_by = $3",
    [id, caseId, notedBy],
  );
  // An id used elsewhere must not lose this observation.
  return rows.length === 1 ? id : await insertObservation(tx, { ...observation, id: undefined });
}

export interface NewSafeguard {
  readonly caseId: string;
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  readonly how: string | null;
  readonly at: Moment;
  readonly by: string;
}

/** Serialises safeguards of a case: lock before reading those in force. */
export async function lockSafeguards(tx: Tx, caseId: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('safeguard ' || $1, 0))", [caseId]);
}

/** The last one kept of a kind is in force, whatever the clock. */
export async function insertSafeguard(tx: Tx, safeguard: NewSafeguard): Promise<void> {
  const { caseId, kind, holds, why, how, at, by } = safeguard;
  await tx.query(
    `insert into work.safeguard (id, case_id, kind, holds, why, how, set_at, set_by)
     select $1, $2, $3, $4, $5, $6, greatest($7::timestamptz, max(s.set_at) + interval '1 millisecond'), $8
       from work.safeguard s where s.case_id = $2 and s.kind = $3`,
    [crypto.randomUUID(), caseId, kind, holds, why, how, at, by],
  );
}

export interface NewPerson {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly at: Moment;
  readonly by: string;
}

export async function lockPersons(tx: Tx, caseId: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('person ' || $1, 0))", [caseId]);
}

/** Holds the lock, so that names stay unique. */
export async function isCalled(tx: Tx, caseId: string, pseudonym: string): Promise<boolean> {
  await lockPersons(tx, caseId);
  const { rows } = await tx.query(
    "select from work.person where case_id = $1 and lower(pseudonym) = lower($2) limit 1",
    [caseId, pseudonym],
  );
  return rows.length > 0;
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    "insert into work.person (id, case_id, pseudonym, added_at, added_by) values ($1, $2, $3, $4, $5)",
    [id, person.caseId, person.pseudonym, person.at, person.by],
  );
  return id;
}

/** Sealed to the person, so that it opens nowhere else. */
export const personNameOf = (person: string) => `person:${person}`;

/** Seals it once; it never changes. */
export async function insertPersonName(
  tx: Tx,
  cell: Cell,
  person: string,
  name: string,
): Promise<void> {
  const sealed = await sealAtRest(cell.keys, personNameOf(person), name);
  await tx.query("insert into identity.person_name (person, sealed) values ($1, $2)", [
    person,
    sealed,
  ]);
}
