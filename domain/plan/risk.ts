import { byOthersIn, kin, kinInEnglish } from "./by-others.ts";
import { type Entry, isOfKind, newestOf } from "./entry.ts";
import { isAfter, wordsOf } from "./older.ts";
import type { ReturnNote, ReturnTopic } from "./return.ts";
import { spokenOut, withoutTaken } from "./safe-how.ts";
import { tellsOfBound } from "./safe-line.ts";
import { namesSame } from "./same-person.ts";

/** What is told of a return that may say whom it is with, or whom it is owed to. */
const tellsOf: readonly ReturnTopic[] = ["waits", "told", "journey"];

const speaks = ({ content: { words } }: Entry<ReturnNote>): boolean =>
  words !== null && byOthersIn(words.normalize("NFC").replaceAll(/\s+/g, " ")) !== null;

/** Whether it names somebody who may be whom they fear: kin, or a name, that is said of both. */
function isOfFeared(feared: ReturnNote | undefined, words: string): boolean {
  const tells = feared?.answer === "yes" || feared?.answer === "said";
  return tells && namesSame(feared.words ?? "", words);
}

/** What of an answer may tell of whoever is owed: of how they are safe, not whom they are safe with. */
const owedIn = ({ topic, words }: ReturnNote): string =>
  topic === "safe" ? withoutTaken(words ?? "") : (words ?? "");

/** Whether it names somebody of whom a debt, an employer or the like is told elsewhere: a journey with whoever is owed. */
const isOfOwed = (owed: readonly Entry<ReturnNote>[], { content }: Entry<ReturnNote>): boolean =>
  content.topic === "journey" &&
  owed.some((each) => namesSame(owedIn(each.content), content.words ?? ""));

/** The first of the last wordings that all say what it says now: again in the same words it is no newer, but after others it is. */
export function firstAlike(entries: readonly Entry[], note: Entry<ReturnNote>): Entry<ReturnNote> {
  const wordings = entries
    .filter(isOfKind("return"))
    .filter(({ content }) => content.topic === note.content.topic);
  const now = wordsOf(note.content);
  const other = wordings.findLastIndex(({ content }) => wordsOf(content) !== now);
  return wordings[other + 1] ?? note;
}

/**
 * Of what stands of a return, what names an employer, whoever found the work, a debt, or others who arrange the journey, whatever the
 * person fears, or somebody who may be whom they fear: how they are safe is asked about after it. `but`: a question whose answer is about to be written anew.
 */
export function risksIn(
  entries: readonly Entry[],
  but: ReturnTopic | null,
): readonly Entry<ReturnNote>[] {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const owed = notes.filter((note) => note.content.topic !== "journey" && speaks(note));
  const fear = notes.find(({ content }) => content.topic === "fear");
  const isRisk = (note: Entry<ReturnNote>): boolean =>
    speaks(note) || isOfFeared(fear?.content, note.content.words ?? "") || isOfOwed(owed, note);
  const told = notes
    .filter(({ content }) => content.topic !== but && tellsOf.includes(content.topic))
    .filter(isRisk)
    .map((note) => firstAlike(entries, note));
  return but === "journey" ? told : [...told, ...leftOut(entries).filter(isRisk)];
}

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

const withThem =
  /(?<!\p{L})(hent|møt|kjør|køyr|følg|ta(r|tt)?(?!\p{L})|tek(?!\p{L})|reis\p{L}* med|(bo|bor|bur) (\p{L}+ )?(med|hos)|hos|fetch|pick|meet|driv|take|travel\p{L}* with|(live|living|stay)\p{L}* (\p{L}+ )?with)(?!\p{L}* (ikke|ikkje))/iu;
/** What is of others, or of where the person is not: that they do not know it, or that it is far away from them. */
const apart =
  /((vet|veit|finner|kjenner) (ikke|ikkje)|not (know|find)|n['’]t (know|find)|cannot find|langt (\p{L}+ )?(fra|frå)|far (away )?from|away from|(ikke|ikkje|not) (hos|med|with)|uten|utan|without)(?!\p{L}).*/iu;

/** The words by which how they are safe is with whom they fear: that name them, and that they fetch, take along or live with the person. */
export function withFearedIn(
  fear: ReturnNote | undefined,
  safe: Pick<ReturnNote, "words">,
): string | null {
  const clauses = spokenOut(safe.words ?? "").split(/[.,;!?]| (?:og|and|men|but) /u);
  const words = clauses.find((clause) => {
    const near = clause.replace(apart, "");
    return withThem.test(near) && isOfFeared(fear, near);
  });
  return words?.trim() ?? null;
}

/** Where another may begin to be told of: a sentence, a pause, or “and” before kin and helpers. */
const pause = new RegExp(
  `[.,;!?\\n]| (?:men|but) | (?:og|and) (?=(?:(?:my|the) )?(?:${kin}|${kinInEnglish})(?!\\p{L}))`,
  "giu",
);

/**
 * The words by which a journey is with whom they fear, owe, worked for or were sent by: that those fetch, meet, drive or take them. No
 * answer of how they are safe makes such a journey good: it is planned with somebody else.
 */
export function journeyWithIn(entries: readonly Entry[]): string | null {
  const notes = newestOf(entries).filter(isOfKind("return"));
  const [journey, fear] = (["journey", "fear"] as const).map((topic) =>
    notes.find(({ content }) => content.topic === topic),
  );
  const words = journey?.content.answer === "said" ? (journey.content.words ?? "") : "";
  const owed = notes.filter((note) => note.content.topic !== "journey" && speaks(note));
  // What is said of somebody between two commas belongs to them.
  const whole = spokenOut(words).replaceAll(/, ((?:som|who|whom) [^,.;!?]*),/giu, " $1");
  const found = whole
    .replaceAll(pause, "\n")
    .split("\n")
    .find((clause) => {
      const near = clause.replace(apart, "");
      const isWithBound =
        tellsOfBound(near) ||
        isOfFeared(fear?.content, near) ||
        owed.some((each) => namesSame(owedIn(each.content), near));
      return withThem.test(near) && isWithBound;
    });
  return found?.trim() ?? null;
}

/** What makes a journey wait for how the person is safe: each answer of the return, by the first of its words, that is newer than that. */
export function newerOfReturn(
  entries: readonly Entry[],
): readonly { readonly entry: Entry<ReturnNote>; readonly words: string }[] {
  const safe = newestOf(entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.topic === "safe");
  return risksIn(entries, null)
    .filter((risk) => safe === undefined || isAfter(entries, risk, safe))
    .map((entry) => {
      const said = entry.content.words ?? "";
      return { entry, words: byOthersIn(said.normalize("NFC").replaceAll(/\s+/g, " ")) ?? said };
    });
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
