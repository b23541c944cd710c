import type { Tx } from "./as-actor.ts";
import type { Cell } from "./cell.ts";
import { incomingNameOf } from "./intake/intake.ts";
import { openAtRest } from "./keys.ts";

export interface Added {
  readonly caseId: string | null;
  readonly by: string;
  /** Null: nobody who was in the case. */
  readonly person: string | null;
}

/** Serves to recognise a repeat; null where nothing was done. */
export async function addedAs(tx: Tx, incoming: string): Promise<Added | null> {
  const { rows } = await tx.query<Added>(
    `select h.case_id as "caseId", h."by", s.person
       from work.handled h left join work.incoming_person s on s.incoming = h.incoming
      where h.incoming = $1`,
    [incoming],
  );
  return rows[0] ?? null;
}

export async function keepSaidToBe(tx: Tx, incoming: string, person: string): Promise<void> {
  await tx.query("insert into work.incoming_person (incoming, person) values ($1, $2)", [
    incoming,
    person,
  ]);
}

/** Gives the person's pseudonym; null if nobody said, or the case is hidden. */
export async function saidToBe(tx: Tx, incoming: string): Promise<string | null> {
  const { rows } = await tx.query<{ pseudonym: string }>(
    `select p.pseudonym from work.incoming_person s join work.person p on p.id = s.person
      where s.incoming = $1`,
    [incoming],
  );
  return rows[0]?.pseudonym ?? null;
}

/**
 * Names by which referrers called existing persons, as far as the actor could open them: for comparing, never for
 * showing.
 */
export async function calledElsewhere(
  tx: Tx,
  cell: Cell,
  caseId: string,
): Promise<{ readonly names: readonly string[]; readonly pseudonyms: readonly string[] }> {
  // Rarely any: asked first, since the policies of incoming items are slow to plan.
  const added = await tx.query<{ incoming: string }>(
    `select s.incoming from work.person p join work.incoming_person s on s.person = p.id
      where p.case_id = $1 order by s.incoming`,
    [caseId],
  );
  if (added.rows.length === 0) {
    return { names: [], pseudonyms: [] };
  }
  const { rows } = await tx.query<{
    id: string;
    sealed: string | null;
    pseudonym: string | null;
  }>(
    `select s.id, n.sealed, t.told ->> 'pseudonym' as pseudonym
       from unnest($1::uuid[]) as s(id)
            left join identity.incoming_name n on n.incoming = s.id
            left join work.incoming_told t on t.incoming = s.id
      order by s.id`,
    [added.rows.map(({ incoming }) => incoming)],
  );
  const names: string[] = [];
  for (const { id, sealed } of rows) {
    if (sealed !== null) {
      names.push(await openAtRest(cell.keys, incomingNameOf(id), sealed));
    }
  }
  return {
    names,
    pseudonyms: rows.flatMap(({ pseudonym }) => (pseudonym === null ? [] : [pseudonym])),
  };
}
