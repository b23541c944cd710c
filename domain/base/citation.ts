/** Whole parts first. */
const inEnglish: readonly (readonly [norwegian: RegExp, english: string])[] = [
  [/annet og fjerde ledd/g, "second and fourth paragraphs"],
  [/første ledd/g, "first paragraph"],
  [/annet ledd/g, "second paragraph"],
  [/tredje ledd/g, "third paragraph"],
  [/fjerde ledd/g, "fourth paragraph"],
  [/siste ledd/g, "last paragraph"],
  [/siste punktum/g, "last sentence"],
  [/i kraft ved/g, "in force by"],
  [/opphevet ved/g, "repealed by"],
  [/bygger på/g, "builds on"],
  [/\bnr\./g, "no."],
  [/\bjf\./g, "cf."],
  // Between numbers only: names of laws contain it.
  [/(?<=[\d)] )og(?= (?:[\d(]|art\b))/g, "and"],
  [/\bart\b/g, "article"],
];

/** Short names that only lawyers know. */
const inFull: readonly (readonly [short: RegExp, name: string])[] = [
  [/\bfvl\b/g, "forvaltningsloven"],
  [/\bstrl\b/g, "straffeloven"],
  [/\bstrpl\b/g, "straffeprosessloven"],
  [/\baml\b/g, "arbeidsmiljøloven"],
  [/\bpopl\b/g, "personopplysningsloven"],
];

const replaced = (text: string, words: typeof inFull) =>
  words.reduce((so, [from, to]) => so.replace(from, to), text);

/** Citations are kept in Norwegian, as lawyers write them. */
export function citationIn(language: "nb" | "en", citation: string): string {
  const full = replaced(citation, inFull);
  return language === "nb" ? full : replaced(full, inEnglish);
}
