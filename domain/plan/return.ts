import type { Day } from "../base/day.ts";
import { byOthersIn, heldByOthersIn } from "./by-others.ts";
import { doubtfulIn, notFree } from "./free-yes.ts";
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

/** The first words of a doubt, or that others arrange it, or hold the person by it: of a wish, where no safety is told of. */
const notFreeIn = (line: string): string | null =>
  doubtfulIn(line) ?? notFree.exec(line)?.[0] ?? byOthersIn(line);

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
  const first = isOfSafe ? (doubtfulIn(line) ?? heldByOthersIn(line)) : notFreeIn(line);
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
