import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { typedAs } from "../../store/search/typed.ts";
import { type OwnCase, ownCases } from "../../store/work/work.ts";
import { onAgency } from "../access/perform.ts";
import type { SectorNames } from "../search/find.ts";

export interface OwnCases {
  readonly cases: readonly OwnCase[];
  readonly more: boolean;
  /** What was searched for; empty where that was nothing, or over ten minutes ago. */
  readonly words: string;
}

const atMost = 20;

function named(words: string, names: SectorNames): readonly string[] {
  const wanted = words.toLowerCase();
  const isNamed = (name: string) => name.toLowerCase().includes(wanted);
  return Object.entries(names).flatMap(([sector, all]) => (all.some(isNamed) ? [sector] : []));
}

/** The newest first: all, or those that the search of this number finds. */
export async function listOwnCases(
  cell: Cell,
  actor: Colleague,
  number: string | null,
  names: SectorNames,
): Promise<Outcome<OwnCases, "not-permitted">> {
  return await onAgency(cell, actor, { action: "case.list" }, async (tx) => {
    const words = number === null ? "" : ((await typedAs(tx, cell, number)) ?? "");
    const search = words === "" ? null : { words, sectors: named(words, names) };
    const found = await ownCases(tx, actor.id, search, atMost + 1);
    return done({ cases: found.slice(0, atMost), more: found.length > atMost, words });
  });
}
