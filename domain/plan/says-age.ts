import { type Entry, isOfKind } from "./entry.ts";

// That somebody says of themselves that they are under eighteen, in Norwegian of either kind and in English.

const notYears =
  "(?![\\p{L}\\d]| ?(?:min|time|dag|døgn|uke|veke|måned|månad|mnd|km|kilo|minute|hour|day|week|month|mile|of|av)\\p{L}*)";
const young = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:jeg|eg) (?:er|var|blir) (?:snart |bare |berre |nettopp )?(?:[5-9]|1[0-7])${notYears}`,
    `(?:jeg|eg) (?:fyller|fyl|ble|blei|vart) (?:snart |nettopp )?(?:[5-9]|1[0-8])${notYears}`,
    `i(?: am|['’]m| will be| turn| just turned) (?:only |just |soon )?(?:[5-9]|1[0-7])${notYears}`,
    "(?:jeg|eg) er (?:mindreårig|umyndig|under (?:18|atten))|i(?: am|['’]m) (?:a minor|underage|under (?:18|eighteen))",
    "(?:jeg|eg) går (?:i|på) (?:\\p{L}+ )?(?:ungdomsskole\\p{L}*|barneskole\\p{L}*|(?:femte|sjette|syvende|sjuende|åttende|niende|tiende) klasse)|klassen min på ungdomsskolen",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

const wordsIn = ({ content }: Entry): string | null =>
  content.kind === "return" || content.kind === "wishes" ? content.words : null;

/** The last of what the person wants or answered of going home in which they say that they are under eighteen; null where there is none. */
export const saysYoung = (entries: readonly Entry[]): Entry | null =>
  entries
    .filter((entry) => isOfKind("return")(entry) || isOfKind("wishes")(entry))
    .findLast((entry) => young.test((wordsIn(entry) ?? "").normalize("NFC"))) ?? null;
