const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** That it is still to be done, in Norwegian of either kind and in English. */
const toCome = whole(
  "(?:skal|vil|må|bør|will|shall|must|going to|have to|has to|is to|are to) (?:\\p{L}+ ){0,2}?(?:klage|sende|ringe|ringje|kreve|krevje|søke|søkje|levere|gjøre|gjere|skrive|snakke|spørre|finne|be|appeal|send|call|ring|claim|apply|file|do|write|talk|ask|find)",
  "(?:i morgen|i morgon|neste (?:uke|veke|måned)|tomorrow|next (?:week|month))",
);
const notBefore = "(?<!(?:ikke|ikkje|aldri|not|never) (?:blitt |fått |been |got )?)";
/** That it went to whom it is for: whatever else was tried is beside that. */
const sent = whole(
  `${notBefore}(?:sendt|sendte|klaget|klaga|klagde|levert|leverte|krevd|krevde|kravd|søkt|søkte|mottatt)`,
  `${notBefore}(?:sent|appealed|filed|claimed|applied|submitted|received|handed)`,
);
/** That nobody was reached, or it was not sent, or whoever was asked does not do it. */
const missed = whole(
  "(?:ikke|ikkje|aldri) (?:blitt )?(?:sendt|levert|gjort|ferdig|klaget|klaga|krevd|søkt|nådd|fått (?:svar|tak|sendt))",
  "(?:fikk|får|fekk) (?:ikke|ikkje|ingen|ikkje noko|ikke noe) (?:svar|tak|kontakt)",
  "(?:svarte|svara|svarer|svarar|tok|tar|tek) (?:ikke|ikkje)(?! imot)|ingen (?:svar|svarte|svara|tok|tar|kontakt)",
  "(?:uten|utan) (?:svar|hell|å (?:få|nå))|(?:prøver|prøvde|prøvd|forsøkte|forsøker|freista)|telefonsvarer\\p{L}*|stengt",
  "not (?:yet )?(?:been )?(?:sent|done|filed|finished|submitted|reached)|no (?:answer|reply|luck)|voicemail",
  "(?:nobody|no one|none) (?:\\p{L}+ )?(?:answer|pick|repl)\\p{L}*",
  "(?:did|does|has|have|had|could|was|do|is|were) ?(?:not|n['’]t) (?:able to )?(?:answer|pick|repl|reach|send|sent|take|taking|file|get|got|appeal|submit|do|done)\\p{L}*",
  "(?:tried|trying|will try)|(?:was|is|were|are) closed",
);
/** That something of it was done, where nothing says that it came to nothing. */
const done = whole(
  `${notBefore}(?:ringt|ringte|snakket|snakka|skrev|skrevet|skreiv|gjort|gjorde|fikk|fått|fekk|spurt|spurte|bedt|bad|ba|funnet|fant|fann|var hos|møtte|lå|avtalt|gav|ga|gitt)`,
  `${notBefore}(?:called|rang|asked|talked|spoke|wrote|written|done|did|found|got|met|saw|seen|gave|given)`,
);

/** The first words by which what is written as done is not, so that they can be quoted; null where none say so, or it went to whom it is for. */
export function notDoneIn(words: string | null): string | null {
  const said = (words ?? "").normalize("NFC").replaceAll(/\s+/g, " ");
  if (sent.test(said)) {
    return null;
  }
  const none = missed.exec(said)?.[0];
  return none ?? (done.test(said) ? null : (toCome.exec(said)?.[0] ?? null));
}
