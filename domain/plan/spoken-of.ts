import { settled } from "./by-others.ts";
import { isMale } from "./going-with.ts";
import { withoutKept } from "./kept-from.ts";
import { type IsNamed, subjectOf, tokensOf } from "./named-as.ts";
import { isDenialOf } from "./not-knowing.ts";
import { inFewerWords, withBoundAs } from "./safe-line.ts";
import { rolesIn } from "./same-person.ts";

// How whoever is feared or owed is spoken of where somebody says how they are safe: only as not knowing it, gone, far away or kept away.

const sentence = /(?<=[.!?;\n])(?<!\d\.)\s+/u;
/** Whoever is told of by a debt or the work, in one word. */
export const bound = "Skyldnar";
export const afraidOf = "Truslar";
const isAfraid = /(?<!\p{L})(?:redd|tru|slo|afraid|scared|fear|threat|beat)/iu;
/** Between what is said of one and what is said of the next. */
const pause = /(,? (?:og|and|men|but|fordi|because|så|so|mens|while) |[.!?;:,\n]+ ?)/iu;
/** A clause between commas of somebody told of just before. */
const between = /, ((?:som|who|whom|that) [^,.;!?]{1,60}),/giu;
/** Begins a clause, and says nothing of whoever it is of. */
const first = /^\P{L}*(?:(?:ja|yes|at|that|for|også|also) )*/iu;

/** Which somebody does not know: where they are is said before it. */
const that = /(?<!\p{L})(?:som|der|hvor|where|that|whom|which) /iu;

/** Whether all that a clause says of whoever it names is that they are no danger. */
function isDenied(clause: string, isNamed: IsNamed): boolean {
  const left = withoutKept(clause, isNamed).replace(first, "");
  if (!isNamed(left) || isDenialOf(left, isNamed)) {
    return true;
  }
  const at = that.exec(left);
  return (
    at !== null &&
    !isNamed(left.slice(0, at.index)) &&
    isDenialOf(left.slice(at.index + at[0].length), isNamed)
  );
}

const isNameOnly = (words: string, isNamed: IsNamed): boolean => {
  const tokens = tokensOf(words);
  return tokens.length > 0 && subjectOf(tokens, isNamed).rest.length === 0;
};
const isAnd = (mark: string): boolean => /og|and/iu.test(mark);
const or = /^(?:eller|og|or|nor|and)$/iu;

interface Clause {
  readonly words: string;
  readonly isNames: boolean;
}

/** Whether a clause that only names somebody is of the one before it, or that one of it: “the boss, his brother and the uncle do not know”. */
function isListed(before: Clause, mark: string, { words, isNames }: Clause, isNamed: IsNamed) {
  if (isNames) {
    return isAnd(mark) || (mark.trim() === "," && before.isNames);
  }
  if (!before.isNames) {
    return false;
  }
  const { who } = subjectOf(tokensOf(words), isNamed);
  return isAnd(mark) || (mark.trim() === "," && who.some((word) => or.test(word)));
}

/** The clauses of a sentence, with all who are named in one breath together. */
function clausesOf(line: string, isNamed: IsNamed): readonly string[] {
  const [start = "", ...parts] = line.replaceAll(between, " $1").split(pause);
  const clauseOf = (words: string): Clause => ({ words, isNames: isNameOnly(words, isNamed) });
  const clauses = [clauseOf(start)];
  for (let at = 0; at < parts.length; at += 2) {
    const [mark = "", words = ""] = parts.slice(at, at + 2);
    const [before, next] = [clauses.at(-1), clauseOf(words)];
    if (before !== undefined && isListed(before, mark, next, isNamed)) {
      const isNames = before.isNames && next.isNames;
      clauses[clauses.length - 1] = { words: `${before.words}${mark}${words}`, isNames };
    } else {
      clauses.push(next);
    }
  }
  return clauses.map(({ words }) => words);
}

/** What is said of them in a sentence, in fewer words: whoever is told of by a debt or the work is one word. */
const inShort = (line: string): string =>
  inFewerWords(withBoundAs(line, (who) => (isAfraid.test(who) ? afraidOf : bound))).replaceAll(
    settled,
    "",
  );

/** The same question, asked once of the same words. */
function onceEach(isNamed: IsNamed): IsNamed {
  const known = new Map<string, boolean>();
  return (words) => {
    const is = known.get(words) ?? isNamed(words);
    known.set(words, is);
    return is;
  };
}

/** How whoever is feared or owed is spoken of: the first sentence that says more of them than that they are no danger, and each clause that says that. */
interface Spoken {
  readonly otherwise: string | null;
  readonly denied: readonly Denied[];
}
/** A clause by which somebody is no danger, and the sentence that it is of. */
export interface Denied {
  readonly clause: string;
  readonly sentence: string;
}

const whose =
  /(?<!\p{L})(?:(?:his|their) (?:\p{L}+ )?(\p{L}+)|(\p{L}+) (?:hans|deres|deira))(?!\p{L})/giu;
/** Whether a clause is of kin of whoever was told of last. */
const isOfTheirs = (clause: string): boolean =>
  [...clause.matchAll(whose)].some(
    ([, his = "", theirs = ""]) => rolesIn(`${his} ${theirs}`).length > 0,
  );

const she =
  /(?<!\p{L})(?:hun|ho|she|mor|mora|moren|mamma|tant[ea]n?|tanta|søster\p{L}*|s[øy]ster\p{L}*|mother|mum|mom|aunt|sister)(?!\p{L})/iu;
const him = /(?<!\p{L})(?:ham|him|(?:av|fra|frå|for|til|med|hos) han)(?!\p{L})/iu;
const iAm = /(?<!\p{L})(?:jeg|eg|meg|min|mi|mine|my|me|(?-i:I))(?!\p{L})/iu;
/** Whether a clause is of “him” beside a woman, where no man is told of but whoever is feared or owed. */
const isOfHim = (clause: string, others: string): boolean =>
  (him.test(clause) || isOfTheirs(clause)) &&
  she.test(clause) &&
  iAm.test(others) &&
  !isMale.test(others);

/** Whether a clause names anybody at all. */
const namesAny = (clause: string): boolean =>
  rolesIn(clause).length > 0 || /(?<=[\p{L},]) \p{Lu}\p{Ll}/u.test(clause);

/** Whom a clause is of, as far as those are asked about. */
interface Told {
  readonly clause: string;
  readonly sentence: string;
  readonly isOfThem: boolean;
}

/** Every clause of an answer, each by whether it is of them: by name, as theirs just after, or as “him”, who can be nobody else. */
function toldIn(words: string, isNamed: IsNamed): readonly Told[] {
  const sentences = words.normalize("NFC").split(sentence);
  const each = sentences.flatMap((said) =>
    clausesOf(inShort(said.replaceAll(/\s+/g, " ")), isNamed).map((clause) => ({
      clause,
      sentence: said.trim(),
    })),
  );
  const others = each
    .filter(({ clause }) => !isNamed(clause))
    .map(({ clause }) => clause)
    .join(". ")
    .replaceAll(/(?<!\p{L})(?:han|he|ham|him)(?!\p{L})/giu, "");
  let isLast = false;
  return each.map(({ clause, sentence }) => {
    const isByName = isNamed(clause);
    const isOfThem = isByName || (isLast && isOfTheirs(clause)) || isOfHim(clause, others);
    isLast = isByName || (isLast && (isOfThem || !namesAny(clause)));
    return { clause, sentence, isOfThem };
  });
}

/**
 * How an answer speaks of those it is asked about. In: its words, and whether a part of them names one. Out: the first sentence with a clause
 * that names one and is no denial of the danger; and all clauses that are.
 */
export function spokenOf(words: string, isOne: IsNamed): Spoken {
  const isNamed = onceEach(
    (said) => [bound, afraidOf].some((word) => said.includes(word)) || isOne(said),
  );
  const told = toldIn(words, isNamed).filter(({ isOfThem }) => isOfThem);
  const isDenial = ({ clause }: Told) =>
    isDenied(clause, (said) => isNamed(said) || isOfTheirs(said) || him.test(said));
  return {
    otherwise: told.find((each) => !isDenial(each))?.sentence ?? null,
    denied: told.filter(isDenial),
  };
}
