/** Crockford's base 32: without I, L, O and U, which are easily misread. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Uses five bits of each byte, so that all symbols are equally likely. */
export function spell(random: Uint8Array): string {
  return Array.from(random, (byte) => symbols.charAt(byte % symbols.length)).join("");
}

/** Accepts small letters, spaces, hyphens, and O, I, L as digits; null for other characters. */
export function readSymbols(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return [...plain].every((symbol) => symbols.includes(symbol)) ? plain : null;
}
