import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  askedIn,
  codesNamed,
  isFoundIn,
  type Reading,
  readingsOf,
} from "../../domain/search/asked.ts";
import { chunksIn } from "../../domain/search/fold.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type FoundCase,
  type FoundIncoming,
  type FoundPerson,
  type FoundReferral,
  foundCases,
  foundPersons,
  foundReferrals,
  type Hits,
  hitsOf,
  mostShown,
  waitingToSearch,
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
  readonly incoming: Group<FoundIncoming>;
  /** Only the newest were looked at. */
  readonly isCut: boolean;
}

/** The kinds of work, by the names they have in the languages of the readers. */
export type SectorNames = Readonly<Record<string, readonly string[]>>;

interface Met extends Hits {
  readonly incoming: readonly FoundIncoming[];
}

const nothing: Met = { ids: { case: [], person: [], referral: [] }, isCut: false, incoming: [] };

/** Its words are few, and are folded here. */
const wordsOf = ({ sender, place, sector }: FoundIncoming): readonly string[] => [
  ...chunksIn(`${sender ?? ""} ${place}`).flatMap((parts) => [...parts, parts.join("")]),
  `:${sector}`,
];

/** The closest reading that finds anything: as written first, then with typing errors. */
async function met(tx: Tx, words: string, names: SectorNames): Promise<Met> {
  const readings: readonly Reading[] = readingsOf(words, codesNamed(names));
  const waiting = readings.length === 0 ? [] : await waitingToSearch(tx);
  let isCut = false;
  for (const typingErrors of [false, true]) {
    for (const reading of readings) {
      const hits = await hitsOf(tx, reading, typingErrors);
      const incoming = waiting.filter((each) => isFoundIn(wordsOf(each), reading, typingErrors));
      if (incoming.length > 0 || Object.values(hits.ids).some((ids) => ids.length > 0)) {
        return { ...hits, incoming };
      }
      isCut ||= hits.isCut;
    }
  }
  return { ...nothing, isCut };
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
  const { ids, isCut, incoming } = isOfCases ? await met(tx, words, names) : nothing;
  const shown = <Of>(all: readonly Of[]) => all.slice(0, mostShown);
  const group = <Of>(found: readonly Of[], all: readonly unknown[]): Group<Of> => ({
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
    incoming: group(shown(incoming), incoming),
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
