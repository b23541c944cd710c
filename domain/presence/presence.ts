import type { Independence } from "../evidence/independence.ts";
import type { Minute } from "../time/clock.ts";
import { both, type Stretch, union, without } from "./stretch.ts";

export const sayings = ["working", "there", "elsewhere"] as const;

/** What one item says of where a person was. Being there is not working, and silence is not absence. */
export interface Says {
  readonly item: string;
  /** Whose word it is in the end, towards the person. */
  readonly source: Independence;
  readonly says: (typeof sayings)[number];
  readonly from: Minute;
  /** Not included. */
  readonly to: Minute;
  /** How far its clock may be off. */
  readonly slackMinutes: number;
}

interface Contradiction extends Stretch {
  /** The items that say elsewhere, in the order of the input. */
  readonly by: readonly string[];
}

/** From what holds without the person's own word to all they tell. */
export const listNames = ["independent", "supported", "told"] as const;
export type Lists = Readonly<Record<(typeof listNames)[number], readonly Stretch[]>>;

/** Each list is sorted, and nothing in it overlaps or touches. */
export interface Presence extends Lists {
  /** An independent item says working. */
  readonly independent: readonly Stretch[];
  /** That, and what the person tells while an independent item, or another harmed, says there or working. */
  readonly supported: readonly Stretch[];
  /** That, and all that is told by the person, by others harmed or by a source not known, less what is contradicted. */
  readonly told: readonly Stretch[];
  /** Told as working while an item that is not the person's own says elsewhere. */
  readonly contradicted: readonly Contradiction[];
}

/** A clock that may be off widens `there` and narrows `elsewhere`: doubt never counts against the person. */
export function presenceOf(all: readonly Says[]): Presence {
  const saying = (says: Says["says"], ...sources: readonly Independence[]) =>
    all.filter((each) => each.says === says && sources.includes(each.source));
  const independent = union(saying("working", "independent"));
  const own = union(saying("working", "own"));
  const claimed = union([...own, ...saying("working", "others-harmed", "source-not-known")]);
  const borneOut = union([
    ...saying("working", "independent", "others-harmed"),
    ...saying("there", "independent", "others-harmed").map((each) =>
      stretched(each, each.slackMinutes),
    ),
  ]);
  const elsewhere = saying("elsewhere", "independent", "others-harmed", "source-not-known")
    .map((each) => ({ ...each, ...stretched(each, -each.slackMinutes) }))
    .filter(({ from, to }) => from < to);
  const supported = union([...independent, ...both(own, borneOut)]);
  const contradicted = both(claimed, union(elsewhere));
  return {
    independent,
    supported,
    told: without(union([...supported, ...claimed]), contradicted),
    contradicted: byWhom(contradicted, elsewhere),
  };
}

const stretched = ({ from, to }: Stretch, by: number): Stretch => ({
  from: from - by,
  to: to + by,
});

/** Cuts wherever another set of items says elsewhere; they are named in the order in which they first say so. */
function byWhom(
  stretches: readonly Stretch[],
  elsewhere: readonly Says[],
): readonly Contradiction[] {
  const byItem = new Map<string, Says[]>();
  for (const each of elsewhere) {
    const known = byItem.get(each.item);
    if (known === undefined) {
      byItem.set(each.item, [each]);
    } else {
      known.push(each);
    }
  }
  const items = [...byItem.keys()];
  const edges = [...byItem.values()]
    .flatMap((lines, place) =>
      // Many lines of one item lie over each other only once.
      union(lines).flatMap(({ from, to }) => [
        { at: from, place, opens: true },
        { at: to, place, opens: false },
      ]),
    )
    .toSorted((one, other) => one.at - other.at);
  const open = new Set<number>();
  const parts: Contradiction[] = [];
  for (const [number, { at, place, opens }] of edges.entries()) {
    if (opens) {
      open.add(place);
    } else {
      open.delete(place);
    }
    const to = edges[number + 1]?.at ?? at;
    if (at < to && open.size > 0) {
      parts.push({ from: at, to, by: namesOf(open, items) });
    }
  }
  return joined(both(parts, stretches));
}

const namesOf = (open: ReadonlySet<number>, items: readonly string[]): readonly string[] =>
  [...open].toSorted((one, other) => one - other).flatMap((place) => items[place] ?? []);

/** Neighbours by the same items become one. */
function joined(parts: readonly Contradiction[]): readonly Contradiction[] {
  return parts.reduce<Contradiction[]>((whole, part) => {
    const last = whole.at(-1);
    if (
      last !== undefined &&
      last.to === part.from &&
      JSON.stringify(last.by) === JSON.stringify(part.by)
    ) {
      whole[whole.length - 1] = { ...last, to: part.to };
    } else {
      whole.push(part);
    }
    return whole;
  }, []);
}
