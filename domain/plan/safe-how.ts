import { oneOf, whole } from "../base/one-of.ts";
import { byOthersIn, kin, kinInEnglish, sentBy, settled } from "./by-others.ts";
import { houses, shorter, withoutNeither } from "./safe-line.ts";
import { anyKin, otherwiseIn } from "./safe-otherwise.ts";
import {
  elsewhere,
  exUnknowing,
  hidden,
  hiddenFromBoth,
  noOther,
  unknowing,
  unknowingClause,
  unknowingOfKin,
} from "./safe-unknown.ts";

// How somebody is safe, in Norwegian of either kind and in English. What is known to say how is listed, and no list of dangers ends.

const them = "(?:meg|oss|henne|ham|han|dem|me|us|her|him|them)";
const some = "(?: \\p{L}+){0,5}";
export const take = [
  "møt\\p{L}*|hent\\p{L}*",
  "ta(?:r|tt|s)?(?: \\p{L}+){0,2} i ?mot|tek(?: \\p{L}+){0,2} imot",
  "(?:kjør|køyr|følg)\\p{L}*(?! (?:med|etter)(?!\\p{L}))",
  `(?:pass\\p{L}* på|ser etter|beskytt\\p{L}*|vern\\p{L}*) ${them}`,
  `(?:er|reis\\p{L}*|blir) (?:sammen )?med ${them}`,
  `(?:vent\\p{L}* på|wait\\p{L}* for) ${them} (?:på|ved|i|at|in|by) (?:the )?(?:\\p{L}*(?:flyplass|stasjon)\\p{L}*|porten|airport|station|gate)`,
  "meet\\p{L}*|met|fetch\\p{L}*",
  "(?:pick|collect|driv|drov|escort|accompan|receiv|protect)\\p{L}*",
  `tak(?:es?|ing) ${them}`,
  "look\\p{L}* after",
  `har (?:\\p{L}+ )?(?:plass|rom|seng) til ${them}`,
  `has (?:a )?(?:room|place|bed) for ${them}`,
  `(?:is|are|be|travel\\p{L}*|com\\p{L}*) (?:there )?with ${them}`,
].join("|");
/** Whom they stay with; a mother who is “hers” is the person's own where the person will stay there. */
const staying = "(?:(?:skal|vil) (?:bo|være|sove)|will (?:live|stay|be))";
const closeKin = oneOf(
  "mor|mora|moren|far|faren|foreldre\\p{L}*|s[øy]st\\p{L}*|bror\\p{L}*|tant\\p{L}*|onkel\\p{L}*",
  "mother|father|parents|sister|brother|aunt|uncle",
);
/** Who else may do what is told next: it is not of the same. */
const others = "han|ham|ho|de|dei|som|noen|nokon|mannen|he|they|who|that|somebody|someone|man";
/** A house that has kept a room; what it has for others, or until a day, is none. */
const hasRoom = [
  "(?:har|has|have)",
  "(?: (?:hold\\p{L}*|satt|sett) av| reserver\\p{L}*| gjort klar\\p{L}*| kept| reserved| saved)?",
  "(?: (?:et|eit|ei|en|ein|nå|no|ledig|a|an|free|alltid))*",
  " (?:rom|plass|seng|room|place|bed)(?:met|men)?",
  "(?! (?:til|for|until|till) (?:\\d|andre|others|\\p{L}+dag|bare|only|mannen|sjef))",
].join("");

/** Met, fetched or taken along by somebody. */
const metBy = oneOf(
  "møtt|møtes|hent(?:et|a|es)|fulgt|følg(?:t|es)|kjør(?:t|es)|køyrd|ta(?:tt|s) i ?mot",
  "met|picked up|fetched|collected|driven|escorted",
);
/** With kin, or on the way to them to stay. */
const withKin = [
  `hos (?:\\p{L}+ ){0,2}(?:${kin})`,
  [
    "(?:jeg|eg|vi)(?: (?:skal|vil|kan))? (?:flytt\\p{L}*|dra(?:r)?|dreg|reis\\p{L}*)",
    `(?: (?:hjem|heim|ut|bort|inn))? til (?:${kin})(?! (?:til|åt|av)(?!\\p{L}))`,
  ].join(""),
  `(?:liv|stay|be|room|sleep|mov)\\p{L}*${some} (?:with|at|to) (?:\\p{L}+ ){0,1}(?:${kinInEnglish})`,
];
/** Lives at a place, has one, or is taken there. */
const livesOrGoes = oneOf(
  "bo|bor|skal|flytt\\p{L}*|plass|rom",
  "liv\\p{L}*|stay\\p{L}*|go\\p{L}*|driv\\p{L}*|tak\\p{L}*|room|place|mov\\p{L}*|straight",
);

/** Who meets the person or takes them in, or where they will live. */
const taken = [
  whole(`${metBy}${some} (?:av|by) (?:${sentBy}|\\p{L}+ )?(?:${kin}|${kinInEnglish}|${houses})`),
  whole(`(?:${houses})${some} (?:vent\\p{L}* på|wait\\p{L}* for) ${them}`),
  whole(`(?:${kin}|${kinInEnglish}|${houses})${some} (?:${take})`),
  whole(...withKin),
  whole(`${staying} (?:hos|with) (?:(?:his|her) )?${closeKin}`),
  whole(`${livesOrGoes}${some} (?:på|i|ved|til|at|in|to|with) (?:\\p{L}+ ){0,2}(?:${houses})`),
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
const whither = `(?:\\p{L}+ ){0,2}${oneOf(
  "uten?lands|utanlands",
  `ut av (?:(?:lands)?byen|landet|bygda|${placeName})`,
  `(?:bort |vekk |langt |ut )?(?:fra|frå) (?:(?:lands)?byen|bygda|hjemlandet|heimlandet|${placeName})`,
  `til (?:(?:${elsewhere})|utlandet|hovedstaden|${placeName})`,
  `og (?:bor|bur) (?:nå |no )?i ${placeName}`,
)}`;
const whitherInEnglish = `(?:\\p{L}+ ){0,2}${oneOf(
  "abroad|overseas",
  `out of (?:(?:the |my )?(?:village|town|city|country)|${placeName})`,
  `away from (?:(?:the |my )?(?:village|town|city)|${placeName})`,
  `to (?:(?:${elsewhere})|the capital|${placeName})`,
  `and lives (?:now )?in ${placeName}`,
)}`;

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

/** Not so, not any more, or only asked about. */
const not = whole(
  "ikke|ikkje|ingen|inga|aldri|h?verken|korkje",
  "not|never|nobody|no one|none|neither|cannot|\\p{L}+n['’]t",
  "var|vært|vore|bodde|budde|was|were|been|lived|stayed",
  "kunne|ville|could|would|might|may",
  "spør|spørre|(?<!(will|to|can) )be|ber|ask(ing|s)?",
);
/** The same of whoever is gone: was, may be or will be, or somebody else who is theirs. */
const gonePast = whole(
  "ikke|ikkje|aldri|not|never|\\p{L}+n['’]t",
  "vært|vore|satt|var i|been in|was in",
  "hans|deres|his|their",
  "skal|burde|bør|should|may|might|could|kan|kunne|vil|will",
  "snart|soon|nesten|almost|nearly|(en|noen|one|some) (av|of)",
);
const self = /(?<!\p{L})(jeg|eg|(?-i:I)|i (?:am|was|got)|vi|we|politi\p{L}*|police)(?!\p{L})/iu;
/** Somebody else, who is not said to come to it, and whoever a second half of what is said is of. */
const theirs =
  /^\P{L}*((ja|yes)\P{L}+)?(han|de|dei|he|they)(?! (skal|vil|will)(?!\p{L}))(?!\p{L})/iu;
const anew = new RegExp(
  `^(?:jeg|eg|vi|i|we|hun|she|(?:my )?(?:${kin}|${kinInEnglish}))(?!\\p{L})`,
  "iu",
);

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

/** Whether a clause says that whoever it is of is gone, or is kept away. */
export const isGone = (clause: string): boolean =>
  !self.test(clause) && isIn(clause, gone, gonePast);

/** Whether a clause says how: who takes them in, that whoever is feared is gone, or that they do not know where. */
const isHow = (clause: string): boolean =>
  isTaken(clause) || isGone(clause) || hidden.some((words) => words.test(clause));

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

/** What the same who meets the person does next. */
const andThen = new RegExp(
  `(?<=(?<!\\p{L})(?:${kin}|${kinInEnglish}|${houses})(?: (?:staff|workers?|volunteers?|(?:i|in) \\p{L}+))? (?:${take})(?: (?!(?:${others})(?!\\p{L}))\\p{L}+){0,6}) (?:og|and) (?:${take})(?!\\p{L})`,
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

const boyfriendTakes = new RegExp(
  `(?<=^|[.!?;] ?)(?:(kjæresten min)|my boyfriend)(?= (?:${take}) )`,
  "giu",
);
/** A line in which whoever somebody is with now, and who meets them, is a friend where it is a former one who is told of beside them. */
export const withBoyfriend = (line: string): string =>
  exUnknowing.test(line)
    ? line.replaceAll(boyfriendTakes, (_, he?: string) => (he ? "vennen min" : "my friend"))
    : line;

/** A line without what is no doubt of the person's: that somebody else does not know where, how long a sentence is, and what helpers do next. */
export const withoutSure = (line: string): string =>
  withBoyfriend(withoutNeither(shorter(line)))
    .replaceAll(unknowingOfKin, "")
    .replaceAll(unknowing, "")
    .replaceAll(andThen, "");
