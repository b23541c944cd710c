import { en } from "./en.ts";
import { isolate } from "./isolate.ts";
import { nb } from "./nb.ts";

type Areas = typeof en;

/** The languages a page can be read in. */
export type Language = "nb" | "en";

export const languages: readonly Language[] = ["nb", "en"];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { nb: "Norsk", en: "English" };

/** The name of one text. A key that does not exist does not compile. */
export type TextKey = {
  [Name in keyof Areas]: keyof Areas[Name]["words"] & string;
}[keyof Areas];

/** Says a text in the reader's language; `{name}` in it takes the value of that name, isolated where it runs the other way. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** Every area of every language, for the page where editors see what has been read by whom. */
export const areas = { nb, en };

function wordsOf(language: Language): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(areas[language]).map(({ words }) => words));
}

/** Every text of each language under its key. */
export const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: wordsOf("nb"),
  en: wordsOf("en"),
};

/**
 * Gives the function that says texts in one language. A placeholder without a value is left standing. A value that ends in a question
 * mark takes no colon after it: many a label is a question.
 */
export function sayIn(language: Language): Say {
  const words = texts[language];
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{([\w-]+)\}(:?)/g, (whole, name: string, colon: string) => {
      const value = values[name];
      if (value === undefined) {
        return whole;
      }
      const text = String(value);
      return isolate(text) + (text.endsWith("?") ? "" : colon);
    });
}
