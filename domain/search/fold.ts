export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** Gives lower case, no accents, and one spelling of æ, ø and å, also for “ae”, “oe”, “aa”, “a” and “o”. */
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

/** Gives words in order, without signs: “§ 108 a” is “108” and “a”. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    to: index + word.length,
  }));
}
