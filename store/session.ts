import type { Role } from "../domain/access/actor.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
}

const person = "c.id, c.name, c.title, c.role";

/** Null for those who have left. */
export async function colleagueBySubject(
  tx: Tx,
  subject: string,
  today: string,
): Promise<Person | null> {
  const { rows } = await tx.query<Person>(
    `select ${person} from access.colleague c where subject = $1 and (ended is null or ended > $2)`,
    [subject, today],
  );
  return rows[0] ?? null;
}

/** Keeps only the token's hash. Sessions are removed a day after their end: until then late forms are recognised. */
export async function keepSession(
  tx: Tx,
  tokenHash: Buffer,
  colleague: string,
  now: Moment,
  hours: number,
): Promise<void> {
  await tx.query("delete from access.session where ends <= $1::timestamptz - interval '1 day'", [
    now,
  ]);
  await tx.query(
    `insert into access.session (token_hash, colleague, began, seen, ends)
     values ($1, $2, $3, $3, $3::timestamptz + make_interval(hours => $4))`,
    [tokenHash, colleague, now, hours],
  );
}

/** Null past its end or idle time. Notes the use. */
export async function colleagueOfSession(
  tx: Tx,
  tokenHash: Buffer,
  now: Moment,
  idleMinutes: number,
): Promise<Person | null> {
  const { rows } = await tx.query<Person & { stale: boolean }>(
    `select ${person}, s.seen < $2::timestamptz - interval '1 minute' as stale
       from access.session s join access.colleague c on c.id = s.colleague
      where s.token_hash = $1 and s.ends > $2 and s.seen > $2::timestamptz - make_interval(mins => $3)
        and (c.ended is null or c.ended > $2::date)`,
    [tokenHash, now, idleMinutes],
  );
  const found = rows[0];
  if (found === undefined) {
    return null;
  }
  if (found.stale) {
    await tx.query("update access.session set seen = $2 where token_hash = $1", [tokenHash, now]);
  }
  const { stale: _stale, ...rest } = found;
  return rest;
}

/** True also for one that is over. */
export async function isSession(tx: Tx, tokenHash: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query("select from access.session where token_hash = $1", [
    tokenHash,
  ]);
  return rowCount === 1;
}

export async function endSession(tx: Tx, tokenHash: Buffer): Promise<string | null> {
  const { rows } = await tx.query<{ colleague: string }>(
    "delete from access.session where token_hash = $1 returning colleague",
    [tokenHash],
  );
  return rows[0]?.colleague ?? null;
}
