/** It travels with a case. */
export const longestPseudonym = 80;

/** Too long, the name gives way by whole characters. */
function numbered(wanted: string, number: number): string {
  const after = ` (${number})`;
  const most = longestPseudonym - after.length;
  const begins =
    wanted.length <= most ? wanted : wanted.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return begins + after;
}

/** Keeps the name they had before, numbered if taken. Equal names are never taken for one person. */
export function freePseudonym(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  // One try more than there are names.
  const tries = [wanted, ...taken.map((_, at) => numbered(wanted, at + 2))];
  return tries.find((each) => !used.has(each.toLowerCase())) ?? wanted;
}
