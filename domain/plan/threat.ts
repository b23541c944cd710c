import { whole } from "../base/one-of.ts";
import { helpers, helpersInEnglish, settled } from "./senders.ts";

// Words of a threat, of violence, that somebody looks for the person, is at their door or is out of prison, of a debt, of a passport that
// somebody else holds, and of pictures that are to be shown: in Norwegian of either kind and in English.

const none =
  "(?<!(?<!\\p{L})(?:ikke|ikkje|ingen|inga|aldri|uten|utan|not|no|never|nobody|without)(?: \\p{L}+)?,? )";

const whom =
  "(?:meg|oss|henne|ham|hun|ho|personen|familien|mor(?:en|a)?|far(?:en)?|søster(?:en)?|bror(?:en)?|barn(?:a|et)?)";
/** “Her” is also what is hers: only where the clause ends with it, or goes on with where and when. */
const whomInEnglish =
  "(?:(?:me|us|her|him|them)(?=$|[^\\p{L} ]| (?:if|when|in|at|there|here|again|and|before|on|by|through|or)(?!\\p{L}))|(?:the |her |his |my )(?:family|mother|father|parents|sister|brother|children|kids|son|daughter))";
const notFor =
  "(?! (?:en|ei|et|ein|eit|noe|noko|ny\\p{L}*|bolig|jobb|arbeid|plass|rom|hos|på)(?!\\p{L}))";

const feared =
  "(?:sin |sine |her |his |my |the )?(?:eks|ex(?!\\p{L})|mann|ektemann|husband|sjef|boss|far(?:en)?(?!\\p{L})|father|bror|brother|onk|uncle|agent|famili|family|kjæreste|sambo|boyfriend|partner|led(?:er|aren)(?!jobb|rolle|stilling|ans)|leiar|eier|eigar|utleier|arbeidsgiv|formann|sv[oi]g|fetter|owner|manager|landlord|employer|foreman|cousin)\\p{L}*";
/** Whoever found the work, or for whom it is; and whom of the person's own they turn to. */
const arranger =
  "(?:\\p{L}*sjef(?:en)?|agent(?:en)?|arbeidsgiver(?:en)?|arbeidsgivar(?:en)?|rekrutterer(?:en)?|rekruttereren|(?:the |her |his |my )?(?:boss|agent|employer|recruiter))";
const former = "(?:eks\\p{L}*|mannen hennes|(?:the |her |his |my )?(?:ex(?:-\\p{L}+)?|husband))";
const he = "(?:han|de|dei|he|they)";
/** Not of those whose work it is to help, who were told of just before. */
const notHelpers = `(?<!(?<!\\p{L})(?:${helpers}|${helpersInEnglish}|udi|lege\\p{L}*|skole\\p{L}*|doctor|school|hospital)[:.,;]? (?:(?:og|and|at|that|sier|says) )?)`;
/** Whoever may hold a passport that is not theirs. */
const holder = `(?:${arranger}|${former}|(?:(?:ekte)?mannen|faren|onkelen|broren|svigerfar(?:en)?|svigermor(?:en)?|kjæresten|sambo\\p{L}*|familien)(?: (?:min|hennes|hans|sin))?|(?:her |my |his )(?:father|uncle|brother|boyfriend|partner|family)|${notHelpers}${he})`;
const holdsIt =
  "(?:(?:still|also) )?(?:har|tok|tek|tar|beholdt|beholder|holder|has|have|took|takes|keeps?|kept|holds?|held)(?: (?!ikke|ikkje|not|a|en|et|eit)\\p{L}+)?";
/** A passport by whose it is: not what somebody looks after, nor a picture for it, nor their own. */
const itsPassport =
  "(?:pass(?:et|ene)(?! (?:på|godt|bra|inn|opp|seg|sitt|sine|barn\\p{L}*|unge\\p{L}*|hund\\p{L}*|sammen|til(?! (?:alle|oss|henne|meg|flere)))(?!\\p{L}))|pass (?:hennes|hans|mitt|vårt)|(?:mitt|vårt) pass)";
const passportAt = `(?:pass(?:et|ene)|passports?)(?: (?:mitt|vårt|hennes|hans|er|ligger|ligg|fortsatt|is|are|still)){0,3} (?:hos|with) (?:${arranger}|${former}|(?!(?:${helpers}|${helpersInEnglish}|udi|the|my|her|his)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+))`;
/** Papers that are with somebody who is not there to help, locked away, or never given back. */
const papers = "(?:pass(?:et|ene)?|id-?kort(?:et)?|papir(?:ene|a)|passports?|id cards?|papers)";
const papersHeld = [
  `${papers}(?: (?:mitt|mine|hennes|hans|er|ligger|ligg|fortsatt|is|are|still)){0,3} (?:hos|i (?:skapet|safen|skuffen|bilen) til|with) (?:dem|ham|han|them|him|${arranger}|formann\\p{L}*|(?:the )?foreman|(?!(?:${helpers}|${helpersInEnglish}|udi|the|my|her|his)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+))`,
  `${papers}(?: \\p{L}+){0,2} (?:låst|locked)|(?:${arranger}|formann\\p{L}*|foreman) (?:beholdt|beslagla|kept) (?:det|dem|it|them)`,
  `(?:aldri|ikke|ikkje|never|not)(?: \\p{L}+){0,3} ${papers}(?: mitt| mine)? (?:tilbake|att|back)|(?:vil|må|want|need) (?:ha |to have )?(?:tilbake|back) ${papers}`,
].join("|");
/** What somebody holds against the person: who is close to them, or where those live. */
const child =
  "(?:datt\\p{L}*|dott\\p{L}*|sønn\\p{L}*|barna|ungene|my (?:daughter|son|children|kids))";
const leverage = [
  "(?:som|as) (?:sikkerhet|pant|gissel|security|collateral|hostages?|a guarantee)|(?:giftes|gifta) bort|married off",
  `${he} (?:kjenner|vet|veit|know|knows|have|has) (?:the )?adress(?:en|a|e)?(?!\\p{L})|${he} know(?:s)? (?:the|my|her) (?:\\p{L}+ )?address`,
  `(?:tar|tek|take) (?:(?:de|dei|han|they) )?${child}(?: (?:min|mi|mine))? (?:hvis|om|når|if)|(?:hvis|om|når|if) [^.!?]{1,60} (?:tar|tek) (?:de|dei|han) ${child}|(?:skulle|ville|would) (?:ta|take) (?:${whom}|${child})`,
  "(?:de|dei|han|noen|nokon) ser etter (?:meg|henne|ham)",
].join("|");
const theirs =
  "(?:(?:her|his|my|the) (?:parents|family|mother|father|sister|brother|children)|(?:foreldrene|familien|moren|mora|mamma|faren|pappa|søsteren|broren|barna)(?: (?:min|mi|mine|hennes|hans|sine?))?)";
const she = "(?:hun|ho|jeg|eg|personen|familien|barna|she|(?-i:I)|the family)";

/** What is done to somebody where they do not do as they are told. */
const harmed = [
  "(?:tar|tek) (?:de|dei|han|\\p{L}*sjefen|agenten|noen|nokon)(?! (?:buss|tog|fly|taxi|drosje|båt|kontakt|en ny|ein ny|det opp|imot|i mot))",
  "(?:kommer|kjem) (?:de|dei|han|\\p{L}*sjefen|agenten|noen|nokon)(?! (?:på|i|neste) (?:\\p{L}+dag|morgen|morgon|uke|veke)|ikke|ikkje)",
  "skjer (?:det|noe|noko)|(?:skader|skadar|slår|dreper|drep|finner|finn|selger|brenner|truer|gjør|gjer) (?:de|dei|han|\\p{L}*sjefen|agenten|noen|nokon)",
  "mister (?:hun|jeg|eg|ho|vi) (?:barna|huset)",
].join("|");
const harmedInEnglish =
  "(?:they|he|the boss|the agent|someone|somebody|her ex|my ex) (?:(?:will|would|can) )?(?:take|come|go|hurt|harm|kill|beat|sell|burn|find|tell|send)\\p{L}*(?! (?:the|a) (?:bus|train|taxi|plane))|something|bad things";
/** A door that somebody has every day: of an office, or of whoever brings something. */
const notOffice =
  "(?! (?:til|hos|to|of|at) (?:the )?(?:lege|tannlege|advokat|nav|udi|kontor|politi|skole|skule|helse|barneha|kurs|butikk|doctor|dentist|office|clinic|school|lawyer|course|shop))";
const notDaily =
  "(?<!(?<!\\p{L})(?:jeg|eg|hun|ho|vi|she|(?-i:I)|we|taxi\\p{L}*|drosj\\p{L}*|post\\p{L}*|buss\\p{L}*|tolken|mat\\p{L}*|bus|mail|food|interpreter)(?: (?:har|skal|må|vil|has|will))? )";
const turnsTo =
  "(?:ringte|ringt|ringer|ringjer|kontakt\\p{L}*|skrev til|besøkt?e|called|calls|contacted|visited|wrote to)(?: til)?";
const aPassport =
  "passports?(?! (?:photo|picture|cop(?:y|ies)|number|application|appointment|form)s?)";

/** What is said to somebody: that they are found, not something for them, and to take care, with no word of what. */
const toYou = [
  "finner (?:vi|jeg|eg|de|dei|han) deg|(?:vi|jeg|eg|de|dei|han)(?: (?:skal|vil|kan|kommer til å))? finne[rn]? deg",
  "(?:we|(?-i:I)|they|he)(?:['’]ll| (?:will|can|are going to|am going to))? find you",
  "pass deg|watch out|watch your back",
]
  .map(
    (words) =>
      `(?:${words})(?= ?(?:$|[^\\p{L} ])| (?:hvis|om|når|uansett|overalt|samme|eller|if|when|wherever|anywhere|or)(?!\\p{L}))`,
  )
  .join("|");
const place =
  "(?:huset|hjemmet|døra|døren|leiligheten|leiligheita|garden|gården|skolen|skulen|bilen|hytta)";
const placeInEnglish = "(?:house|home|door|flat|apartment|farm|school|car)";
/** That somebody was where those close to the person live, and shows it. */
const shown = [
  `(?:noen|nokon|${he}|${arranger}|${former}|somebody|someone) (?:(?:har|hadde|has|have|had) )?(?:tok|tatt|tek|tar|took|taken|takes)(?: (?:et|eit|a|some))? (?:bilder?|bilete|foto|video|pictures?|photos?|videos?) (?:av|of)`,
  ` (?:${place} (?:til (?:henne|ham|meg|oss|${theirs}|mor|far|søster|bror)|hennes|hans|min|mitt|mi|vårt|vår|deres)|(?:her|his|my|our|their)(?: \\p{L}+['’]s?)? ${placeInEnglish})`,
].join("");

const threat = whole(
  `${none}(?:tru(?:e|er|et|es|a|ende|gar?)|tru(?:gsmål|ss?el|sl)\\p{L}*|threat\\p{L}*)`,
  `${none}(?:vold\\p{L}*|vald (?:mot|frå|i)|violen\\p{L}*|mishandl\\p{L}*|abus(?:ed?|es|ing|ive) ${whomInEnglish})`,
  `${none}(?:drep\\p{L}*|drap\\p{L}*|ta livet av|kill(?:s|ed|ing)?(?! time)|murder\\p{L}*|hevn\\p{L}*|revenge|kidnapp?\\p{L}*|bortfør\\p{L}*|abduct\\p{L}*|utpress\\p{L}*|blackmail\\p{L}*|extort\\p{L}*|kniv|våpen|knife|gun|weapons?)`,
  `${none}(?:sl(?:å|år|o|ått)|bank(?:e|er|et|a)(?: opp)?|skad(?:e|er|et|a)|straff(?:e|er|et|a)) ${whom}`,
  `${none}(?:(?:hurt|harm|beat|hit|punish|attack)\\p{L}*) ${whomInEnglish}`,
  `(?:skal|vil) ta ${whom}(?=$|[^\\p{L} ])`,
  `${none}(?:finn(?:e|er)|fant|fann|funnet) ${whom}(?!(?<=oss) (?:selv|sjølv)(?=[,.;!]|$))${notFor}|finn(?:e|er) ut (?:hvor|kvar) ${whom}`,
  `${none}(?:(?:let(?:er|te|e|t)|leit(?:er|ar|te|a|e|t)|lett|spør|spurt|spurte) etter|jakt\\p{L}* på|forfølg\\p{L}*|oppsøk\\p{L}*|(?:følg\\p{L}*|fulgt|fulgte|følgt) etter) ${whom}`,
  `${none}(?:finds?|found|(?:look|search|ask)\\p{L}* (?:for|after)|follow\\p{L}*|track\\p{L}* down) ${whomInEnglish}`,
  `(?<!(?<!\\p{L})(?:ikke|ikkje|vi|jeg|eg|we|i|not) )(?:vet|veit|knows?|spør|spurte|spurt|ask(?:s|ed|ing)) (?:hvor|kvar|where) ${she}`,
  `(?:is|was|being|been) followed|(?:blir|ble|blei|vart|er) (?:fulgt|følgt|forfulgt)|sl(?:år|o)(?=$|[^\\p{L} ])|vanær\\p{L}*|æres(?:drap|vold)\\p{L}*`,
  `${none}(?:(?:liv|døds|vett)?redde?(?: for)?|(?:vett)?skremt av|afraid of|scared of|terrified of|frightened of) ${feared}`,
  `${none}(?:livredd|dødsredd|vettskremt|terrified)(?=$|[.,;!?]| (?:når|hvis|og|nå|her|when|if|and|now|here)(?!\\p{L}))`,
  "(?:tør|torer|våg(?:er|ar)) (?:hun |ho |jeg |eg )?(?:ikke|ikkje) (?:å )?(?:gå ut|svare(?! på (?:spørsmål|norsk|engelsk))|ta telefonen|være alene|sove|(?:dra|reise|gå) (?:hjem|heim)|si noe|si det|fortelle|anmelde)",
  "(?:does not|doesn['’]t|do not|don['’]t) dare (?:to )?(?:go out|answer the (?:phone|door)|pick up the phone|be alone|sleep|go home|report (?:it|him|them))",
  `${none}(?:stygge|ekle|nasty|ugly) (?:meldinger|messages)|(?:kommer til å|skal få) angre|will regret`,
  `(?:ellers|elles)(?: så)? (?:${harmed})|or else(?:(?= ?(?:$|[.!»”"]))|,? (?:${harmedInEnglish}))`,
  `${none}${notDaily}(?:vært|kom\\p{L}*|står|stod|sto|banke\\p{L}*|ring\\p{L}*|been|came|comes|knock\\p{L}*|stood|stands)(?: \\p{L}+){0,2} (?:på|til|ved|at|to) (?:(?:the|her|his|my) )?(?:døra|døren|door)${notOffice}|utenfor (?:huset|døra|leiligheten)|outside (?:the|her|his|my) house|anonym(?:t|e)? (?:brev|melding\\p{L}*|telefon\\p{L}*)|anonymous (?:letter|call|message)s?`,
  `(?:ble|blei|blir|vart|vert) oppsøkt|${none}(?:ute av|ut av|out of) (?:fengsel\\p{L}*|prison|jail)|løslatt|sluppet (?:ut|fri)|released (?:\\p{L}+ ){0,2}from (?:\\p{L}+ )?(?:prison|jail|custody|detention)`,
  `tar (?:\\p{L}*broren|søsteren|moren|mora|faren|barna|familien)(?: (?:min|mi|hennes|hans|sin))? (?:hvis|om|når)`,
  `${none}(?:filme[rt]|filma) ${whom}|legge[rt]? (?:\\p{L}+ )?ut (?:bilde|video|film)\\p{L}* (?:av|med) ${whom}|(?:han|de|dei|\\p{L}*sjefen|agenten|eks\\p{L}*) (?:\\p{L}+ ){0,3}legg(?:e|er)? (?:(?:det|dem|dei) )?ut(?: (?:det|dem|dei|bild(?:et|ene|a)|videoen|filmen))?(?!\\p{L}| (?:(?:et|en|eit|ein) )?(?:bilde|video|film|annonse)\\p{L}*)|nakenbilde\\p{L}*|(?:nude|naked) (?:picture|photo|video)s?`,
  `(?:${arranger} (?:\\p{L}+ )?${turnsTo} ${theirs}|${former} (?:\\p{L}+ )?${turnsTo} (?!(?:(?:her|his|my|the) )?(?:barna|children))${theirs})`,
  `${holder} ${holdsIt} ${itsPassport}|(?:${arranger}|${former}) ${holdsIt} (?:his|her|my|our|their) ${aPassport}|${notHelpers}he ${holdsIt} (?:her|my|our|their) ${aPassport}|${notHelpers}they ${holdsIt} (?:his|her|my|our) ${aPassport}|(?:her |my |his )(?:father|uncle|brother|boyfriend|partner|family) ${holdsIt} (?:her|my|our|their) ${aPassport}`,
  passportAt,
  papersHeld,
  leverage,
  toYou,
  shown,
  `${none}(?:brenne[rs]?|brente?|burn(?:s|ed)?|set fire to) (?:ned |opp |down )?(?:(?:the|her|his|my|our|their) )?(?:hus(?:et)?|hjemmet|gården|garden hennes|house|home|farm)|(?:he|they|${arranger}|${former}) (?:\\p{L}+ ){0,3}(?:comes?|coming|came) for ${whomInEnglish}|(?:han|de|dei|noen|\\p{L}*sjefen|agenten|eks\\p{L}*) (?:\\p{L}+ ){0,2}kom(?:mer)? og tar? ${whom}`,
  `${none}(?:jeg finner deg|skal få svi|(?:ble|blei|blir|vart|vert) (?:slått|banka|banket)|(?:was|were|been) (?:beaten|raped)|raped ${whomInEnglish}|voldtatt|voldt(?:ok|ar))`,
  `${none}(?:(?:liv|døds)?redd for han(?=$|[^\\p{L} ])|han er farl(?:ig|eg)|he is dangerous|kommer etter ${whom}|coming after ${whomInEnglish}|står utenfor huset|(?:vil|skal) gift[ea] (?:${whom} )?bort|force (?:me|us|her|him|them) to marry|brente? huset)`,
  "(?:har )?funnet ut hvor|found out where|(?:har )?spurt (?:\\p{L}+ )?hvilken dag|(?:han|de|he|they|agenten|sjefen) (?:venter på|vil ha|waits for|is waiting for) (?:henne|meg|oss|her|me)(?: tilbake)?|må betale dem",
  `${none}(?:stalk\\p{L}*|(?:liv|døds|vett)?redde? for (?:ham|dem|at (?:han|de|dei))|(?:afraid|scared|terrified|frightened) (?:of (?:him|them)|that (?:he|they)))`,
);

/** Papers that whoever found the work, or a former one, has. An expression of its own: as more alternatives of the threats, V8 14.6 no longer finds some of those that begin with a capital. */
const papersKept = whole(
  `${papers} (?:som |that |which )(?:${arranger}|${former}) (?:har|tok|beholder|holder|has|keeps?|took|holds?)`,
  `(?:${arranger}|${former}) (?:(?:still|also) )?(?:har|tok|tek|tar|beholdt|beholder|holder|has|have|took|takes|keeps?|kept|holds?|held)(?: (?:fortsatt|alle|still|all))? (?:the |her |his |my |our |their )?(?:id-?kort(?:et)?|papir(?:ene|a)|id cards?|papers)`,
  `(?:${papers} (?:\\p{L}+ )?(?:tilbake|back)|(?:tilbake|back) (?:\\p{L}+ )?${papers}) (?:fra|frå|from) (?:${arranger}|${former})`,
);

const official =
  "(?! (?:[\\p{L}\\d]+ ){0,4}(?:nav|skatt\\p{L}*|\\p{L}*bank\\p{L}*|lånekass\\p{L}*|kommun\\p{L}*|inkasso\\p{L}*|kreditt\\p{L}*|tax\\p{L}*|credit\\p{L}*|municipality)(?!\\p{L}))";
/** Pay that is owed to the person is in every case of pay, and no risk. */
const pay =
  "(?! (?:[\\p{L}\\d]+ ){0,3}(?:\\p{L}*lønn\\p{L}*|\\p{L}*løn|feriepeng\\p{L}*|overtid\\p{L}*|wages?|pay|overtime|ingen\\p{L}*|(?:ikke|ikkje) (?:noe|noen|noko|nokon)|nothing|nobody|no one)(?!\\p{L}))";
const owe = "(?:skyld(?:er|te|ar|a)|skuld(?:er|ar|a)|owe[sd]?)";
/** Whoever money is paid to that is no office, no bill and no help: by name, or as whoever found the work. */
const creditor = `(?:${arranger}|${former}|formann\\p{L}*|ham|han|dem|him|them|(?!(?:${helpers}|${helpersInEnglish}|udi|skatt\\p{L}*|\\p{L}*bank\\p{L}*|lånekass\\p{L}*|inkasso\\p{L}*|kreditt\\p{L}*|statens|namsmann\\p{L}*|helfo|klarna|telenor|telia|ruter|ice|vy|the|my|her|his|our)(?!\\p{L}))(?-i:\\p{Lu}\\p{Ll}+))`;
const amount = "\\d(?:[ .,]?\\d)*(?: ?(?:€|\\p{L}+))?";
const debt = whole(
  `${none}(?:\\p{L}*gjeld(?:a|en)?|debts?)${official}`,
  `(?<=(?:hun|ho|jeg|eg|vi|she|i|we|personen) (?:\\p{L}+ )?)${none}${owe}${pay}${official}`,
  `${none}${owe}(?! ${whom}| (?:me|us|her|him|them)(?!\\p{L}))${pay}${official}`,
  `(?:lån(?:t|te|et)?|borrow(?:ed|s)?) (?:\\p{L}+ ){0,2}(?:peng\\p{L}*|money|\\d[\\d ]*)${official}`,
  `(?:må|skal|must|has to|have to) (?:betale|pay) (?:(?:${amount}|penge\\p{L}*|pengar|money) (?:til|to) ${creditor}|${creditor} ${amount})(?! (?:for (?:rom|husleie|leie|mat|strøm|rent|room|food)\\p{L}*))`,
  `må betale (?:\\p{L}+ ){0,3}tilbake${official}|(?:must|has to|have to) (?:repay|pay (?:\\p{L}+ ){0,3}back)${official}`,
  "(?:han|de|dei|he|they|\\p{L}*sjefen|agenten) (?:krev\\p{L}*|vil ha|demand\\p{L}*) (?:\\p{L}+ )?(?:pengene|penger|pengar|money|\\d)",
);

/** What is done every day for whoever needs help: compensation, a course, an office that asks, kin of their own whom they look for. */
const everyday = whole(
  "voldsoffererstatning|voldserstatning|compensation for victims of violence|kurs om vold|krisesenter for voldsutsatte|avtale om gjeld med namsmannen",
  "(?:ring )?(?:nav|udi|advokaten|(?:the )?lawyer) (?:og )?(?:vet|spør|knows|asks) (?:hvor|where) (?:hun|she)|(?:the )?police found her",
  "(?:hun|ho|jeg|eg) (?:vil )?(?:lete|leter|spør) etter (?:barna|moren|mora|faren|søsteren|broren) (?:sine|sin|si)",
);

const everydayAll = new RegExp(everyday, "giu");

/**
 * The first words of a threat, of violence, of somebody who looks for the person, is at their door or is out of prison, of a passport that
 * somebody else holds, of pictures that are to be shown, or of a debt that is not settled; null where there are none.
 */
export function threatIn(text: string): string | null {
  const line = text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(settled, "")
    .replaceAll(everydayAll, "");
  return (
    [threat, papersKept, debt]
      .map((words) => words.exec(line)?.[0].trim())
      .find((found) => found !== undefined) ?? null
  );
}
