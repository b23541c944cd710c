import type { Minute } from "../time/clock.ts";
import { both, type Stretch, union, without } from "./stretch.ts";

export const sayings = ["working", "there", "elsewhere"] as const;

/** What one item says of where a person was. Being there is not working, and silence is not absence. */
export interface Says {
  readonly item: string;
  /** Whether it is the person's own word. */
  readonly own: boolean;
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
  /** An item that is not the person's own says working. */
  readonly independent: readonly Stretch[];
  /** That, and what the person tells while another item says there or working. */
  readonly supported: readonly Stretch[];
  /** That, and all that the person tells, less what is contradicted. */
  readonly told: readonly Stretch[];
  /** Told as working while an item that is not their own says elsewhere. */
  readonly contradicted: readonly Contradiction[];
}

/** A clock that may be off widens `there` and narrows `elsewhere`: doubt never counts against the person. */
export function presenceOf(all: readonly Says[]): Presence {
  const others = all.filter(({ own }) => !own);
  const saying = (from: readonly Says[], says: Says["says"]) =>
    from.filter((each) => each.says === says);
  const independent = union(saying(others, "working"));
  const claimed = union(all.filter(({ own, says }) => own && says === "working"));
  const there = union([
    ...independent,
    ...saying(others, "there").map((each) => stretched(each, each.slackMinutes)),
  ]);
  const elsewhere = saying(others, "elsewhere")
    .map((each) => ({ ...each, ...stretched(each, -each.slackMinutes) }))
    .filter(({ from, to }) => from < to);
  const supported = union([...independent, ...both(claimed, there)]);
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

/** Cuts wherever another set of items says elsewhere. */
function byWhom(
  stretches: readonly Stretch[],
  elsewhere: readonly Says[],
): readonly Contradiction[] {
  const edges = elsewhere
    .flatMap(({ from, to }, place) => [
      { at: from, place, opens: true },
      { at: to, place, opens: false },
    ])
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
      parts.push({ from: at, to, by: itemsAt(open, elsewhere) });
    }
  }
  return joined(both(parts, stretches));
}

function itemsAt(open: ReadonlySet<number>, says: readonly Says[]): readonly string[] {
  const places = [...open].toSorted((one, other) => one - other);
  return [...new Set(places.flatMap((place) => says[place]?.item ?? []))];
}

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
