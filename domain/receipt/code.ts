import { readSymbols, spell } from "../base/crockford.ts";

const groups = 5;
const inGroup = 4;

/** Five bits of each byte, a hundred in all. */
export const codeBytes = groups * inGroup;

/** “7F3Q-2MXA-…”, five groups of four. */
export function codeFrom(random: Uint8Array): string {
  if (random.length !== codeBytes) {
    throw new RangeError("a code is made of exactly as many bytes as it has symbols");
  }
  return grouped(spell(random));
}

/** Reads it however typed; null when it can be none. */
export function readCode(typed: string): string | null {
  const plain = readSymbols(typed);
  return plain?.length === codeBytes ? grouped(plain) : null;
}

function grouped(plain: string): string {
  return Array.from({ length: groups }, (_, place) =>
    plain.slice(place * inGroup, (place + 1) * inGroup),
  ).join("-");
}
