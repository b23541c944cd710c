/** Crockford's base 32: no I, L, O or U, so that nothing read aloud or off paper is mistaken for another. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 5;
const inGroup = 4;

/** How many random bytes a code is made of: five bits of each are used, a hundred in all. */
export const codeBytes = groups * inGroup;

/** The code of a receipt, from random bytes: "7F3Q-2MXA-…", five groups of four. */
export function codeFrom(random: Uint8Array): string {
  if (random.length !== codeBytes) {
    throw new RangeError("a code is made of exactly as many bytes as it has symbols");
  }
  return grouped(Array.from(random, (byte) => symbols.charAt(byte % symbols.length)).join(""));
}

/**
 * A code as somebody typed it, in the one form it is kept in; null when it can be none. Small letters, spaces, hyphens and
 * the letters that Crockford reads as digits (O, I, L) are all right.
 */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const known = [...plain].every((symbol) => symbols.includes(symbol));
  return known && plain.length === codeBytes ? grouped(plain) : null;
}

function grouped(plain: string): string {
  return Array.from({ length: groups }, (_, place) =>
    plain.slice(place * inGroup, (place + 1) * inGroup),
  ).join("-");
}
