import type { Door } from "../door.tsx";
import { has, type Tongue } from "../words.tsx";

/** The languages a paper is written in: Norwegian, which others read, and beside it the reader's own where it is another. */
export function paperTongues({ norwegian, tongue }: Door): readonly Tongue[] {
  return [norwegian ?? tongue, ...(isNorwegian(tongue) ? [] : [tongue])];
}

function isNorwegian({ code }: Tongue): boolean {
  return code === "nb" || code === "nn";
}

/** A letter stands beside the Norwegian only in a language that a native has read: the reader's, or English. */
export function letterTongues(door: Door): readonly Tongue[] {
  return paperTongues(door).map((tongue) =>
    isNorwegian(tongue) || has(tongue, "letter.foot")
      ? tongue
      : { ...tongue, code: "en", locale: "en-GB", direction: "ltr", words: tongue.otherWords },
  );
}
