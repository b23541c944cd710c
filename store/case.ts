import type { CaseAccess } from "../domain/access/may.ts";
import type { Moment } from "../domain/base/day.ts";
import { inForce, type Safeguard } from "../domain/case/safeguard.ts";
import type { Tx } from "./as-actor.ts";

interface AccessRow {
  restricted: boolean;
  part: CaseAccess["part"];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id from outside can be one of ours at all; anything else would be an error in the database. */
export const isId = (text: string): boolean => uuid.test(text);

/** An id from outside as the log may hold it: nothing that somebody typed. */
export const idOrNull = (text: string): string | null => (isId(text) ? text : null);

/** A column with a point in time, as the domain's Moment. */
export const momentOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How far an actor is inside a case; null when there is none that the actor may see. */
export async function caseAccess(
  tx: Tx,
  caseId: string,
  actor: string,
): Promise<CaseAccess | null> {
  if (!isId(caseId)) {
    return null;
  }
  const { rows } = await tx.query<AccessRow>(
    {
      name: "case-access",
      text: `select c.restricted, m.part
       from work."case" c left join work.case_member m on m.case_id = c.id and m.actor = $2
      where c.id = $1`,
    },
    [caseId, actor],
  );
  return rows[0] ?? null;
}

/** What stands at the top of every view of a case: which one it is, and the safeguards in force. */
export interface CaseHead {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  readonly safeguards: readonly Safeguard[];
}

/** Every safeguard set or lifted on a case, the newest first. */
export async function safeguardsOf(tx: Tx, caseId: string): Promise<readonly Safeguard[]> {
  const { rows } = await tx.query<Safeguard>(
    {
      name: "safeguards-of",
      text: `select kind, holds, why, how, ${momentOf("set_at")} as at, coalesce(w.name, '') as by
       from work.safeguard s left join access.colleague w on w.id = s.set_by
      where case_id = $1
      order by set_at desc, s.id`,
    },
    [caseId],
  );
  return rows;
}

/**
 * The head of a case that the caller may see; every verb that answers a view of a case takes it along, so that no view lacks its
 * safeguards. Throws when there is none: `onCase` has answered that before.
 */
export async function caseHead(tx: Tx, caseId: string): Promise<CaseHead> {
  const [{ rows }, safeguards] = await Promise.all([
    tx.query<Omit<CaseHead, "safeguards">>(
      {
        name: "case-head",
        text: `select id, label, place, sector, restricted, ${momentOf("opened_at")} as opened
         from work."case" where id = $1`,
      },
      [caseId],
    ),
    safeguardsOf(tx, caseId),
  ]);
  const [found] = rows;
  if (found === undefined) {
    throw new Error("The head of a case was asked for before its access.");
  }
  return { ...found, safeguards: inForce(safeguards) };
}
