import { oneOf } from "../base/one-of.ts";
import { byOthersIn, kin, kinInEnglish } from "./by-others.ts";
import { eachFearedIn } from "./each-of-them.ts";
import type { Entry } from "./entry.ts";
import { hasTold, withoutSent } from "./going-with.ts";
import { withNamed } from "./named-before.ts";
import { isOneLetterFrom } from "./one-letter.ts";
import { placesIn } from "./place-of.ts";
import type { ReturnNote } from "./return.ts";
import { withoutTaken } from "./safe-how.ts";
import { namesHouseOf, namesSameOf, type Persons, personsIn, rolesIn } from "./same-person.ts";
import { sentenceOf, sentencesIn } from "./sentence-of.ts";
import { toldElsewhere } from "./told-elsewhere.ts";

// Whom somebody fears or owes, as far as their words say it: in Norwegian of either kind and in English.

/** A question of a text: asked once for what it is held against, and then of many. */
type IsOf = (words: string) => boolean;
const isOfNobody: IsOf = () => false;

/** Where somebody is told to be beside or near another, who is not told of as feared for that. */
const besideAnother =
  /(?<!\p{L})(?:(?:i|in|på|on|at) (?:den |det |the )?(?:samme|same) \p{L}+ (?:som|as)|nær(?:t|e)?|i nærheten av|ved siden av|near|close to|next to|(?:ikke|ikkje|not) (?:langt|far) (?:fra|frå|from))(?: (?:\p{L}+(?:en|a|et) til|min|mi|my|the))? \p{L}+(?: (?:min|mi|mine))?(?!\p{L})/giu;

const ofOwnKin = `(?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?`;
const ends = "(?= ?(?:$|[.,;!?\\n]))";
/** Kin who are told beside whom they fear not to be it: “not my mother”, and that she is safe. */
const notFeared = new RegExp(
  `(?<!\\p{L})${oneOf(
    `(?:(?:jeg|eg|i) (?:er|am) )?(?:ikke|ikkje|not) (?:redd |afraid |scared )?(?:for |of )?${ofOwnKin}${ends}`,
    `${ofOwnKin} (?:er|is|are) (?:trygge?|snille?|safe|kind)${ends}`,
    `(?:jeg|eg|i) (?:er|am) (?:trygg|safe) (?:hos|med|with) (?:henne|ham|dem|dei|her|him|them|${ofOwnKin})${ends}`,
  )}`,
  "giu",
);

/** What a note of whom they fear says of those. */
function fearsOf(feared: ReturnNote | undefined): string {
  const tells = feared?.answer === "yes" || feared?.answer === "said";
  return tells ? (feared.words ?? "").replaceAll(besideAnother, "").replaceAll(notFeared, "") : "";
}

/** Whether it names somebody who may be whom they fear: kin, or a name, that is said of both. */
function ofFeared(fears: string): IsOf {
  if (fears === "") {
    return isOfNobody;
  }
  const persons = personsIn(fears);
  // A man who is sent by those who help is no husband, unless it is he whom they fear.
  const isSent = withoutSent(fears) !== fears;
  return (words) => namesSameOf(persons, personsIn(isSent ? words : withoutSent(words)));
}

/** What goes on of a debt that was told of just before. */
const goesOnOfDebt =
  /^\P{L}*(?:til|åt|det er|det var|han|de|dei|hos|to|it is|it was|he|they|with)(?!\p{L})/iu;

/** Whom a debt is to, where that is said beside it. */
const owedTo =
  /(?<!\p{L})(?:(?:skylder|skyldte|skuldar|skulda|owes?|owed)|(?:gjeld\p{L}*|lån\p{L}*|lent|debts?|loans?|borrowed|money|peng\p{L}*)(?: \p{L}+){0,2} (?:til|av|fra|frå|hos|to|from|by))((?: [\p{L}'’-]+){1,3})/giu;
/** Whom a text says that a debt is to. */
const creditorsIn = (text: string): readonly string[] =>
  [...text.matchAll(owedTo)].map(([, whom = ""]) => ` a${whom}`).filter((whom) => isNamedIn(whom));
const isNamedIn = (words: string): boolean => {
  const { told, words: written } = personsIn(words);
  return told.size > 0 || [...written.values()].some(({ isCapitalWithin }) => isCapitalWithin);
};
/** Of money too, though it tells of no debt by itself, or of whoever is theirs. */
const ofMoney =
  /(?<!\p{L})(?:peng\p{L}*|money|betal\p{L}*|pay|paid|den|det|dem|dei|de|han|ham|henne|hans|hennes|deres|it|them|they|he|him|his|her|their|halv\p{L}*|half)(?!\p{L})/iu;
/** That somebody is there, or knows nothing. */
const onlyThere =
  /(?<!\p{L})(?:er|bor|bur|venter|ventar|hjelper|(?:vet|veit) (?:ikke|ikkje|ingenting|inkje)|is|are|lives?|waits?|helps?|knows? nothing)(?!\p{L})/giu;
const isApart = (part: string): boolean => {
  const rest = part.replaceAll(onlyThere, "");
  return rest !== part && !hasTold.test(rest) && !ofMoney.test(part) && byOthersIn(part) === null;
};
/** What is said that somebody does to another unless they are paid: it is not that other who is owed. */
const threatened =
  /(?<!\p{L})(?:ta|tar|tek|skade\p{L}*|drepe\p{L}*|slå|slår|hente\p{L}*|oppsøke\p{L}*|true\p{L}*|take|hurt|kill|harm|threaten)s? (?:[\p{L}'’-]+ ){1,3}(?=(?:hvis|om|dersom|når|if|unless|when)(?!\p{L}))/giu;

/** Where somebody's kin live, which whoever is told of does not know. */
const unknowing =
  /(?<!\p{L})(?:(?:vet|veit|aner|anar) (?:heller )?(?:ikke|ikkje)|(?:does not|doesn['’]t|do not|don['’]t|cannot|never) know) (?:hvor|kvar|where) (?:[\p{L}'’-]+ ){1,3}?(?:bor|bur|er|jobber|lives?|is|works?)(?!\p{L})/giu;

/** Of a sentence that says whom a debt is to, without what it tells of others beside that. */
function ofCreditor(sentence: string): string {
  const line = sentence.replaceAll(threatened, "").replaceAll(unknowing, "");
  const isSaid = [...line.matchAll(owedTo)].some(([, whom = ""]) => isNamedIn(` a${whom}`));
  const parts = isSaid ? line.split(/, (?:men |but )?| (?:men|but) /giu) : [line];
  return parts.filter((part) => !isApart(part)).join(", ");
}

/** What of an answer may tell of whoever is owed: the sentences of it that tell of a debt, an employer or others, and not whom they are safe with. */
function owedIn({ topic, words }: ReturnNote): string {
  const said = topic === "safe" ? withoutTaken(words ?? "") : (words ?? "");
  const sentences = sentencesIn(said.normalize("NFC"));
  const tells = sentences.map((sentence) => byOthersIn(sentence.replaceAll(/\s+/g, " ")) !== null);
  return sentences
    .map((sentence, at) =>
      tells[at] || (tells[at - 1] && goesOnOfDebt.test(sentence)) ? withNamed(sentences, at) : "",
    )
    .map((sentence) => ofCreditor(sentence.replaceAll(/\s+/g, " ")))
    .join(" ");
}

const ofDebt = /(?<!\p{L})(?:skyld|skuld|gjeld|lån|owe|debt|borrow|lent)/iu;
/** What other parts of the plan tell of whoever is owed: the sentences that tell of a debt. */
const owedElsewhere = (entries: readonly Entry[]): readonly string[] =>
  toldElsewhere(entries).flatMap(({ text, words }) => {
    const sentence = sentenceOf(text, words) ?? words;
    const sentences = sentencesIn(text);
    const at = sentences.findIndex((each) => each.trim() === sentence);
    return ofDebt.test(sentence)
      ? [ofCreditor(at === -1 ? sentence : withNamed(sentences, at))]
      : [];
  });

/** Whether it names somebody of whom a debt, an employer or the like is told. */
function ofOwed(owed: readonly string[]): IsOf {
  const each = owed.map((words): Persons => personsIn(words));
  return (words) => {
    const persons = each.length === 0 ? null : personsIn(words);
    return persons !== null && each.some((one) => namesSameOf(one, persons));
  };
}

/** Whether it names somebody of the house of one of them, as a child of theirs. */
function ofHouse(told: readonly string[]): IsOf {
  const each = told.map(personsIn);
  return (words) => {
    const persons = personsIn(words);
    return each.some((one) => namesHouseOf(one, persons));
  };
}

/** Whether it names a place that is told of beside one of them. */
function ofPlace(told: readonly string[]): IsOf {
  const places = new Set(told.flatMap((words) => [...placesIn(words)]));
  return (words) => places.size > 0 && [...placesIn(words)].some((place) => places.has(place));
}

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
/** Whether it names one of them with one letter that is wrong. */
function ofMisspelt(told: readonly string[]): IsOf {
  const named = told
    .flatMap(wordsIn)
    .filter((word) => /^\p{Lu}/u.test(word) || rolesIn(word).length > 0)
    .map((word) => word.toLowerCase());
  return (text) =>
    wordsIn(text.toLowerCase()).some((word) => named.some((one) => isOneLetterFrom(word, one)));
}

/** Whom somebody fears or owes, as far as it is told: how each may be named. */
export interface FearedOrOwed {
  readonly isFeared: IsOf;
  readonly isOwed: IsOf;
  /** A child of theirs, or a parent. */
  readonly isOfHouse: IsOf;
  /** The place where they are. */
  readonly isAtPlace: IsOf;
  readonly isMisspelt: IsOf;
  readonly isAnybody: boolean;
  readonly feared: readonly string[];
  readonly owed: readonly string[];
}

/** Reads whom they fear, by the note of it, and whom they owe, by the notes that tell of others and all other parts of the plan. */
export function fearedOrOwed(
  fear: ReturnNote | undefined,
  owed: readonly Entry<ReturnNote>[],
  entries: readonly Entry[],
): FearedOrOwed {
  const fears = fearsOf(fear);
  const debts = [...owed.map(({ content }) => owedIn(content)), ...owedElsewhere(entries)];
  const all = [fears, ...debts];
  return {
    isFeared: ofFeared(fears),
    isOwed: ofOwed(debts),
    isOfHouse: ofHouse(all),
    isAtPlace: ofPlace(all),
    isMisspelt: ofMisspelt(all),
    isAnybody: fears !== "" || debts.length > 0,
    feared: eachFearedIn(fears),
    owed: debts.flatMap(creditorsIn),
  };
}
