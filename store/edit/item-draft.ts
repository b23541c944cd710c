import type { JsonObject } from "../../domain/base/json.ts";
import type { TypedFields } from "../../domain/edit/form.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

/** What it was when they began, and what is typed so far. */
interface ItemDraft {
  readonly was: JsonObject;
  readonly typed: TypedFields;
}

export interface KeptItemDraft {
  readonly id: string;
  readonly entry: string;
  readonly content: ItemDraft;
  readonly kept: Moment;
  readonly proposal: string | null;
}

const newest = `
  select * from (
    select distinct on (d.id) d.id, d.entry, d.content, d.discarded, ${momentOf("d.kept_at")} as kept, p.id as proposal
      from work.edit_draft d left join work.edit_proposal p on p.draft = d.id
     where d.entry is not null
     order by d.id, d.version desc) newest
   where not discarded`;

/** Null if there is none, or it was discarded. */
export async function itemDraftById(tx: Tx, id: string): Promise<KeptItemDraft | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<KeptItemDraft>(`${newest} and id = $1`, [id]);
  return rows[0] ?? null;
}

export async function openItemDrafts(tx: Tx): Promise<readonly KeptItemDraft[]> {
  const { rows } = await tx.query<KeptItemDraft>(
    `${newest} and proposal is null order by kept desc`,
  );
  return rows;
}

export async function keepItemDraft(
  tx: Tx,
  { id, entry, content }: Pick<KeptItemDraft, "id" | "entry" | "content">,
  at: Moment,
  by: string,
): Promise<void> {
  await tx.query(
    `insert into work.edit_draft (id, version, entry, content, kept_at, kept_by)
     select $1::uuid, coalesce(max(version), 0) + 1, $2, $3::jsonb, $4::timestamptz, $5::uuid from work.edit_draft where id = $1::uuid`,
    [id, entry, JSON.stringify(content), at, by],
  );
}

/** False if it is no open draft of the actor's. */
export async function discardDraft(tx: Tx, id: string, at: Moment): Promise<boolean> {
  if (!isId(id)) {
    return false;
  }
  const { rowCount } = await tx.query(
    `insert into work.edit_draft (id, version, entry, content, discarded, kept_at, kept_by)
     select id, version + 1, entry, content, true, $2::timestamptz, kept_by from (
       select distinct on (id) * from work.edit_draft where id = $1::uuid order by id, version desc) newest
      where not discarded and not exists (select from work.edit_proposal p where p.draft = newest.id)`,
    [id, at],
  );
  return rowCount === 1;
}
