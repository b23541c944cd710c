export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

// work.folded in the database does the same, and a property test holds the two together.

/** Accents, vowel points, and what is not seen. */
const dropped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is dropped by itself
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One letter each: Nordic and Polish, Cyrillic, Greek. Those past the end of `to` are dropped. */
const from =
  "ÆæØøĐđÐðŁłĦħŦŧŊŋıƏəАаБбВвГгҐґДдЕеЗзИиІіЈјКкЛлМмНнОоПпРрСсТтУуФфЫыЭэЋћΑαΒβΓγΔδΕεΖζΗηΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσςΤτΥυΦφΩωЖХЦЧШЩЮЯЄЂЉЊЏЅΘΧΨÞŒẞЪъЬь";
const to =
  "aaooddddllhhttnnieeaabbvvggggddeezziiiijjkkllmmnnoopprrssttuuffyyeeccaavvggddeezziiiikkllmmnnxxoopprrsssttyyffooжхцчшщюяєђљњџѕθχψþœß";

const several: Readonly<Record<string, string>> = {
  ...{ ж: "zh", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ю: "yu", я: "ya", є: "ye" },
  ...{ ђ: "dj", љ: "lj", њ: "nj", џ: "dz", ѕ: "dz", θ: "th", χ: "ch", ψ: "ps" },
  ...{ þ: "th", œ: "o", ß: "ss" },
};

const letters = new Map([...from].map((letter, at) => [letter, [...to][at] ?? ""]));

/**
 * Gives Latin letters without accents in lower case, and one spelling of æ, ø and å, also for “ae”, “oe”, “aa”, “a”
 * and “o”.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(dropped, "")
    .replace(/[^\0-\x7f]/gu, (letter) => {
      const one = letters.get(letter) ?? letter;
      return several[one] ?? one;
    })
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(/aa|ae/g, "a")
    .replaceAll("oe", "o");
}

/** Gives words in order, without signs: “§ 108 a” is “108” and “a”. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    to: index + word.length,
  }));
}

const space = /[\t-\r \u0085\u1680\u2028\u2029]+/;
const sign =
  /[\p{Cc} -/:-@[-`{-\u00bf\u00d7\u00f7\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3001-\u3020\u3030\ufffc\ufffd\u{1f000}-\u{1faff}]+/u;
const longestWord = 60;

/** What stands between spaces, each as its folded parts: “K-7F3Q Granli” is “k” and “7f3q”, then “granli”. */
export function chunksIn(text: string): readonly (readonly string[])[] {
  return fold(text)
    .split(space)
    .map((chunk) => chunk.split(sign).filter((part) => part !== ""))
    .filter((parts) => parts.length > 0);
}

export const asWord = (text: string): string => [...text].slice(0, longestWord).join("");
