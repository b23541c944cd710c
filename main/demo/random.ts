/** Deterministic, so that every first start is alike. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Each once, in order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[];
  bytes(count: number): Uint8Array;
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  return [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
}

/** Mulberry32. For invented stories only: it guards nothing. */
export function randomFrom(seed: string): Random {
  let state = seedOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) {
        throw new RangeError("nothing to pick from");
      }
      return item;
    },
    some: (items, count) => {
      const order = items.map((item, place) => ({ item, place, drawn: next() }));
      return order
        .toSorted((one, other) => one.drawn - other.drawn)
        .slice(0, count)
        .toSorted((one, other) => one.place - other.place)
        .map(({ item }) => item);
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
  };
}
