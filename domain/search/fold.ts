/** A word of a text, as it is compared, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A word as it is compared: small letters, no accents, and one way of writing for æ, ø and å, whether somebody wrote them,
 * "ae", "oe" and "aa", or plain "a" and "o".
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("æ", "a")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/aa|ae/g, "a")
    .replaceAll("oe", "o");
}

/** The words of a text in order. Signs between them are passed over; so "§ 108 a" is "108" and "a". */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    to: index + word.length,
  }));
}
