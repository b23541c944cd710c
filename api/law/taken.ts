import type { Acts, Taking } from "../../domain/knowledge/act.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import { changedSinceRead, readFrom, readKey } from "../../law/acts/read.ts";
import { withTakings } from "../../law/acts/update.ts";
import type { Law } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type ActRead, actsRead, takings } from "../../store/edit/acts.ts";

/** What an operator took in, and what editors read since. */
export interface ActsHere {
  readonly takings: readonly Taking[];
  readonly reads: readonly ActRead[];
}

export async function actsHere(cells: Iterable<Cell>): Promise<ActsHere> {
  const found = await Promise.all(
    [...cells].map((cell) =>
      asActor(cell, { kind: "matcher", cell: cell.id }, async (tx) => ({
        takings: await takings(tx),
        reads: await actsRead(tx),
      })),
    ),
  );
  return {
    takings: found.flatMap((each) => each.takings).toSorted((a, b) => a.at.localeCompare(b.at)),
    reads: found.flatMap((each) => each.reads),
  };
}

const readSince = (reads: readonly ActRead[]): ReadonlySet<string> =>
  new Set(reads.map(({ citing, hash }) => readKey(citing, hash)));

const laid = new WeakMap<Acts, { readonly of: string; readonly acts: Acts }>();

/** The same acts for the same texts, so that the search is not built anew for them. */
function actsWith(release: Acts, taken: readonly Taking[]): Acts {
  const of = JSON.stringify(taken);
  const known = laid.get(release);
  const acts = known?.of === of ? known.acts : withTakings(release, taken);
  laid.set(release, { of, acts });
  return acts;
}

const learnt = new WeakMap<Law, { readonly of: string; readonly law: Law }>();

/** The same law where nothing was taken in. */
export function withActs(law: Law, { takings: taken, reads }: ActsHere): Law {
  if (taken.length === 0) {
    return law;
  }
  const of = JSON.stringify([taken, reads]);
  const known = learnt.get(law);
  if (known?.of === of) {
    return known.law;
  }
  const acts = actsWith(law.acts, taken);
  const resting = resolved(acts, citationsIn(law));
  const first = law.acts.asOf;
  const changed = changedSinceRead(resting, readFrom(), readSince(reads));
  // Words that were there all along, and that a new citation names, are no change.
  const unread = changed
    .map((each) => ({ ...each, places: each.places.filter(({ section }) => section.asOf > first) }))
    .filter(({ places }) => places.length > 0);
  const newer = { ...law, acts, unread };
  learnt.set(law, { of, law: newer });
  return newer;
}
