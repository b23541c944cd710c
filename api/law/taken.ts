import type { Taking } from "../../domain/knowledge/act.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import { changedSinceRead, type Read, readFrom } from "../../law/acts/read.ts";
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

function readWith(read: Read, more: readonly ActRead[]): Read {
  const all: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(read).map(([citing, places]) => [citing, { ...places }]),
  );
  for (const { citing, act, section, hash } of more) {
    all[citing] = { ...all[citing], [`${act} ${section}`]: hash };
  }
  return all;
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
  const acts = withTakings(law.acts, taken);
  const resting = resolved(acts, citationsIn(law));
  const unread = changedSinceRead(resting, readWith(readFrom(), reads));
  const newer = { ...law, acts, unread };
  learnt.set(law, { of, law: newer });
  return newer;
}
