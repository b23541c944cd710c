import { saysWhoIn, subjectOf, tokensOf } from "./named-as.ts";
import { namesSameOf, type Persons, personsIn, rolesIn } from "./same-person.ts";
import { afraidOf, bound, type Denied } from "./spoken-of.ts";

// Each of those somebody fears or owes, where they are several: in Norwegian of either kind and in English.

const nobody = () => false;
const leadIn =
  /^\P{L}*(?:(?:ja|yes|og|and|det er|it is|jeg er|eg er|i am|i['’]m|i|jeg|eg|redd(?: for)?|frykter|fryktar|afraid(?: of)?|scared(?: of)?|fear|for|of)(?!\p{L}) ?)*/iu;
const pause = /[.;:!?,\n]+|(?<=\p{L}) (?:og|and|men|but|eller|or) /iu;
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** Who a part of a text names, where it only says who they are. */
function namedBy(part: string, isAlone: boolean): string | null {
  const { who, rest } = subjectOf(tokensOf(part.replace(leadIn, "")), nobody);
  const named = who.join(" ");
  const isSaid = rest.length === 0 || saysWhoIn(rest) || isAlone;
  return isSaid && (who.some(isName) || rolesIn(named).length > 0) ? named : null;
}

const theirKin = "(?:my \\p{L}+|\\p{L}+ (?:min|mi))";
const aName = "(?-i:\\p{Lu}\\p{Ll}+)";
/** Somebody by name and by what they are to the person, and nobody else after: “Petru, my uncle”. */
const byBoth = new RegExp(
  `(?<!\\p{L})(${aName}|${theirKin}), (${aName}|${theirKin})(?=\\P{L}*$|[.;!?\\n]| (?:som|who)(?!\\p{L}))`,
  "giu",
);
/** One of the two is the name, and the other what they are. */
const isOfBoth = (one: string, other: string): boolean =>
  (isName(one) && !one.includes(" ")) !== (isName(other) && !other.includes(" "));

/** Each of those whom a text names as feared: of a whole sentence, only whom it begins with. */
export const eachFearedIn = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .replaceAll(byBoth, (all, one: string, other: string) =>
      isOfBoth(one, other) ? `${one} ${other}` : all,
    )
    .split(pause)
    .flatMap((part, at) => namedBy(part, at === 0) ?? []);

/** Of all who are named, those who are not the same as one before. */
function apart(named: readonly string[]): readonly Persons[] {
  const each: Persons[] = [];
  for (const one of named.map(personsIn)) {
    if (!each.some((other) => namesSameOf(other, one))) {
      each.push(one);
    }
  }
  return each;
}

/** All of them, by no name: whoever does not know it is then each of them. */
const allOfThem =
  /(?<!\p{L})(?:de|dei|they|ingen|nobody|no one|none|neither|begge|both)(?: (?:of|av) (?:them|dem|dei))?(?: \p{L}+){0,5} (?:vet|veit|aner|anar|kjenner|finner|knows?|find|told)(?!\p{L})/iu;

const ownedBy = /(?<!\p{L})(\p{L}+) (?:til|åt|av|of) (?:(?:the|my) )?\p{L}+/giu;
const owner = /(?<!\p{L})(\p{L}+?)['’]?s(?= \p{L})/giu;
/** A clause without those whose brother or wife it is of. */
const withoutOwners = (clause: string): string =>
  clause
    .replaceAll(ownedBy, (all, one: string) => (rolesIn(one).length > 0 ? one : all))
    .replaceAll(owner, (all, one: string) => (isName(one) || rolesIn(one).length > 0 ? "" : all));

/** Whether words that tell of some of them as no danger leave out another. */
export function leavesOut(
  words: string,
  denied: readonly Denied[],
  { feared, owed }: { readonly feared: readonly string[]; readonly owed: readonly string[] },
): boolean {
  const named = denied.map(({ clause }) => ({ clause, persons: personsIn(withoutOwners(clause)) }));
  const isToldBy = (word: string) => named.some(({ clause }) => clause.includes(word));
  const isNamed = (one: Persons) => named.some(({ persons }) => namesSameOf(one, persons));
  const [whomFeared, whomOwed] = [apart(feared), apart(owed)];
  const isTold = [
    ...whomFeared.map((one) => isToldBy(afraidOf) || isNamed(one)),
    ...whomOwed.map((one) => isToldBy(bound) || isNamed(one)),
  ];
  // Who is told of as theirs alone is another.
  const isSomeTold = denied.length > 0;
  return isSomeTold && isTold.includes(false) && !allOfThem.test(words);
}
