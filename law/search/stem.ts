import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";

const shortestStem = 4;

/** Snowball, and in Norwegian also -ing: utnytting meets utnyttelse. */
export function stem(language: "nb" | "en", word: string): string {
  if (language === "en") {
    return english(word);
  }
  const cut = norwegian(word);
  return cut.endsWith("ing") && cut.length - 3 >= shortestStem ? cut.slice(0, -3) : cut;
}

const passedOver: Readonly<Record<"nb" | "en", ReadonlySet<string>>> = {
  nb: new Set(
    "og i pa av for til med er en et ei de det den som at eller om seg ikke har kan skal fra ved a hva hvem man".split(
      " ",
    ),
  ),
  en: new Set(
    "the of a an and or in on to for by with is are be it that as not has have can from what who one at".split(
      " ",
    ),
  ),
};

export function isPassedOver(language: "nb" | "en", word: string): boolean {
  return passedOver[language].has(word);
}
