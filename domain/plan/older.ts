import type { Day } from "../base/day.ts";
import type { Correction } from "./correction.ts";
import { type Entry, historyOf, isOfKind, newestOf } from "./entry.ts";
import { isBareYes, type ReturnNote, type ReturnTopic, readsAsIf } from "./return.ts";
import type { Wishes } from "./wishes.ts";

/** The questions that the locks on a journey hang on. */
const lockTopics: readonly ReturnTopic[] = ["wish", "waits", "fear", "told", "safe"];

/** Whether something was said, or was written down, after something else: what is typed late is no newer for that. */
export function isAfter(
  entries: readonly Entry[],
  one: Entry<Correction | ReturnNote | Wishes>,
  other: Entry<Correction | ReturnNote>,
): boolean {
  return one.content.on > other.content.on || entries.indexOf(one) > entries.indexOf(other);
}

type Corrected = "corrected" | "corrected-to-ask" | "corrected-to-deal-with";

/** What is left of what the person says is wrong of an answer; null once it was dealt with, and they were asked anew after they said so. */
export function correctedIn(entries: readonly Entry[], note: Entry<ReturnNote>): Corrected | null {
  const about = entries
    .filter(isOfKind("correction"))
    .filter(({ content }) => content.about === note.thing);
  const isOpen = newestOf(about)
    .filter(isOfKind("correction"))
    .some(({ content }) => content.standing.state === "open");
  // It was said in its first wording; the others are of what was done about it.
  const isOlder = about.some((wrong) => wrong.version === 1 && isAfter(entries, wrong, note));
  if (isOpen) {
    return isOlder ? "corrected" : "corrected-to-deal-with";
  }
  return isOlder ? "corrected-to-ask" : null;
}

/** The words of an answer without what is only how they are written. */
const wordsOf = ({ words }: Pick<ReturnNote, "words">): string =>
  (
    words
      ?.normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** The first of the last wordings that all say what it says now: again in the same words it is no newer, but after others it is. */
export function firstAlike(entries: readonly Entry[], note: Entry<ReturnNote>): Entry<ReturnNote> {
  const wordings = entries
    .filter(isOfKind("return"))
    .filter(({ content }) => content.topic === note.content.topic);
  const now = wordsOf(note.content);
  const other = wordings.findLastIndex(({ content }) => wordsOf(content) !== now);
  return wordings[other + 1] ?? note;
}

/** Whether a text has a name in it, as words of their own. */
export const tellsOfName = (words: string, name: string): boolean =>
  ` ${wordsOf({ words })} `.includes(` ${wordsOf({ words: name })} `);

/** Whether an answer is plainly the one before again: in the same words, or a bare yes to going after a free one. */
function isAgain(before: ReturnNote, now: ReturnNote): boolean {
  if (before.answer !== now.answer || before.heard !== now.heard) {
    return false;
  }
  const isYesAgain = now.topic === "wish" && isBareYes(now) && !readsAsIf(before);
  return isYesAgain || wordsOf(before) === wordsOf(now);
}

/** Of one question, every answer since a journey was written down that is not the one it was written on. */
function otherAnswers(
  entries: readonly Entry[],
  journey: Entry<ReturnNote>,
  topic: ReturnTopic,
): readonly Entry<ReturnNote>[] {
  const notes = entries.filter(isOfKind("return")).filter(({ content }) => content.topic === topic);
  const before = notes.findLast((note) => !isAfter(entries, note, journey))?.content;
  return notes
    .filter((note) => isAfter(entries, note, journey))
    .filter(({ content }) => before === undefined || !isAgain(before, content));
}

/** What the person said is wrong of what the locks hang on, or is missing there, since a journey was written down. */
function wrongSince(
  entries: readonly Entry[],
  journey: Entry<ReturnNote>,
): readonly Entry<Correction>[] {
  const notes = entries.filter(isOfKind("return"));
  const things = new Set(
    notes.filter(({ content }) => lockTopics.includes(content.topic)).map(({ thing }) => thing),
  );
  return entries
    .filter(isOfKind("correction"))
    .filter(({ content: { about }, field }) =>
      about === null ? field === "return" : things.has(about),
    )
    .filter((wrong) => wrong.version === 1 && isAfter(entries, wrong, journey));
}

/**
 * The last day on which the person said something that a journey was written down without, and that its locks hang on; null where there
 * is none. A no and a yes again, or a fear and how they are safe from it, make no older journey good: it may be with whom they fear.
 */
export function saidSince(entries: readonly Entry[], journey: Entry<ReturnNote>): Day | null {
  const elsewhere = entries
    .filter(isOfKind("wishes"))
    .filter(({ content }) => !content.inOrder.includes("go-home"))
    .filter((wishes) => isAfter(entries, wishes, journey));
  const days = [
    ...lockTopics.flatMap((topic) => otherAnswers(entries, journey, topic)),
    ...wrongSince(entries, journey),
    ...elsewhere,
  ].map(({ content }) => content.on);
  return days.toSorted().at(-1) ?? null;
}

const isDoubtful = (note: ReturnNote): boolean => note.answer === "yes-if" || readsAsIf(note);

/** Beside a plain yes, each yes to the same question before it that hung on something or was in doubt, the newest first: it may still. */
export function doubtsBefore(
  entries: readonly Entry[],
  { thing, version, content }: Entry<ReturnNote>,
): readonly Entry<ReturnNote>[] {
  if (content.answer !== "yes" || isDoubtful(content)) {
    return [];
  }
  const before = historyOf(entries, thing).filter((entry) => entry.version < version);
  return before.filter(isOfKind("return")).filter((entry) => isDoubtful(entry.content));
}
