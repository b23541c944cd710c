import type { Day } from "../time/day.ts";
import { type KeptRow, type Row, type RowKind, rowsOf } from "./row.ts";
import { type People, peopleIn } from "./safe.ts";
import { sayingsOf } from "./said.ts";

/** An answer that is to be kept, with the words beside it. */
export interface Answer {
  readonly row: KeptRow;
  readonly words: string | null;
}

export type AnswerRefusal =
  | "plan.not-yet"
  | "journey.asked-no"
  | "journey.no-such-answer"
  | "journey.talk.not-found"
  | "journey.who-decided"
  | "journey.no-such-person"
  | "journey.stays-both"
  | "journey.label-too-long";

/** The most that a label holds. */
export const longestLabel = 200;

/** That a row names someone by no label, by one that is too long, or someone who is not there. */
function labelProblem(
  row: KeptRow,
  { around, feared }: People,
): "journey.no-such-person" | "journey.label-too-long" | null {
  const isIn = (people: readonly { readonly label: string }[], label: string) =>
    people.some((each) => each.label === label);
  switch (row.row) {
    case "met_by":
    case "listed":
    case "travels_with": {
      const isLong = row.label.length > longestLabel ? "journey.label-too-long" : null;
      return row.label === "" ? "journey.no-such-person" : isLong;
    }
    case "tie":
      return isIn(around, row.met) && isIn(feared, row.listed) ? null : "journey.no-such-person";
    case "arrangement":
      return row.covers.every((label) => isIn(feared, label)) ? null : "journey.no-such-person";
    default:
      return null;
  }
}

/** A decision that someone is an adult, without who made it or its reference. */
const isUndecided = (row: KeptRow): boolean =>
  row.row === "age" &&
  row.basis === "decision" &&
  row.answer === "adult" &&
  !(row.authority && row.reference);

/** What is wrong with an answer by itself: a decision that nobody made, or nothing bad beside harm. */
function rowProblem(row: KeptRow): "journey.who-decided" | "journey.stays-both" | null {
  const isBoth =
    row.row === "stays" && row.ticked.includes("nothing-bad") && row.ticked.includes("harm");
  const undecided = isUndecided(row) ? "journey.who-decided" : null;
  return isBoth ? "journey.stays-both" : undecided;
}

const firstOf = <Code>(codes: readonly (Code | null)[]): Code | null =>
  codes.find((code) => code !== null) ?? null;

/** Rows of which each has a verb of its own. */
const notAnswered: readonly RowKind[] = [
  ...(["sitting", "settled", "doubted", "corrected", "journey"] as const),
  // Written in the case, for all of it.
  "notified",
];

const isAnswer = ({ row }: Answer): boolean => !notAnswered.includes(row.row);

/** What is wrong with a talk that is to be kept, or null. Where they said no to being asked nothing else was asked. */
export function talkProblem(
  [first, ...answers]: readonly Answer[],
  rows: readonly Row[],
  on: Day,
  today: Day,
): AnswerRefusal | null {
  if (first?.row.row !== "sitting" || !answers.every(isAnswer)) {
    return "journey.no-such-answer";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  if (first.row.asked !== "yes" && answers.length > 0) {
    return "journey.asked-no";
  }
  const people = peopleIn(sayingsOf([...rows, ...answers.map(({ row }) => row as Row)], today));
  return firstOf(answers.map(({ row }) => rowProblem(row) ?? labelProblem(row, people)));
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
  const talk = rowsOf(rows, "sitting").find(({ id }) => id === said);
  if (said !== null && talk === undefined) {
    return "journey.talk.not-found";
  }
  if (talk !== undefined && talk.asked !== "yes") {
    return "journey.asked-no";
  }
  return on > today
    ? "plan.not-yet"
    : (rowProblem(answer.row) ?? labelProblem(answer.row, peopleIn(sayingsOf(rows, today))));
}

/** A row as it is kept. Who writes an arrangement confirms it. Why someone is on the list is never taken back. */
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
