import { oneOf, whole } from "../base/one-of.ts";
import { helpers, helpersInEnglish, kin, kinInEnglish } from "./by-others.ts";
import { houses, withoutBothUnknowing } from "./safe-line.ts";
import { dontKnow } from "./safe-unknown.ts";

// What is said of how somebody is safe, and is no safety: in Norwegian of either kind and in English.

const notTold = "(?<!(?:ikke|ikkje|not|aldri|never|n['’]t|(?:ingen|nobody|no one)(?: har| has)?) )";
/** Somebody has told them of it. */
const toldThem = [
  "(?:har fått|fikk|has been|was|were) (?:vite|told)(?: om| about)? (?:det|it)",
  [
    `${notTold}(?:fortalt|fortalte|fortel|forteller|sagt|sa|told|tells?)(?: det)?`,
    " (?:til )?(?:ham|han|dem|him|them)(?! (?:ikke|ikkje))",
  ].join(""),
];
/** Whoever it is is a friend of theirs, or is theirs. */
const friends = [
  "(?:er|is|are) (?:(?:gode|nære|good|close) )?(?:venner|friends)",
  "(?:er|is) (?:hans|deres|his|their) \\p{L}+",
];
/** Whoever meets them is a friend or kin of the work, by what they are. */
const ofWork = `${oneOf(
  "(?:\\p{L}*(?:sjef|agent|leder|leiar|formann|madam|rekrutterer|kolleg))\\p{L}*",
  "(?:hus|restaurant|hotell|bar|butikk|firma|gård)?(?:eier|eigar)\\p{L}*",
  "arbeidsgiv\\p{L}*|boss|employer|owner|manager|foreman|recruiter|colleague",
)}(?! (?:på|for|av|i|ved|of|at) (?:the )?(?:${houses}|${helpers}|${helpersInEnglish}))`;
const friendsOfWork = [
  `(?:venn|vennen|venninne|venninna|venninnen|bekjent|kompis|kompisen|kamerat|kameraten) (?:av|til|åt) (?:en |ein |ei )?(?:${ofWork})`,
  `(?:(?:stor|lille)?bror(?:en)?|søster(?:en)?|systera|fetter(?:en)?|kusin[ae]n?|onkel(?:en)?|kon[ae]n?|mor(?:en|a)?|far(?:en)?|sønn(?:en)?) (?:til|åt) (?:${ofWork})`,
  `(?:friend|acquaintance|brother|sister|cousin|uncle|wife|mother|father|son) of (?:the |my |a |an )?(?:${ofWork})`,
  `(?:the|my) (?:${ofWork})['’]s? (?:friend|brother|sister|cousin|uncle|wife|mother|father|son)`,
];
const byBoss = ["betalt av \\p{L}*sjef\\p{L}*|til \\p{L}*sjefen"];
/** For a while, and in prison until a day that is no year. */
const forAWhile = [
  "foreløpig|for (?:\\p{L}+ )?more (?:weeks?|days?|months?)",
  [
    "(?:fengsel|fengslet|fengsla|varetekt|prison|jail|custody)(?: (?:i|in|på|at) \\p{L}+| \\p{L}+)?",
    " (?:till?|until)(?! (?:\\d{1,2}\\.? |\\p{L}+ ){0,3}\\d{4}| evig)",
  ].join(""),
];
/** Whoever meets them sold them; and who is dead “to them” is not. */
const soldThem = ["solgte|sold|gift[ea]r? (?:meg|henne) bort|død for (?:meg|henne)"];
/** Whoever is feared is where the person will be. */
const sentThere = [
  "til byen min|nabohus\\p{L}*|where I will live",
  "(?:utvist|deported)(?: \\p{L}+){0,3} (?:til|to) \\p{L}+",
];
/** One knows, another took over, or who meets them is of the work. */
const stillOne = [
  "(?:ingen|nobody|no one) (?:vet|knows)[^.!?;]*, (?:bare|only)",
  "tok over|took over",
  "found (?:me|her) the job|works? for the (?:agent|boss)",
];
/** They are brought to them, or those are everywhere, quiet or free. */
const atLarge = [
  "(?:meg|henne|oss|me|her|us) (?:\\p{L}+ )?(?:til|to) (?:the |my )?(?:ham|han|dem|him|them|(?:ekte)?mannen|eks\\p{L}*|\\p{L}*sjefen|agenten|kjæresten|husband|ex(?:-\\p{L}+)?|boss|agent|boyfriend)(?!\\p{L}| (?:til|åt|of)(?!\\p{L}))",
  "overalt|everywhere|stille|quiet|så godt som|as good as",
  "(?:er|is|are) (?:fri|free|på frifot|at large)",
];
/** Somebody by name who is no kin and no helper. */
const byName = `(?!(?:${kin}|${kinInEnglish}|hun|ho|she|jeg|eg|vi|i|we|iom)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+)`;
/** Those live or come there too, or near by. */
const nearby = [
  "(?:han|he) (?:bor|bur|er|kommer|kjem|lives|is|comes) (?:sammen )?(?:også|óg|der|dit|med|there|too|with)",
  "samme (?:hus|sted|gat[ea]|blokk|oppgang)|same (?:house|place|street|block|building)",
  "ved siden av|next (?:door|to)|i nærheten|nearby",
  [
    `${byName} (?:kommer|kjem|bor|bur|er|blir|drar|reiser|lives|is|comes)`,
    " (?:også|óg|dit|med meg|too|with me)",
  ].join(""),
];
/** They know or work for those. */
const ofThem = [
  [
    "(?<!(?:ikke|ikkje|not|n['’]t) )",
    "(?:kjenner|knows?|venn(?:er)? (?:av|med)|friends? (?:of|with)|jobb\\p{L}* for|works? for)",
    " (?:ham|dem|him|them)",
  ].join(""),
];
const goesBack =
  "(?:gå|går|dra|drar|dreg|reis|reiser|reise|flytt\\p{L}*|vend\\p{L}*|kom\\p{L}*|hjem|heim|attende|tilbake)";
const toWhom = oneOf(
  "ham|han|dem|dei|mann(?:en)?|ektemann\\p{L}*|eks\\p{L}*|sambo\\p{L}*|kjærest\\p{L}*",
  "\\p{L}*sjef\\p{L}*|arbeidsgiv\\p{L}*|agent\\p{L}*|madam\\p{L}*|jobben|arbeidet",
);
const toWhomInEnglish =
  "(?:him|her|them|husband|man|partner|ex|boyfriend|boss|employer|agent|madam|work|job)";
/** Back to whoever is feared, or with them again. */
const backToThem = [
  `${goesBack}(?: \\p{L}+){0,3} til ${toWhom}`,
  "tilbake til henne",
  [
    `back to (?:\\p{L}+ )?${toWhomInEnglish}`,
    "(?! (?:mother|father|sister|brother|family|parents|aunt))",
  ].join(""),
  "(?:go|going|return\\p{L}*|come|move|moving)(?: \\p{L}+){0,2} to (?:him|them|the boss|the agent|the madam)",
  "(?:(?:hos|med) (?:ham|han|henne|dem|dei)|with (?:him|them|her))(?: \\p{L}+)? (?:igjen|att|again)",
  "(?:hos|med) (?:mannen|eks\\p{L}*|sambo\\p{L}*|kjærest\\p{L}*|sjef\\p{L}*|agent\\p{L}*|madam\\p{L}*)(?! (?:min|mi) i)",
  "(?:live|living|stay|be)(?: \\p{L}+){0,2} with (?:my |the )?(?:ex|boyfriend|boss|employer|agent|madam)",
];
/** Peace with them. */
const peace = [
  "forson\\p{L}*|(?:fred|venner) (?:med|igjen)|tilg\\p{L}*|forgiv\\p{L}*|forgave",
  "(?:make|made|making) (?:peace|up)|peace with|reconcil\\p{L}*",
  "unnskyld\\p{L}*|beklag\\p{L}*|apologi\\p{L}*|sorry",
];
/** They are calm, kind or other than they were. */
const calmNow = [
  "ro(?:et|a|lig|leg)(?: seg| ned| nå| no)?|calm\\p{L}*",
  "sint\\p{L}*|angry|anger|mad",
  "snill\\p{L}*|kind|nice(?:r)?",
  "forandr\\p{L}*|endr(?:et|a) seg|(?:has|have) changed",
  "bedre nå|better now|edru|sober",
];
/** To hide, to be careful, or to do as they are told. */
const hides = [
  "gjem(?:me|mer|t)|gjøym\\p{L}*|gøym\\p{L}*|(?:skjul\\p{L}*)(?! adress)|hid(?:e|es|ing)",
  "(?:holde?r?|held) (?:meg|seg) (?:unna|inne|borte|skjult)|stay(?:ing)? (?:away|inside|quiet)",
  "forsiktig|careful",
  "lydig|obey\\p{L}*|gjør som|do(?:es)? as|do(?:es)? what",
];
/** Hope, trust, and what is only likely. */
const hopes = [
  "håp(?:er|ar|e)?|hop(?:e|es|ing)",
  "stol(?:er|ar|e) på (?:ham|han|dem|henne)|trust (?:him|them|her)",
  "prøve[rt]?|try(?:ing)?|trolig|sannsynligvis|probably|nok",
];
/** Out of prison, or what keeps them away is over. */
const released = [
  "løslat\\p{L}*|slipp\\p{L}* (?:ut|fri)|sluppet|(?:kommer|kom) ut|på prøve|frifunn\\p{L}*",
  "releas\\p{L}*|out of (?:jail|prison|custody)|(?:gets?|got|is) out|parole|bail|acquitted",
  "opphev\\p{L}*|utløp\\p{L}*|går ut|gått ut|expire[sd]?|lifted",
];
/** To pay or work for them, or to be armed. */
const paysOrArmed = [
  [
    "(?:betal\\p{L}*|pay\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*|work\\p{L}*)",
    " (?:for |til |to )?(?:ham|han|dem|henne|him|them|sjef\\p{L}*)",
  ].join(""),
  "kniv\\p{L}*|våpen|knife|gun|weapons?",
];
/** Only theirs know. */
const theirsKnow = [
  [
    "(?:bare|berre|kun|only|just) ",
    oneOf(
      "(?:mor|far|bror|søster|kon|kjær|familie|venn)\\p{L}* (?:hans|deres|deira|til \\p{L}+)",
      "(?:his|their) \\p{L}+",
    ),
    " (?:vet|veit|kjenner|har|knows?|has|have)",
  ].join(""),
];
/** They get the money from somebody. */
const money = [
  "(?:får|få|hente\\p{L}*|gets?|collect\\p{L}*) (?:pengene|pengane|penger|gjelda|the money) (?:av|fra|frå|hos|from|at)",
];
/** They know where the person will be. */
const knowsWhere = [
  "(?:vet|veit|knows?|funnet|found|finner|finds?) (?:hvor|kvar|where) (?:jeg|eg|vi|hun|i|we|she) (?:bor|skal|er|live|will|am|is)",
];
/** They have a key, hear of it, or can read where; the person works for them, or does not know where to go. */
const known = [
  "(?:han|de|dei|sjefen|agenten|eksen|eksmannen|onkelen|he|they|the boss|the agent|my ex) (?:har|has|have) (?:en |a |the )?(?:nøkkel\\p{L}*|nøkler|keys?)",
  "(?:lagt|legger|la) ut (?:\\p{L}+ ){0,3}(?:adress\\p{L}*|hvor)|(?:på|on) (?:facebook|instagram|tiktok|snapchat)",
  "(?:snakk|prat|talk|speak)(?:er|ar|s)? (?:\\p{L}+ )?(?:med|with|to) (?:ham|han|dem|dei|him|them|sjefen|agenten|eks(?:en|mannen)|onkelen|the boss|the agent|my ex)",
  "(?:jobbe|arbeide|work) (?:på|i|at|in) (?:\\p{L}+ )?(?:hans|deres|his|their)(?!\\p{L})|(?:jobbe|arbeide) (?:på|i) \\p{L}+ (?:hans|deres)",
  "(?:jeg|eg|i) (?:(?:vet|veit) (?:det )?(?:ikke|ikkje) (?:det )?(?:selv|sjølv)|do(?:n['’]t| not) know (?:it )?myself)",
  "(?:finner|finne|find) (?:et sted|en plass|noe|somewhere|a place)(?= ?(?:$|[.!?;,])| (?:selv|der|there|myself))",
];
/** What is no safety, whatever stands beside it: going back to, peace with or trust in whoever is feared, calm, hope, and to hide. */
const otherwise = [
  ...toldThem,
  ...friends,
  ...friendsOfWork,
  ...byBoss,
  ...forAWhile,
  ...soldThem,
  ...sentThere,
  ...stillOne,
  ...atLarge,
  ...nearby,
  ...ofThem,
  ...backToThem,
  ...peace,
  ...calmNow,
  ...hides,
  ...hopes,
  ...released,
  ...paysOrArmed,
  ...theirsKnow,
  ...money,
  ...knowsWhere,
  ...known,
];
const saysOtherwise = whole(...otherwise);
const theHome = "(?:leiligheten|leilegheita|huset|hjemmet|heimen|boligen)";
const home = "(?:leilighet|leilegheit|hus|hjem|bolig)";
const homeInEnglish = "(?:flat|apartment|house|home)(?! (?:country|town|village|city))";
const ours = "(?:mitt|min|mi|vårt|vår)";
/** Where nobody will live, or far from it. */
const notThere = `(?<!(?<!\\p{L})${oneOf(
  "ikke|ikkje|aldri|not|never|longer|\\p{L}+n['’]t",
  "fra|frå|from|enn|than",
)}(?: (?!(?:at|that|hvor|kvar|fordi|og|and|men|but)(?!\\p{L}))\\p{L}+){0,4} )`;
/** That two had together. */
const hadTogether = [
  "(?:som |that |which )?(?:vi|we|(?:han|ham) og jeg|he and i)",
  " (?:hadde|eide|leide|delte|bodde|budde|had|owned|rented|shared|lived)",
  "(?: \\p{L}+){0,2} (?:sammen|saman|together)(?! (?:som|da|as|when))",
].join("");
/** Where the person lived before, or with another: they are looked for there. Not that they will not live there, or far from it. */
const formerHome = whole(
  `${notThere}${oneOf(
    `(?:${theHome}|${homeInEnglish}) ${hadTogether}`,
    "(?:der|dit|where) (?:jeg|eg|vi|i|we) (?:bodde|budde|lived|stayed) (?:før|tidligere|sist|before|earlier|last)",
    `${theHome} ${ours} (?:igjen|att)|(?:tilbake|attende) (?:i|til) ${theHome} ${ours}`,
    `(?:det|den) gamle ${theHome} ${ours}|${ours} gamle ${home}`,
    `(?:my|our) ${homeInEnglish} again|back (?:in|to|at) (?:my|our) ${homeInEnglish}`,
    `(?:my|our) (?:old|former) ${homeInEnglish}`,
  )}`,
);
/** Not kin, a house or the person, nor a word for something. */
const notThese = `(?!${oneOf(
  `${kin}|${kinInEnglish}|${houses}`,
  "hun|ho|she|jeg|eg|vi|we|ingen|nobody|ja|yes",
  "\\p{L}+(?:en|et|ene|ane)",
)}(?!\\p{L}))`;
/** Whoever may be feared, as the one who knows or has been there: “he” and “they” too, whoever was told of before. */
const feared = oneOf(
  "han|he|de|dei|they",
  "(?:the |my )?(?:man(?! from)|husband|ex(?:-\\p{L}+)?|boyfriend|boss|agent|recruiter|employer)",
  "(?:ekte)?mannen(?! (?:fra|frå))|eks(?:en|mannen|kjæresten)",
  "\\p{L}*sjefen|agenten|kjæresten|samboeren|rekruttereren|arbeidsgiveren",
  `${notThese}(?-i:\\p{Lu}\\p{Ll}+)(?= (?:vet|veit|kjenner|knows?|har|has)(?!\\p{L}))`,
);
/** No more of the same breath, and not that somebody else does it, or that nobody does. */
const andStill = `(?:,? (?!${oneOf(
  `${kin}|${kinInEnglish}`,
  "hun|ho|she|jeg|eg|vi|we|i (?:am|have|will)",
  "ingen|ikke|ikkje|aldri|h?verken|korkje",
  "not|never|nobody|neither|\\p{L}+n['’]t",
)}(?!\\p{L}))[\\p{L}'’-]+){0,5}?,?`;
const whomSafe = oneOf(
  "ham|han|henne|dem|dei|him|her|them",
  `(?!(?:${helpers}|${helpersInEnglish})(?!\\p{L}))(?:my |the )?(?:${kin}|${kinInEnglish})`,
);
const livesOf = oneOf(
  "han|hun|ho|de|dei|he|she|they|it|det|huset|the house",
  `(?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi|mine))?`,
);
const wasThere = oneOf(
  `(?:vært|vore|been) ${oneOf(
    `der|there|(?:på besøk )?hos ${whomSafe}`,
    `(?:to|at|with) ${whomSafe}`,
  )}`,
  `(?:besøkt|visited) ${whomSafe}`,
  `(?:funnet|funne|found) (?:meg|oss|me|us|${whomSafe})`,
);
/** That they know where those live with whom the person is safe, know them or their house, have been there, or have found somebody. */
const knowsThem = whole(
  `${feared}${andStill} (?:vet|veit|knows?) (?:godt |well )?(?:hvor|kvar|where) ${livesOf} (?:bor|bur|er|ligger|jobber|lives?|is|are|stays?|works?)`,
  `${feared}${andStill} (?:kjenner(?: til)?|knows?) (?:${whomSafe}|huset|adressen|her address|his address|their address|the (?:house|address))(?! (?:ikke|ikkje|aldri)(?! (?:bare|berre)(?!\\p{L}))(?!\\p{L}))`,
  `${feared}${andStill} (?:har|has|have) (?:(?:ofte|også|selv|alt|already|often|also) )?${wasThere}`,
);
const ofOwn = `(?:${kin}|${kinInEnglish}|${houses}|du|dere|you|meg|me|jeg|i)`;
/** But for somebody who is no kin and no helper. */
const butFor = oneOf(
  "bare|berre|kun|only|just",
  "unntatt|utenom|utanom|bortsett frå?a?|except|besides|apart from|but|enn|than",
);
/** That nobody knows but somebody who is no kin and no helper. */
const butThem = whole(
  [
    "(?:ingen|inga|nobody|no one)(?: andre| else)?(?: der| there)?(?: som)?",
    " (?:vet|veit|kjenner|knows?|får vite|skal vite)[^.!?;]*?,?",
    ` ${butFor} (?!(?:for )?(?:\\p{L}+ ){0,2}${ofOwn}(?!\\p{L}))\\p{L}+`,
  ].join(""),
  `(?:ingen|nobody|no one)(?: andre| else)? (?:enn|than|but|except|unntatt|utenom) (?!(?:\\p{L}+ ){0,2}${ofOwn}(?!\\p{L}))\\p{L}+`,
);
/** What those words are of, where they are no danger. */
const denied = whole(
  `(?:ingen|nobody|no one|none|(?:han|de|he|they|\\p{L}+) ${dontKnow})(?:(?! (?:og|and) (?:jeg|eg|i|vi|we)(?!\\p{L}))[^.!?;,])*`,
);
/** That nobody but kin or a friend knows where. */
const onlyKinKnow = new RegExp(
  `(?<!\\p{L})(?:bare|berre|kun|only) (?:my )?(?:${kin}|${kinInEnglish})(?: (?:min|mi))? (?:som |who )?(?:vet|veit|knows) (?:hvor|kvar|where)[^.!?;,]*`,
  "giu",
);
/** That one more does not know where or when, and nothing else that they do not know: that may be the danger. */
const deniedToo = new RegExp(
  `(?<!\\p{L})\\p{L}+ (?:${dontKnow})(?: (?:det|it))?(?: (?:hvor|kvar|når|where|when)(?!\\p{L})[^.!?;,]*?)?(?= ?(?:$|[.!?;,])| (?:og|and|men|but)(?!\\p{L}))`,
  "giu",
);

/** To live with somebody of whom no more is said than “him” or “them”; not with kin who are theirs. */
const withPronoun = new RegExp(
  [
    "(?<!\\p{L})(?:bo|bor|bur|liv\\p{L}*|stay\\p{L}*|flytt\\p{L}*|mov\\p{L}*|være|er|be)",
    "(?: \\p{L}+){0,3} (?:hos|med|til|inn|in|with|to)",
    " (?:ham|han|henne|dem|dei|him|her|them)",
    "(?!\\p{L}| (?:\\p{L}+ )?(?:mother|father|sister|brother|family|parents|aunt|uncle|friend|grandmother|cousin))",
  ].join(""),
  "iu",
);
/** Whom a pronoun can stand for: kin of the person's own who stand before it. */
export const anyKin = whole(kin, kinInEnglish, houses);

/** The first words that say something else than safety. */
export function otherwiseIn(said: string): string | null {
  const line = withoutBothUnknowing(said);
  const words =
    saysOtherwise.exec(
      line.replaceAll(onlyKinKnow, "").replace(denied, "").replaceAll(deniedToo, ""),
    )?.[0] ??
    formerHome.exec(line)?.[0] ??
    knowsThem.exec(line)?.[0] ??
    null;
  const stays = withPronoun.exec(line);
  const but = butThem.exec(line)?.[0] ?? null;
  return (
    words ?? but ?? (stays !== null && !anyKin.test(line.slice(0, stays.index)) ? stays[0] : null)
  );
}
