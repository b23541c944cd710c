import { oneOf, whole } from "../base/one-of.ts";

// In Norwegian of either kind and in English, each by itself: “i” and “far” are other words in the other.

/** Those a person is most often safe with, or helped by: what they arrange is no sign of somebody else's hand. */
const kinOf = {
  she: "(store?|lille|litle|vesle|tvilling)?(søster|syster|søstr|systr)\\p{L}*|(bestemor|datter|dotter)\\p{L}*|(mor|far|sviger|svigar)?mor|mora|(sviger)?moren|mamma|tant(e|a|en)|døtrene|døtre|kon(a|e|en)|svig[ea]rinne\\p{L}*",
  he: "(store?|lille|litle|vesle|tvilling)?(bror|brør)\\p{L}*|(bestefar|sønn|fetter|ektemann)\\p{L}*|(mor|far|sviger|svigar)?far|(sviger)?faren|pappa|onkel(en)?|son(en)?|mannen min|gutten (min|vår)|svoger(en)?",
  they: "(foreldr|besteforeldr|svig[ea]rforeldr|kusin|famili|barn|venn)\\p{L}*|ung(er|ar|ene|ane)|(gutt(ene|ane)|gutane|jentene) mine|jenta (mi|vår)",
};
const kinOfInEnglish = {
  she: "(sister|mother|grandmother|grandma|mum|mom|aunt|daughter|wife)s?|(mother|sister)-in-law",
  he: "(brother|father|grandfather|grandpa|dad|uncle|son|husband)s?|(father|brother)-in-law",
  they: "(parent|cousin|friend|kid)s?|child(ren)?|family|parents-in-law",
};
/** Whoever stands with another's name before or behind it is theirs: a mother's friend, his family. */
export const own = (those: string): string =>
  `(?<!(sin|si|sine|sitt|hans|hennes|deres|deira|mors|fars|\\p{L}{2,}ens|his|her|their|['’]s) )(${those})(?! (sin|si|sine|sitt|hans|hennes|deres|deira)(?!\\p{L}))`;
const all = (of: typeof kinOf): string => Object.values(of).join("|");
const oneOfKin = `(?!(ekte)?mann|husband)(${kinOf.she}|${kinOf.he}|${kinOfInEnglish.she}|${kinOfInEnglish.he}|fetter(e|en)?)`;
/** Those of one's own for whom “she”, “he” and “they” stand: no husband, who may be whom they fear. */
export const kinBy = {
  she: `${kinOf.she}|${kinOfInEnglish.she}|kusin(a|e|en)|venninn(a|e|en)`,
  he: `(?!(ekte)?mann|husband|far (away|from|off))(${kinOf.he}|${kinOfInEnglish.he}|fetter(en)?)`,
  they: `${oneOfKin}( (min|mi))? (og|and) ((my|to|two|tre|three) )?${oneOfKin}|(beste)?foreldr\\p{L}*|famili\\p{L}*|(grand)?parents|family`,
};
/** Those whose work it is to help. */
export const helpers =
  "iom|politi\\p{L}*|ambassad\\p{L}*|konsulat\\p{L}*|kommunen|nav|krisesenter\\p{L}*|røde kors|raude krossen|frelsesarmeen|caritas|kirkens bymisjon|advokat\\p{L}*|fagforening\\p{L}*|fagforbund\\p{L}*|fellesforbundet|sosial(arbeid|kurator)\\p{L}*|barnevern\\p{L}*|prest(en)?|pastor(en)?|nonne(r|ne)?|koordinator\\p{L}*|botilbud\\p{L}*|miljøarbeid\\p{L}*|saksbehandler\\p{L}*|mottaket";
export const helpersInEnglish =
  "iom|police|embassy|consulate|municipality|shelter|red cross|salvation army|caritas|lawyers?|(?:trade )?unions?|social workers?|priest|pastor|nuns?|coordinator|case ?worker";
export const kin = own(`${all(kinOf)}|ven(en|er|ar|ner)?|dere|dykk|${helpers}`);
export const kinInEnglish = own(`${all(kinOfInEnglish)}|you|${helpersInEnglish}`);

/** Somebody else, who does it after all. */
const other =
  "han|ham|hun|ho|de|dei|noen|nokon|mann(en)?|at|sier|som|he|she|they|man|somebody|that|says?|who|sin|hans|hennes|his|her";
const self = "jeg|eg|vi|ingen|ingenting|inkje";
const selfInEnglish = "i|we|nobody|no one|nothing";
const helping = "har|hadde|skal|vil|kan|får|ikke|ikkje|selv|sjølv|allerede|alt|nå|no|også|å";
const helpingInEnglish =
  "have|had|will|can|cannot|can['’]t|could|hardly|not|already|now|am|is|are|been|to|myself|want";

/** “They” and “she” are family where the words just before are of family, and of the person's own. */
const spokenOf = (who: readonly string[], those: string): string =>
  `(?<!(his|her|their) )(${own(those)})( (min|mi|mine|vår|våre|heime|hjemme|at home|(i|in) \\p{L}+)){0,2}( (har|has) (et |ei |a )?(plass|rom|seng|room|place|bed)( (til|for) (meg|oss|me|us))?)?[.,;!]+ (for |så )?(${who.join("|")})`;
const familyBefore = (of: typeof kinOf, safe: string, words: string): string =>
  `(${[
    spokenOf(["de", "dei", "they"], safe),
    spokenOf(["hun", "ho", "she"], of.she),
    spokenOf(["han", "he"], of.he),
  ].join("|")})( (${words})){0,3}`;

/** Theirs as well, beside them: a sister and her husband. */
const beside = (of: typeof kinOf): string =>
  `(( (min|mi|mine))? (og|and) ((his|her|their) )?(${all(of)}|mann(en)?)( (hans|hennes|sin|deres))?)?`;

/** They meet the person first, and then do what comes: “IOM meets me at the airport and takes me home”. */
const meetsFirst = ` (møter|hentar|henter|meets|fetches) (meg|oss|me|us)( (at (the|my)|(?!(${other})(?!\\p{L}))\\p{L}+)){0,4} (og|and)`;

/** Does not stand after whoever says it themselves, or after those they are safe with and nobody else between. */
const notAfter = (who: string, words: string, safe: string, of: typeof kinOf): string =>
  `(?<!(?<!\\p{L})((${who})( (${words})){0,3}|(${safe})${beside(of)}((,? (?!(${other})(?!\\p{L}))\\p{L}+){0,3}|${meetsFirst})|${familyBefore(of, safe, words)}),? )`;
/** Whoever is sent by those whose work it is to help. */
export const sentBy = `(?:(?:en|ei|ein|a|an) \\p{L}+ (?:fra|frå|from) (?:the )?(?=${helpers}|${helpersInEnglish}))`;
/** Is not said to be by them. */
const notByKin = `(?!\\p{L}| (av|frå|fra|by|from) (${sentBy}|\\p{L}+ )?(${kin}|${kinInEnglish})(?!\\p{L}))`;
/** So many words between, none of them of those who are safe, or of nobody. */
const between = (most: number): string =>
  `( (?!(${self}|${kin}|${selfInEnglish}|${kinInEnglish})(?!\\p{L}))\\p{L}+){0,${most}}`;

/** Me, by myself or beside others: whoever takes my children and me is not them. */
const me = (most: number): string =>
  `(${between(most)} (meg|oss|me|us)|( \\p{L}+){1,3} (og|and) (meg|oss|me|us))`;

/** After somebody else: a pronoun, or a name, which is known by its capital. */
const afterOther = (words: string): string =>
  `(?<=(?<!\\p{L})(han|hun|ho|de|dei|noen|nokon|mann(en)?|he|she|they|man|men|people|somebody|someone|(?!(${words}|ja|yes|her|here|der|there|det|it|hjemme|heime)(?!\\p{L}))(?-i:\\p{Lu})\\p{L}+)( (${words})){0,3} )`;

/** What others do for whom they send: buy, order, arrange, fetch, meet, take along, and pay for the way. */
const deeds = [
  `(${afterOther(helping)}|(?<=(?<!\\p{L})(gutta|guttane|karene|karane|folka|gjengen|(de|dei) andre) ))(er|blir|kommer|kjem) (også |óg )?med(?= ?($|[.,;!?])| (på|i|meg|oss)(?!\\p{L}))`,
  "kjøp(e|er|ar|t|te|a)?|bestil\\p{L}*|tingar|(?<=(har|er|vart|blei) )tinga|book(er|et|a|ar)|reserver\\p{L}*",
  "ordn(e|er|et|a|ar)|fiks(e|er|et|a|ar)|arranger\\p{L}*|organiser\\p{L}*|skaff\\p{L}*",
  "hent(e|er|et|a|ar)|plukk\\p{L}* (meg|oss|opp)",
  `(møt(e|er|te|t)?|ta(r|tt)?|tek|teke|tok|kjør(e|er|te|t)?|køyr(e|er|de|t)?|send(e|er|te|t)?)${me(2)}`,
  "(fikk|fekk|brakte|bragte|førte|lurte|lokk(et|a)) (meg|oss) (hit|til|inn|med)",
  `(reis|følg|følgj)\\p{L}*${between(2)} med (meg|oss)|(dra|drar|dreg|flyr|flyg|kommer|kjem|blir)${between(2)} med (meg|oss)`,
  `${afterOther(helping)}(har|hadde)${between(2)} \\p{L}*billett\\p{L}*`,
  "(jobb|jobben|arbeid) (til|åt|for) (meg|oss)",
  "betal\\p{L}*( \\p{L}+){0,2} (for|alt|((heim|hjem)?reis|fly|tur)\\p{L}*|\\p{L}*billett\\p{L}*)",
  "((heim|hjem)?reis\\p{L}*|\\p{L}*billett\\p{L}*)( \\p{L}+){0,2} betal\\p{L}*",
].join("|");
const way = "flights?|tickets?|journey|travel|trip|fare";
const deedsInEnglish = [
  "buy(s|ing)?|bought|(?<!in )order(s|ed)|book(ed|ing|s me)|reserve[sd]?|fix(es|ed)|arrang(e|es|ed|ing)|organi[sz]e[sd]?",
  "fetch\\p{L}*|(pick|collect)(s|ed|ing)? (me|us)|await(s|ing)?",
  `(meet(s|ing)?|met|takes?|taking|took|brings?|brought|drives?|driving|drove|sends?|sending|sent)${me(1)}`,
  "(got|tricked|lured) (me|us) (here|to|into|in)",
  `(travel|go|com|fly|flies)\\p{L}*${between(2)} with (me|us)`,
  `(has|${afterOther(helpingInEnglish)}(have|had|hold))${between(2)} tickets?`,
  "(job|work) for (me|us)",
  `(pay(s|ing)?|paid)( \\p{L}+){0,2} (for|${way})|(${way})( \\p{L}+){0,2} paid`,
].join("|");
/** Who waits for the person, or somebody else who waits; that a farm waits, or that nothing does, says nothing of others. */
const waiting = "vent(e|er|et|a|ar)";
const waits = `${waiting}${between(3)} på (meg|oss)|${afterOther(helping)}${waiting}|${waiting} (han|hun|ho|de|dei|noen|nokon|(en|ein) mann)`;
const waitingInEnglish = "wait(s|ing|ed)?";
const waitsInEnglish = `${waitingInEnglish}${between(3)} (for|on) (me|us)|${afterOther(helpingInEnglish)}${waitingInEnglish}`;

/** What is paid back, and not the way back. */
const thing = `( (?!(og|and|i|jeg|eg|my|${way}|((heim|hjem)?reis|fly|tur|vei|veg)\\p{L}*|\\p{L}*billett\\p{L}*)(?!\\p{L}))\\p{L}+){0,3}`;

/** What says that there is none of what comes next. */
const no = "(?<!(?<!\\p{L})(ingen|inga|uten|utan|no|any|without) )";
/** What is owed to nobody, or to the person themselves, and what is paid back to nobody who may be feared. */
const owedToNobody =
  "(?! (meg|oss|ingen|ingenting|inkje|(ikke|ikkje) (noe|noko|noen|nokon|penger|pengar)|me|us|nothing|nobody|no one|no money)(?!\\p{L}))";
const toTheState = "(?! ((på )?(skatt|restskatt)|(til )?(nav|lånekass)|(the |my )?tax))";

/** That somebody found, arranged or gave the work that brought the person here; also kin, who may have been paid for it. */
export const foundWork = `${oneOf(
  "skaff\\p{L}*|ordn\\p{L}*|fiks\\p{L}*|fant|fann|funnet|gav?|gitt",
  "found|got|gave|given|fixed|arranged",
)}(?! (?:jeg|eg|vi|i|we|ikke|ikkje|not)(?!\\p{L}))(?: (?!(?:selv|sjølv|myself)(?!\\p{L}))\\p{L}+){0,2}? ${oneOf(
  "(?:denne |den )?jobb(?:en|er)?(?: \\p{L}+){0,2} (?:her|hit|i nor(?:ge|eg))",
  "(?:denne|den) jobben|dette arbeidet|arbeid(?:et)?(?: \\p{L}+){0,2} (?:her|i nor(?:ge|eg))",
  "(?:this|that) (?:job|work)|(?:job|work)(?: \\p{L}+){0,2} (?:here|in norway)",
)}(?!\\p{L}| (?:selv|sjølv|myself)(?!\\p{L}))`;
/** Not by the person, by nobody, or by those whose work it is to help. */
const byOthers = `(?<!(?<!\\p{L})(?:(?:jeg|eg|vi|i|we)(?: (?:har|hadde|fikk|selv|sjølv|have|had|myself))*|(?:ingen|ikke|ikkje|aldri|ble|blei|vart|nobody|no one|not|never|was)(?: \\p{L}+)?|(?:${helpers}|${helpersInEnglish})(?: \\p{L}+)?) )`;

/** Who most often sends or fetches somebody. */
const those = [
  "(rekrutter|recruiter|mellommann|mellommenn|bemanning|smugl|smuggl|arbeidsgiver|arbeidsgivar|arbeidsgjevar|hallik)\\p{L}*",
  "agent(en|er|ar|ene|ane|s)?|middlem[ae]n|brokers?|agenc(y|ies)|\\p{L}*byrå(et|er|a|ene|ane)?",
  `${no}(\\p{L}*sjef(en|er|ar|ene|ane)?|boss(es|en)?|employers?|eier(en|ne)|eigar(en|ane)|owners?|madam(en)?|pimps?)`,
  `${byOthers}${foundWork}`,
  `${no}(firma(et|a|ene)?|selskap(et|a|ene)?|bedrift(en|a)?|(?<!(bus|airline|ferry|insurance) )compan(y|ies))`,
  "form[ae]nn(en)?|bas(en|ane)|arbeidsle(der|iar)\\p{L}*|forem[ae]n|supervisors?",
  "(famili|folk|ekteparet|mann|dame)\\p{L}* (jeg|eg|vi) (\\p{L}+ )?(jobb|arbeid)\\p{L}*|(de|dei|han|hun|ho) (jeg|eg|vi) (\\p{L}+ )?(jobb|arbeid)\\p{L}* (for|hos)|(family|people|those|man|woman|couple) (who |that )?(i|we) (\\p{L}+ )?work\\p{L}* for",
].join("|");

/** To a bank or an office, which sends nobody. */
const toOffice =
  "(?! ([\\p{L}\\d.]+ ){0,4}(nav|skatt\\p{L}*|\\p{L}*bank\\p{L}*|lånekass\\p{L}*|kommun\\p{L}*|inkasso\\p{L}*|tax\\p{L}*|municipality)(?!\\p{L}))";
/** What somebody else has lent them, or left with them. */
const heldForThem =
  "(?<=(?<!\\p{L})(jeg|eg|vi|i|we)( \\p{L}+){0,2} )((har|hadde|have|had|kept|keep|hold|holder|beholdt|tok|took)( \\p{L}+){0,2} (hans|deres|deira|hennes|his|their|her) (\\d|peng|money)|(har|hadde|holder|beholdt|tok)( \\p{L}+){0,2} peng\\p{L}* (hans|deres|deira|hennes|til (ham|dem|dei)))\\p{L}*";
/** What binds to them. */
const debts = [
  heldForThem,
  `${no}(?<!(ikke|ikkje) )(\\p{L}*gjeld(a|en)?|debts?)(?!\\p{L})${toOffice}|lån(e|t|te|et|er|ar)?(?!\\p{L})(?! (\\p{L}+ )?(bort|ut|vekk)(?!\\p{L}))${toOffice}|loans?(?!\\p{L})${toOffice}|borrow\\p{L}*|(?<!(?<!\\p{L})(i|we)( have)? )lent`,
  `(betal\\p{L}*${thing} (tilbake|attende)|tilbakebetal\\p{L}*|(pay(s|ing)?|paid)${thing} back|repa(y|ys|id|ying))${toTheState}`,
  `(skyld(er|te|ar|a)|skuld(er|a|ar)|owe[sd]?|(skyldig|skuldig)(?= ([\\p{L}\\d.]+ ){0,3}(peng|kron|euro|dollar|\\d)))(?![\\p{L}])${owedToNobody}${toOffice}`,
].join("|");

const they = "(han|hun|ho|de|dei|he|she|they)";
/** Somebody of whom no more is said than where they are known from. */
const somebody =
  "((en|ein|ei|to|tre|noen|nokon|nokre) (andre |annen |anna |gammel |god )?(fyr|kar|type|mann|menn|jente|gutt|nabo|dame|kvinne|person|bekjent|kjenning|koll?eg|(arbeids|jobb)(kamerat|kompis|ven)|sjåfør|landsmann)\\p{L}*|(fyr|kar|typ|mann)en (fra|frå|på|i|jeg|eg|som)|koll?eg(a|aen|aer|ene|aene|aane)|(arbeids|jobb)(kamerat|kompis|ven)\\p{L}*|bekjente?|(noen|nokon|nokre|ein|en|folk|de|dei|han|hun|ho) (andre )?(fra|frå|på|i|jeg|eg)|(noen|nokon|(en|ein) (annen|annan)|(to|tre|noen|nokre) andre)(?= ?($|[.,;!?])))";
const somebodyInEnglish =
  "(an? (old |nice )?(guy|man|bloke|fellow|woman|girl|boy|neighbou?r|person|acquaintance|colleague|co-?worker|workmate|driver)s?|(two|some|other|the) (guys?|men|man|women|woman|people|colleagues|co-?workers)|my (colleagues?|co-?workers?|workmates?)|(somebody|someone|people)( (from|at|i|who))?|(those|the ones?|one) (from|at|i|who))";
/** Is not said to be of those who are safe. */
const notOfKin = `(?!\\p{L}| (som (jobber|arbeider) )?(av|frå|fra|i|hos|by|from|of|at|in) (the |my )?(${kin}|${kinInEnglish})(?!\\p{L}))(?<!(fra|frå|på|i|from|at)(?= (the |my )?(${kin}|${kinInEnglish})(?!\\p{L})))`;
const some = "( (?!(ikke|ikkje|aldri|not|never)(?!\\p{L}))\\p{L}+){0,2}";
const nor = "(?<!(?<!\\p{L})(ikke|ikkje|aldri|not|never) )";
/** Not done by those whose work it is to help: of whom they go with it is the person who is told, by who writes. */
const notHelpers = `(?=reis|dra|dreg|fly|kom|kjem|følg|sa|hjem|heim|t|go|com|home|back)(?<!(?<!\\p{L})(${helpers}|${helpersInEnglish})( (i|in) \\p{L}+)?( (skal|vil|kan|will|can|er|is))? )`;
/** What somebody else has of the person's or gave them, and whom they go with. */
const held = [
  "(fra|frå|from) (the )?(bilvask\\p{L}*|gården|garden|verkste\\p{L}*|byggeplass\\p{L}*|brakk\\p{L}*|lageret|fabrikken|restauranten|car ?wash|farm|workshop|(construction |building )site|barracks|factory|restaurant)|(sitter|sit|sitte) på med|haik\\p{L}*|hitch\\p{L}*|minibuss\\p{L}*|minibus|(andre|other) (arbeidere|arbeidarar|workers)",
  "(møtt?e?|kjenner|fra|frå|met|know) (\\p{L}+ )?(på nett(et)?|på facebook|på internett|online|on facebook|on the internet)",
  `${notHelpers}(reis|dra|dreg|fly|kom|kjem|følg|sammen|saman|hjem|heim|tilbake)\\p{L}*( \\p{L}+){0,2} med (han|ham|ho|hom|honom|henne|de|dei|dem)`,
  `${notHelpers}(travel|go|com|fly|together|home|back)\\p{L}*( \\p{L}+){0,2} with (him|her|them)`,
  `${nor}((reis|dra|dreg|fly|kom(?!mun)|kjem|følg|sammen|saman|hjem|heim|tilbake|kjør|køyr)\\p{L}*|sitt\\p{L}* på|skyss|haik\\p{L}*|buss|bil)${some} (med|hos|av) ${somebody}${notOfKin}`,
  `${nor}((travel|go|com|fly|together|home|back|driv|rid)\\p{L}*|car|bus)${some} with ${somebodyInEnglish}${notOfKin}`,
  `${nor}((skyss|lift|haik)${some} (med|hos|av|fra|frå) ${somebody}|(lift|ride) (with|from) ${somebodyInEnglish})${notOfKin}`,
  `(${somebody}|${somebodyInEnglish})${notOfKin}( (fra|frå|på|from|at))?( \\p{L}+)? (kjør|køyr|driv|drov)\\p{L}*`,
  `(fått|fekk|fikk|gitt|gjeve|gav|ga|gir|gjev|sendt?|sende[rt]?|given|got|gave|gives?|sent|sends?)( \\p{L}+){0,2} (\\p{L}*billett\\p{L}*|tickets?)${notByKin}`,
  `pass(et)?( mitt| vårt)? (har|tok) ${they}|${they} ((har|tok|tek|beholdt)( \\p{L}+)? pass(et)?|(still )?(have|has|took|keeps?|kept|holds?) (my|our) passports?)`,
  `(som|that|which) (${they}|(?-i:\\p{Lu})\\p{L}+) (kjør|køyr|driv|drove)\\p{L}*`,
].join("|");

/**
 * Words of somebody else who has bought, ordered or arranged the journey, pays it, has the ticket, takes, fetches or meets the person or
 * waits for them. Whoever it is is asked about: it may be with whom they fear.
 */
const doneByOthers = whole(
  held,
  `${notAfter(self, helping, kin, kinOf)}(${deeds}|${waits})${notByKin}`,
  `${notAfter(selfInEnglish, helpingInEnglish, kinInEnglish, kinOfInEnglish)}(${deedsInEnglish}|${waitsInEnglish})${notByKin}`,
  `(han|ham|hun|ho|de|dei|he|she|they|one|man|men|people|somebody)( \\p{L}+)? (som|who)( \\p{L}+){1,8} (${deeds}|${waiting}|${deedsInEnglish}|${waitingInEnglish})`,
);
const owes = whole(debts);
const names = whole(those);

/** That a debt is no more, in so many words. */
export const settled =
  /(?<!\p{L})((gjeld(a|en)?|lånet) (min |vår |mitt |vårt )?((til|hos) \p{L}+ )?(er|ble|blei|vart) (nå |no )?(ned)?(betalt|slettet|sletta|ettergitt|borte)|(har|have|has) (fått|got) ((gjeld(a|en)?|lånet|(the |my )(debt|loan)) (min |mitt )?(slettet|sletta|ettergitt|cancelled)|(slettet|sletta|ettergitt|cancelled) (gjeld(a|en)?|lånet|(the |my )(debt|loan)))|debts? (is|are|was|were|has been|have been) (now )?(paid|cancelled|gone)|(har|have) ((nå|no|allerede|alt|selv|now|already) )?(ned)?(betalt|paid)( (alt|all|hele|heile|the|my|off|it|det))* (gjeld(a|en)?|debts?|tilbake|back))(?!\p{L})/giu;

const children = "(barn(a|et)?|ung(en|er|ar|ene|ane)|child(ren)?|kids?)";
const along = `((med|with|og|and) ((begge|alle|the|my|our|both|all) )*${children}|(my|our) ${children}|${children} (mine|mitt|våre|vårt))`;
/** The father of the children who are along, or of the person's own, told of by “their”; not of those somebody else has, or is paid to mind. */
const theirFather = new RegExp(
  `(?<!\\p{L})((pappa(en)?|far(en)?) (deres|deira)|their (father|dad)|(?<!(his|her|their) )${children}['’]s? (father|dad))(?!\\p{L})(?<=${children}['’]s? \\p{L}+|(?<!\\p{L})${along}(?!\\p{L}| (til|åt|av|of|hans|hennes|deres|sin|sine|jeg|eg|som|i|who|that)(?!\\p{L}))[^.!?]{0,60}[.,;!?]+ ((og|and) )?\\p{L}+ \\p{L}+)`,
  "giu",
);
/** The same words, with him told of as kin. */
const withFather = (line: string): string =>
  line.replaceAll(theirFather, (who) => (/father|dad/iu.test(who) ? "father" : "faren"));

const firstOf = (said: string, of: readonly RegExp[]): string | null => {
  const line = withFather(said);
  return of.map((words) => words.exec(line)?.[0] ?? null).find((words) => words !== null) ?? null;
};

/** The first words, on one line, of what others do for the journey, or of a debt that is not settled; null where there are none. */
export const heldByOthersIn = (line: string): string | null =>
  firstOf(line, [doneByOthers]) ?? firstOf(line.replaceAll(settled, ""), [owes]);

/** The first words, on one line, of a debt that is not settled, a recruiter or an employer; null where there are none. */
export const boundToIn = (line: string): string | null =>
  firstOf(line.replaceAll(settled, ""), [owes, names]);

/** The first words, on one line, of what others do for the journey, of a recruiter, an employer or a debt; null where there are none. */
export const byOthersIn = (line: string): string | null =>
  firstOf(line, [doneByOthers, owes, names]);

/** The first words, on one line, of a recruiter, an employer or whoever else most often sends somebody; null where there are none. */
export const sendersIn = (line: string): string | null => firstOf(line, [names]);
