import type { WantedCases } from "../../api/case/list.ts";
import { unknownSector } from "../../api/case/view.ts";
import { type Sector, sectors, sectorUnknown } from "../../domain/case/sector.ts";
import { type CaseShow, type CaseSort, caseShows, caseSorts } from "../../domain/case/state.ts";
import type { Search } from "../../store/case/case-page.ts";
import type { CaseView } from "../../store/case/case-view.ts";
import { query, say } from "../page.ts";

/** What the address of the list asks for. */
export interface Asked {
  readonly show: CaseShow;
  readonly sort: CaseSort;
  /** Null: of all kinds. */
  readonly sector: Sector | typeof sectorUnknown | null;
  readonly place: string;
  readonly words: string;
}

/** First what is due. */
const firstSort: CaseSort = "deadline";
const among = <Word extends string>(words: readonly Word[], word: string | undefined) =>
  words.find((each) => each === word);

const typed = (name: string) => (query(name) ?? "").trim().slice(0, 100);

/** A word that is not known counts as not asked. */
export function askedCases(): Asked {
  const sector = query("sector");
  return {
    show: among(caseShows, query("show")) ?? "all",
    sort: among(caseSorts, query("sort")) ?? firstSort,
    sector: sector === unknownSector ? sectorUnknown : (among(sectors, sector) ?? null),
    place: typed("place"),
    words: typed("q"),
  };
}

/** What a colleague kept; the words that are searched for are never in it. */
export function askedBy({ show, sort, sector, place }: CaseView): Asked {
  const kept = sector === unknownSector ? sectorUnknown : (among(sectors, sector ?? "") ?? null);
  return { show, sort, sector: kept, place, words: "" };
}

/** Fixed words, and what was searched for. */
export function paramsOf({ show, sort, sector, place, words }: Asked): URLSearchParams {
  return new URLSearchParams([
    ...(show === "all" ? [] : [["show", show]]),
    ...(sort === firstSort ? [] : [["sort", sort]]),
    ...(sector === null ? [] : [["sector", sector === sectorUnknown ? unknownSector : sector]]),
    ...(place === "" ? [] : [["place", place]]),
    ...(words === "" ? [] : [["q", words]]),
  ]);
}

export function listAddress(asked: Asked, after: string | null = null, to = "/cases"): string {
  const params = paramsOf(asked);
  if (after !== null) {
    params.set("after", after);
  }
  return params.size === 0 ? to : `${to}?${params}`;
}

export function searchOf(words: string): Search | null {
  if (words === "") {
    return null;
  }
  const wanted = words.toLowerCase();
  const names = [
    [sectorUnknown, say("case.sector-unknown")] as const,
    ...sectors.map((sector) => [sector, say(`sector.${sector}`)] as const),
  ];
  const named = names.filter(([, name]) => name.toLowerCase().includes(wanted));
  return { words, sectors: named.map(([sector]) => sector) };
}

export const wantedOf = ({ words, place, ...asked }: Asked): WantedCases => ({
  ...asked,
  place: place === "" ? null : place,
  search: searchOf(words),
});
