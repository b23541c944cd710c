/**
 * Words that tell whoever finds a paper where somebody lives or hides, or that they ran away, in Norwegian of either kind and in English. They
 * are known by this list and not by what is meant: too much is left out rather than too little, since it can be chosen.
 */
const housing = new RegExp(
  [
    "krisesent(?:er|re)|(?<!\\p{L})shelter",
    "(?:skjult|hemmel[ei]g|sperra|sperret|fortrolig|hidden|secret|confidential)\\p{L}* ad?dress|(?<!\\p{L})(?:skjulested|dekkleilighet|hideout|hiding place)",
    "(?<!\\p{L})(?:skjuler|gjemmer|gøymer|hides|hid|hiding)(?: seg)?(?! (?:penger|pengar|papir|money|papers))(?!\\p{L})",
    "(?<!\\p{L})(?:rømt|rømte|rømmer?|rømming|flyktet|flykta|stakk av|stukket av|(?:ran|run|runs|running) away|escape[ds]?|fled)(?!\\p{L})",
    "(?<!\\p{L})(?:bor|budd|bodd|overnatter|sover) (?:\\p{L}+ )?(?:på|hos|i)(?!\\p{L})|(?<!\\p{L})(?:lives?|living|stay(?:s|ing)?|sleeps?) (?:at|with|in)(?!\\p{L})",
    "(?:gat[ae]n?|ve[gi](?:en)?|all[eé](?:en)?|plass(?:en)?|street|road) \\d|(?<!\\p{L})(?:rom|room|leilighet|flat|apartment) (?:nr\\.? |no\\.? )?\\d",
  ].join("|"),
  "iu",
);

/** Whether words tell where somebody lives, or that they ran away. */
export const speaksOfHousing = (text: string): boolean =>
  housing.test(text.normalize("NFC").replaceAll(/\s+/g, " "));
