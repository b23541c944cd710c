import { oneOf, whole } from "../base/one-of.ts";
import { helpers, helpersInEnglish, kin, kinInEnglish } from "./by-others.ts";
import { bothUnknowing, houses } from "./safe-line.ts";

// That somebody does not know where a person will be, in Norwegian of either kind and in English.

/** In another place than where they are looked for. */
export const elsewhere = `${oneOf(
  "en annen|ein annan|et annet|eit anna",
  "another|a different",
)} ${oneOf(
  "by|bygd|kommune|landsdel|stad|sted|land|fylke",
  "town|city|place|country|village|region",
)}|elsewhere`;

export const dontKnow = oneOf(
  "(?:vet|veit|aner|anar) (?:det )?(?:heller )?(?:ikke|ikkje)",
  "(?:vet|veit) (?:ingenting|inkje)|knows? nothing",
  "(?:ikke|ikkje) (?:vet|veit|aner|anar)",
  "har ingen anelse(?: om)?|(?:has|have) no idea",
  "(?:får|skal) (?:ikke|ikkje) (?:få )?vite|har (?:ikke|ikkje) fått vite",
  "(?:has|have) not been told|(?:hasn|haven)['’]t been told",
  "(?:do|does) not know|(?:don|doesn)['’]t know|will not know|won['’]t know",
);
const me = "(?:jeg|eg|vi|i|we|meg|oss|me|us|søsteren|moren|tanten|broren)";
const where =
  "(?:noe |anything )?(?:at|om at|om hvor|om kor|about where|hvor|kvar|kor|når|hvem|kven|that|where|when|who)";
/** Comes, lives or will be: not where they are now, for a while or with whoever does not know. */
const goes = `(?: \\p{L}+)? ${oneOf(
  "kommer|kjem|bor|bu?r|bo|skal|vil",
  "reiser|drar|dreg|flytter|flyr|lander|er",
  "am|is|are|will|lives?|com(?:e|es|ing)|arriv\\p{L}*|go|going",
  "stay\\p{L}*|travel\\p{L}*|return\\p{L}*|mov\\p{L}*",
)}(?! ${oneOf(
  "i nor|her|in nor|here|redd|afraid",
  "foreløpig|førebels|for now|yet",
  "(?:with|at|hos|med) (?:him|them|ham|han|dem|dei)(?!\\p{L})",
)})`;
/** Somebody who is not the person, where those are told of as “she”. */
const notHer = oneOf(
  "han|he|de|dei|they|\\p{L}*sjefen|eks\\p{L}*|mannen|boss|ex",
  "agenten|rekruttereren|agent|recruiter",
  "(?!(?:Hun|Ho|She|Personen|Politiet|Police|Jeg|Eg|Vi|We|Klienten|Brukeren)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)",
);
/** The person goes or moves to another place. */
const goesElsewhere = [
  "(?<!(?:og|and) (?:jeg|eg|i) )",
  "(?:bo|bor|bur|skal|reis\\p{L}*|dra(?:r)?|flytt\\p{L}*|liv\\p{L}*|go|going|mov\\p{L}*)",
  `(?: (?:bo|nå|no|be|live|away|bort))? (?:til|i|to|in) (?:${elsewhere})`,
].join("");
/** Where nobody knows them, with nobody along. */
const whereUnknown = [
  "(?:der|hvor|kor|where) (?:ingen|nobody|no one) (?:kjenner|vet hvem|veit kven|knows?)",
  "(?: who)? (?:meg|oss|me|us|henne|her|jeg er|eg er|i am)",
  "(?! (?:sammen |saman |together )?(?:med|with)(?!\\p{L}))",
].join("");
const ofThose =
  "der|there|av (?:dem|de)(?: (?!vet|veit)\\p{L}+){0,4}|of (?:them|those)(?: (?!know)\\p{L}+){0,4}";
/** Whether they are hidden from whoever is told of: each by itself says how they are safe. */
export const hidden = [
  whole(
    `(?<!(?:${helpers}|${helpersInEnglish}) )${dontKnow}(?: at all)? (?:${where} )?${me}${goes}`,
  ),
  whole(
    `(?:ingen|nobody|no one|none) (?:(?:${ofThose}) )?(?:vet|veit|knows?) (?:${where} )?${me}${goes}`,
  ),
  whole(`${notHer} ${dontKnow} ${where} (?:hun|ho|she)${goes}`),
  whole(
    "finn\\p{L}* (?:meg|oss|henne) (?:ikke|ikkje|aldri)",
    "(?:ikke|ikkje|aldri) (?:kan )?finn\\p{L}* (?:meg|oss|henne)",
  ),
  whole(`${goesElsewhere},? ${whereUnknown}`),
  whole("(?:cannot|can not|can['’]t|will not|won['’]t|never) find (?:me|us|her)"),
  whole(
    "(?:har|kjenner|får|kjenn|vet|veit) (?:ikke|ikkje) (?:den )?(?:nye )?adress\\p{L}*",
    "(?:not|n['’]t) (?:have|know) (?:the|my|her|his) (?:new )?address",
    "(?:don|doesn)['’]t know (?:the|my|her|his) (?:new )?address",
  ),
  whole(
    "(?:som|that|whom?) (?:han|de|dei|he|they|hun) (?:(?:ikke|ikkje) kjenn\\p{L}*|(?:do|does) not know|(?:don|doesn)['’]t know)",
  ),
];

/** That neither this one nor that one knows where the person will be, who are not themselves or those whose work it is to help. */
export const hiddenFromBoth = whole(
  `(?:${bothUnknowing(`(?:jeg|eg|vi|(?-i:I)|we|${helpers}|${helpersInEnglish})`)}) (?:${where} )?${me}${goes}`,
);
export const noOther = whole(
  `(?:ingen andre|nobody else|no one else) (?:der )?(?:vet|veit|knows) (?:${where} )?${me}${goes}`,
);

/** Has not been there, or heard of for years: not for days or weeks. */
const longUnheard = [
  `(?:(?:har|has|have) (?:aldri|never) (?:møtt|truffet|met)|kjenner (?:ikke|ikkje)) (?:my |the )?(?:${kin}|${kinInEnglish}|henne|ham|dem|her|him|them)(?: (?:min|mi|mine))?(?= *$)`,
  "(?:har|has|have) (?:aldri|never) (?:vært|vore|been) (?:der|there)",
  [
    "(?:har|has|have) (?:ikke|ikkje|aldri|not|never)",
    " (?:kontakt\\p{L}*|ringt?|skrevet|skrive|oppsøkt|contacted|called|written to|heard from|hørt fra)",
    "(?: \\p{L}+){0,2} (?:på|(?:for|in)) (?:\\p{L}+|\\d+) (?:år|years)",
  ].join(""),
].join("|");
/** Thinks that the person does not travel: no more is known to them than to whoever does not know where. */
const thinksStays = [
  "(?:tror|trur)(?: at)? (?:jeg|eg|vi) (?:skal bli|blir)(?: (?:verende|verande|boende|buande|igjen|att))? i (?:norge|noreg)(?= *$)",
  "(?<!(?:not|n['’]t|never) )(?:thinks?|believes?)(?: that)? (?:i|we)(?: (?:am|are|will)|['’](?:m|re|ll)) (?:going to )?stay(?:ing)? in norway(?= *$)",
];
/** That somebody was never there or heard of for years, or thinks that the person stays. */
export const isFarFromIt = whole(longUnheard, ...thinksStays);
/** That is no danger of whoever may be feared, and no safety by itself. */
export const unknowingClause = whole(
  dontKnow,
  longUnheard,
  ...thinksStays,
  "langt (?:unna|fra|borte)|far (?:away )?from",
  "(?:har|have|has) (?:ikke|ikkje|aldri|not|never) (?:fortalt|sagt det til|told)",
  "(?:også|also) for(?= (?:sjefen|agenten|onkelen|eks\\p{L}*|han|ham|dem|them|him|the \\p{L}+))",
);

const theAddress =
  "(?:den |the |my |her |his |their )?(?:nye |new )?add?ress\\p{L}*(?: (?:min|hennes|hans|deres))?";
/** Whatever may not be known: who, where, or of the journey. */
const what = oneOf(
  `(?:hvem|kven) som \\p{L}+|who (?:will )?\\p{L}+|${where}`,
  "om (?:det|reisen|reisa|flyet|planen)|about (?:it|the \\p{L}+)(?: on \\d+ \\p{L}+)?",
  "(?:noe|noko|noen ting|anything)(?: om det| about it)?",
  "(?:henne|ham|dem|her|him|them)(?: (?:eller|or) (?:hvor|kvar|where))?(?= ?(?:$|[.,;!?])| (?:og|and|hun|ho|she)(?!\\p{L}))",
);
/** That somebody else than the person does not know; and how long a sentence is. */
export const unknowing = new RegExp(
  [
    `(?<!(?<!\\p{L})(?:jeg|eg|vi|i|we|hun|ho|she) )${dontKnow} ${what}(?!\\p{L}| (?:han|de|dei|he|they)(?!\\p{L}))`,
    `(?<!(?<!\\p{L})(?:jeg|eg|vi|i|we|she) )${dontKnow}(?= (?:i|we) (?:am|are|will)(?!\\p{L}))`,
    "(?:ingen|nobody|no one)(?: (?:hjemme|heime|der|at home|there|back home))? (?:vet|veit|knows) (?:noe |noko |anything )?(?:om|about) (?:det|dette|reisen|reisa|it|this|the journey)(?= ?(?:$|[.,;!?]))",
    `(?<=(?<!(?<!\\p{L})(?:og|and|eller|or) )(?<!\\p{L})${notHer} )${dontKnow} ${theAddress}(?!\\p{L})`,
    `(?<=(?<!\\p{L})${notHer} )${dontKnow} (?:(?:hvor|kvar|where) (?:de|dei|they) (?:bor|bur|live)|(?:at |that )?(?:hun|ho|she) (?:har|er|has) (?:flytt\\p{L}*|moved))(?!\\p{L})`,
    `(?<=(?<!\\p{L})(?:that|which|whom) (?:my |the )?\\p{L}+ )${dontKnow}(?= ?(?:$|[.,;!?]))`,
    "until (?:\\p{L}+ )?\\d{4}",
  ].join("|"),
  "giu",
);

/** Whoever may be feared, by what they are or by name: not the person, nor kin. */
const oneFeared = oneOf(
  `(?:my |the )?${oneOf(
    "eks\\p{L}*|ex(?:-\\p{L}+)?|(?:ekte)?mannen|husband",
    "\\p{L}*sjefen|boss|agenten|agent",
  )}(?: min)?`,
  `(?!(?:${kin}|${kinInEnglish}|${houses}|hun|ho|she|jeg|eg|vi|we|my|the)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)`,
);
const notKin = `(?:kjenner (?:ikke|ikkje)|(?:do|does) not know|(?:don|doesn)['’]t know) (?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?`;
/** That those know neither kin nor their address. */
export const unknowingOfKin = new RegExp(
  `(?<=^|[.!?;] ?)${oneFeared}(?: (?:og|and) ${oneFeared})* ${notKin},? (?:og|and) ${dontKnow} ${theAddress}(?= ?(?:$|[.;!?]))`,
  "giu",
);
/** A former husband or partner who does not know where the person will live. */
export const exUnknowing = whole(
  `(?:eks(?:en|mannen|kjæresten)(?: min)?|my ex(?:-(?:husband|boyfriend|partner))?) ${dontKnow} ${where} ${me}${goes}`,
);
