import { asWord, chunksIn } from "./fold.ts";

export const longestAsked = 100;
const mostTerms = 6;

/** A way to read what was typed: each term must be found, by one of its words. */
export type Reading = readonly (readonly string[])[];

/** Codes have no letter that can be taken for a digit, and begin with K. */
function codeIn(chunks: readonly (readonly string[])[]): string | null {
  const joined = chunks.flat().join("").replace(/^k/, "");
  const code = joined.replaceAll("o", "0").replaceAll(/[il]/g, "1");
  return /^[0-9a-z]{3,8}$/.test(code) && /[0-9]/.test(joined) ? `k${code}` : null;
}

/** As written, as a code, and with signs between words. `others` gives further words for a term. */
export function readingsOf(
  typed: string,
  others: (term: string) => readonly string[],
): readonly Reading[] {
  const chunks = chunksIn(typed).slice(0, mostTerms);
  const withOthers = (term: string) => [asWord(term), ...others(term)];
  const whole = chunks.map((parts) => withOthers(parts.join("")));
  const apart = chunks.flat().slice(0, mostTerms).map(withOthers);
  const code = codeIn(chunks);
  return [
    whole,
    ...(code === null ? [] : [[[code]]]),
    ...(apart.length === whole.length ? [] : [apart]),
  ].filter((reading) => reading.length > 0);
}

const shortestPart = 3;

/** The codes of what is called so: a term begins a word of one of its names. */
export function codesNamed(
  names: Readonly<Record<string, readonly string[]>>,
): (term: string) => readonly string[] {
  const words = Object.entries(names).map(
    ([code, own]) => [code, own.flatMap((name) => chunksIn(name).flat())] as const,
  );
  return (term) =>
    term.length < shortestPart
      ? []
      : words
          .filter(([, own]) => own.some((word) => word.startsWith(term)))
          .map(([code]) => `:${code}`);
}

/** One letter too many, missing or another, or two swapped. */
function isNear(word: string, term: string): boolean {
  const begins = [...word].findIndex((letter, at) => letter !== term[at]);
  const at = begins === -1 ? word.length : begins;
  const [ours, theirs] = [word.slice(at), term.slice(at)];
  const swapped = `${theirs[1] ?? ""}${theirs[0] ?? ""}${theirs.slice(2)}`;
  return [
    [ours.slice(1), theirs],
    [ours, theirs.slice(1)],
    [ours.slice(1), theirs.slice(1)],
    [ours, swapped],
  ].some(([one, other]) => one === other);
}

const shortestNear = 4;

/** Whether each term of a reading is among the words, or begins one; with typing errors, or is near one. */
export function isFoundIn(
  words: readonly string[],
  reading: Reading,
  typingErrors: boolean,
): boolean {
  const fits = (term: string) => (word: string) =>
    typingErrors
      ? term.length >= shortestNear && isNear(word, term)
      : word === term || (term.length > 1 && !term.startsWith(":") && word.startsWith(term));
  return reading.every((terms) => terms.some((term) => words.some(fits(term))));
}

export interface Asked {
  /** “>” is for what one can do, “§” for law. */
  readonly only: "deeds" | "law" | null;
  readonly words: string;
}

export function askedIn(typed: string): Asked {
  const plain = typed.trim();
  if (plain.startsWith(">")) {
    return { only: "deeds", words: plain.slice(1).trim() };
  }
  return { only: plain.startsWith("§") ? "law" : null, words: plain };
}

/** Whether a folded word of a text is what was typed, or begins so. */
export function isAsked(typed: string): (folded: string) => boolean {
  const terms = chunksIn(typed).flatMap((parts) => [...parts, parts.join("")]);
  return (folded) => terms.some((term) => folded.startsWith(term));
}
