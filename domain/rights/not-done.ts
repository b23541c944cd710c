const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** That it is still to be done, in Norwegian of either kind and in English. */
const toCome = whole(
  "(?:skal|vil|må|bør|will|shall|must|going to|have to|has to|is to|are to) (?:\\p{L}+ ){0,2}?(?:klage|sende|ringe|ringje|kreve|krevje|søke|søkje|levere|gjøre|gjere|skrive|snakke|spørre|finne|be|appeal|send|call|ring|claim|apply|file|do|write|talk|ask|find)",
  "(?:i morgen|i morgon|neste (?:uke|veke|måned)|tomorrow|next (?:week|month))",
  "(?:ikke|ikkje) (?:gjort|sendt|levert|ferdig)|not (?:done|sent|filed|finished)(?: yet)?",
);
/** That something of it was done: what comes after is beside that. */
const done = whole(
  "(?<!(?:ikke|ikkje|not) )(?:sendt|sendte|klaget|klaga|klagde|levert|leverte|krevd|krevde|kravd|søkt|søkte|ringt|ringte|snakket|snakka|skrev|skrevet|skreiv|gjort|gjorde|fikk|fått|fekk|spurt|spurte|bedt|bad|ba|funnet|fant|fann|var hos|møtte|lå|mottatt|avtalt|gav|ga|gitt)",
  "(?<!(?:ikke|ikkje|not) )(?:sent|appealed|filed|claimed|applied|called|rang|asked|talked|spoke|wrote|written|done|did|found|got|met|saw|seen|received|gave|given|handed)",
);

/** The first words by which what is written as done is still to be done, so that they can be quoted; null where none say so, or something was done. */
export function notDoneIn(words: string | null): string | null {
  const said = (words ?? "").normalize("NFC").replaceAll(/\s+/g, " ");
  return done.test(said) ? null : (toCome.exec(said)?.[0] ?? null);
}
