import { saysWhoIn, subjectOf, tokensOf } from "./named-as.ts";
import { namesSameOf, type Persons, personsIn, rolesIn } from "./same-person.ts";
import { afraidOf, bound, type Denied } from "./spoken-of.ts";

// Each of those somebody fears or owes, where they are several: in Norwegian of either kind and in English.

const nobody = () => false;
const leadIn =
  /^\P{L}*(?:(?:ja|yes|og|and|det er|it is|jeg er|eg er|i am|i['’]m|i|jeg|eg|redd(?: for)?|frykter|fryktar|afraid(?: of)?|scared(?: of)?|fear|for|of)(?!\p{L}) ?)*/iu;
const pause = /[.;:!?,\n]+|(?<=\p{L}) (?:og|and|men|but|eller|or) /iu;
/** That somebody is afraid, before of whom: “the person is afraid of”. */
const untilFear =
  /^.*?(?<!\p{L})(?:redde? (?:for|av)|frykter|fryktar|(?:afraid|scared|frightened|terrified) of|fears?)(?!\p{L}) ?(?=\p{L})/iu;
/** Begins what is told with a capital, and is nobody: the person, a yes or a no, and what is said of whom most. */
const noPerson = new Set(
  [
    "personen klienten brukeren ja jo nei nope jeg eg vi hun ho hen vil ville kan må skal tør torer er ikke ikkje",
    "først fremst mest helst særlig spesielt kanskje litt veldig bare berre kun også men hvis når fordi der her hjemme heime ingen alle noen nokon",
    "den det denne disse en ein ei et min mi mine",
    "the person client she yes no i we my our a an not only mostly mainly especially maybe perhaps first most also but if when because there here someone somebody nobody everybody do does did don't don’t want would will cannot can't can’t",
  ].flatMap((line) => line.split(" ")),
);
/** One of several, by which no more is said of who they are: “the one uncle”. */
const theOne =
  /(?<!\p{L})(?:den|det|de|dei|the|my) (?:ene|eine|andre|eldste|eldre|yngste|eneste|one|other|eldest|older|oldest|younger|youngest|only) (?=\p{L})/giu;
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

const isSomebody = (who: readonly string[]): boolean =>
  who.some((word) => isName(word) && !noPerson.has(word.toLowerCase())) ||
  rolesIn(who.join(" ")).length > 0;

/** Who the words of a part begin with, where it only says who they are. */
function headOf(words: readonly string[], isAlone: boolean): string | null {
  const { who, rest } = subjectOf(words, nobody);
  const isSaid = rest.length === 0 || saysWhoIn(rest) || isAlone;
  return isSaid && isSomebody(who) ? who.join(" ") : null;
}

/** Whom a sentence names first, where it begins with nobody who may be feared: “will not meet the uncle”. */
function firstOf(words: readonly string[]): string | null {
  const at = words.findIndex((word) => isSomebody([word]));
  return at === -1 ? null : subjectOf(words.slice(at), nobody).who.join(" ");
}
const isNobodys = (word: string | undefined): boolean =>
  word !== undefined && noPerson.has(word.toLowerCase());

/** Who a part of a text names, where it only says who they are. */
function namedBy(part: string, isAlone: boolean): string | null {
  const said = part.replaceAll(theOne, "").replace(leadIn, "");
  const afraid = said.replace(untilFear, "");
  const ofFear = afraid === said ? null : headOf(tokensOf(afraid), true);
  const words = tokensOf(said);
  return (
    ofFear ?? (isAlone && isNobodys(words[0]) ? firstOf(words.slice(1)) : headOf(words, isAlone))
  );
}

const theirKin = "(?:(?:my|the) \\p{L}+|\\p{L}+ (?:min|mi)|\\p{L}+)";
const aName = "(?-i:\\p{Lu}\\p{Ll}+)";
/** Somebody by name and by what they are to the person, and nobody else after: “Petru, my uncle”. */
const byBoth = new RegExp(
  `(?<!\\p{L})(${aName}|${theirKin}), (${aName}|${theirKin})(?=\\P{L}*$|[.;!?\\n]| (?:som|who)(?!\\p{L}))`,
  "giu",
);
const isNameAlone = (said: string): boolean =>
  isName(said) && !said.includes(" ") && rolesIn(said).length === 0;
/** One of the two is the name, and the other what they are. */
const isOfBoth = (one: string, other: string): boolean =>
  isNameAlone(one) !== isNameAlone(other) && rolesIn(`${one} ${other}`).length > 0;

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

interface Several {
  readonly feared: readonly string[];
  readonly owed: readonly string[];
}

/** Of each of those feared or owed, whether what is told as no danger tells of them. */
function toldOfEach(denied: readonly Denied[], { feared, owed }: Several): readonly boolean[] {
  const named = denied.map(({ clause }) => ({ clause, persons: personsIn(withoutOwners(clause)) }));
  const isToldBy = (word: string) => named.some(({ clause }) => clause.includes(word));
  const isNamed = (one: Persons) => named.some(({ persons }) => namesSameOf(one, persons));
  return [
    ...apart(feared).map((one) => isToldBy(afraidOf) || isNamed(one)),
    ...apart(owed).map((one) => isToldBy(bound) || isNamed(one)),
  ];
}

/** Whether words that tell of some of them as no danger leave out another. */
export const leavesOut = (words: string, denied: readonly Denied[], them: Several): boolean =>
  denied.length > 0 && toldOfEach(denied, them).includes(false) && !allOfThem.test(words);

/** Whether each of those who are told of by name or by what they are is told of as no danger. */
export function deniesEach(denied: readonly Denied[], them: Several): boolean {
  const each = toldOfEach(denied, them);
  return denied.length > 0 && each.length > 0 && !each.includes(false);
}
