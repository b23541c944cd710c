const shortestWhole = 7;
const shortestHead = 3;
const shortestTail = 4;

/**
 * “lonnstyveri” is “lonn” and “tyveri”, allowing a linking s or e. An unknown rest counts; `known` takes folded
 * words.
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

/** As it is, or without a linking s or e. */
function headOf(head: string, known: (word: string) => boolean): string | null {
  if (known(head)) {
    return head;
  }
  const unbound = /[se]$/.test(head) ? head.slice(0, -1) : "";
  return unbound.length >= shortestHead && known(unbound) ? unbound : null;
}
