import type { CapacityState, CapacityWord, SaidWord } from "../../domain/capacity/capacity.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

export interface KeptWord extends SaidWord {
  readonly id: string;
  /** Null for another agency's. */
  readonly by: string | null;
}

interface WordRow {
  id: string;
  agency: string;
  state: CapacityState;
  free: number | null;
  from: Day;
  until: Day | null;
  words: string | null;
  said: Day;
  by: string | null;
}

/** Gives the latest words of each agency: enough, since a word replaces earlier ones that begin no later. */
export async function capacityWords(tx: Tx): Promise<readonly KeptWord[]> {
  const { rows } = await tx.query<WordRow>(
    `select k.id, k.agency, k.state, k.free, k.from_day::text as from, k.until_day::text as until, k.words,
            (k.said_at at time zone 'Europe/Oslo')::date::text as said, w.name as by
       from (select c.*, row_number() over (partition by agency order by said_at desc) as nth
               from work.capacity c) k
            left join access.colleague w on w.id = k.said_by
      where nth <= 20
      order by k.agency, k.said_at`,
  );
  return rows;
}

/** Serialises words on capacity. */
export async function lockCapacity(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('capacity', 0))");
}

export interface NewWord extends CapacityWord {
  readonly id: string;
  readonly agency: string;
  readonly at: Moment;
  /** By a colleague here, or in a document. */
  readonly origin: { readonly by: string } | { readonly document: string };
}

/** Orders it after the agency's earlier words, whatever the clock. False for a used id. */
export async function insertWord(tx: Tx, word: NewWord): Promise<boolean> {
  const { id, agency, state, free, from, until, words, at, origin } = word;
  const { rowCount } = await tx.query(
    `insert into work.capacity (id, agency, state, free, from_day, until_day, words, said_at, said_by, document)
     select $1, $2, $3, $4, $5, $6, $7,
            greatest($8::timestamptz, (select max(said_at) + interval '1 millisecond' from work.capacity where agency = $2)), $9, $10
     on conflict do nothing`,
    [
      ...[id, agency, state, free, from, until, words, at],
      "by" in origin ? origin.by : null,
      "document" in origin ? origin.document : null,
    ],
  );
  return rowCount === 1;
}

export async function capacityThread(tx: Tx, peer: string): Promise<string> {
  const { rows } = await tx.query<{ thread: string; refused: boolean }>(
    `select d.thread,
            exists (select from sealed.document e join sealed.delivery v on v.document = e.id
                     where e.thread = d.thread and e.peer = d.peer and v.refused_at is not null) as refused
       from sealed.document d
      where d.direction = 'out' and d.peer = $1 and d.kind = 'capacity'
      order by d.kept_at desc, d.position desc limit 1`,
    [peer],
  );
  const [last] = rows;
  return last === undefined || last.refused ? crypto.randomUUID() : last.thread;
}

/** Whether the thread holds other things: then no word on capacity belongs there. */
export async function isAnotherThread(tx: Tx, thread: string): Promise<boolean> {
  const { rows } = await tx.query<{ other: boolean }>(
    "select exists (select from sealed.document where thread = $1 and kind <> 'capacity') as other",
    [thread],
  );
  return rows[0]?.other === true;
}
