import { byItself } from "../base/one-of.ts";
import { helpers, helpersInEnglish } from "./by-others.ts";
import { isTaken, take } from "./safe-how.ts";

// With whom somebody goes home or is met, as far as words say it: in Norwegian of either kind and in English.

/** What is done, so that who does it stands before or after. */
const verb = byItself(
  "er|var|blir?|ble|blei|har|hadde|skal|skulle|vil|ville|kan|kunne|må|får|fikk|fekk|vet|veit|aner|anar|kjenner|finner|bor|bur|bodde|jobb(?:er|et|a)|arbeid(?:er|de)|sitter|passer|hjelp(?:er)?",
  "betal(?:er|te|t|ar)|kjøp(?:er|te|t)|bestil(?:ler|te|t|lt)|ordn(?:er|et|ar|a)|send(?:er|te|t)|gir|gjev|ga|gav|lån(?:er|te|t|ar)|skylder|skuldar|kom(?:mer)?|kjem|reis(?:er|te)|drar?|dreg|dro|flyr|flytt(?:er|et)|vent(?:er|ar|et)|sier|seier|sa|ring(?:er|jer|te)|lover|lovet|slo|slår",
  "hent(?:er|et|a|ar)?|møt(?:er|te|t)?|kjør(?:er|te|t)?|køyr(?:er|de|t)?|følg(?:er|jer)?|fulgt(?:e)?|tar?|tatt|tek|tok|bring(?:er)?",
  "is|are|was|were|has|have|had|will|would|can|must|does|do|did|don['’]t|doesn['’]t|know(?:s|n)?|lives?|lived|works?|worked|pays?|paid|buys?|bought|book(?:s|ed)|arrang(?:es|ed)|sends?|sent|gives?|gave|lent|owes?|says?|said|stays?|helps?|goes|go|comes?|came",
  "fetch(?:es|ed)?|pick(?:s|ed)?|collect(?:s|ed)?|meets?|met|drives?|drove|takes?|took|brings?|brought|waits?|waited|travels?",
);
/** What is told of somebody, or how they go. */
export const hasTold = new RegExp(
  `${verb}|${byItself("(?:fly|buss|bil|tog|båt)(?:en|et)?|ferj[ea]|ferg[ea]|flight|plane|bus|car|train|boat|ferry")}`,
  "iu",
);
/** Goes on of whoever was told of before: what they do, or who they are. */
const goesOn = new RegExp(`^ *(?:(?:ikke|ikkje|not|så|then) )?${verb}`, "iu");
/** Of whom the second half of a sentence may be: not of “he” and “they”, who were told of before. */
const another = new RegExp(
  `^ *(?!${verb}|(?:han|ham|de|dei|dem|vi|he|him|they|them|we|som|at|who|that|så|then|there|der|da|då)(?!\\p{L}))(?:[\\p{L}'’-]+ ){1,3}?(?=${verb})`,
  "iu",
);
const she = /^ *(?:hun|ho|she)(?!\p{L})/iu;
export const isMale =
  /(?<!\p{L})(?:(?:ekte)?mann(?:en)?|onkel\p{L}*|\p{L}*bror(?:en)?|\p{L}*far(?:en)?|sønn\p{L}*|fetter\p{L}*|svoger\p{L}*|husband|\p{L}*brother|uncle|\p{L}*father|dad|son|han|he)(?!\p{L})/iu;
const isFemale =
  /(?<!\p{L})(?:kon(?:a|e|en)|\p{L}*mor(?:en|a)?|\p{L}*s[øy]ster\p{L}*|tante\p{L}*|tanta|datter\p{L}*|venninn\p{L}*|madam\p{L}*|wife|\p{L}*mother|mum|mom|\p{L}*sister|aunt|daughter|hun|ho|she)(?!\p{L})/iu;
/** Whether “she” who is told of next is plainly another. */
const isAnotherShe = (before: string, after: string): boolean =>
  she.test(after) && isMale.test(before) && !isFemale.test(before);

/** Between what is told of somebody and what “he” or “she” does next: the two are one clause. */
const joint = "⁓";
const along =
  "(?:bli\\p{L}*|kom\\p{L}*|kjem|er|reis\\p{L}*) (?:\\p{L}+ )?med|vent(?:er|ar|e)|wait\\p{L}*|bring\\p{L}*|(?:com|go)\\p{L}* (?:\\p{L}+ )?with";
/** Whoever is only “he” or “she” where they meet the person, beside whom the clause before tells of; not those who work where they are taken in. */
const nextOf = new RegExp(
  `(?<=(?:^|[.,;!?])([^.,;!?]*))(?:[.,;!?]+ (?:(?:men|but) )?| (?:men|but) )(?=(?:(?:og|and) )?(?!(?:de|dei) (?:ansatte|tilsette|frivillige)(?! (?:hans|hennes|deres|deira|til|hos|åt)(?!\\p{L}))(?!\\p{L}))(?:han|hun|ho|de|dei|he|she|they)(?: (?!(?:ikke|ikkje|not)(?!\\p{L}))\\p{L}+){0,2} (?:${take}|${along})(?! (?:meg |oss |me |us )?(?:ikke|ikkje|not|aldri|never)(?!\\p{L})))`,
  "giu",
);

/** The same words, where who meets the person stands in one clause with whoever they are. */
const spokenOut = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(joint, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ [-–—]+ /gu, ", ")
    .replaceAll(nextOf, (all, before: string, at: number, line: string) =>
      isTaken(before) || isAnotherShe(before, line.slice(at + all.length, at + all.length + 9))
        ? all
        : ` ${joint} `,
    );

/** Some of several who do one thing: “the uncle, the aunt and the cousin”. */
const listed = new RegExp(
  `^ (?!(?:og|and) )(?:(?!(?:og|and) |${verb})[\\p{L}'’-]+ ){1,3}(?:og|and) `,
  "iu",
);
const pause = /[.;!?]+|,| (?:men|but) | (?:og|and) | (?:fordi|because) /giu;

/** Whether another may begin to be told of after it. */
function isPause(mark: string, isTold: boolean, before: string, after: string): boolean {
  if (/^[.;!?]|fordi|because/iu.test(mark)) {
    return true;
  }
  if (/og|and/iu.test(mark)) {
    return isTold && (another.test(after) || isAnotherShe(before, after));
  }
  return !(goesOn.test(after) || (mark === "," && !isTold && listed.test(after)));
}

/** The least of a text that says of somebody what they do: with what is said of them between commas, and of several together. */
function clausesOf(words: string): readonly string[] {
  const line = spokenOut(words)
    // What is said of somebody between two commas belongs to them.
    .replaceAll(/, ((?:(?:og|and|men|but) )?(?:som|who|whom) [^,.;!?]*),/giu, " $1");
  const clauses: string[] = [];
  let [from, last, isTold] = [0, 0, false];
  for (const { 0: mark, index } of line.matchAll(pause)) {
    const end = index + mark.length;
    const before = line.slice(last, index);
    isTold ||= hasTold.test(before);
    last = end;
    // No further than a list of a few reaches.
    if (isPause(mark, isTold, before, line.slice(/^,/u.test(mark) ? end : end - 1, end + 99))) {
      clauses.push(line.slice(from, index));
      [from, isTold] = [end, false];
    }
  }
  return [...clauses, line.slice(from)].filter((clause) => /\p{L}/u.test(clause));
}

/** Whoever is named in so few words. */
const named =
  "(?: (?:den|det|de|the|my|our|his|her|their|min|mi))?(?: (?!(?:og|and)(?!\\p{L}))[\\p{L}'’-]+)(?: (?:min|mi|mine|hans|hennes|deres|sin))?";
/** What is far away from whoever is named next, or not with them. */
const awayFrom = new RegExp(
  `${byItself("(?:langt|milevis) (?:\\p{L}+ )?(?:fra|frå)|far (?:away )?from|away from|(?:ikke|ikkje|not) (?:hos|med|til|with|to)")}${named}`,
  "giu",
);
const without = new RegExp(`${byItself("(?:uten|utan)(?: at)?|without")}${named}`, "giu");
/** That others do not know it, or do not find them: not whoever says “I”. */
const unknowing = new RegExp(
  `(?<!^ *)(?<!(?<!\\p{L})(?:who|som)(?: does| do| did)? )(?<!(?<!\\p{L})(?:jeg|eg|vi|we|(?-i:I))(?: do| did| will| can)? ?)${byItself(
    "(?:vet|veit|finner|kjenner) (?:det |meg |oss )?(?:ikke|ikkje)|not (?:know|find)|cannot find",
    "(?:do|does|did|wo|ca)n['’]t (?:know|find)",
  )}[^${joint}]*`,
  "giu",
);
/** Where they do not find them, or a place that they do not know: with whoever it is that does not. */
const unknowingOf = new RegExp(
  `(?! (?:som|who|that|han|he|de|they)(?!\\p{L}))${named} (?:(?:ikke|ikkje|aldri) (?:kjenner|vet|veit|finner|har vært)|(?:does not|doesn['’]t|do not|don['’]t|cannot|can['’]t|will not|won['’]t) (?:know|find))(?!\\p{L})`,
  "giu",
);
/** Somebody sent by those whose work it is to help, who is nobody's husband. */
const sent = new RegExp(
  `(?<!\\p{L})(?:mann(?:en)?|kvinn(?:e|en|a)|dam(?:e|en|a)|person(?:en)?|man|woman|lady|person) (?:fra|frå|from) (?:the )?(?=(?:${helpers}|${helpersInEnglish})(?![\\p{L}-]| (?:min|mi|vår|hjemme|heime|i|my)(?!\\p{L})))`,
  "giu",
);
/** A text without what somebody is called by those who sent them. */
export const withoutSent = (text: string): string => text.replaceAll(sent, "");

const no = "(?! ?\\p{L}* (?:ikke|ikkje)(?!\\p{L}))";
const self =
  "(?<!(?<!\\p{L})(?:jeg|eg|vi|we|(?-i:I))(?: (?:må|skal|vil|kan|bare|am|are|will|have|must|can|just|still|only|to)){0,2} )";
/** Where somebody who waits “på” it waits for a person, and not for a thing. */
const wherePeopleMeet =
  "\\p{L}*(?:flyplass|lufthamn|lufthavn|stasjon|perrong|plattform|terminal|h[oa]ldeplass)";
/** That somebody fetches, meets, drives or takes them, waits for them, or comes too. */
const takes = new RegExp(
  `(?<!\\p{L})(?<!(?:not|n['’]t|never|aldri) )(?:${[
    `(?:hent|møt|kjør|køyr|følg|fulgt|tar?(?!\\p{L})|tatt(?!\\p{L})|tek(?!\\p{L})|tok(?!\\p{L})|plukk|bring|brakt|ledsag|skyss|frakt|hos(?!\\p{L}))${no}`,
    `(?:bo|bor|bur) (?:\\p{L}+ )?med${no}`,
    "(?:fetch|pick|meet|met(?!\\p{L})|driv|drove|take|took|bring|brought|collect|accompan|escort|(?:gives?|offers?) me a (?:lift|ride))",
    "(?:live|living|stay|sleep)\\p{L}* (?:\\p{L}+ )?(?:with|at)(?!\\p{L})",
    `(?:bli\\p{L}*|ble|kom\\p{L}*|kjem|er|reis\\p{L}*|dra\\p{L}*|dreg|fly\\p{L}*) (?:(?:også|óg|sammen|saman|hit|dit|hjem|heim) )?med(?! \\p{L}* (?:ikke|ikkje))(?=$| (?:meg|oss|henne|ham|på|i|til|hjem|heim|flyet|bussen|bilen|toget)(?!\\p{L})|[^\\p{L} ])`,
    "(?:comes?|coming|came|goes|go|going|travels?|travelling|flies|fly|rides?|is|be) (?:(?:home|back|along|too|there) )?with (?:me|us|her|him)(?!\\p{L})",
    `${self}(?:vent(?:er|ar|a|et|e)?|wait(?:s|ed|ing)?)(?!\\p{L}| (?:på|for) (?!meg|oss|henne|me|us|her|${wherePeopleMeet}))`,
    "(?:er|sitter|is|sits?) (?:også |also )?(?:på|i|on|in) (?:(?:det|den|samme|the|same) )*(?:fly|buss|bil|tog|båt|ferj|ferg|flight|plane|bus|car|train|boat|ferry)",
    "(?:reis|dra|dreg|fly|kjør|køyr|go|travel|leav|driv)\\p{L}* (?:\\p{L}+ ){0,2}(?:sammen|saman|together)(?!\\p{L})",
    "(?:og|and) (?:jeg|eg|meg|(?-i:I)|me) (?:fly|reis|dra|kom|skal|tar|tek|go|travel|driv|leav|take|will)",
  ].join("|")})`,
  "iu",
);
/** With whom it is; to have talked with them is nothing of it. */
const beside = new RegExp(
  `(?<!(?<!\\p{L})(?:snakk\\p{L}*|prat\\p{L}*|ferdig|enig|einig|slutt|talk\\p{L}*|spoke|done|finished) (?:\\p{L}+ )?)${byItself("med|with")}((?: (?!(?:fordi|at|når|mens|hvis|because|when|while|that|if)(?!\\p{L}))[\\p{L}'’-]+)+)|${byItself("(?:reis\\p{L}*|dra|drar|dreg|fly|flyr|flytt\\p{L}*|kommer|kjem|går|buss|tog|hjem|heim|go|goes|going|travel\\p{L}*|move|return|home) (?:til|to)")}(${named})`,
  "giu",
);

/** Whether a text names whoever it is asked about. */
type IsNamed = (text: string) => boolean;

/** Whether what is left of a clause says that it is with whoever it is asked about. */
const isWith = (near: string, isNamed: IsNamed): boolean =>
  (takes.test(near) && isNamed(near)) ||
  [...near.matchAll(beside)].some(([, one, other]) => isNamed(one ?? other ?? ""));

/** Whether a clause says that somebody goes with whoever it is asked about: not that they do not know it, or that it is far away from them. */
function saysWith(clause: string, isNamed: IsNamed): boolean {
  const near = clause
    .replaceAll(awayFrom, "")
    .replaceAll(without, (all) => (isNamed(all) ? "" : all))
    .replaceAll(unknowingOf, (all, at: number, line: string) =>
      takes.test(line.slice(0, at)) ? "" : all,
    );
  const unknown = near.match(unknowing) ?? [];
  const known = unknown.length === 0 ? near : near.replaceAll(unknowing, "");
  return [known, ...unknown].some((each) => isWith(each, isNamed));
}

/** The first words by which somebody goes home with, is met by or stays with whoever is asked about; null where none say it. */
export const withIn = (words: string, isNamed: IsNamed): string | null =>
  clausesOf(words)
    .find((clause) => saysWith(clause, isNamed))
    ?.replaceAll(joint, "–")
    .trim() ?? null;

const knows = "(?:vet|veit|kjenner|knows?)";
const onlyBy =
  "bortsett fr[aå]|utenom|utanom|unntatt|unnateke|foruten|forutan|bare|berre|kun|enn|except(?: for)?|apart from|other than|besides|only|just|than";
const notMore = "(?= ?(?:$|[.,;!?])| (?:og|and|who|som)(?!\\p{L})| knows?(?!\\p{L}))";
/** Beside nobody, who does know: “nobody but him”, and “only he knows”. */
const knowing = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:ingen|inga|nobody|no one|none)(?!\\p{L})[^.;!?]*?[.,;]? (?:${onlyBy})(?: for| av)?((?: [\\p{L}'’-]+)+)`,
    `(?:nobody|no one|none)(?!\\p{L})[^.;!?]*? but((?: [\\p{L}'’-]+){1,3}?)${notMore}`,
    `(?:bare|berre|kun|only)((?: [\\p{L}'’-]+){1,5}?) (?:som |who )?${knows}(?!\\p{L})(?! (?:det )?(?:ikke|ikkje))`,
    `((?:[\\p{L}'’-]+ ){1,4})(?:er|is) (?:den|the) (?:eneste|einaste|only)(?: \\p{L}+)? (?:som |who |that )?${knows}(?!\\p{L})`,
  ].join("|")})`,
  "giu",
);
/** What is told next of somebody who does not. */
const orNot = /(?<!\p{L})(?:og|and|men|but) [^.]*(?:ikke|ikkje|not|n['’]t)(?!\p{L}).*/iu;

/** The first words by which nobody knows of it but whoever is asked about; null where none say it. */
export const knownToIn = (words: string, isNamed: IsNamed): string | null =>
  [...words.normalize("NFC").replaceAll(/\s+/g, " ").matchAll(knowing)].find(([, ...who]) =>
    isNamed((who.find((each) => each !== undefined) ?? "").replace(orNot, "")),
  )?.[0] ?? null;
