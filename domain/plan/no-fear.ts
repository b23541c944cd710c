import type { ReturnNote } from "./return.ts";
import { rolesIn } from "./same-person.ts";

const listOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")));

/** What a no is said with, and who it is that nobody is: in Norwegian of either kind and in English. */
const noes = listOf(
  "nei no nope ikke ikkje ingen inga ingenting inkje aldri not nobody noone none nothing never neither nor verken korkje",
);
/** The same by themselves in languages that are often put over; beside anything else nobody here may read them. */
const noesElsewhere = listOf(
  "nie nikt nikogo niczego ne niekas nieko niekam nu nimeni nimic nadie ninguno nikoj",
  "нет не никто никого никому ні нема ніхто нікого никой لا احد أحد không khong ai",
);
/** What says nothing more. */
const plain = listOf(
  "jeg eg meg min mi mine mitt er var det der her hjemme heime hjem heim i på av til fra frå for hos mot og at å har noen nokon heller eller takk helt heilt slett absolutt heldigvis veien vegen dit",
  "i me my am is are was it that there here at home in on of to from for and have anyone anybody either or thank thanks you all really absolutely way the not",
);
/** How others are told of who are not to be feared. */
const good = listOf(
  "snill snille snilt glad glade trygg trygt trygge bra fint god gode godt venter ventar gleder elsker elskar stoler",
  "kind good nice fine safe happy waiting waits love loves trust trusts",
);
/** All who are there: told of with a good word, as kin are. */
const many = listOf("alle folk familien everyone everybody people");
/** Kin who were told of just before. */
const those = listOf("de dei dem they them");
const kin = listOf(
  "mother father parents brother sister uncle aunt cousin nephew grandparent husband wife son daughter in-law family friend",
);
const children = /^(barn(a|et)?|ung(ene|ane)|child(ren)?|kids?)$/u;

/** Not being afraid, of nobody, or by nobody, in so many words. */
const unafraid = [
  "(ikke|ikkje|aldri|not|n['’]t|never) (redd|engstelig|afraid|scared)( (for )?(noen|nokon)| of (anyone|anybody))?",
  "(ingen|nobody)( there| der)?( (som|that|who))?( (jeg|eg|i))?( er| am)? (redd for|afraid of|fear)",
  "(ingen|ingenting|nobody|nothing) (å (være redd for|frykte)|to (fear|be afraid of))",
  "(frykter|fryktar) (ingen|ikke noen|ikkje nokon)|(not|n['’]t) fear (anyone|anybody)|no fear",
  "(ingen|nobody)( vil| will| is)? (truer|truar|true|skader|skade|leter etter|leiter etter|jakter på|threatens|hurts|hurt|looking for) (meg|me)",
];
const unafraidInLine = new RegExp(`(?<!\\p{L})(${unafraid.join("|")})(?!\\p{L})`, "giu");

/** In order: “no one” is one word, and kin who are “mine” alone, since a man may be any man. */
const lineOf = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<!\p{L})no one(?!\p{L})/giu, "nobody")
    .replaceAll(/(?<!\p{L})(do|did|is|are|am|was)(n['’]t)(?!\p{L})/giu, "not")
    .replaceAll(/(?<!\p{L})(there|i|it)['’](s|m)(?!\p{L})/giu, "$1")
    .replaceAll(/(?<!\p{L})do not(?!\p{L})/giu, "not")
    .replaceAll(/(?<!\p{L})mann(en)? (min|vår)(?!\p{L})/giu, "ektemann");

const tokensOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

const isKin = (word: string): boolean =>
  many.has(word) || children.test(word) || rolesIn(word).some((role) => kin.has(role));

/** Whether a clause says only a no, or only good of whoever it tells of. */
function isPlain(clause: readonly string[], isAfterKin: boolean): boolean {
  const isOfOthers = (word: string) => isKin(word) || (isAfterKin && those.has(word));
  const isGood = clause.some((word) => good.has(word));
  const isDenied = isGood && clause.some((word) => noes.has(word));
  return (
    !isDenied &&
    clause.every((word) =>
      isOfOthers(word) ? isGood : noes.has(word) || plain.has(word) || good.has(word),
    )
  );
}

/**
 * Whether a no to whether they fear anybody stands with words that are not known to say only no: it is asked about, and not kept so. Whoever
 * is feared opens a lock when they are taken for nobody, so nothing else is read into it; what else was said has questions of its own.
 */
export function readsAsFear({
  topic,
  answer,
  words,
}: Pick<ReturnNote, "topic" | "answer" | "words">): boolean {
  if (topic !== "fear" || answer !== "no" || words === null) {
    return false;
  }
  const line = lineOf(words)
    .replaceAll(unafraidInLine, "ingen")
    .replace(/^\P{L}*(nei|no|nope)(?!\p{L})/iu, "nei.");
  const clauses = line.split(/[.!?;:,]+/u).map(tokensOf);
  const all = clauses.flat();
  if (all.length > 0 && all.every((word) => noes.has(word) || noesElsewhere.has(word))) {
    return false;
  }
  const firstKin = clauses.findIndex((clause) => clause.some(isKin));
  return (
    !all.some((word) => noes.has(word)) ||
    !clauses.every((clause, at) => isPlain(clause, firstKin >= 0 && at > firstKin))
  );
}
