import { oneOf, whole } from "../base/one-of.ts";

// In Norwegian of either kind and in English, each by itself: “i” and “far” are other words in the other.

/** Those whose work it is to help. */
export const helpers =
  "iom|politi\\p{L}*|ambassad\\p{L}*|konsulat\\p{L}*|kommunen|nav|krisesenter\\p{L}*|røde kors|raude krossen|frelsesarmeen|caritas|kirkens bymisjon|advokat\\p{L}*|fagforening\\p{L}*|fagforbund\\p{L}*|fellesforbundet|sosial(arbeid|kurator)\\p{L}*|barnevern\\p{L}*|prest(en)?|pastor(en)?|nonne(r|ne)?|koordinator\\p{L}*|botilbud\\p{L}*|miljøarbeid\\p{L}*|saksbehandler\\p{L}*|mottaket";
export const helpersInEnglish =
  "iom|police|embassy|consulate|municipality|shelter|red cross|salvation army|caritas|lawyers?|(?:trade )?unions?|social workers?|priest|pastor|nuns?|coordinator|case ?worker";

/** What says that there is none of what comes next. */
const no = "(?<!(?<!\\p{L})(ingen|inga|uten|utan|no|any|without) )";

/** That somebody found, arranged or gave the work that brought the person here; also kin, who may have been paid for it. */
const foundWork = `${oneOf(
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

/** The first words, on one line, of a recruiter, an employer or whoever else most often sends somebody; null where there are none. */
export const sendersIn = (line: string): string | null => firstOf(line, [names]);
