const shortestWhole = 7;
const shortestHead = 3;
const shortestTail = 4;

/**
 * The parts of a compound, "lonnstyveri" of "lonn" and "tyveri", with or without an s or e between. Where only the first part is a known
 * word, what is left is a part all the same. A word that is no compound has none.
 * `known` answers for whole words, folded as the compound is.
 */
export function partsOf(compound: string, known: (word: string) => boolean): readonly string[] {
  if (compound.length < shortestWhole) {
    return [];
  }
  const splits = Array.from(
    { length: compound.length - shortestHead - shortestTail + 1 },
    (_, at) => at + shortestHead,
  ).flatMap((at) => {
    const head = headOf(compound.slice(0, at), known);
    return head === null ? [] : [{ head, tail: compound.slice(at) }];
  });
  const whole = splits.filter(({ tail }) => known(tail));
  const parts =
    whole.length > 0
      ? whole.flatMap(({ head, tail }) => [head, tail])
      : splits.filter(({ head }) => head.length >= shortestTail).map(({ tail }) => tail);
  return [...new Set(parts)];
}

/** The first part as a word of its own: as it stands, or without the s or e that binds it. */
function headOf(head: string, known: (word: string) => boolean): string | null {
  if (known(head)) {
    return head;
  }
  const unbound = /[se]$/.test(head) ? head.slice(0, -1) : "";
  return unbound.length >= shortestHead && known(unbound) ? unbound : null;
}
