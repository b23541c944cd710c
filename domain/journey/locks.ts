import { type Day, daysBetween } from "../base/day.ts";
import { isChildSafe } from "./child.ts";
import {
  asks,
  byReason,
  type Finding,
  plainly,
  type Question,
  type Shut,
  shut,
} from "./finding.ts";
import { ownYes } from "./own-yes.ts";
import { type Row, type RowOf, rowsOf } from "./row.ts";
import { isSafe } from "./safe.ts";
import { decide } from "./table.ts";
import { talks } from "./talk.ts";

/** How many days an answer opens, and what a colleague settled holds. A proposal: no source says it. */
const daysHeld = 30;

/** none: it does not apply. */
interface Lock {
  readonly state: "open" | "question" | "shut" | "none";
  readonly shut: readonly Shut[];
  readonly questions: readonly Question[];
}

/** How the locks of a journey home are. It may be written while own yes and safe are open, and child is open or does not apply. */
export interface Locks {
  readonly yes: Lock;
  readonly safe: Lock;
  readonly child: Lock;
  readonly mayBeWritten: boolean;
}

/** Who asked or doubted, and when: another settles it, afterwards. */
type Asker = { readonly by: string; readonly on: Day } | null;

/** All that holds of a question: settled by a reason, by another than who asked, since then, and not too long ago. */
function isSettled(
  rows: readonly Row[],
  today: Day,
  { question, about, asker }: { question: Question; about: string | null; asker: Asker },
): boolean {
  return (
    byReason.some((each) => each === question) &&
    rowsOf(rows, "settled").some(
      (each) =>
        each.question === question &&
        each.about === about &&
        each.outcome === "clear" &&
        each.by !== asker?.by &&
        each.on >= (asker?.on ?? "") &&
        daysBetween(each.on, today) <= daysHeld,
    )
  );
}

/** What a finding comes to by its talk: one that does not count opens nothing, and what opened a while ago is asked again. */
function byTalk({ says, said }: Finding, talk: RowOf<"sitting"> | undefined, today: Day) {
  const passes = says.is === "pass";
  if (talk === undefined) {
    return said !== null && passes ? [plainly(shut("ask-again"))] : [];
  }
  const way = decide(talks, talk);
  const ofTalk = way === "setting" || way === "interpreter" ? asks(way) : null;
  return [
    ...(ofTalk !== null && says.is !== "shut" ? [{ says: ofTalk, said, about: said }] : []),
    ...(way === "does-not-count" && passes ? [plainly(shut("ask-again"))] : []),
    ...(passes && daysBetween(talk.on, today) > daysHeld ? [plainly(asks("still-so"))] : []),
  ];
}

/** Doubts of colleagues in one lock that no other has settled since. */
function doubts(rows: readonly Row[], today: Day, lock: "yes" | "safe"): readonly Finding[] {
  return rowsOf(rows, "doubted")
    .filter((each) => each.lock === lock)
    .filter(
      (asker) => !isSettled(rows, today, { question: "does-not-fit", about: asker.about, asker }),
    )
    .map(() => plainly(asks("does-not-fit")));
}

/**
 * How the locks are after these rows, in the order in which they were written. Shut where any answer shuts, else a question where any
 * opens one, else open. Nothing that was not asked opens. `today`: the day it is.
 */
export function locksOf(rows: readonly Row[], today: Day): Locks {
  const talked = rowsOf(rows, "sitting");
  const isAsked = talked.some(({ asked }) => asked === "yes");
  const lockOf = (findings: readonly Finding[]): Lock => {
    const standing = findings
      .flatMap((each) => {
        const asker = talked.findLast(({ id }) => id === each.said) ?? null;
        return [each, ...byTalk(each, asker ?? undefined, today)].map((one) => ({ ...one, asker }));
      })
      .filter(
        ({ says, about, asker }) =>
          says.is !== "asks" || !isSettled(rows, today, { question: says.question, about, asker }),
      );
    const why = sorted(standing.flatMap(({ says }) => (says.is === "shut" ? [says.why] : [])));
    const questions = sorted(
      standing.flatMap(({ says }) => (says.is === "asks" ? [says.question] : [])),
    );
    const open = questions.length > 0 ? "question" : "open";
    return { state: why.length > 0 ? "shut" : open, shut: why, questions };
  };
  const notAsked = [plainly(shut("not-asked"))];
  const ofChild = isChildSafe(rows);
  const yes = lockOf(isAsked ? [...ownYes(rows), ...doubts(rows, today, "yes")] : notAsked);
  const safe = lockOf(isAsked ? [...isSafe(rows), ...doubts(rows, today, "safe")] : notAsked);
  const child =
    ofChild.length === 0 ? { state: "none" as const, shut: [], questions: [] } : lockOf(ofChild);
  const mayBeWritten =
    yes.state === "open" && safe.state === "open" && ["open", "none"].includes(child.state);
  return { yes, safe, child, mayBeWritten };
}

function sorted<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return [...new Set(codes)].toSorted();
}
