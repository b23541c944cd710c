import { byOthersIn, kin, kinInEnglish } from "./by-others.ts";
import { type Entry, isOfKind, newestOf } from "./entry.ts";
import { hasTold, knownToIn, withIn, withoutSent } from "./going-with.ts";
import { besideThem } from "./joining.ts";
import { firstAlike, isAfter } from "./older.ts";
import type { ReturnNote, ReturnTopic } from "./return.ts";
import { withBoyfriend, withoutTaken } from "./safe-how.ts";
import { tellsOfBound } from "./safe-line.ts";
import { namesSameOf, type Persons, personsIn } from "./same-person.ts";
import { sentenceOf } from "./sentence-of.ts";
import { spokenOf } from "./spoken-of.ts";
import { threatIn, toldElsewhere } from "./told-elsewhere.ts";

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

/** A question of a text: asked once for what it is held against, and then of many. */
type IsOf = (words: string) => boolean;
const isOfNobody: IsOf = () => false;

/** Whether it names somebody who may be whom they fear: kin, or a name, that is said of both. */
function ofFeared(feared: ReturnNote | undefined): IsOf {
  const tells = feared?.answer === "yes" || feared?.answer === "said";
  if (!tells) {
    return isOfNobody;
  }
  const fears = feared.words ?? "";
  const persons = personsIn(fears);
  // A man who is sent by those who help is no husband, unless it is he whom they fear.
  const isSent = withoutSent(fears) !== fears;
  return (words) => namesSameOf(persons, personsIn(isSent ? words : withoutSent(words)));
}

/** What goes on of a debt that was told of just before. */
const goesOnOfDebt =
  /^\P{L}*(?:til|åt|det er|det var|han|de|dei|hos|to|it is|it was|he|they|with)(?!\p{L})/iu;

/** Whom a debt is to, where that is said beside it. */
const owedTo =
  /(?<!\p{L})(?:(?:skylder|skyldte|skuldar|skulda|owes?|owed)|(?:gjeld\p{L}*|lån\p{L}*|lent|debts?|loans?|borrowed|money|peng\p{L}*)(?: \p{L}+){0,2} (?:til|av|fra|frå|hos|to|from|by))((?: [\p{L}'’-]+){1,3})/giu;
const isNamedIn = (words: string): boolean => {
  const { told, words: written } = personsIn(words);
  return told.size > 0 || [...written.values()].some(({ isCapitalWithin }) => isCapitalWithin);
};
/** Of money too, though it tells of no debt by itself, or of whoever is theirs. */
const ofMoney =
  /(?<!\p{L})(?:peng\p{L}*|money|betal\p{L}*|pay|paid|den|det|dem|dei|de|han|ham|henne|hans|hennes|deres|it|them|they|he|him|his|her|their|halv\p{L}*|half)(?!\p{L})/iu;
/** That somebody is there, or knows nothing. */
const onlyThere =
  /(?<!\p{L})(?:er|bor|bur|venter|ventar|hjelper|(?:vet|veit) (?:ikke|ikkje|ingenting|inkje)|is|are|lives?|waits?|helps?|knows? nothing)(?!\p{L})/giu;
const isApart = (part: string): boolean => {
  const rest = part.replaceAll(onlyThere, "");
  return rest !== part && !hasTold.test(rest) && !ofMoney.test(part) && byOthersIn(part) === null;
};
/** What is said that somebody does to another unless they are paid: it is not that other who is owed. */
const threatened =
  /(?<!\p{L})(?:ta|tar|tek|skade\p{L}*|drepe\p{L}*|slå|slår|hente\p{L}*|oppsøke\p{L}*|true\p{L}*|take|hurt|kill|harm|threaten)s? (?:[\p{L}'’-]+ ){1,3}(?=(?:hvis|om|dersom|når|if|unless|when)(?!\p{L}))/giu;

/** Where somebody's kin live, which whoever is told of does not know. */
const unknowing =
  /(?<!\p{L})(?:(?:vet|veit|aner|anar) (?:heller )?(?:ikke|ikkje)|(?:does not|doesn['’]t|do not|don['’]t|cannot|never) know) (?:hvor|kvar|where) (?:[\p{L}'’-]+ ){1,3}?(?:bor|bur|er|jobber|lives?|is|works?)(?!\p{L})/giu;

/** Of a sentence that says whom a debt is to, without what it tells of others beside that. */
function ofCreditor(sentence: string): string {
  const line = sentence.replaceAll(threatened, "").replaceAll(unknowing, "");
  const isSaid = [...line.matchAll(owedTo)].some(([, whom = ""]) => isNamedIn(` a${whom}`));
  const parts = isSaid ? line.split(/, (?:men |but )?| (?:men|but) /giu) : [line];
  return parts.filter((part) => !isApart(part)).join(", ");
}

/** What of an answer may tell of whoever is owed: the sentences of it that tell of a debt, an employer or others, and not whom they are safe with. */
function owedIn({ topic, words }: ReturnNote): string {
  const said = topic === "safe" ? withoutTaken(words ?? "") : (words ?? "");
  const sentences = said.normalize("NFC").split(/(?<=[.!?;\n])/u);
  const tells = sentences.map((sentence) => byOthersIn(sentence.replaceAll(/\s+/g, " ")) !== null);
  return sentences
    .filter((sentence, at) => tells[at] || (tells[at - 1] && goesOnOfDebt.test(sentence)))
    .map((sentence) => ofCreditor(sentence.replaceAll(/\s+/g, " ")))
    .join(" ");
}

const ofDebt = /(?<!\p{L})(?:skyld|skuld|gjeld|lån|owe|debt|borrow|lent)/iu;
/** What other parts of the plan tell of whoever is owed: the sentences that tell of a debt. */
const owedElsewhere = (entries: readonly Entry[]): readonly string[] =>
  toldElsewhere(entries).flatMap(({ text, words }) => {
    const sentence = sentenceOf(text, words) ?? words;
    return ofDebt.test(sentence) ? [ofCreditor(sentence)] : [];
  });

/** Whether it names somebody of whom a debt, an employer or the like is told, of the return or elsewhere in the plan: a journey with whoever is owed. */
function ofOwed(owed: readonly Entry<ReturnNote>[], entries: readonly Entry[]): IsOf {
  const each = [...owed.map(({ content }) => owedIn(content)), ...owedElsewhere(entries)].map(
    (words): Persons => personsIn(words),
  );
  return (words) => {
    const persons = each.length === 0 ? null : personsIn(words);
    return persons !== null && each.some((one) => namesSameOf(one, persons));
  };
}

/** What names a risk, and the words that do; of a name alone, all of them. */
interface Risk {
  readonly entry: Entry<ReturnNote>;
  readonly words: string;
}

function risksWith(entries: readonly Entry[], but: ReturnTopic | null): readonly Risk[] {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const others = new Map(notes.map((note) => [note, othersIn(note)]));
  const owed = notes.filter((note) => note.content.topic !== "journey" && others.get(note));
  const fear = notes.find(({ content }) => content.topic === "fear");
  const [isOfFeared, isOfOwed] = [ofFeared(fear?.content), ofOwed(owed, entries)];
  const riskOf = (note: Entry<ReturnNote>): readonly Risk[] => {
    const { topic, words } = note.content;
    const said = words ?? "";
    const known = others.has(note) ? (others.get(note) ?? null) : othersIn(note);
    const first = known ?? threatOf(note);
    const isNamed = first !== null || isOfFeared(said) || (topic === "journey" && isOfOwed(said));
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
  const isOfFeared = ofFeared(fear);
  const owed = notes.filter(
    (note) => !["journey", "safe"].includes(note.content.topic) && othersIn(note) !== null,
  );
  const isOfOwed = ofOwed(owed, entries);
  const said = safe.words ?? "";
  const words = isOfExAlone(fear?.words ?? "") ? withBoyfriend(said) : said;
  const isOfThem: IsOf = (near) => isOfFeared(near) || isOfOwed(near);
  return (
    withIn(words, isOfThem) ?? knownToIn(words, isOfFeared) ?? spokenOf(words, isOfThem).otherwise
  );
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
  const [isOfFeared, isOfOwed] = [ofFeared(fear?.content), ofOwed(owed, entries)];
  return withIn(
    journey.content.words ?? "",
    (near) => tellsOfBound(near) || isOfFeared(near) || isOfOwed(near),
  );
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
