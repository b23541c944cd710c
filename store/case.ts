import type { CaseAccess } from "../domain/access/may.ts";
import type { Tx } from "./as-actor.ts";

interface AccessRow {
  restricted: boolean;
  part: CaseAccess["part"];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id from outside can be one of ours at all; anything else would be an error in the database. */
export const isId = (text: string): boolean => uuid.test(text);

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
    `select c.restricted, m.part
       from work."case" c left join work.case_member m on m.case_id = c.id and m.actor = $2
      where c.id = $1`,
    [caseId, actor],
  );
  return rows[0] ?? null;
}
