const inOneLine = (some: string): string => some.toLowerCase().replaceAll(/\s+/gu, " ");

/** Whether words stand in a text as they are. */
const standsIn = (text: string, found: string): boolean =>
  inOneLine(text).includes(inOneLine(found));

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?;\n])/u);

/** The sentence of a text that some words are of, as it stands, by the last two of them where they were read in other words; null where there is none. */
export function sentenceOf(text: string, found: string): string | null {
  const sentences = sentencesIn(text);
  const [last = found] = /\S+ \S+$/u.exec(found) ?? [];
  const sentence =
    sentences.find((each) => standsIn(each, found)) ??
    sentences.find((each) => standsIn(each, last));
  return found === "" || sentence === undefined ? null : sentence.trim();
}

/** The sentence of a text that some words are of, to be quoted; the words alone where there is none. */
export const quoteOf = (text: string, found: string): string =>
  (sentenceOf(text, found) ?? found).replace(/[.;]$/u, "");
