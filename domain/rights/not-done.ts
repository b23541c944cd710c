import { whole } from "../base/one-of.ts";

const everyWhole = (...words: readonly string[]): RegExp => new RegExp(whole(...words), "giu");

/** That it is still to be done, in Norwegian of either kind and in English. */
const toCome = whole(
  "(?:skal|vil|må|bør|will|shall|must|going to|have to|has to|is to|are to) (?:\\p{L}+ ){0,2}?(?:klage|sende|ringe|ringje|kreve|krevje|søke|søkje|levere|gjøre|gjere|skrive|snakke|spørre|finne|be|appeal|send|call|ring|claim|apply|file|do|write|talk|ask|find)",
  "(?:skal|vil|må|bør) (?:\\p{L}+ ){0,2}?(?:bli|få|sendes|leveres|kreves|søkes|gjøres)",
  "(?:i morgen|i morgon|neste (?:uke|veke|måned)|tomorrow|next (?:week|month))",
);
const no = "(?:ikke|ikkje|aldri|not|never|\\p{L}+n['’]t)";
const yet = "(?:ennå|enda|enno|yet)";
/** Not after a no of it, nor after a word by which it is to come. */
const notBefore = `(?<!${no} (?:${yet} )?(?:blitt |fått |been |got )?)(?<!(?:(?:skal|vil|må|bør|will|shall|must|should|can|to) (?:\\p{L}+ )?(?:bli|få|be|get)|blir|vert) )`;
const isSent = [
  "sendt|sendte|klaget|klaga|klagde|levert|leverte|krevd|krevde|kravd|søkt|søkte|mottatt",
  "sent|appealed|filed|claimed|applied|submitted|received|handed",
].join("|");
const isDone = [
  "ringt|ringte|snakket|snakka|skrev|skrevet|skreiv|gjort|gjorde|fikk|fått|fekk|spurt|spurte|bedt|bad|ba|funnet|fant|fann|var hos|møtte|lå|avtalt|gav|ga|gitt",
  "called|rang|asked|talked|spoke|wrote|written|done|did|found|got|met|saw|seen|gave|given",
].join("|");
/** It was only asked whether it is done, and the answer is no. */
const answeredNo = "[^.!?\\n]{0,60}\\? ?(?:nei|no|nope|ikke|ikkje|not)(?!\\p{L})";
/** That it went to whom it is for: whatever else was tried is beside that. */
const sent = whole(`${notBefore}(?:${isSent})(?!${answeredNo})`);
/** That nobody was reached, or it was not sent, or whoever was asked does not do it. */
const missed = everyWhole(
  `(?:ikke|ikkje|aldri) (?:${yet} )?(?:blitt )?(?:sendt|levert|gjort|ferdig|klaget|klaga|krevd|søkt|nådd|fått (?:svar|tak|sendt))`,
  "(?:ikke|ikkje) (?:ennå|enda|enno)|not yet",
  `(?:${isSent}|${isDone})${answeredNo}`,
  "(?:fikk|får|fekk) (?:ikke|ikkje|ingen|ikkje noko|ikke noe) (?:svar|tak|kontakt)",
  "(?:svarte|svara|svarer|svarar|tok|tar|tek) (?:ikke|ikkje)(?! (?:imot|betal\\p{L}*|penge\\p{L}*|lang tid))|ingen (?:svar|svarte|svara|tok|tar|kontakt)",
  "(?:uten|utan) (?:svar|hell|å (?:få|nå))|(?:prøver|prøvde|prøvd|forsøkte|forsøker|freista)|telefonsvarer\\p{L}*|stengt",
  "not (?:yet )?(?:been )?(?:sent|done|filed|finished|submitted|reached)|no (?:answer|reply|luck)|voicemail",
  "(?:nobody|no one|none) (?:\\p{L}+ )?(?:answer|pick|repl)\\p{L}*",
  "(?:did|does|has|have|had|could|was|do|is|were) ?(?:not|n['’]t) (?:yet )?(?:able to |been )?(?:answer|pick|repl|reach|send|sent|take|taking|file|get|got|appeal|submit|do|done)\\p{L}*(?! (?:any )?(?:payment|money|fees?|long)(?!\\p{L}))",
  "(?:tried|trying|will try)|(?:was|is|were|are) closed",
);
/** That something of it was done, where nothing says that it came to nothing. */
const done = whole(`${notBefore}(?:${isDone})`);
/** That somebody does it, and nothing more: it may be about to be. */
const isBeingDone =
  /^(?:(?:hun|ho|han|de|dei|advokaten|she|he|they|(?:the|her|his) lawyer) )(?:sender|leverer|skriver|skriv|sends?|files?|submits?|writes?) (?:(?:inn|in|an?|the|en|et) )?(?:klagen?|kravet|krav|søknad(?:en)?|appeal|claim|application)(?= ?[.!]?$)/iu;
/** That somebody was reached all the same, after whatever was tried. */
const cameThrough = whole(
  `${notBefore}avtalt|(?:fikk|fekk) (?:(?:så|til slutt|en|ein|et|eit|ny|time|med) ){0,2}(?:avtale|time|møte|svar|tak|kontakt|snakket?|snakka)`,
  "kom (?:gjennom|gjennem|igjennom|fram|frem)|(?:svarte|svara) (?:så|til slutt|etterpå|da)",
  "got (?:through|(?:hold|a hold) of|an? (?:answer|reply|appointment|meeting))|answered (?:then|later|at last)",
);

/**
 * The first words by which what is written as done is not, so that they can be quoted; null where none say so, it went to whom it is for,
 * or somebody was reached after all.
 */
export function notDoneIn(words: string | null): string | null {
  const said = (words ?? "").normalize("NFC").replaceAll(/\s+/g, " ");
  if (sent.test(said)) {
    return null;
  }
  const nothing = [...said.matchAll(missed)];
  const last = nothing.at(-1);
  if (last !== undefined) {
    const after = said.slice(last.index + last[0].length);
    return cameThrough.test(after) ? null : (nothing[0]?.[0] ?? null);
  }
  return done.test(said) ? null : ((toCome.exec(said) ?? isBeingDone.exec(said))?.[0] ?? null);
}
