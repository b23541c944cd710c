import { isByOthers } from "./by-others.ts";
import { type Entry, isOfKind, newestOf } from "./entry.ts";
import { isAfter, wordsOf } from "./older.ts";
import type { ReturnNote, ReturnTopic } from "./return.ts";

/** What is told of a return that may say whom it is with, or whom it is owed to. */
const tellsOf: readonly ReturnTopic[] = ["waits", "told", "journey"];

const speaks = ({ content: { words } }: Entry<ReturnNote>): boolean =>
  words !== null && isByOthers(words.normalize("NFC").replaceAll(/\s+/g, " "));

/** The first wording of an answer that says what it says now: written anew in the same words, it is no newer. */
function firstAlike(entries: readonly Entry[], note: Entry<ReturnNote>): Entry<ReturnNote> {
  const alike = entries
    .filter(isOfKind("return"))
    .find(
      ({ content }) =>
        content.topic === note.content.topic && wordsOf(content) === wordsOf(note.content),
    );
  return alike ?? note;
}

/**
 * Of what stands of a return, what names an employer, whoever found the work, a debt, or others who arrange the journey, whatever the
 * person fears: how they are safe is asked about after it. `but`: a question whose answer is about to be written anew.
 */
export function risksIn(
  entries: readonly Entry[],
  but: ReturnTopic | null,
): readonly Entry<ReturnNote>[] {
  return newestOf(entries)
    .filter(isOfKind("return"))
    .filter(({ content }) => content.topic !== but && tellsOf.includes(content.topic))
    .filter(speaks)
    .map((note) => firstAlike(entries, note));
}

/** Whether any of them was said or written after the person said how they are safe. */
export function isNewerRisk(
  entries: readonly Entry[],
  risks: readonly Entry<ReturnNote>[],
  safe: Entry<ReturnNote>,
): boolean {
  return risks.some((risk) => isAfter(entries, risk, safe));
}
