import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { askedIn, codesNamed, readingsOf } from "../../domain/search/asked.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type FoundCase,
  type FoundPerson,
  type FoundReferral,
  foundCases,
  foundPersons,
  foundReferrals,
  type Hits,
  hitsOf,
  mostShown,
} from "../../store/search/found.ts";
import { eraseTyped, keepTyped, typedAs } from "../../store/search/typed.ts";
import { onAgency } from "../access/perform.ts";

/** At most `mostShown`; whether there are more is told, not how many. */
export interface Group<Of> {
  readonly found: readonly Of[];
  readonly more: boolean;
}

export interface Found {
  readonly cases: Group<FoundCase>;
  readonly persons: Group<FoundPerson>;
  readonly referrals: Group<FoundReferral>;
  /** Only the newest were looked at. */
  readonly isCut: boolean;
}

/** The kinds of work, by the names they have in the languages of the readers. */
export type SectorNames = Readonly<Record<string, readonly string[]>>;

const nothing: Hits = { ids: { case: [], person: [], referral: [] }, isCut: false };

/** The closest reading that finds anything: as written first, then with typing errors. */
async function hits(tx: Tx, words: string, names: SectorNames): Promise<Hits> {
  const readings = readingsOf(words, codesNamed(names));
  for (const typingErrors of [false, true]) {
    for (const reading of readings) {
      const found = await hitsOf(tx, reading, typingErrors);
      if (Object.values(found.ids).some((ids) => ids.length > 0)) {
        return found;
      }
    }
  }
  return nothing;
}

async function foundBy(
  tx: Tx,
  actor: Colleague,
  typed: string,
  names: SectorNames,
): Promise<Found> {
  const { only, words } = askedIn(typed);
  // The database knows no roles: an analyst sees no case.
  const isOfCases = only === null && may(actor, "case.list", null);
  const { ids, isCut } = isOfCases ? await hits(tx, words, names) : nothing;
  const shown = (all: readonly string[]) => all.slice(0, mostShown);
  const group = <Of>(found: readonly Of[], all: readonly string[]): Group<Of> => ({
    found,
    more: all.length > mostShown,
  });
  const [cases, persons, referrals] = await Promise.all([
    foundCases(tx, shown(ids.case)),
    foundPersons(tx, shown(ids.person)),
    foundReferrals(tx, shown(ids.referral)),
  ]);
  return {
    cases: group(cases, ids.case),
    persons: group(persons, ids.person),
    referrals: group(referrals, ids.referral),
    isCut,
  };
}

/** Keeps what was typed for ten minutes, and gives the random number for it. The words are not logged. */
export async function keepSearch(
  cell: Cell,
  actor: Colleague,
  words: string,
): Promise<Outcome<string, "not-permitted">> {
  return await onAgency(cell, actor, { action: "search.type" }, async (tx) =>
    done(await keepTyped(tx, cell, actor.id, words)),
  );
}

export async function find(
  cell: Cell,
  actor: Colleague,
  words: string,
  names: SectorNames,
): Promise<Outcome<Found, "not-permitted">> {
  return await onAgency(cell, actor, { action: "search.find" }, async (tx) =>
    done(await foundBy(tx, actor, words, names)),
  );
}

export interface Search {
  readonly typed: string;
  readonly found: Found;
}

/** By its number. Refuses `search.ended` after ten minutes, and to everyone else. */
export async function readSearch(
  cell: Cell,
  actor: Colleague,
  id: string,
  names: SectorNames,
): Promise<Outcome<Search, "not-permitted" | "search.ended">> {
  return await onAgency(cell, actor, { action: "search.find" }, async (tx) => {
    const typed = await typedAs(tx, cell, id);
    return typed === null
      ? refused("search.ended")
      : done({ typed, found: await foundBy(tx, actor, typed, names) });
  });
}

/** What nobody can read any more, as the cell's reminder. */
export async function eraseSearches(cell: Cell): Promise<void> {
  await asActor(cell, { kind: "reminder", cell: cell.id }, eraseTyped);
}
