/**
 * Words that tell whoever finds a paper where somebody lives or hides, or that they ran away, in Norwegian of either kind and in English. They
 * are known by this list and not by what is meant: too much is left out rather than too little, since it can be chosen.
 */
const housing = new RegExp(
  [
    "krisesent(?:er|re)|(?<!\\p{L})shelter|botilbud|bufellesskap|bofellesskap|lauras hus|safe house|trygg bolig|(?<!\\p{L})hotel|kode [67](?!\\d)",
    "ad?dressesperre|(?:skjult|hemmel[ei]g|secret|hidden) (?:bolig|bosted|sted|place|home)|(?:skjult|hemmel[ei]g|sperra|sperret|fortrolig|hidden|secret|confidential)\\p{L}* ad?dress|(?<!\\p{L})(?:skjulested|dekkleilighet|hideout|hiding place)",
    "(?<!\\p{L})(?:skjule|skjul(?:er|te|t)|gjemm(?:e|er)|gjem(?:te|t)|gøym(?:e|er|de|t)|hides?|hid|hidden|hiding)(?: seg)?(?! (?:penger|pengar|papir|money|papers))(?!\\p{L})",
    "(?<!\\p{L})(?:(?:ikkje|ikke|not) (?:bli|ble|be|get) (?:sett|funnet|funne|kjent igjen|gjenkjent|seen|found|recogni[sz]ed))(?!\\p{L})",
    "(?<!\\p{L})(?:(?:det|the) \\p{L}+ (?:huset|house)|i huset|in the house|siste stopp|last stop|(?:dør|port)kode\\p{L}*|door code|(?:kode|code)n?(?: (?:er|is|til|for|to)(?: \\p{L}+){0,3})? \\d|kode[nr]? til|pin(?:-?kode\\p{L}*| til| to)|passord\\p{L}*|password\\p{L}*|gjemmested\\p{L}*|(?:som|that) (?:han|he|de|they) (?:ikke|ikkje|(?:do|does)(?:n.t| not)) (?:vet|veit|know|kjenner)(?: \\p{L}+)?|uten at (?:han|de)|without (?:him|them) knowing|(?:han|he) (?:ikke vet|does(?:n.t| not) know)(?: om| of| about)?|(?:ny|nye|bytte|new|change) (?:the )?(?:lås|låsen|nøkkel|nøkler|locks?|keys?))(?!\\p{L})",
    "(?<!\\p{L})(?:rømt|rømte|rømmer?|rømming|flykt(?:et|a|er|ar)|stakk (?:av|fr[aå])|stukket av|(?:ran|run|runs|running) away|escape[ds]?|fled)(?!\\p{L})",
    "(?<!\\p{L})(?:bo|bor|bodde|bodd|bur|budde|budd|overnatt(?:er|et|a)|sover|sov|oppholder seg) (?:\\p{L}+ )?(?:på|hos|i|med)(?! dagen| natt)(?!\\p{L})|(?<!\\p{L})der (?:hun|han|ho|jeg|eg|de|personen) (?:bor|bur|sover)(?!\\p{L})|where (?:he|she|they|i) (?:lives?|sleeps?|stays?)(?!\\p{L})|(?<!\\p{L})(?:live[sd]?|living|stay(?:s|ed|ing)?|sle(?:eps?|pt)) (?:at|with|in)(?! norway| fear| pain| school)(?!\\p{L})",
    "(?:gat[ae]n?|gt|\\p{L}ve[gi](?:en)?|\\p{L}vn|all[eé](?:en)?|plass(?:en)?|\\p{L}sti(?:en)?|bakken|svingen|street|road|(?<!\\p{L})st)\\.? (?:nr\\.? )?\\d|(?<!\\d)\\d{4} (?-i:\\p{Lu})\\p{L}|(?<!\\p{L})(?:rom|room|leilighet|flat|apartment) (?:nr\\.? |no\\.? )?\\d",
  ].join("|"),
  "iu",
);

/** Whether words tell where somebody lives, or that they ran away. */
export const speaksOfHousing = (text: string): boolean =>
  housing.test(text.normalize("NFC").replaceAll(/\s+/g, " "));
