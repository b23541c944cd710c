import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Day } from "../../domain/time/day.ts";
import { casesPage, ownersOf } from "../../store/case/case-list.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";
import { becameOf, type CaseLine, type WantedCases, wishOf } from "./list.ts";

const mostExported = 1000;

type Shown = Pick<
  CaseLine,
  "label" | "sector" | "place" | "owner" | "state" | "nextDue" | "lastAt"
>;

export interface ExportedCases {
  readonly cases: readonly (Shown & { readonly personCount: number })[];
  /** There are more. */
  readonly isCut: boolean;
}

/** The list as a file, logged as such. Without code names and safeguards. */
export async function exportCases(
  cell: Cell,
  actor: Colleague,
  wanted: WantedCases,
  today: Day,
): Promise<Outcome<ExportedCases, "not-permitted">> {
  return await onAgency(cell, actor, { action: "case.export" }, async (tx) => {
    const found = await casesPage(tx, wishOf(wanted, today), null, mostExported + 1);
    const listed = found.slice(0, mostExported);
    const owner = await ownersOf(tx, listed);
    const cases = listed.map((each) => {
      const { label, sector, place, persons, nextDue } = each;
      const { state, lastAt } = becameOf(each);
      const shown = { label, sector, place, personCount: persons.length, owner: owner(each.owner) };
      return { ...shown, state, nextDue, lastAt };
    });
    return done({ cases, isCut: found.length > mostExported });
  });
}
