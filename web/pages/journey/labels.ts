import { aboutOf, answers, type KeptRow, type RowKind } from "../../../domain/journey/row.ts";
import { say } from "../../page.ts";
import type { Say, TextKey } from "../../texts/texts.ts";

/** Kinds of row that are asked, each with a question of its own. */
export type Asked = Exclude<RowKind, "corrected">;

/** An answer in words. A test holds that each there is has some. */
export const answerLabel = (say: Say, kind: RowKind, column: string, value: string): string =>
  say(`journey.${kind}.${column}.${value}` as TextKey);

/** What a column asks, where a question has more than one. */
export const columnLabel = (say: Say, kind: RowKind, column: string): string =>
  say(`journey.column.${kind}.${column}` as TextKey);

export const columnsOf = (kind: RowKind): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(answers[kind]);

/** What a row says beside its columns. */
function besideText(say: Say, row: KeptRow): readonly string[] {
  const all = (column: string, values: readonly string[]) =>
    values.map((value) => answerLabel(say, row.row, column, value));
  switch (row.row) {
    case "holds":
      return all("things", row.things);
    case "stays":
      return all("ticked", row.ticked);
    case "listed":
      return all("whys", row.whys);
    case "arrangement":
      return [
        ...row.covers,
        answerLabel(say, "arrangement", "confirmed", row.confirmed === null ? "no" : "yes"),
      ];
    case "age":
      return [row.authority, row.reference].filter((text) => typeof text === "string");
    default:
      return [];
  }
}

/** Columns that are asked only of some answers: a default there says nothing. */
const silent: Readonly<Record<string, (row: Readonly<Record<string, unknown>>) => boolean>> = {
  "idea.by": ({ how }) => how === "own",
  "pays.back": ({ who }) => who === "own",
  "holds.by": ({ held }) => held !== "someone",
  "holds.tied": ({ held }) => held !== "someone",
  "hangs.by": ({ on }) => on !== "promise",
  "hangs.in-place": ({ on }) => on === "nothing",
  "sitting.interpreter": ({ understood }) => understood !== "interpreter",
  "sitting.tie": ({ understood }) => understood !== "interpreter",
  "sitting.agreed": ({ understood }) => understood !== "interpreter",
  "travels_with.whose": ({ age }) => age === "adult",
  "travels_with.other-parent": ({ age }) => age === "adult",
};

/** What a row says, in words. */
export function rowText(say: Say, row: KeptRow): string {
  const of = row as unknown as Readonly<Record<string, string>>;
  const columns = columnsOf(row.row)
    .filter(([column]) => silent[`${row.row}.${column}`]?.(of) !== true)
    .map(([column]) => {
      const answer = answerLabel(say, row.row, column, of[column] ?? "");
      const isYesNo = ["listed.finds", "listed.reach"].includes(`${row.row}.${column}`);
      return isYesNo ? `${columnLabel(say, row.row, column)} ${answer}` : answer;
    });
  return [...columns, ...besideText(say, row)].join("; ");
}

/** Whom a row is about, by label. */
export const whomText = (say: Say, row: KeptRow): string | null =>
  row.row === "tie" ? say("journey.pair", { met: row.met, listed: row.listed }) : aboutOf(row);

/** The same with whom it is about, where that is no part of what it says. */
export function saidText(row: KeptRow): string {
  return [whomText(say, row), rowText(say, row)]
    .filter((text) => text !== null && text !== "")
    .join(": ");
}
