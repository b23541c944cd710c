import type { Day } from "../base/day.ts";
import type { Entry } from "./entry.ts";
import type { ReturnNote } from "./return.ts";
import type { Wishes } from "./wishes.ts";

// That somebody says of themselves that they are under eighteen, in Norwegian of either kind and in English.

const notYears =
  "(?![\\p{L}\\d]| ?(?:min|time|dag|døgn|uke|veke|måned|månad|mnd|km|kilo|minute|hour|day|week|month|mile|feet|of|av)\\p{L}*)";
const tooFew =
  "[5-9]|1[0-7]|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen";
const toEighteen = `${tooFew}|18|atten|eighteen`;
const young = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:jeg|eg) (?:er|var) (?:snart |bare |berre |nettopp )?(?:${tooFew})${notYears}`,
    `(?:jeg|eg) (?:fyller|fyl|blir|ble|blei|vart) (?:snart |bare |berre |nettopp )?(?:${toEighteen})${notYears}`,
    // Whoever begins a sentence with it speaks of themselves.
    `(?:(?<=^|[.!?\n] ?)|(?<=(?<!\\p{L})(?:jeg|eg) (?:\\p{L}+ ){1,4}og ))(?:fyller|fyl|blir) (?:snart )?(?:${toEighteen})${notYears}`,
    `i(?: am|['’]m| just turned) (?:only |just |soon )?(?:${tooFew})${notYears}`,
    `i(?: will be|['’]ll be| turn| will turn|['’]ll turn| am turning|['’]m turning) (?:only |just |soon )?(?:${toEighteen})${notYears}`,
    `(?:(?:jeg|eg) er (?:snart|nesten)|i(?: am|['’]m) (?:almost|nearly|soon)) (?:18|atten|eighteen)${notYears}`,
    "(?:jeg|eg) er (?:mindreårig|umyndig|under (?:18|atten))|i(?: am|['’]m) (?:a minor|underage|under (?:18|eighteen))",
    "(?:jeg|eg) går (?:i|på) (?:\\p{L}+ )?(?:ungdomsskole\\p{L}*|barneskole\\p{L}*|(?:femte|sjette|syvende|sjuende|åttende|niende|tiende) klasse)|klassen min på ungdomsskolen",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

const months =
  "jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|mai|may|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[ck]t\\p{L}*|nov\\p{L}*|de[sc]\\p{L}*";
/** When they were born: a year, after a day, a month and a place or none of them, or a day in figures. */
const born = new RegExp(
  `(?<!\\p{L})(?:(?:jeg|eg) (?:er|ble|blei|vart) fød[td]|i (?:was|am) born|i['’]m born)${[
    `(?: (?:(?:${months})|(?:i|in) (?=\\p{L})[\\p{L}-]+|i|in|on|of|the|den|året|\\d\\d?(?:\\.|st|nd|rd|th)?),?){0,6}`,
    " (?:((?:19|20)\\d\\d)|\\d\\d?([./-]) ?\\d\\d?\\2 ?((?:19|20)?\\d\\d))(?![\\p{L}\\d])",
  ].join("")}`,
  "iu",
);
/** Whoever turns eighteen in the year may be under it. */
const mostYears = 18;

/** Whether words say a year of birth by which somebody may have been under eighteen on the day they said it. */
function bornLate(words: string, on: Day): boolean {
  const found = born.exec(words);
  const year = found?.[1] ?? found?.[3];
  if (year === undefined) {
    return false;
  }
  const said = Number(on.slice(0, 4));
  // Two figures are of this century, unless that is still to come.
  const late = Number(year) + (year.length === 2 ? 2000 : 0);
  return late <= said && said - late <= mostYears;
}

const isYoung = ({ words, on }: Pick<Wishes | ReturnNote, "words" | "on">): boolean => {
  const said = (words ?? "").normalize("NFC");
  return young.test(said) || bornLate(said, on);
};

/** The last of what the person wants or answered of going home in which they say that they are under eighteen; null where there is none. */
export const saysYoung = (entries: readonly Entry[]): Entry | null =>
  entries.findLast(
    ({ content }) => (content.kind === "return" || content.kind === "wishes") && isYoung(content),
  ) ?? null;
