import type { WantedCases } from "../../api/case/list.ts";
import { unknownSector } from "../../api/case/view.ts";
import { type Sector, sectors, sectorUnknown } from "../../domain/case/sector.ts";
import { type CaseShow, type CaseSort, caseShows, caseSorts } from "../../domain/case/state.ts";
import type { CaseView } from "../../store/case/case-view.ts";
import { query } from "../page.ts";

/** What the address of the list asks for. */
export interface Asked {
  readonly show: CaseShow;
  readonly sort: CaseSort;
  /** Null: of all kinds. */
  readonly sector: Sector | typeof sectorUnknown | null;
  readonly place: string;
}

/** First what is due. */
const firstSort: CaseSort = "deadline";
const among = <Word extends string>(words: readonly Word[], word: string | undefined) =>
  words.find((each) => each === word);

/** A word that is not known counts as not asked. */
export function askedCases(): Asked {
  const sector = query("sector");
  return {
    show: among(caseShows, query("show")) ?? "all",
    sort: among(caseSorts, query("sort")) ?? firstSort,
    sector: sector === unknownSector ? sectorUnknown : (among(sectors, sector) ?? null),
    place: (query("place") ?? "").trim().slice(0, 100),
  };
}

/** What a colleague kept. */
export function askedBy({ show, sort, sector, place }: CaseView): Asked {
  const kept = sector === unknownSector ? sectorUnknown : (among(sectors, sector ?? "") ?? null);
  return { show, sort, sector: kept, place };
}

export function paramsOf({ show, sort, sector, place }: Asked): URLSearchParams {
  return new URLSearchParams([
    ...(show === "all" ? [] : [["show", show]]),
    ...(sort === firstSort ? [] : [["sort", sort]]),
    ...(sector === null ? [] : [["sector", sector === sectorUnknown ? unknownSector : sector]]),
    ...(place === "" ? [] : [["place", place]]),
  ]);
}

export function listAddress(asked: Asked, after: string | null = null, to = "/cases"): string {
  const params = paramsOf(asked);
  if (after !== null) {
    params.set("after", after);
  }
  return params.size === 0 ? to : `${to}?${params}`;
}

export const wantedOf = ({ place, ...asked }: Asked): WantedCases => ({
  ...asked,
  place: place === "" ? null : place,
});
