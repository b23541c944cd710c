/** Other words that are one letter from kin. */
const others = new Set(
  "other another rather gather farther mister bother morgen forren foran kaller".split(" "),
);
/** The fewest letters of a word in which one that is wrong still leaves it what it is. */
const fewest = 5;

/** Whether two words differ by one letter that is missing, too much, another or in the place of the next. */
export function isOneLetterFrom(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isApart = short.length < fewest || long.length - short.length > 1 || one === other;
  if (isApart || others.has(one) || others.has(other)) {
    return false;
  }
  let at = 0;
  while (at < short.length && short[at] === long[at]) {
    at += 1;
  }
  const [rest, there] = [short.slice(at), long.slice(at)];
  const isSwapped =
    rest[0] === there[1] && rest[1] === there[0] && rest.slice(2) === there.slice(2);
  return rest === there.slice(1) || rest.slice(1) === there.slice(1) || isSwapped;
}
