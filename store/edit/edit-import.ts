import type { Moment } from "../../domain/time/day.ts";
import { asKeeper, type Cluster } from "../cluster.ts";
import { type ApprovedEdit, sidesOf } from "./edit.ts";

/** Imports all or none; those already here stay. By the operator. */
export async function insertImports(
  cluster: Cluster,
  cell: string,
  edits: readonly Omit<ApprovedEdit, "counts">[],
  at: Moment,
): Promise<void> {
  await asKeeper(cluster, cell, async (client) => {
    await client.query("begin");
    for (const { id, edit, why, source, ...by } of edits) {
      await client.query(
        `insert into work.edit_import (id, kind, entry, place, was, would, why, source, proposed_at, proposed_by, answered_at, answered_by, imported_at, number)
         select $1::uuid, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9::timestamptz, $10, $11::timestamptz, $12, $13::timestamptz, coalesce(max(number), 0) + 1
           from work.edit_import on conflict (id) do nothing`,
        [
          id,
          edit.kind,
          edit.entry,
          edit.kind === "change" ? edit.place : "",
          ...sidesOf(edit).map((side) => JSON.stringify(side)),
          why,
          source,
          by.proposed,
          by.proposedBy,
          by.approved,
          by.approvedBy,
          at,
        ],
      );
    }
    await client.query("commit");
  });
}
