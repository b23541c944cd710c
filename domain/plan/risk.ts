import { byOthersIn, kin, kinInEnglish } from "./by-others.ts";
import { deniesEach, leavesOut } from "./each-of-them.ts";
import { type Content, type Entry, isOfKind, newestOf } from "./entry.ts";
import { type FearedOrOwed, fearedOrOwed } from "./feared-or-owed.ts";
import { knownToIn, withIn } from "./going-with.ts";
import { besideThem } from "./joining.ts";
import { firstAlike, isAfter } from "./older.ts";
import type { ReturnNote, ReturnTopic } from "./return.ts";
import { withBoyfriend } from "./safe-how.ts";
import { tellsOfBound } from "./safe-line.ts";
import { spokenOf } from "./spoken-of.ts";
import { newerElsewhere, type Tells, threatIn } from "./told-elsewhere.ts";

/** What is told of a return that may say whom it is with, or whom it is owed to. */
const tellsOf: readonly ReturnTopic[] = ["waits", "told", "journey"];

/** The first words of an answer that tell of a threat or of violence: it may have been told here first. */
const threatOf = ({ content: { words } }: Entry<ReturnNote>): string | null =>
  words === null ? null : threatIn(words);

/** The first words of an answer that name an employer, whoever found the work, a debt, or others who arrange the journey. */
function othersIn({ content: { words, joins } }: Entry<ReturnNote>): string | null {
  // Who of child welfare is on it was answered.
  const said = joins === "agreed" ? besideThem(words ?? "") : (words ?? "");
  const line = said.normalize("NFC").replaceAll(/\s+/g, " ");
  return byOthersIn(line.replaceAll(saidYes, "").replaceAll(howOld, ""));
}

/** How old those are who were just told of: “my kids, 4 and 9, come with me”. */
const howOld = /, \d\d?(?: (?:og|and) \d\d?)?(?: år| years(?: old)?)?,/gu;

/** That whoever is along has said yes, between them and what they do. */
const saidYes =
  / (?:har|has) (?:sagt ja|agreed|said yes)(?: til (?:det|reisen|å være med)| to it)? (?:og|and)(?= )/giu;

/** What names a risk, and the words that do; of a name alone, all of them. */
interface Risk {
  readonly entry: Entry<ReturnNote>;
  readonly words: string;
}

/** That everybody knows it, and so whoever is there. */
const allKnow =
  /(?<!\p{L})(?:alle|heile|hele|folk|mange|nabo\p{L}*|everyone|everybody|people|many|neighbou?rs?|the (?:whole|entire)|all of|facebook|instagram|tiktok)(?!\p{L})/iu;

const theMany = "(?:folk|mange|nabo\\p{L}*|people|many|neighbou?rs?|facebook|instagram|tiktok)";
/** That no neighbour, or not many, know it: not that “not all” do, of whom some may. */
const fewKnow = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:ikke|ikkje|not)(?: (?:så|veldig|til|noen|nokon|på|so|very|that|too|to|any|on|the|sagt|fortalt|told|det|it)){0,4} ${theMany}`,
    `(?:ingen|inga|nobody|no one|none|no)(?: (?:av|i|på|of|in|on|the|my|mine|andre|other|de|dei|disse|these|so|as|hele|heile|whole|alle|all)){0,3} (?:${theMany}|hele|heile|alle|whole)`,
  ].join("|")})(?: (?:people|folk|nabo\\p{L}*|neighbou?rs?))?(?!\\p{L})`,
  "giu",
);

/** Whether a journey names whoever is owed, theirs or where they are; or all know of it, where somebody is feared or owed. */
function isToldOf(topic: ReturnTopic, said: string, them: FearedOrOwed): boolean {
  if (topic === "journey") {
    return them.isOwed(said) || them.isOfHouse(said) || them.isAtPlace(said);
  }
  return topic === "told" && them.isAnybody && allKnow.test(said.replaceAll(fewKnow, ""));
}

/** Whether it names somebody they fear; who waits or knows, and is only told not to know it, is no danger. */
const namesFeared = (topic: ReturnTopic, said: string, { isFeared }: FearedOrOwed): boolean =>
  isFeared(said) && (topic === "journey" || spokenOf(said, isFeared).otherwise !== null);

function risksWith(entries: readonly Entry[], but: ReturnTopic | null): readonly Risk[] {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const others = new Map(notes.map((note) => [note, othersIn(note)]));
  const owed = notes.filter((note) => note.content.topic !== "journey" && others.get(note));
  const fear = notes.find(({ content }) => content.topic === "fear");
  const them = fearedOrOwed(fear?.content, owed, entries);
  const riskOf = (note: Entry<ReturnNote>): readonly Risk[] => {
    const { topic, words } = note.content;
    const said = words ?? "";
    const known = others.has(note) ? (others.get(note) ?? null) : othersIn(note);
    const first = known ?? threatOf(note);
    const isNamed = first !== null || namesFeared(topic, said, them) || isToldOf(topic, said, them);
    return isNamed ? [{ entry: note, words: first ?? said }] : [];
  };
  const told = notes
    .filter(({ content }) => content.topic !== but && tellsOf.includes(content.topic))
    .flatMap(riskOf)
    .map((risk) => {
      const entry = firstAlike(entries, risk.entry);
      const said = entry.content.words ?? "";
      return entry === risk.entry
        ? risk
        : { entry, words: othersIn(entry) ?? threatOf(entry) ?? said };
    });
  const before = [...toldBefore(entries), ...(but === "journey" ? [] : leftOut(entries))];
  const risks = [...told, ...before.flatMap(riskOf), ...fearedBefore(entries)];
  // A journey that is with whom they fear is planned anew: no answer makes it good, and none is asked for.
  const ofOthers = risks.filter(({ entry }) => entry.content.topic !== "journey");
  return ofOthers.length < risks.length && journeyWithIn(entries) !== null ? ofOthers : risks;
}

/**
 * Of what stands of a return, what names an employer, whoever found the work, a debt, or others who arrange the journey, whatever the
 * person fears, or somebody who may be whom they fear: how they are safe is asked about after it. `but`: a question whose answer is about to be written anew.
 */
export const risksIn = (
  entries: readonly Entry[],
  but: ReturnTopic | null,
): readonly Entry<ReturnNote>[] => risksWith(entries, but).map(({ entry }) => entry);

/** Of who says now that they fear nobody, each fear that they told before. */
function fearedBefore(entries: readonly Entry[]): readonly Risk[] {
  const fears = entries
    .filter(isOfKind("return"))
    .filter(({ content }) => content.topic === "fear");
  return fears.at(-1)?.content.answer !== "no"
    ? []
    : fears
        .filter(({ content: { answer } }) => answer === "yes" || answer === "said")
        .map((entry) => ({ entry, words: entry.content.words ?? "" }));
}

/** What was said of what waits and of who knows, before it was said anew: a danger that was told is not gone by being left out. */
const toldBefore = (entries: readonly Entry[]): readonly Entry<ReturnNote>[] =>
  (["waits", "told"] as const).flatMap((topic) =>
    entries
      .filter(isOfKind("return"))
      .filter(({ content }) => content.topic === topic)
      .slice(0, -1),
  );

/** Whom somebody travels with, where that is nobody, kin or helpers. */
const withWhom = new RegExp(
  `(?<!\\p{L})(?:alene|åleine|alone|by myself|${kin}|${kinInEnglish})(?!\\p{L})`,
  "iu",
);

/** What a journey was before, while it does not say with whom it is now: what it told of may only have been left out. */
function leftOut(entries: readonly Entry[]): readonly Entry<ReturnNote>[] {
  const journeys = entries
    .filter(isOfKind("return"))
    .filter(({ content }) => content.topic === "journey");
  const now = journeys.at(-1)?.content;
  return now?.answer === "said" && !withWhom.test(now.words ?? "") ? journeys.slice(0, -1) : [];
}

/** Whether whom somebody fears is told to be a former one, and nobody they are with now. */
const isOfExAlone = (words: string): boolean =>
  /(?<!\p{L})(?:eks(?:en|mann\p{L}*|kjærest\p{L}*)?|ex(?:[- ]\p{L}+)?|former)(?!\p{L})/iu.test(
    words,
  ) &&
  !/(?<!eks|eks-|ex-|ex )(?<!\p{L})(?:kjærest|boyfriend|partner|sambo|mannen|husband)/iu.test(
    words,
  );

/** The words by which how they are safe is with whom they fear or owe: that name them, and that they fetch, take along or live with the person, or know where. */
export function withFearedIn(
  entries: readonly Entry[],
  safe: Pick<ReturnNote, "words">,
): string | null {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const fear = notes.find(({ content }) => content.topic === "fear")?.content;
  const owed = notes.filter(
    (note) => !["journey", "safe"].includes(note.content.topic) && othersIn(note) !== null,
  );
  const them = fearedOrOwed(fear, owed, entries);
  const said = safe.words ?? "";
  const words = isOfExAlone(fear?.words ?? "") ? withBoyfriend(said) : said;
  const isOne = (near: string) => them.isFeared(near) || them.isOwed(near);
  return withIn(words, isOne) ?? knownToIn(words, them.isFeared) ?? otherwiseOfThemIn(words, them);
}

/**
 * The first sentence that says of whoever is feared or owed, of theirs or of where they are, more than that they are no danger, or that of
 * some of them alone. A place that is only shared is settled once each of them is told of as no danger.
 */
function otherwiseOfThemIn(words: string, them: FearedOrOwed): string | null {
  const isOfThem = (said: string) =>
    them.isFeared(said) || them.isOwed(said) || them.isOfHouse(said) || them.isMisspelt(said);
  const { otherwise, denied } = spokenOf(words, (said) => isOfThem(said) || them.isAtPlace(said));
  if (otherwise !== null && them.isAtPlace(otherwise)) {
    const beside = spokenOf(words, isOfThem);
    if (beside.otherwise === null && deniesEach(beside.denied, them)) {
      return null;
    }
  }
  const isSome = leavesOut(words, denied, them);
  return otherwise ?? (isSome ? (denied[0]?.sentence ?? null) : null);
}

/**
 * The words by which a journey is with whom they fear, owe, worked for or were sent by: that those fetch, meet, drive or take them. No
 * answer of how they are safe makes such a journey good: it is planned with somebody else.
 */
export function journeyWithIn(entries: readonly Entry[]): string | null {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const [journey, fear] = (["journey", "fear"] as const).map((topic) =>
    notes.find(({ content }) => content.topic === topic),
  );
  if (journey?.content.answer !== "said") {
    return null;
  }
  const owed = notes.filter((note) => note.content.topic !== "journey" && othersIn(note) !== null);
  const { isFeared, isOwed } = fearedOrOwed(fear?.content, owed, entries);
  return withIn(
    journey.content.words ?? "",
    (near) => tellsOfBound(near) || isFeared(near) || isOwed(near),
  );
}

/** Parts of a plan that tell how somebody has it, and not what is to be done. */
const tellsHow: readonly Content["kind"][] = ["need", "follow-up", "correction"];

/**
 * What stands in the other parts of a plan, and is newer than how the person is safe: a threat, or more of whom they fear than that it is no
 * danger, such as that somebody lives with them now, or that they know.
 */
export function newerInPlan(entries: readonly Entry[]): ReturnType<typeof newerElsewhere> {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const fear = notes.find(({ content }) => content.topic === "fear");
  const { isFeared, feared } = fearedOrOwed(fear?.content, [], []);
  const ofThem: Tells = ({ content: { kind } }, text) =>
    tellsHow.includes(kind) && isFeared(text) ? spokenOf(text, isFeared).otherwise : null;
  const threats = newerElsewhere(entries);
  const more = feared.length === 0 ? [] : newerElsewhere(entries, ofThem);
  const isTold = ({ entry, text }: (typeof threats)[number]) =>
    threats.some((each) => each.entry === entry && each.text === text);
  return [...threats, ...more.filter((each) => !isTold(each))];
}

/** All that was told of a danger on the journey, each answer of the return by the first of its words: how they are safe is of these. */
export const dangersOfReturn = (entries: readonly Entry[]): readonly Risk[] =>
  risksWith(entries, null);

/** What makes a journey wait for how the person is safe: each answer of the return, by the first of its words, that is newer than that. */
export function newerOfReturn(entries: readonly Entry[]): readonly Risk[] {
  const safe = newestOf(entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.topic === "safe");
  return risksWith(entries, null).filter(
    ({ entry }) => safe === undefined || isAfter(entries, entry, safe),
  );
}

/** Whether any of them was said or written after the person first said how they are safe as they say it now: the same again is of what was known before. */
export function isNewerRisk(
  entries: readonly Entry[],
  risks: readonly Entry<ReturnNote>[],
  safe: Entry<ReturnNote>,
): boolean {
  const said = firstAlike(entries, safe);
  return risks.some((risk) => isAfter(entries, risk, said));
}
