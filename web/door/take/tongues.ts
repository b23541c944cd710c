import type { Door } from "../door.tsx";
import { has, type Tongue } from "../words.tsx";

/** Norwegian for others, and the reader's own. */
export function paperTongues({ norwegian, tongue }: Door): readonly Tongue[] {
  return [norwegian ?? tongue, ...(isNorwegian(tongue) ? [] : [tongue])];
}

function isNorwegian({ code }: Tongue): boolean {
  return code === "nb" || code === "nn";
}

/** Only one that a native has read: the reader's, or English. */
export function letterTongues(door: Door): readonly Tongue[] {
  return paperTongues(door).map((tongue) =>
    isNorwegian(tongue) || has(tongue, "letter.foot")
      ? tongue
      : { ...tongue, code: "en", locale: "en-GB", direction: "ltr", words: tongue.otherWords },
  );
}
