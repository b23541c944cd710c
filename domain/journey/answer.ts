import type { Day } from "../base/day.ts";
import { type KeptRow, type Row, type RowKind, rowsOf } from "./row.ts";

/** An answer that is to be kept, with the words beside it. */
export interface Answer {
  readonly row: KeptRow;
  readonly words: string | null;
}

export type AnswerRefusal =
  | "plan.not-yet"
  | "journey.asked-no"
  | "journey.no-such-answer"
  | "journey.talk.not-found";

/** Rows of which each has a verb of its own. */
const notAnswered: readonly RowKind[] = ["sitting", "settled", "doubted", "corrected", "journey"];

const isAnswer = ({ row }: Answer): boolean => !notAnswered.includes(row.row);

/** What is wrong with a talk that is to be kept, or null. Where they said no to being asked nothing else was asked. */
export function talkProblem(
  [first, ...answers]: readonly Answer[],
  on: Day,
  today: Day,
): AnswerRefusal | null {
  if (first?.row.row !== "sitting" || !answers.every(isAnswer)) {
    return "journey.no-such-answer";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  return first.row.asked !== "yes" && answers.length > 0 ? "journey.asked-no" : null;
}

/** The same of one answer; `said`: the talk it was given in, null where it was no talk. */
export function answerProblem(
  answer: Answer,
  rows: readonly Row[],
  on: Day,
  today: Day,
): AnswerRefusal | null {
  const { said } = answer.row;
  if (!isAnswer(answer)) {
    return "journey.no-such-answer";
  }
  if (said !== null && !rowsOf(rows, "sitting").some(({ id }) => id === said)) {
    return "journey.talk.not-found";
  }
  return on > today ? "plan.not-yet" : null;
}

/**
 * A row as it is kept: in which talk it was said; who confirms an arrangement is who writes it; and why someone is on the list is never
 * taken back by a row that says less.
 */
export function asKept(
  row: KeptRow,
  rows: readonly Row[],
  { said, by }: { readonly said: string | null; readonly by: string },
): KeptRow {
  if (row.row === "arrangement") {
    return { ...row, said, confirmed: row.confirmed === null ? null : by };
  }
  if (row.row !== "listed") {
    return { ...row, said };
  }
  const before = rowsOf(rows, "listed").filter(({ label }) => label === row.label);
  return { ...row, said, whys: [...new Set([...before, row].flatMap(({ whys }) => whys))] };
}
