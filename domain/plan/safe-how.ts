import {
  byOthersIn,
  helpers,
  helpersInEnglish,
  kin,
  kinInEnglish,
  sentBy,
  settled,
} from "./by-others.ts";
import {
  bothUnknowing,
  houses,
  shorter,
  withoutBothUnknowing,
  withoutNeither,
} from "./safe-line.ts";

// How somebody is safe, in Norwegian of either kind and in English. What is known to say how is listed, and no list of dangers ends.

const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

const them = "(?:meg|oss|henne|ham|han|dem|me|us|her|him|them)";
const some = "(?: \\p{L}+){0,5}";
export const take = [
  "møt\\p{L}*|hent\\p{L}*|ta(?:r|tt|s)?(?: \\p{L}+){0,2} i ?mot|tek(?: \\p{L}+){0,2} imot|(?:kjør|køyr|følg)\\p{L}*(?! (?:med|etter)(?!\\p{L}))",
  `(?:pass\\p{L}* på|ser etter|beskytt\\p{L}*|vern\\p{L}*) ${them}|(?:er|reis\\p{L}*|blir) (?:sammen )?med ${them}`,
  `(?:vent\\p{L}* på|wait\\p{L}* for) ${them} (?:på|ved|i|at|in|by) (?:the )?(?:\\p{L}*(?:flyplass|stasjon)\\p{L}*|porten|airport|station|gate)`,
  `meet\\p{L}*|met|fetch\\p{L}*|(?:pick|collect|driv|drov|escort|accompan|receiv|protect)\\p{L}*|tak(?:es?|ing) ${them}`,
  `look\\p{L}* after|har (?:\\p{L}+ )?(?:plass|rom|seng) til ${them}|has (?:a )?(?:room|place|bed) for ${them}|(?:is|are|be|travel\\p{L}*|com\\p{L}*) (?:there )?with ${them}`,
].join("|");
/** Whom they stay with; a mother who is “hers” is the person's own where the person will stay there. */
const staying = "(?:(?:skal|vil) (?:bo|være|sove)|will (?:live|stay|be))";
const others = "han|ham|ho|de|dei|som|noen|nokon|mannen|he|they|who|that|somebody|someone|man";
const elsewhere =
  "(?:en annen|ein annan|et annet|eit anna|another|a different) (?:by|bygd|kommune|landsdel|stad|sted|land|fylke|town|city|place|country|village|region)|elsewhere";

/** A house that has kept a room; what it has for others, or until a day, is none. */
const hasRoom =
  "(?:har|has|have)(?: (?:hold\\p{L}*|satt|sett) av| reserver\\p{L}*| gjort klar\\p{L}*| kept| reserved| saved)?(?: (?:et|eit|ei|en|ein|nå|no|ledig|a|an|free|alltid))* (?:rom|plass|seng|room|place|bed)(?:met|men)?(?! (?:til|for|until|till) (?:\\d|andre|others|\\p{L}+dag|bare|only|mannen|sjef))";

/** Who meets the person or takes them in, or where they will live. */
const taken = [
  whole(
    `(?:møtt|møtes|hent(?:et|a|es)|fulgt|følg(?:t|es)|kjør(?:t|es)|køyrd|ta(?:tt|s) i ?mot|met|picked up|fetched|collected|driven|escorted)${some} (?:av|by) (?:${sentBy}|\\p{L}+ )?(?:${kin}|${kinInEnglish}|${houses})`,
  ),
  whole(`(?:${houses})${some} (?:vent\\p{L}* på|wait\\p{L}* for) ${them}`),
  whole(`(?:${kin}|${kinInEnglish}|${houses})${some} (?:${take})`),
  whole(
    `hos (?:\\p{L}+ ){0,2}(?:${kin})|(?:jeg|eg|vi)(?: (?:skal|vil|kan))? (?:flytt\\p{L}*|dra(?:r)?|dreg|reis\\p{L}*)(?: (?:hjem|heim|ut|bort|inn))? til (?:${kin})(?! (?:til|åt|av)(?!\\p{L}))|(?:liv|stay|be|room|sleep|mov)\\p{L}*${some} (?:with|at|to) (?:\\p{L}+ ){0,1}(?:${kinInEnglish})`,
  ),
  whole(
    `${staying} (?:hos|with) (?:(?:his|her) )?(?:mor|mora|moren|far|faren|foreldre\\p{L}*|s[øy]st\\p{L}*|bror\\p{L}*|tant\\p{L}*|onkel\\p{L}*|mother|father|parents|sister|brother|aunt|uncle)`,
  ),
  whole(
    `(?:bo|bor|skal|flytt\\p{L}*|plass|rom|liv\\p{L}*|stay\\p{L}*|go\\p{L}*|driv\\p{L}*|tak\\p{L}*|room|place|mov\\p{L}*|straight)${some} (?:på|i|ved|til|at|in|to|with) (?:\\p{L}+ ){0,2}(?:${houses})`,
  ),
  whole(
    `(?:bo|bor|flytt\\p{L}*|liv\\p{L}*|stay\\p{L}*|mov\\p{L}*|meet\\p{L}*)${some} (?:${elsewhere})`,
  ),
  whole(
    `(?:${houses})(?: (?:i|in) (?!nor(?:ge|eg|way)|oslo)\\p{L}+)? ${hasRoom}`,
    "adress\\p{L}* (?:min |der |dit |there )?(?:er|is|holdes|kept) (?:hemmeleg|hemmelig|sperr[ea]t|(?:kept )?(?:secret|hidden))",
    "(?:jeg|eg|vi|i|we) (?:har|have)(?: (?:fått|et|a|fortsatt|still|got))* (?:besøks|kontakt)forb[ou]d mot(?! \\p{L}+ (?:her|i nor))",
    "(?:i|we) have(?: (?:still|got))? (?:a|an) (?:restraining|protection|no-contact) order against(?! \\p{L}+ (?:here|in nor))",
  ),
  whole(
    "(?:hemmeleg|hemmelig|sperr[ea]t|skjult|secret|hidden) adress\\p{L}*|(?:secret|hidden) address|kode (?:6|seks)",
  ),
];

/** Kin of the person's own whose name was told. */
const heNamed =
  "(?:(?:stor|lille|tvilling)?broren|(?:beste)?faren|onkelen|sønnen|fetteren) min|my (?:brother|father|grandfather|uncle|son|cousin)";
/** The same of those who were told of just before. */
const spokenOf = [
  whole(
    `(?:${kin}|${kinInEnglish}|${houses})(?: (?:min|mi|mine|(?:i|in) \\p{L}+)){0,2}[.,;!]+ (?:de|dei|hun|ho|they|she) (?:${take})`,
    `(?:${houses})(?: (?:i|in) \\p{L}+)?[.,;!]+ (?:de|dei|they) ${hasRoom}`,
    `(?-i:\\p{Lu}\\p{Ll}+) (?:er|is) (?:${heNamed})[.,;!]+ (?:han|he) (?:${take})`,
  ),
];
/** A place by its name, and not where the person is now. */
const placeName = "(?!(?:nor(?:ge|eg|way)|oslo)(?!\\p{L}))(?-i:\\p{Lu})";
/** Where to, or out of where, that is not where the person will be: to have moved alone says nothing, nor from work, children or Norway. */
const whither = `(?:\\p{L}+ ){0,2}(?:uten?lands|utanlands|ut av (?:(?:lands)?byen|landet|bygda|${placeName})|(?:bort |vekk |langt |ut )?(?:fra|frå) (?:(?:lands)?byen|bygda|hjemlandet|heimlandet|${placeName})|til (?:(?:${elsewhere})|utlandet|hovedstaden|${placeName})|og (?:bor|bur) (?:nå |no )?i ${placeName})`;
const whitherInEnglish = `(?:\\p{L}+ ){0,2}(?:abroad|overseas|out of (?:(?:the |my )?(?:village|town|city|country)|${placeName})|away from (?:(?:the |my )?(?:village|town|city)|${placeName})|to (?:(?:${elsewhere})|the capital|${placeName})|and lives (?:now )?in ${placeName})`;

/** That whoever is feared is gone, or is kept away. */
const gone = [
  whole(
    "i (?:fengsel|varetekt)|in (?:jail|prison|custody)|fengsl(?:et|a)|arrester(?:t|a)|imprisoned|arrested|jailed",
    "død|dead|died|passed away|(?:han|de|dei|eks\\p{L}*|(?:ekte)?mannen|\\p{L}*sjefen|agenten)(?: min)? døde",
    `(?:har|er) flytt(?:et|a)(?! (?:inn|hit|hjem|heim|tilbake|nærm))(?= ${whither})`,
    `(?:has|have) moved(?! (?:in|here|back|close|near))(?= ${whitherInEnglish})|moved(?: away)? (?:abroad|overseas)`,
    "utvist|utvis[te]|deported|bor (?:nå |no )?(?:langt (?:unna|borte|vekk)|(?:ikke|ikkje) der lenger)|lives? (?:very )?far away",
    "(?:(?:besøks|kontakt)forb[ou]d|(?:restraining|protection) order|omvendt voldsalarm)(?! (?:her|here|(?:i|in) nor\\p{L}+)(?!\\p{L}))",
  ),
];

const dontKnow =
  "(?:(?:vet|veit|aner|anar) (?:det )?(?:ikke|ikkje)|(?:vet|veit) (?:ingenting|inkje)|knows? nothing|(?:ikke|ikkje) (?:vet|veit|aner|anar)|(?:får|skal) (?:ikke|ikkje) (?:få )?vite|har (?:ikke|ikkje) fått vite|(?:has|have) not been told|(?:hasn|haven)['’]t been told|(?:do|does) not know|(?:don|doesn)['’]t know|will not know|won['’]t know)";
const me = "(?:jeg|eg|vi|i|we|meg|oss|me|us|søsteren|moren|tanten|broren)";
const where =
  "(?:noe |anything )?(?:at|om at|om hvor|about where|hvor|kvar|når|hvem|kven|that|where|when|who)";
const goes =
  "(?: \\p{L}+)? (?:kommer|kjem|bor|bu?r|bo|skal|vil|reiser|drar|dreg|flytter|flyr|lander|er|am|is|are|will|lives?|com(?:e|es|ing)|arriv\\p{L}*|go|going|stay\\p{L}*|travel\\p{L}*|return\\p{L}*|mov\\p{L}*)(?! (?:i nor|her|in nor|here|redd|afraid|foreløpig|førebels|for now|yet|(?:with|at|hos|med) (?:him|them|ham|han|dem|dei)(?!\\p{L})))";
const hidden = [
  whole(
    `(?<!(?:${helpers}|${helpersInEnglish}) )${dontKnow}(?: at all)? (?:${where} )?${me}${goes}`,
  ),
  whole(
    `(?:ingen|nobody|no one) (?:(?:der|there|av (?:dem|de)(?: \\p{L}+){0,4}|of (?:them|those)(?: \\p{L}+){0,4}) )?(?:vet|veit|knows) (?:${where} )?${me}${goes}`,
  ),
  whole(
    `(?:han|he|de|dei|they|\\p{L}*sjefen|eks\\p{L}*|mannen|boss|ex|agenten|rekruttereren|agent|recruiter|(?!(?:Hun|Ho|She|Personen|Politiet|Police|Jeg|Eg|Vi|We|Klienten|Brukeren)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)) ${dontKnow} ${where} (?:hun|ho|she)${goes}`,
  ),
  whole(
    "finn\\p{L}* (?:meg|oss|henne) (?:ikke|ikkje|aldri)|(?:ikke|ikkje|aldri) (?:kan )?finn\\p{L}* (?:meg|oss|henne)",
  ),
  whole(
    `(?<!(?:og|and) (?:jeg|eg|i) )(?:bo|bor|bur|skal|reis\\p{L}*|dra(?:r)?|flytt\\p{L}*|liv\\p{L}*|go|going|mov\\p{L}*)(?: (?:bo|nå|no|be|live|away|bort))? (?:til|i|to|in) (?:${elsewhere}),? (?:der|hvor|kor|where) (?:ingen|nobody|no one) (?:kjenner|vet hvem|veit kven|knows?)(?: who)? (?:meg|oss|me|us|henne|her|jeg er|eg er|i am)(?! (?:sammen |saman |together )?(?:med|with)(?!\\p{L}))`,
  ),
  whole("(?:cannot|can not|can['’]t|will not|won['’]t|never) find (?:me|us|her)"),
  whole(
    "(?:har|kjenner|får|kjenn|vet|veit) (?:ikke|ikkje) (?:den )?(?:nye )?adress\\p{L}*|(?:not|n['’]t) (?:have|know) (?:the|my|her|his) (?:new )?address|(?:don|doesn)['’]t know (?:the|my|her|his) (?:new )?address",
  ),
  whole(
    "(?:som|that|whom?) (?:han|de|dei|he|they|hun) (?:(?:ikke|ikkje) kjenn\\p{L}*|(?:do|does) not know|(?:don|doesn)['’]t know)",
  ),
];

/** That neither this one nor that one knows where the person will be, who are not themselves or those whose work it is to help. */
const hiddenFromBoth = whole(
  `(?:${bothUnknowing(`(?:jeg|eg|vi|(?-i:I)|we|${helpers}|${helpersInEnglish})`)}) (?:${where} )?${me}${goes}`,
);

const not =
  /(?<!\p{L})(ikke|ikkje|ingen|inga|aldri|verken|korkje|not|never|nobody|no one|none|neither|cannot|\p{L}+n['’]t|var|vært|vore|bodde|budde|was|were|been|lived|stayed|kunne|ville|could|would|might|may|spør|spørre|(?<!(will|to|can) )be|ber|ask(ing|s)?)(?!\p{L})/iu;
const gonePast =
  /(?<!\p{L})(ikke|ikkje|aldri|not|never|\p{L}+n['’]t|vært|vore|satt|var i|been in|was in|hans|deres|his|their|skal|burde|bør|should|may|might|could|kan|kunne|vil|will|snart|soon|nesten|almost|nearly|(en|noen|one|some) (av|of))(?!\p{L})/iu;
const self = /(?<!\p{L})(jeg|eg|(?-i:I)|i (?:am|was|got)|vi|we|politi\p{L}*|police)(?!\p{L})/iu;
/** Somebody else, who is not said to come to it, and whoever a second half of what is said is of. */
const theirs =
  /^\P{L}*((ja|yes)\P{L}+)?(han|de|dei|he|they)(?! (skal|vil|will)(?!\p{L}))(?!\p{L})/iu;
const anew = new RegExp(
  `^(?:jeg|eg|vi|i|we|hun|she|(?:my )?(?:${kin}|${kinInEnglish}))(?!\\p{L})`,
  "iu",
);

/** What is no safety, whatever stands beside it: going back to, peace with or trust in whoever is feared, calm, hope, and to hide. */
const otherwise = [
  "(?:har fått|fikk|has been|was|were) (?:vite|told)(?: om| about)? (?:det|it)|(?<!(?:ikke|ikkje|not|aldri|never|n['’]t|(?:ingen|nobody|no one)(?: har| has)?) )(?:fortalt|fortalte|fortel|forteller|sagt|sa|told|tells?)(?: det)? (?:til )?(?:ham|han|dem|him|them)(?! (?:ikke|ikkje))",
  "(?:er|is|are) (?:(?:gode|nære|good|close) )?(?:venner|friends)|(?:er|is) (?:hans|deres|his|their) \\p{L}+",
  "betalt av \\p{L}*sjef\\p{L}*|til \\p{L}*sjefen|foreløpig|for (?:\\p{L}+ )?more (?:weeks?|days?|months?)|(?:fengsel|fengslet|fengsla|varetekt|prison|jail|custody)(?: (?:i|in|på|at) \\p{L}+| \\p{L}+)? (?:till?|until)(?! (?:\\d{1,2}\\.? |\\p{L}+ ){0,3}\\d{4}| evig)|solgte|sold|gift[ea]r? (?:meg|henne) bort|død for (?:meg|henne)|til byen min|nabohus\\p{L}*|where I will live|(?:utvist|deported)(?: \\p{L}+){0,3} (?:til|to) \\p{L}+",
  "(?:ingen|nobody|no one) (?:vet|knows)[^.!?;]*, (?:bare|only)|tok over|took over|found (?:me|her) the job|works? for the (?:agent|boss)",
  "(?:meg|henne|oss|me|her|us) (?:\\p{L}+ )?(?:til|to) (?:ham|han|dem|him|them)|overalt|everywhere|stille|quiet|så godt som|as good as|(?:er|is|are) (?:fri|free|på frifot|at large)",
  "(?:han|he) (?:bor|bur|er|kommer|kjem|lives|is|comes) (?:sammen )?(?:også|óg|der|dit|med|there|too|with)|samme (?:hus|sted|gat[ea]|blokk|oppgang)|same (?:house|place|street|block|building)|ved siden av|next (?:door|to)|i nærheten|nearby",
  `(?!(?:${kin}|${kinInEnglish}|hun|ho|she|jeg|eg|vi|i|we|iom)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+) (?:kommer|kjem|bor|bur|er|blir|drar|reiser|lives|is|comes) (?:også|óg|dit|med meg|too|with me)`,
  "(?<!(?:ikke|ikkje|not|n['’]t) )(?:kjenner|knows?|venn(?:er)? (?:av|med)|friends? (?:of|with)|jobb\\p{L}* for|works? for) (?:ham|dem|him|them)",
  "(?:gå|går|dra|drar|dreg|reis|reiser|reise|flytt\\p{L}*|vend\\p{L}*|kom\\p{L}*|hjem|heim|attende|tilbake)(?: \\p{L}+){0,3} til (?:ham|han|dem|dei|mann(?:en)?|ektemann\\p{L}*|eks\\p{L}*|sambo\\p{L}*|kjærest\\p{L}*|\\p{L}*sjef\\p{L}*|arbeidsgiv\\p{L}*|agent\\p{L}*|madam\\p{L}*|jobben|arbeidet)",
  "tilbake til henne|back to (?:\\p{L}+ )?(?:him|her|them|husband|man|partner|ex|boyfriend|boss|employer|agent|madam|work|job)(?! (?:mother|father|sister|brother|family|parents|aunt))",
  "(?:go|going|return\\p{L}*|come|move|moving)(?: \\p{L}+){0,2} to (?:him|them|the boss|the agent|the madam)",
  "(?:(?:hos|med) (?:ham|han|henne|dem|dei)|with (?:him|them|her))(?: \\p{L}+)? (?:igjen|att|again)",
  "(?:hos|med) (?:mannen|eks\\p{L}*|sambo\\p{L}*|kjærest\\p{L}*|sjef\\p{L}*|agent\\p{L}*|madam\\p{L}*)(?! (?:min|mi) i)|(?:live|living|stay|be)(?: \\p{L}+){0,2} with (?:my |the )?(?:ex|boyfriend|boss|employer|agent|madam)",
  "forson\\p{L}*|(?:fred|venner) (?:med|igjen)|tilg\\p{L}*|forgiv\\p{L}*|forgave|(?:make|made|making) (?:peace|up)|peace with|reconcil\\p{L}*|unnskyld\\p{L}*|beklag\\p{L}*|apologi\\p{L}*|sorry",
  "ro(?:et|a|lig|leg)(?: seg| ned| nå| no)?|calm\\p{L}*|sint\\p{L}*|angry|anger|mad|snill\\p{L}*|kind|nice(?:r)?|forandr\\p{L}*|endr(?:et|a) seg|(?:has|have) changed|bedre nå|better now|edru|sober",
  "gjem(?:me|mer|t)|gjøym\\p{L}*|gøym\\p{L}*|(?:skjul\\p{L}*)(?! adress)|hid(?:e|es|ing)|(?:holde?r?|held) (?:meg|seg) (?:unna|inne|borte|skjult)|stay(?:ing)? (?:away|inside|quiet)|forsiktig|careful|lydig|obey\\p{L}*|gjør som|do(?:es)? as|do(?:es)? what",
  "håp(?:er|ar|e)?|hop(?:e|es|ing)|stol(?:er|ar|e) på (?:ham|han|dem|henne)|trust (?:him|them|her)|prøve[rt]?|try(?:ing)?|trolig|sannsynligvis|probably|nok",
  "løslat\\p{L}*|slipp\\p{L}* (?:ut|fri)|sluppet|(?:kommer|kom) ut|på prøve|frifunn\\p{L}*|releas\\p{L}*|out of (?:jail|prison|custody)|(?:gets?|got|is) out|parole|bail|acquitted|opphev\\p{L}*|utløp\\p{L}*|går ut|gått ut|expire[sd]?|lifted",
  "(?:betal\\p{L}*|pay\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*|work\\p{L}*) (?:for |til |to )?(?:ham|han|dem|henne|him|them|sjef\\p{L}*)|kniv\\p{L}*|våpen|knife|gun|weapons?",
  "(?:bare|berre|kun|only|just) (?:(?:mor|far|bror|søster|kon|kjær|familie|venn)\\p{L}* (?:hans|deres|deira|til \\p{L}+)|(?:his|their) \\p{L}+) (?:vet|veit|kjenner|har|knows?|has|have)",
  "(?:får|få|hente\\p{L}*|gets?|collect\\p{L}*) (?:pengene|pengane|penger|gjelda|the money) (?:av|fra|frå|hos|from|at)",
  "(?:vet|veit|knows?|funnet|found|finner|finds?) (?:hvor|kvar|where) (?:jeg|eg|vi|hun|i|we|she) (?:bor|skal|er|live|will|am|is)",
];
const saysOtherwise = whole(...otherwise);
const theHome = "(?:leiligheten|leilegheita|huset|hjemmet|heimen|boligen)";
const home = "(?:leilighet|leilegheit|hus|hjem|bolig)";
const homeInEnglish = "(?:flat|apartment|house|home)(?! (?:country|town|village|city))";
const ours = "(?:mitt|min|mi|vårt|vår)";
/** Where the person lived before, or with another: they are looked for there. Not that they will not live there, or far from it. */
const formerHome = whole(
  `(?<!(?<!\\p{L})(?:ikke|ikkje|aldri|not|never|longer|\\p{L}+n['’]t|fra|frå|from|enn|than)(?: (?!(?:at|that|hvor|kvar|fordi|og|and|men|but)(?!\\p{L}))\\p{L}+){0,4} )(?:${[
    `(?:${theHome}|${homeInEnglish}) (?:som |that |which )?(?:vi|we|(?:han|ham) og jeg|he and i) (?:hadde|eide|leide|delte|bodde|budde|had|owned|rented|shared|lived)(?: \\p{L}+){0,2} (?:sammen|saman|together)(?! (?:som|da|as|when))`,
    "(?:der|dit|where) (?:jeg|eg|vi|i|we) (?:bodde|budde|lived|stayed) (?:før|tidligere|sist|before|earlier|last)",
    `${theHome} ${ours} (?:igjen|att)|(?:tilbake|attende) (?:i|til) ${theHome} ${ours}|(?:det|den) gamle ${theHome} ${ours}|${ours} gamle ${home}`,
    `(?:my|our) ${homeInEnglish} again|back (?:in|to|at) (?:my|our) ${homeInEnglish}|(?:my|our) (?:old|former) ${homeInEnglish}`,
  ].join("|")})`,
);
/** Whoever may be feared, as the one who knows or has been there: “he” and “they” too, whoever was told of before. */
const feared = `(?:han|he|de|dei|they|(?:the |my )?(?:man(?! from)|husband|ex(?:-\\p{L}+)?|boyfriend|boss|agent|recruiter|employer)|(?:ekte)?mannen(?! (?:fra|frå))|eks(?:en|mannen|kjæresten)|\\p{L}*sjefen|agenten|kjæresten|samboeren|rekruttereren|arbeidsgiveren|(?!(?:${kin}|${kinInEnglish}|${houses}|hun|ho|she|jeg|eg|vi|we|ingen|nobody|ja|yes|\\p{L}+(?:en|et|ene|ane))(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)(?= (?:vet|veit|kjenner|knows?|har|has)(?!\\p{L})))`;
/** No more of the same breath, and not that somebody else does it, or that nobody does. */
const andStill = `(?:,? (?!(?:${kin}|${kinInEnglish}|hun|ho|she|jeg|eg|vi|we|i (?:am|have|will)|ingen|ikke|ikkje|aldri|verken|korkje|not|never|nobody|neither|\\p{L}+n['’]t)(?!\\p{L}))[\\p{L}'’-]+){0,5}?,?`;
const whomSafe = `(?:ham|han|henne|dem|dei|him|her|them|(?!(?:${helpers}|${helpersInEnglish})(?!\\p{L}))(?:my |the )?(?:${kin}|${kinInEnglish}))`;
/** That they know where those live with whom the person is safe, know them or their house, have been there, or have found somebody. */
const knowsThem = whole(
  `${feared}${andStill} (?:vet|veit|knows?) (?:godt |well )?(?:hvor|kvar|where) (?:han|hun|ho|de|dei|he|she|they|it|det|huset|the house|(?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?) (?:bor|bur|er|ligger|jobber|lives?|is|are|stays?|works?)`,
  `${feared}${andStill} (?:kjenner(?: til)?|knows?) (?:${whomSafe}|huset|adressen|her address|his address|their address|the (?:house|address))`,
  `${feared}${andStill} (?:har|has|have) (?:(?:ofte|også|selv|alt|already|often|also) )?(?:(?:vært|vore|been) (?:der|there|(?:på besøk )?hos ${whomSafe}|(?:to|at|with) ${whomSafe})|(?:besøkt|visited) ${whomSafe}|(?:funnet|funne|found) (?:meg|oss|me|us|${whomSafe}))`,
);
const ofOwn = `(?:${kin}|${kinInEnglish}|${houses}|du|dere|you|meg|me|jeg|i)`;
/** That nobody knows but somebody who is no kin and no helper. */
const butThem = whole(
  `(?:ingen|inga|nobody|no one)(?: andre| else)?(?: der| there)?(?: som)? (?:vet|veit|kjenner|knows?|får vite|skal vite)[^.!?;]*?,? (?:bare|berre|kun|only|just|unntatt|utenom|utanom|bortsett frå?a?|except|besides|apart from|but|enn|than) (?!(?:for )?(?:\\p{L}+ ){0,2}${ofOwn}(?!\\p{L}))\\p{L}+`,
  `(?:ingen|nobody|no one)(?: andre| else)? (?:enn|than|but|except|unntatt|utenom) (?!(?:\\p{L}+ ){0,2}${ofOwn}(?!\\p{L}))\\p{L}+`,
);
/** What those words are of, where they are no danger. */
const denied = whole(`(?:ingen|nobody|no one|(?:han|de|he|they|\\p{L}+) ${dontKnow})[^.!?;,]*`);

/** Whom a pronoun can stand for: kin of the person's own who stand before it. */
const withPronoun =
  /(?<!\p{L})(?:bo|bor|bur|liv\p{L}*|stay\p{L}*|flytt\p{L}*|mov\p{L}*|være|er|be)(?: \p{L}+){0,3} (?:hos|med|til|inn|in|with|to) (?:ham|han|henne|dem|dei|him|her|them)(?!\p{L}| (?:\p{L}+ )?(?:mother|father|sister|brother|family|parents|aunt|uncle|friend|grandmother|cousin))/iu;
const anyKin = whole(kin, kinInEnglish, houses);

/** The first words that say something else than safety. */
function otherwiseIn(said: string): string | null {
  const line = withoutBothUnknowing(said);
  const words =
    saysOtherwise.exec(line.replace(denied, ""))?.[0] ??
    formerHome.exec(line)?.[0] ??
    knowsThem.exec(line)?.[0] ??
    null;
  const stays = withPronoun.exec(line);
  const but = butThem.exec(line)?.[0] ?? null;
  return (
    words ?? but ?? (stays !== null && !anyKin.test(line.slice(0, stays.index)) ? stays[0] : null)
  );
}

const isIn = (clause: string, of: readonly RegExp[], never: RegExp): boolean =>
  of.some((words) => {
    const found = words.exec(clause);
    if (found === null) {
      return false;
    }
    const [after = ""] =
      /^(?: \p{L}+){0,2}/u.exec(clause.slice(found.index + found[0].length)) ?? [];
    return !never.test(clause.slice(0, found.index) + found[0] + after);
  });

/** Of whoever says “I” it is somebody else who is met, and may be whom they fear. */
const isOfMe = /(?<!\p{L})(jeg|eg|meg|min|mine?|mitt|(?-i:I)|my|me|oss|us)(?!\p{L})/iu;
const meetsThem = new RegExp(`(?<!\\p{L})(?:${take}) (?:ham|han|dem|dei|him|them)(?!\\p{L})`, "iu");

/** Whether a clause says who meets them or takes them in. */
export const isTaken = (clause: string): boolean =>
  !theirs.test(clause) &&
  !(isOfMe.test(clause) && meetsThem.test(clause)) &&
  isIn(clause, taken, not);

/** Whether a clause says how: who takes them in, that whoever is feared is gone, or that they do not know where. */
const isHow = (clause: string): boolean =>
  isTaken(clause) ||
  (!self.test(clause) && isIn(clause, gone, gonePast)) ||
  hidden.some((words) => words.test(clause));

/** Somebody by name and the person, of whom one thing is said: “Marek and I”. */
const byBoth =
  /^\P{L}*(?!(?:Ja|Yes|Jo)(?!\p{L}))(?-i:\p{Lu})\p{L}+ (?:og|and) (?:jeg|eg|i)(?!\p{L})/iu;

/** What is said with “and” between, each by itself; after what somebody else does only where it is of the person or of kin. */
const halvesOf = (clause: string): readonly string[] =>
  clause
    .split(byBoth.test(clause) && !anyKin.test(clause) ? /$/u : / (?:og|and) /iu)
    .filter((half, at) => at === 0 || !theirs.test(clause) || anew.test(half));

/** That somebody has talked of it, and words that say nothing more. */
const talked = /^(snakk|prat|diskut|talk|spoke|speak|discuss|agree|avtal|avklar|settle)/u;
const nothingMore = new Set(
  "ja yes yeah i do will go am is we my me to in takk thanks reise er har meg min mine vi det om dette den alt ting sammen mye litt allerede nå no godt med hverandre about it this that of with each other already everything together over".split(
    " ",
  ),
);

/** Whether words say that it was talked about, and nothing more. */
export function isOnlyTalk(words: string): boolean {
  const each = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const others = each.filter((word) => !talked.test(word));
  return others.length < each.length && others.every((word) => nothingMore.has(word));
}

/** Whoever may be feared: named, or as “he” and “they” where no kin or helper was told of before. */
const mayBeFeared = whole(
  "eks(?:en|mann\\p{L}*|kjæreste\\p{L}*)|ex(?:-\\p{L}+)?|\\p{L}*sjef\\p{L}*|agent(?:en)?|boss|everyone|everybody|alle",
);
/** Has not been there, or heard of for years: not for days or weeks. */
const longUnheard = `(?:(?:har|has|have) (?:aldri|never) (?:møtt|truffet|met)|kjenner (?:ikke|ikkje)) (?:my |the )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?(?= *$)|(?:har|has|have) (?:aldri|never) (?:vært|vore|been) (?:der|there)|(?:har|has|have) (?:ikke|ikkje|aldri|not|never) (?:kontakt\\p{L}*|ringt?|skrevet|skrive|oppsøkt|contacted|called|written to)(?: \\p{L}+){0,2} (?:på|(?:for|in)) (?:\\p{L}+|\\d+) (?:år|years)`;
/** Thinks that the person does not travel: no more is known to them than to whoever does not know where. */
const thinksStays = [
  "(?:tror|trur)(?: at)? (?:jeg|eg|vi) (?:skal bli|blir)(?: (?:verende|verande|boende|buande|igjen|att))? i (?:norge|noreg)(?= *$)",
  "(?<!(?:not|n['’]t|never) )(?:thinks?|believes?)(?: that)? (?:i|we)(?: (?:am|are|will)|['’](?:m|re|ll)) (?:going to )?stay(?:ing)? in norway(?= *$)",
];
const unknowingClause = whole(
  dontKnow,
  longUnheard,
  ...thinksStays,
  "langt (?:unna|fra|borte)|far (?:away )?from",
);
/** Of whom “he” is said, where it is of kin or a friend. */
const heOfKin = whole(
  "\\p{L}*(?:bror|brør)\\p{L}*|(?:mor|far|beste)?far(?:en|s)?|pappa|\\p{L}*onkel\\p{L}*|sønn\\p{L}*|fetter\\p{L}*|venn\\p{L}*|(?:grand)?father|dad|brother|uncle|son|cousin|friend",
);
const isHe = /^\P{L}*(?:(?:ja|yes|og|and)\P{L}+)?(?:han|he)(?!\p{L})/iu;
const isOfFeared = (clause: string, before: string): boolean =>
  mayBeFeared.test(clause) ||
  (theirs.test(clause) && !(isHe.test(clause) ? heOfKin : anyKin).test(before));

/** The first clause of whoever may be feared that does not say that they are gone or do not know. */
const besideIn = (line: string): string | null =>
  line
    .split(/[.!?;:,\n]+/u)
    .find(
      (clause) =>
        !(isHow(clause) || unknowingClause.test(clause)) &&
        isOfFeared(clause, line.slice(0, line.indexOf(clause))),
    )
    ?.trim() ?? null;

const noOther = whole(
  `(?:ingen andre|nobody else|no one else) (?:der )?(?:vet|veit|knows) (?:${where} )?${me}${goes}`,
);
/** Whether nobody else knows where: not beside somebody who does, and is no kin and no helper. */
function isHiddenFromOthers(clauses: readonly string[]): boolean {
  const at = clauses.findIndex((clause) => noOther.test(clause));
  return at >= 0 && clauses.slice(0, at).every((clause) => isHow(clause) || anyKin.test(clause));
}

/** What of a line, to which a yes is said, says otherwise; empty where nothing says how they are safe; null where it does. */
export function noHowOf(line: string): string | null {
  const owned = shorter(line);
  const otherwise = otherwiseIn(owned);
  if (otherwise !== null) {
    return otherwise;
  }
  const clauses = owned.split(/[.!?;:,\n]+/u);
  const isSaid =
    line.replaceAll(settled, "") !== line ||
    isIn(owned, spokenOf, not) ||
    isHiddenFromOthers(clauses) ||
    hiddenFromBoth.test(owned) ||
    [...clauses, ...clauses.flatMap(halvesOf)].some(isHow);
  return isSaid ? besideIn(withoutNeither(owned.replaceAll(settled, ""))) : "";
}

const unknowing = new RegExp(
  `(?<!(?<!\\p{L})(?:jeg|eg|vi|i|we|hun|ho|she) )${dontKnow} (?:(?:hvem|kven) som \\p{L}+|who (?:will )?\\p{L}+|${where}|om (?:det|reisen|reisa|flyet|planen)|about (?:it|the \\p{L}+)(?: on \\d+ \\p{L}+)?|(?:noe|noko|noen ting|anything)(?: om det| about it)?)(?!\\p{L}| (?:han|de|dei|he|they)(?!\\p{L}))|(?<!(?<!\\p{L})(?:jeg|eg|vi|i|we|she) )${dontKnow}(?= (?:i|we) (?:am|are|will)(?!\\p{L}))|until (?:\\p{L}+ )?\\d{4}`,
  "giu",
);
/** What the same who meets the person does next. */
const andThen = new RegExp(
  `(?<=(?<!\\p{L})(?:${kin}|${kinInEnglish})(?: (?:staff|workers?|volunteers?))? (?:${take})(?: (?!(?:${others})(?!\\p{L}))\\p{L}+){0,6}) (?:og|and) (?:${take})(?!\\p{L})`,
  "giu",
);

/** What is said of how they are safe without the clauses of who meets them or takes them in, where those tell of no debt and no others. */
export const withoutTaken = (words: string): string =>
  words
    .normalize("NFC")
    .split(/(?<=[.!?;:,\n])|(?= (?:og|and) )/u)
    .filter(
      (clause) => byOthersIn(clause) !== null || !isTaken(clause.replace(/^ (?:og|and) /u, "")),
    )
    .join("");

/** Whoever may be feared, by what they are or by name: not the person, nor kin. */
const oneFeared = `(?:(?:my |the )?(?:eks\\p{L}*|ex(?:-\\p{L}+)?|\\p{L}*sjefen|(?:ekte)?mannen|agenten|boss|husband|agent)(?: min)?|(?!(?:${kin}|${kinInEnglish}|${houses}|hun|ho|she|jeg|eg|vi|we|my|the)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+))`;
const ofKin = `(?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?`;
const theAddress =
  "(?:den |the |my |her |his |their )?(?:nye |new )?add?ress\\p{L}*(?: (?:min|hennes|hans|deres))?";
/** That those know neither kin nor their address. */
const unknowingOfKin = new RegExp(
  `(?<=^|[.!?;] ?)${oneFeared}(?: (?:og|and) ${oneFeared})* (?:kjenner (?:ikke|ikkje)|(?:do|does) not know|(?:don|doesn)['’]t know) ${ofKin},? (?:og|and) ${dontKnow} ${theAddress}(?= ?(?:$|[.;!?]))`,
  "giu",
);

/** A former husband or partner who does not know where the person will live. */
const exUnknowing = whole(
  `(?:eks(?:en|mannen|kjæresten)(?: min)?|my ex(?:-(?:husband|boyfriend|partner))?) ${dontKnow} ${where} ${me}${goes}`,
);
const boyfriendTakes = new RegExp(
  `(?<=^|[.!?;] ?)(?:(kjæresten min)|my boyfriend)(?= (?:${take}) )`,
  "giu",
);
/** A line in which whoever somebody is with now, and who meets them, is a friend where it is a former one who is told of beside them. */
const withBoyfriend = (line: string): string =>
  exUnknowing.test(line)
    ? line.replaceAll(boyfriendTakes, (_, he?: string) => (he ? "vennen min" : "my friend"))
    : line;

/** A line without what is no doubt of the person's: that somebody else does not know where, how long a sentence is, and what helpers do next. */
export const withoutSure = (line: string): string =>
  withBoyfriend(withoutNeither(shorter(line)))
    .replaceAll(unknowingOfKin, "")
    .replaceAll(unknowing, "")
    .replaceAll(andThen, "");
