import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import type { ApprovedEdit } from "../../store/edit/edit.ts";
import { onAgency } from "../access/perform.ts";
import { approvedHere } from "./overlay.ts";

/** Gives the newest first, to all staff; nothing pending or returned. */
export async function readApproved(
  cell: Cell,
  actor: Colleague,
  cells: Iterable<Cell>,
  entry: string,
): Promise<Outcome<readonly ApprovedEdit[], "not-permitted">> {
  const allowed = await onAgency<null, never>(cell, actor, { action: "edit.history" }, async () =>
    done(null),
  );
  return allowed.ok
    ? done((await approvedHere(cells)).filter(({ edit }) => edit.entry === entry).toReversed())
    : allowed;
}
