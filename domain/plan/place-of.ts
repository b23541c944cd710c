// Where somebody is, told of as a place that both know: “the village”. In Norwegian of either kind and in English.

const places: readonly (readonly [string, RegExp])[] = (
  [
    ["village", "landsbyen|heimbygda|bygda|bygden|grenda|grenden", "village"],
    ["town", "byen|hjembyen|heimbyen|tettstedet|tettstaden", "town|city"],
    ["capital", "hovedstaden|hovudstaden", "capital"],
    ["street", "gata|gaten", "street"],
    ["neighbourhood", "nabolaget|strøket", "neighbou?rhood|block"],
    ["farm", "gården|garden", "farm"],
    ["island", "øya|øyen", "island"],
  ] as const
).map(([place, words, inEnglish]) => [
  place,
  new RegExp(
    `(?<!\\p{L})(?:${words}|(?:the|my|our|his|her|their|same) (?:\\p{L}+ )?(?:${inEnglish}))(?!\\p{L})`,
    "iu",
  ),
]);

/** The places that a text tells of so that it is known which. */
export const placesIn = (text: string): ReadonlySet<string> =>
  new Set(places.filter(([, words]) => words.test(text)).map(([place]) => place));
