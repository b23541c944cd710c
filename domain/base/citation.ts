/** Words that stand between the numbers of a citation, as the law writes them, and what they are called in English. Whole parts first. */
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
  // Between two numbers only: laws have it in their names.
  [/(?<=[\d)] )og(?= (?:[\d(]|art\b))/g, "and"],
  [/\bart\b/g, "article"],
];

/** A citation as each language writes it; kept once, as the law itself writes it, in Norwegian. */
export function citationIn(language: "nb" | "en", citation: string): string {
  return language === "nb"
    ? citation
    : inEnglish.reduce((text, [norwegian, english]) => text.replace(norwegian, english), citation);
}
