import type { Moment } from "../domain/base/day.ts";
import { asKeeper, type Cluster } from "./cluster.ts";
import type { ApprovedEdit } from "./edit.ts";

/** Takes in edits that were approved elsewhere, all or none; one that is here already is left as it is. Asked by the operator. */
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
        `insert into work.edit_import (id, kind, entry, place, was, would, why, source, proposed_at, proposed_by, answered_at, answered_by, imported_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do nothing`,
        [
          id,
          edit.kind,
          edit.entry,
          edit.kind === "change" ? edit.place : "",
          JSON.stringify(edit.kind === "new-decision" ? null : edit.was),
          JSON.stringify(edit.would),
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
