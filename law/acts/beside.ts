import { diffWordsWithSpace } from "diff";

export interface Part {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

// The time grows with the square of what differs: of 20,000 other words it would be minutes.
const limits = { maxEditLength: 1000 };

/** What went and what came, in the words around it; too far apart to tell: all of the one, and all of the other. */
export const partsOf = (from: string, to: string): readonly Part[] =>
  diffWordsWithSpace(from, to, limits) ?? [
    { value: from, added: false, removed: true },
    { value: to, added: true, removed: false },
  ];
