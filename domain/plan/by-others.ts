// In Norwegian of either kind and in English, each by itself: “i” and “far” are other words in the other.

/** Those a person is most often safe with, or helped by: what they arrange is no sign of somebody else's hand. */
const kin = [
  "(søster|syster|søstr|systr|bror|brør|foreldr|besteforeldr|bestemor|bestefar|kusin|famili|barn|sønn|venn)\\p{L}*",
  "mor|mora|moren|mamma|far|faren|pappa|tant(e|a|en)|onkel(en)?|son(en)?|datter(en)?|dotter(a)?|døtrene|døtre|ven(en|er|ar|ner)?",
  "dere|dykk|iom|politi\\p{L}*|ambassad\\p{L}*|kommunen|nav|krisesenter\\p{L}*",
].join("|");
const kinInEnglish = [
  "(sister|brother|mother|father|grandmother|grandfather|mum|mom|dad|parent|aunt|uncle|cousin|son|daughter|friend)s?",
  "child(ren)?|family|you|iom|police|embassy|shelter",
].join("|");

/** Somebody else, who does it after all. */
const other =
  "han|ham|hun|ho|de|dei|noen|nokon|mann(en)?|at|sier|som|he|she|they|man|somebody|that|says?|who";
const helping = "har|hadde|skal|vil|kan|får|ikke|ikkje|selv|sjølv|allerede|alt|nå|no|også|å";
const helpingInEnglish = "have|had|will|can|cannot|not|already|now|am|to|myself|want";

/** Does not stand after whoever says it themselves, or after those they are safe with and nobody else between. */
const notAfter = (self: string, words: string, safe: string): string =>
  `(?<!(?<!\\p{L})((${self})( (${words})){0,3}|(${safe})(,? (?!(${other})(?!\\p{L}))\\p{L}+){0,3}),? )`;
/** Is not said to be by them. */
const notByKin = `(?!\\p{L}| (av|frå|fra|by|from) (\\p{L}+ )?(${kin}|${kinInEnglish})(?!\\p{L}))`;

/** What others do for whom they send: buy, order, arrange, fetch, wait, and pay for the way. */
const deeds = [
  "kjøp(e|er|ar|t|te|a)?|bestil\\p{L}*|tingar|(?<=(har|er|vart|blei) )tinga|book(er|et|a|ar)|reserver\\p{L}*",
  "ordn(e|er|et|a|ar)|fiks(e|er|et|a|ar)|arranger\\p{L}*|organiser\\p{L}*|skaff\\p{L}*",
  "hent(e|er|et|a|ar)|plukk\\p{L}* (meg|oss|opp)|vent(e|er|et|a|ar)",
  "betal\\p{L}*( \\p{L}+){0,2} (for|alt|((heim|hjem)?reis|fly|tur)\\p{L}*|\\p{L}*billett\\p{L}*)",
  "((heim|hjem)?reis\\p{L}*|\\p{L}*billett\\p{L}*)( \\p{L}+){0,2} betal\\p{L}*",
].join("|");
const way = "flights?|tickets?|journey|travel|trip|fare";
const deedsInEnglish = [
  "buy(s|ing)?|bought|(?<!in )order(s|ed)|book(ed|ing|s me)|reserve[sd]?|fix(es|ed)|arrang(e|es|ed|ing)|organi[sz]e[sd]?",
  "fetch\\p{L}*|(pick|collect)(s|ed|ing)? (me|us)|wait(s|ing|ed)?|await(s|ing)?",
  `(pay(s|ing)?|paid)( \\p{L}+){0,2} (for|${way})|(${way})( \\p{L}+){0,2} paid`,
].join("|");

/** Who most often sends or fetches somebody, and what binds to them; a ticket that was given. */
const named = [
  "(rekrutter|recruiter|mellommann|mellommenn|bemanning|smugl|smuggl|arbeidsgiver|arbeidsgivar|arbeidsgjevar|hallik)\\p{L}*",
  "agent(en|er|ar|ene|ane|s)?|middlem[ae]n|brokers?|(recruit\\p{L}*|staffing|manpower|employment|job|travel) agenc\\p{L}*",
  "\\p{L}*sjef(en|er|ar|ene|ane)?|boss(es|en)?|employers?|eier(en|ne)|eigar(en|ane)|owners?|madam(en)?|pimps?",
  "(?<!(ingen|inga|ikke|ikkje|uten|utan|no|any|without) )(\\p{L}*gjeld(a|en)?|debts?)|lån(e|t|te|et|er|ar)?|loans?|borrow\\p{L}*|lent",
  "(jeg|eg|vi) (skyld(er|te|ar|a)|skuld(er|a|ar))|(i|we) ow(e|ed)",
  `(fått|fekk|fikk|gitt|gjeve|gav|ga|gir|gjev|sendt?|sende[rt]?|given|got|gave|gives?|sent|sends?)( \\p{L}+){0,2} (\\p{L}*billett\\p{L}*|tickets?)${notByKin}`,
].join("|");

/**
 * Words in a plain yes of somebody else who has bought, ordered or arranged the journey, pays it, fetches the person or waits for them, or
 * of a recruiter, an employer or a debt. Whoever it is is asked about: it may be with whom they fear.
 */
const byOthers = new RegExp(
  `(?<!\\p{L})(${[
    named,
    `${notAfter("jeg|eg|vi", helping, kin)}(${deeds})${notByKin}`,
    `${notAfter("i|we", helpingInEnglish, kinInEnglish)}(${deedsInEnglish})${notByKin}`,
    `(han|ham|hun|ho|de|dei|he|she|they|one|man|men|people|somebody)( \\p{L}+)? (som|who)( \\p{L}+){1,8} (${deeds}|${deedsInEnglish})`,
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Whether words, on one line, tell of a journey that others arrange. */
export const isByOthers = (line: string): boolean => byOthers.test(line);
