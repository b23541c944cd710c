/** Crockford's base 32: no I, L, O or U, so that nothing read aloud or off paper is mistaken for another. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** One symbol a byte; five bits of each are used, every symbol from as many bytes as any other. */
export function spell(random: Uint8Array): string {
  return Array.from(random, (byte) => symbols.charAt(byte % symbols.length)).join("");
}

/**
 * What somebody typed, in symbols; null when there are other signs in it. Small letters, spaces, hyphens and the letters that
 * Crockford reads as digits (O, I, L) are all right.
 */
export function readSymbols(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return [...plain].every((symbol) => symbols.includes(symbol)) ? plain : null;
}
