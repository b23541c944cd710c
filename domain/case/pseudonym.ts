/** The longest that somebody is called by, where it travels with a case. */
export const longestPseudonym = 80;

/** The same with a number after it; what would be too long gives way to the number, by whole signs. */
function numbered(wanted: string, number: number): string {
  const after = ` (${number})`;
  const most = longestPseudonym - after.length;
  const begins =
    wanted.length <= most ? wanted : wanted.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return begins + after;
}

/**
 * What somebody new in a case is called there, where others have names already: as they were called where they came from, and with a
 * number after it where that is taken. Two who are called the same are not taken for one.
 */
export function freePseudonym(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  // One more try than there are names: one of them is free.
  const tries = [wanted, ...taken.map((_, at) => numbered(wanted, at + 2))];
  return tries.find((each) => !used.has(each.toLowerCase())) ?? wanted;
}
