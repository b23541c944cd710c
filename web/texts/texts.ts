import { en } from "./en.ts";
import { isolate } from "./isolate.ts";
import { nb } from "./nb.ts";

type Areas = typeof en;

export type Language = "nb" | "en";

export const languages: readonly Language[] = ["nb", "en"];

export const languageNames: Readonly<Record<Language, string>> = { nb: "Norsk", en: "English" };

export type TextKey = {
  [Name in keyof Areas]: keyof Areas[Name]["words"] & string;
}[keyof Areas];

/** `{name}` takes a value, isolated where it runs the other way. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export const areas = { nb, en };

function wordsOf(language: Language): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(areas[language]).map(({ words }) => words));
}

export const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: wordsOf("nb"),
  en: wordsOf("en"),
};

/** Leaves the placeholder of a missing value. No colon follows a value that ends in a question mark. */
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

export function isText(key: string): key is TextKey {
  return Object.hasOwn(texts.en, key);
}
