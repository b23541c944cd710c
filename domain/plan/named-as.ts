import { listOf } from "../base/one-of.ts";
import { rolesIn } from "./same-person.ts";

// Who does something, as a clause begins with them: in Norwegian of either kind and in English.

/** Whose somebody is, and of several that they are. */
const beside = listOf(
  "den det de dei min mi mine hans deres deira sin si sine også óg heller selv sjølv begge ingen alle hverken verken korkje eller og til åt av",
  "the my his their our a an also both all none neither nor or and either even of",
);
/** Somebody of whom no more is said. */
const anybody = listOf(
  "han ham dem noen nokon mannen mann menn kvinne kvinna kvinnen dama damen folk folka folkene",
  "he him they them man men woman people somebody someone those",
);
/** Not of whoever is feared: the person, or a woman whom it is told beside. */
const notThem = listOf("jeg eg vi hun ho hennes hennar i we she her");
/** Before where somebody is or comes from: one word, or two, is of them. */
const from = listOf("i på fra frå in at from");
/** Between where and where: “in the village”. */
const article = listOf("the a an my his her");
/** Before what more is said of somebody. */
const whoIs = listOf("som who whom that jeg eg i");

/** Whether a word is of whoever it is asked about. */
export type IsNamed = (words: string) => boolean;

/** What a clause begins with: whoever it is of, and what it goes on with. */
export interface Subject {
  readonly who: readonly string[];
  readonly rest: readonly string[];
}

export const tokensOf = (clause: string): readonly string[] =>
  clause.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? [];

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Whether a word may stand in what somebody is called, where the word before it is known. */
function isOfWho(word: string, before: string, isNamed: IsNamed): boolean {
  const lower = word.toLowerCase();
  if (notThem.has(lower) && word !== "i") {
    return false;
  }
  return (
    beside.has(lower) ||
    anybody.has(lower) ||
    from.has(before) ||
    (from.has(word) && before !== "") ||
    rolesIn(lower).length > 0 ||
    isCapital(word) ||
    isNamed(word)
  );
}

/** Parts the words of a clause where what somebody is called ends. */
export function subjectOf(words: readonly string[], isNamed: IsNamed): Subject {
  const before = (at: number): string => {
    const last = words[at - 1] ?? "";
    return article.has(last) && from.has(words[at - 2] ?? "") ? (words[at - 2] ?? "") : last;
  };
  const end = words.findIndex((word, at) => !isOfWho(word, before(at), isNamed));
  const at = end === -1 ? words.length : end;
  return { who: words.slice(0, at), rest: words.slice(at) };
}

/** Whether what follows whoever a clause is of only says more of who they are: “whom I worked for”. */
export const saysWhoIn = (rest: readonly string[]): boolean =>
  whoIs.has(rest[0]?.toLowerCase() ?? "");
