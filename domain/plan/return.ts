import type { Day } from "../base/day.ts";
import { byOthersIn, heldByOthersIn } from "./by-others.ts";
import { readsAsFear } from "./no-fear.ts";
import { isOnlyTalk, noHowOf, withoutSure } from "./safe-how.ts";
import type { Heard } from "./wishes.ts";

/** What is to be known of a return. Nothing of it is taken for granted: what nobody has asked stands as not asked. */
export const returnTopics = [
  "wish",
  "waits",
  "fear",
  "safe",
  "told",
  "contact",
  "journey",
] as const;
export type ReturnTopic = (typeof returnTopics)[number];

/** What the person answered; where it is a question of yes or no, that stands apart from the words. “yes-if” hangs on something. */
export const returnAnswers = [
  "yes",
  "yes-if",
  "no",
  "said",
  "does-not-know",
  "will-not-say",
] as const;
type ReturnAnswer = (typeof returnAnswers)[number];

/** Of a journey of whoever is or may be a child: whether child welfare, or whoever stands in for the parents, has agreed to it and is on it. */
export const joinsWays = ["agreed", "not-yet"] as const;

/** Whether anybody is along on a journey who is or may be under eighteen: nobody, the person's own children, or others or nobody knows. */
export const alongWays = ["none", "own", "child"] as const;

/**
 * Of a yes to how the person is safe: whether anybody they fear, owe or worked for knows where they will live or who meets them. Nobody; they
 * do and cannot come there, or have no reason to any more; or one of them does, or it is not certain.
 */
export const knownToWays = ["nobody", "kept-away", "somebody"] as const;

/** What the person said of one of them, as it was written down by a named colleague that day. */
export interface ReturnNote {
  readonly kind: "return";
  readonly topic: ReturnTopic;
  readonly answer: ReturnAnswer;
  /** The person's own words; needed, unless they do not know or will not say. */
  readonly words: string | null;
  readonly on: Day;
  readonly heard: Heard;
  readonly joins?: (typeof joinsWays)[number] | null | undefined;
  readonly along?: (typeof alongWays)[number] | null | undefined;
  readonly knownTo?: (typeof knownToWays)[number] | null | undefined;
}

export type ReturnRefusal =
  | "plan.no-own-words"
  | "plan.not-yet"
  | "plan.yes-reads-as-if"
  | "plan.no-reads-as-fear"
  | "plan.safe-says-no-how"
  | "plan.safe-with-feared"
  | "plan.safe-known-to"
  | "plan.no-such-answer"
  | "plan.return-not-wanted"
  | "plan.return-not-alone"
  | "plan.return-no-interpreter"
  | "plan.return-on-condition"
  | "plan.return-in-doubt"
  | "plan.return-corrected"
  | "plan.return-not-asked"
  | "plan.return-not-safe"
  | "plan.return-child"
  | "plan.return-age-to-ask"
  | "plan.return-child-not-seen"
  | "plan.return-child-not-joined"
  | "plan.return-takes-child"
  | "plan.return-along"
  | "plan.return-unseen";

const inWords: readonly ReturnAnswer[] = ["said", "does-not-know", "will-not-say"];

/** The answers that a topic can have. */
export const answersOf: Readonly<Record<ReturnTopic, readonly ReturnAnswer[]>> = {
  wish: ["yes", "yes-if", "no", "does-not-know", "will-not-say"],
  waits: inWords,
  // Whoever can neither say yes nor no says it in words; then it is not known.
  fear: ["yes", "no", "said", "does-not-know", "will-not-say"],
  safe: ["yes", "yes-if", "no", "does-not-know", "will-not-say"],
  told: inWords,
  contact: inWords,
  journey: inWords,
};

/** Whether an answer stands only with the person's words: nobody has to answer, and not to is a full answer. */
export function needsWords(answer: ReturnAnswer | null): boolean {
  return answer !== null && answer !== "does-not-know" && answer !== "will-not-say";
}

/** Whether a yes to a question may hang on something: there a plain yes is one that is free and on no condition. */
export function mayHang(topic: ReturnTopic): boolean {
  return answersOf[topic].includes("yes-if");
}

/** Is not said by whoever says it of themselves, with or without “I”. */
const notSelf =
  "(?<!(^|[.!?,;:]) ?)(?<!(?<!\\p{L})(jeg|eg|vi|i|we)( (har|selv|sjølv|gjerne|virkelig|absolutt|helst|også|óg|alltid|som|who|nå|no|alt|allerede|kun|bare|have|do|also|always|really|already|still|now|just))* )";

/** Whoever else may want it: as “he” and “they”, or as kin or whoever the work is for. */
const others =
  "(han|hun|ho|de|dei|(ekte)?mannen|eks(en|mannen)|kjæresten|\\p{L}*sjefen|agenten|madam\\p{L}*|familien|foreldrene|faren|moren|mora|broren|onkelen|svig(er|ar)\\p{L}*|he|she|they|(my |the )?(husband|ex|boyfriend|partner|boss|agent|family|parents|father|mother|brother|uncle))( (min|mi|mine))?";

/**
 * Words of something else than a free yes, in Norwegian of either kind and in English: a condition, a no or a doubt, no choice, being told
 * to, a fear, an afterwards. Too much is asked about rather than too little: the person can be asked again.
 */
const doubtful = new RegExp(
  `^\\P{L}*no(?!\\p{L})|(?<!\\p{L})(${[
    "når|hvis|viss|dersom|såfremt|såframt|så (snart|fort)(?! (som mulig|som råd|det går|det lar seg gjøre))|så lenge|ellers|elles|med mindre|forutsatt|føresett",
    "om (det|dei|de|han|ho|hun|hen|jeg|eg|noen|nokon)|om \\p{L}+ (min |mi |mitt )?(kan|vil|møter|får|blir|er|henter|betaler)",
    "if|when|once|as soon as(?! possible)|as long as|unless|provided|or else|otherwise",
    "(?<!(se|ser|look|looks|looking) )(etter|after)|etterpå|afterwards|(ikke|ikkje) før|not before|until",
    "(jeg|eg) (tror|trur)(?! på)|i think|passer? meg|passar meg|watch out|be careful",
    "nei|nope|men|but|kanskje|maybe|perhaps|(ikke|ikkje) sikker|usikker|not sure|unsure",
    "(?<!(de|dei|han|hun|ho|sjefen|agenten|rekruttereren|(?!(Jeg|Eg|Vi) )(?-i:\\p{Lu})\\p{L}+) )(vet|veit) (ikke|ikkje)|(?<!(they|he|she) )(do not|don['’]t|does not|doesn['’]t) know",
    "(aner|anar) (ikke|ikkje)|har (ikke|ikkje) fått vite|(have not|haven['’]t|has not|hasn['’]t) been told",
    "(vil|ønsker) (ikke|ikkje) (hjem|heim|reise|dra|tilbake)|(do not|don['’]t) want to (go|return|travel)",
    "(ikke|ikkje|ingen|inga|intet|no|not|don['’]t)( \\p{L}+){0,4} (valg?|choice)",
    // Somebody else wants or has decided it.
    `${notSelf}(vil|ønsker|ønskjer) (\\p{L}+ )?(det|dette|at (jeg|eg|vi) (\\p{L}+ )?(kommer|kjem|reiser|drar|dreg|flytter|vender|er hjemme)|(ha (meg|oss)|(meg|oss)) (hjem|heim|tilbake|attende))(?! (selv|sjølv))`,
    `${notSelf}wants? (\\p{L}+ )?(it|this|that|me (home|back|there))(?! (him|her)self)`,
    `${notSelf}(sier|seier|says?) (det|så|so|that)(?= ?($|[.,;!]))`,
    "det (vil|ønsker|ønskjer) (han|hun|ho|de|dei|(ekte)?mann|eks|kjærest|\\p{L}*sjef|agent|madam|famili|foreldr|faren|moren|mora|bror|onkel|svig)\\p{L}*(?! (selv|sjølv))",
    "(det|hva|what|that) (han|de|dei|he|they|mannen( min)?|familien( min)?|my husband|my family) (vil|ønsker|ønskjer|wants?)(?= ?($|[.,;!]))",
    `(det|hva|kva|som|slik|what|that|as|like) ${others} (har )?(vil|ønsker|ønskjer|sier|seier|sa|sagt|wants?|wishes|says?|said|asked)(?= ?($|[.,;!?])| (for|av) (me|us|meg|oss)(?!\\p{L}))`,
    `${notSelf}(sier|seier|sa|mener|meiner|synes|says?|said|thinks?)( at| that)? (det|it) (er|vil være|is|was|would be) (\\p{L}+ )?(best|bra|rett|riktig|rektig|lurt|lurest|klokt|klokest|på tide|better|good|right|time|wise)`,
    `${notSelf}(sier|seier|sa|mener|meiner|synes|says?|said|thinks?)( at| that)? (jeg|eg|vi|i|we) (\\p{L}+ )?(bør|burde|skal|skulle|should|ought)`,
    "(bedt|ba|bad|bede|beden|beder|ber|tigg\\p{L}*) (meg|oss)( om)?( å)? (kom|reis|dra|vend|flytt|hjem|heim|tilbake)\\p{L}*|(ask|begg?)(ed|s|ing)? (me|us) (to )?(please )?(come|go|return|travel|move|home|back)",
    `${notSelf}(har )?(bestem(mer|te|t)|decided?s?)(?! (meg|oss|seg))`,
    "(jeg|eg) må|må (jeg|eg|fordi)|at (jeg|eg) skal|(i|we) (have|need) to|have to because|must|wants? me to",
    "tving\\p{L}*|tvang|tvung\\p{L}*|press(et|a)|tru(er|et|a)|forc(e|es|ed|ing)|ma(de|kes?) me|told me to|threat\\p{L}*|lov(a|et|er)( (at|meg|meg at))?|promis(e|es|ed)",
    "redde?|engstelig|frykt\\p{L}*|tør (ikke|ikkje)|afraid|scared|frightened|fear\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Words that many answers in Norwegian or English hold, and that are no words of the languages most often put over. */
const known = new Set(
  [
    "mulig jeg eg vil ønsker ønskjer hjem heim hjemme heime dra tilbake til og det nå snart snarest gjerne veldig med mitt hos",
    "søster søsteren bror broren moren faren barna familien tante tanten onkel onkelen venn venninne trygt trygg noen ikke uansett",
    "venter ventar mannen kona kone wife husband kids grandma meet",
    "bor møter henter kjenner vet veit politiet flyttet adresse skal ingen andre annet eget livet",
    "want wish going home back return travel the and with sister brother mother father children family safe there here this",
    "aunt uncle friend friends police nobody elsewhere meets lives knows moved address another different life own free",
    "gjeld gjelda gjelden betalt slettet sletta sitter fengsel fengslet arrestert rekruttereren sjefen borte død",
    "debt paid cancelled jail arrested recruiter dead he she him",
    "it have now soon please sure live away where who she they words myself",
  ].flatMap((line) => line.split(" ")),
);

/** What a plain yes is said with too, but other languages have the same words for other things: read only where nothing else stands. */
const plain = new Set(
  "ja yes yeah i do will go am is we my me to in takk thanks reise er har meg min mine".split(" "),
);

const wordsIn = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}+/gu) ?? [];

function isPlain(words: string): boolean {
  const each = wordsIn(words);
  return each.length > 0 && each.every((word) => plain.has(word));
}

/** Whether a yes says nothing more than yes. */
export function isBareYes({ answer, words }: Pick<ReturnNote, "answer" | "words">): boolean {
  return answer === "yes" && words !== null && isPlain(words);
}

/** Whether words hold any that somebody who reads Norwegian and English would know: nobody's language is guessed. */
function isRead(words: string): boolean {
  return isPlain(words) || wordsIn(words).some((word) => known.has(word));
}

type Answered = Pick<ReturnNote, "topic" | "answer" | "words">;

/** What a yes is read as: in doubt, and, of how they are safe, not said how; null where it is not. */
interface Reading {
  readonly doubt: string | null;
  readonly noHow: string | null;
}

/** Reads a yes to a question where it may hang on something, once for all that is asked of its words. */
function readingOf({ topic, answer, words }: Answered): Reading {
  if (answer !== "yes" || !mayHang(topic) || words === null) {
    return { doubt: null, noHow: null };
  }
  const said = lineOf(words);
  const isOfSafe = topic === "safe";
  const noHow = isOfSafe ? noHowOf(said) : null;
  const free = said.replaceAll(unforced, "");
  const line = isOfSafe ? withoutSure(free) : free;
  const first =
    doubtful.exec(line)?.[0].replace(/^\P{L}+/u, "") ??
    (isOfSafe ? heldByOthersIn(line) : byOthersIn(line));
  const isKnown = isRead(line) || (isOfSafe && noHow === null);
  const doubt = first ?? (isKnown ? null : "");
  return { doubt, noHow: doubt === null || isOnlyTalk(words) ? noHow : null };
}

/**
 * The first words by which a yes is worded as something else than a free one, as of others who arrange it, of a question where it may hang on
 * something; empty where none of its words can be read, and null where it is a free one. How they are safe names whomever they fear: only
 * what those do, or are owed, is asked about there.
 */
export const doubtIn = (note: Answered): string | null => readingOf(note).doubt;

/** Whether a yes is worded as something else than a free one, or in words that cannot be read. */
export const readsAsIf = (note: Answered): boolean => doubtIn(note) !== null;

/**
 * Whether a yes to how they are safe does not say how: the first words that say otherwise, or empty where none say how. Null where it says
 * how, and where its words are in doubt for what they are, which is said first.
 */
export const noHowIn = (note: Answered): string | null => readingOf(note).noHow;

/** Kin by their name, which is read where it is held against whom they fear. */
const kinByName =
  /(?<!\p{L})(tante|onkel|fetter|kusine|søster|syster|bror|mor|far|bestemor|bestefar|mormor|farmor|aunt|uncle|cousin|sister|brother) (?-i:\p{Lu}\p{Ll}+)(?!\p{L})/giu;

const lineOf = (words: string): string =>
  words.normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(kinByName, "$1 min");

/** That nobody makes them, or has asked them to: the one place where words of force say that there is none. */
const unforced =
  /(?<!\p{L})(ingen|nobody|no one|noone)( har| has| is)? (((press|tving|tvung|tru|forc|threat)\p{L}*|making|made|makes|told|sagt)( meg| me)?( at jeg må| to go)?|(bedt|bede|ba|bad|ber) (meg|oss) (om (det|dette)|(om )?å (reise|dra|komme|kome|vende|flytte)( (hjem|heim|tilbake|attende))?)|ask(ed|s) (me|us)( to( (go|come|return|travel|move))?( (home|back))?| for (it|this))?)(?!\p{L})/giu;

/** What is wrong with an answer as it was given, or null; whether a journey may be written down at all stands in locks.ts. */
export function answerProblem(
  { topic, answer, words, on }: ReturnNote,
  today: Day,
): ReturnRefusal | null {
  if (!answersOf[topic].includes(answer)) {
    return "plan.no-such-answer";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  if (words === null && needsWords(answer)) {
    return "plan.no-own-words";
  }
  if (readsAsFear({ topic, answer, words })) {
    return "plan.no-reads-as-fear";
  }
  const { doubt, noHow } = readingOf({ topic, answer, words });
  if (noHow !== null) {
    return "plan.safe-says-no-how";
  }
  return doubt === null ? null : "plan.yes-reads-as-if";
}
