import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Search } from "../../store/case/case-page.ts";
import type { Cell } from "../../store/cell.ts";
import { type OwnCase, ownCases } from "../../store/work/work.ts";
import { onAgency } from "../access/perform.ts";

export interface OwnCases {
  readonly cases: readonly OwnCase[];
  readonly more: boolean;
}

const atMost = 20;

/** The newest first. Searched words are not logged. */
export async function listOwnCases(
  cell: Cell,
  actor: Colleague,
  search: Search | null,
): Promise<Outcome<OwnCases, "not-permitted">> {
  return await onAgency(cell, actor, { action: "case.list" }, async (tx) => {
    const found = await ownCases(tx, actor.id, search, atMost + 1);
    return done({ cases: found.slice(0, atMost), more: found.length > atMost });
  });
}
