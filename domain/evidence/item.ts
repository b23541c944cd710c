export const itemKinds = [
  "statement",
  "document",
  "digital",
  "object",
  "seen-by-authority",
  "register",
  "expert",
] as const;
type ItemKind = (typeof itemKinds)[number];

export const speakers = ["injured", "other-injured", "witness", "suspect", "authority"] as const;
type SpeakerIs = (typeof speakers)[number];

export const sourceKnown = ["yes", "no", "unknown"] as const;

/** What an item only repeats, or was made from: another item, or a person's word. */
export type Source = { readonly item: string } | { readonly wordOf: string };

/** A thing that can be put before a court: a statement, a ticket, a photo, a list of tolls. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  /** Whose word it is; null where it is nobody's, or the speaker is not known. */
  readonly speaker: string | null;
  readonly speakerIs: SpeakerIs | null;
  readonly restsOn: readonly Source[];
  /** Whether all that it rests on is written down. */
  readonly restsOnKnown: (typeof sourceKnown)[number];
}

export type ItemsProblem =
  | { readonly problem: "twice"; readonly item: string }
  | { readonly problem: "no-such-item"; readonly item: string; readonly named: string }
  /** An item that rests on itself, by however many others. */
  | { readonly problem: "round"; readonly item: string };

/** The first thing that is wrong with how items rest on each other; null when nothing is. */
export function problemIn(items: readonly Item[]): ItemsProblem | null {
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (byId.has(item.id)) {
      return { problem: "twice", item: item.id };
    }
    byId.set(item.id, item);
  }
  for (const { id, restsOn } of items) {
    const missing = restsOn.find((source) => "item" in source && !byId.has(source.item));
    if (missing !== undefined && "item" in missing) {
      return { problem: "no-such-item", item: id, named: missing.item };
    }
  }
  return roundIn(items, byId);
}

/** Takes away, again and again, what nothing left rests on; what stays goes round. */
function roundIn(items: readonly Item[], byId: ReadonlyMap<string, Item>): ItemsProblem | null {
  const restedOn = new Map<string, number>();
  for (const used of items.flatMap(itemsUnder)) {
    restedOn.set(used, (restedOn.get(used) ?? 0) + 1);
  }
  const free = items.filter(({ id }) => !restedOn.has(id));
  let taken = 0;
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    taken += 1;
    for (const used of itemsUnder(next)) {
      const left = (restedOn.get(used) ?? 0) - 1;
      restedOn.set(used, left);
      const item = byId.get(used);
      if (left === 0 && item !== undefined) {
        free.push(item);
      }
    }
  }
  const stays = items.find(({ id }) => (restedOn.get(id) ?? 0) > 0);
  return taken === items.length || stays === undefined
    ? null
    : { problem: "round", item: stays.id };
}

export const itemsUnder = ({ restsOn }: Item): readonly string[] =>
  restsOn.flatMap((source) => ("item" in source ? [source.item] : []));
