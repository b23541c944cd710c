/**
 * Words that tell whoever finds a paper of a case, the police, somebody's lawyer, a report, a drop, a label, a permit or an expulsion: in
 * Norwegian of either kind and in English, by their stems. They are known by this list and not by what is meant: too much is left out
 * rather than too little, since it can be chosen.
 */
const law = new RegExp(
  [
    // The police, and what they do.
    "arbeidstilsyn|labou?r inspect|politi(?!ske?(?!\\p{L})|kk|ker)|lensmann|kripos|økokrim|police|etterforsk|investigat",
    "anmeld|påtal|avhør|avhøyr|fengs[el]|varetekt|arrest|v[oa]lds(?:alarm|offer|erstat)|(?:besøks|kontakt)forb[ou]d",
    "(?<!\\p{L})meld\\p{L}* (?:sjef|arbeidsg)|siktels|siktemål|(?<!\\p{L})sikt(?:et|a|ede)(?!\\p{L}| (?:på|mot|inn))",
    "straffe?(?:sak|lov|bar|forfølg|pro|dom|rett)|kriminal|kriminell|lovbr[uo]|forbryt|fornærm|tiltal(?!end)",
    "prosecut|indict|(?<!\\p{L})(?:jail|prison|crim(?:e|inal)|restraining order)|press\\p{L}* charges|charged with",
    "(?<!\\p{L})(?:is|was|were|be|been|are|gets?) charged|(?<!\\p{L})(?:the|criminal) charges|charges (?:are|were|against)",
    "(?<!\\p{L})report(?:s|ed|ing)? (?:him|her|them|the boss|the employer|it|a crime)|(?:is|was|be|been|has|have|had) reported",
    "pågr[ie]p|(?<!\\p{L})(?:trandum|pst|purk(?:en|a|ene)?|snut(?:en|ar|er|ane|ene)|cops?|detectives?|custody)(?!\\p{L})",
    "(?<!\\p{L})(?:detain|detention|officers?(?!\\p{L})|straff(?:en|a|et|es|ast)?(?!\\p{L})|tilstå)|hemmel[ei]g\\p{L}* adress|(?<!\\p{L})kode (?:6|7|seks|sju|syv)(?!\\p{L}|\\d)",
    "(?<!\\p{L})forklar\\p{L}* seg|(?:gi|gir|gje|gjev|gav|ga|avgi\\p{L}*|ny|hans|hennes) forklaring|(?<!\\p{L})meld\\p{L}* (?:i?frå|fra) (?:om|på) (?:sjef|arbeidsg|eier|eigar)",
    "(?<!\\p{L})(?:(?:saml|sikr)\\p{L}* prov|bevis(?:et|ene|a)?|evidence)(?!\\p{L})",
    // A case, and how it ends.
    "(?<!\\p{L})sak(?:en|a)s?(?!\\p{L}| er (?:grei|ok|biff))|(?<!\\p{L})sak(?:er)? mot(?!\\p{L})|(?<!\\p{L})e(?:n|i|in) sak (?:hos|i retten)",
    "(?:retts|v[oa]lds|erstatnings|utvisnings|asyl)sak|saksøk|saksnummer|saksdokument|henl(?:agt|egg|a(?!\\p{L}))",
    "(?<!\\p{L})dom(?:men|mer\\p{L}*|stol\\p{L}*|felt)?(?!\\p{L})|(?<!\\p{L})døm(?:t|mes?|mer|des?)(?!\\p{L})|(?<!\\p{L})anke(?:t|n|sak\\p{L}*)?(?!\\p{L})",
    "(?:ting|lagmanns|høyeste|høgste)rett|retts(?:møte|sal|lokale)|forliksr[åa]d|(?<!\\p{L})stevning|namsmann|(?:giv|gav|mak|mad)\\p{L}* (?:a |an |his |her |their )?statement|(?<!\\p{L})(?:i|for|til) retten(?! til)|vitne(?!mål)|vitna",
    "(?<!\\p{L}|pack(?:s|ed|ing)? )(?:the|his|her|their|my|your|court|legal|a) cases?(?!\\p{L}|[ -]?worker|[ -]?manager| of)|(?<!\\p{L})case (?:is|was|be|number|against)",
    "(?<!\\p{L})(?:courts?(?:room|house)?(?!\\p{L})|judge|verdict|sentenced|testif|testimon|witness|appeal|trial(?! (?:period|day|shift|week)))",
    "drop(?:s|ped|ping)? (?:the )?(?:case|charges|investigation)",
    "(?<!\\p{L})sak(?:en|a)? (?:nr\\.? ?)?\\d|(?<!\\p{L})sakspapir|(?<!\\p{L})(?:åp(?:en|ne)|open) sak(?!\\p{L}|er)|(?<!\\p{L})rettss?ak",
    "(?<!\\p{L})(?:går|gå|gikk|gjekk|komm?er?|kjem|møt\\p{L}*) (?:i|for) rett(?:en)?(?!\\p{L}| til)|(?<!\\p{L}|hard of )hearings?(?!\\p{L}|[ -](?:aid|test|loss|problem|impair|from|about))",
    "klage\\p{L}* (?:til une|på (?:\\p{L}+ )?vedtak)|klagefrist|vedtak\\p{L}* (?:fra|frå|om|hos) (?:une|udi|utvis)|(?<!\\p{L})une(?!\\p{L})",
    // A lawyer.
    "advokat|jurist|juridisk|jussbuss|juss?hjelp|rettshjelp|rettsr[åa]d|lawyer|attorney|solicitor|barrister|counsel(?!l|ing)",
    "(?<!\\p{L})legal",
    // A label, and those who help only where there is one.
    "(?<!\\p{L})(?:(?-i:ROSA)(?!\\p{L})|lauras[ -]?hus|safe house|filemon|pro[ -]?sente?ret|for freedom|nadheim|(?:ring|call|kontakt)\\p{L}* rosa(?!\\p{L})|rosa[ -]?telefon|jurk(?!\\p{L})|noas(?!\\p{L})|seif(?!\\p{L})|koordineringsenhet|offeromsorg)",
    "menneskehand|traffick|tvangsarbeid|forced labou?r|slaver[iy]|(?<!\\p{L})slaver?(?!\\p{L})|prostitu|utnytt(?:et|a|else|ing)|exploit|refleksjons(?:per|tid)|reflection (?:period|permit)",
    // A permit, and an expulsion.
    "tillatels|løyve|opph[oa]lds(?:till|lov|rett|kort|grunnl|status|søk|vedtak|papir)|visum|asyl|utvis|bortvis|utsend|deport",
    "(?<!\\p{L})(?:(?:jeg|eg|han|hun|ho|de|vi|personen|(?:må|skal|kan|blir|bli)(?: \\p{L}+)?) (?:\\p{L}+ )?(?:sendes|sendt)|sende (?:meg|oss|ham|han|henne|dem)|sender (?:meg|oss|ham|henne|dem)) ut(?!\\p{L})|(?<!\\p{L})sendes ut (?:av|fra|\\d)|utreisefrist|tvangsretur|uttransport|(?<!\\p{L})(?:ulovleg|ulovlig|illegal)\\p{L}* (?:her|here|i (?:landet|noreg|norge)|in (?:norway|the country))|visum|(?<!\\p{L})visas?(?: (?:expire|end|run|is|has|was|application))|residency",
    "utlending|innvandr|immigra|(?<!\\p{L})udi(?!\\p{L})|papirl[øa]u?s|undocumented|ut[ea]n (?:gyldige )?papir|without (?:valid )?papers|(?<!\\p{L})permits?(?!\\p{L})|residence card|right of residence|expuls|expel",
    "(?<!\\p{L})(?:a|his|her|their|my|your|work|tourist) visa(?!\\p{L}|[ -]?card)",
    "opph[oa]ld\\p{L}* (?:går ut|gikk ut|gjekk ut|løper ut|utløper|er ute|på humanit)|(?:søk\\p{L}*|få\\p{L}*|mist\\p{L}*) (?:om )?opph[oa]ld(?!s)",
    "(?:søk\\p{L}* (?:om )?|appl\\p{L}+ for )(?:beskytt|vern(?!\\p{L})|protection)",
  ].join("|"),
  "iu",
);

/** Whether words tell of a case, or of what goes with one. */
export const speaksOfLaw = (text: string): boolean => law.test(text.replaceAll(/\s+/g, " "));
