import type { JourneyAnswer } from "../../domain/journey/kept.ts";
import { aboutOf, alongIn, answers, type KeptRow, type RowKind } from "../../domain/journey/row.ts";
import { type People, peopleIn } from "../../domain/journey/safe.ts";
import { say } from "../page.ts";
import type { Looking } from "../plan/frame.tsx";
import { isolate } from "../texts/isolate.ts";
import type { Say, TextKey } from "../texts/texts.ts";

/** Kinds of row that are asked, each with a question of its own. */
export type Asked = Exclude<RowKind, "corrected">;

/** An answer in words. A test holds that each there is has some. */
export const answerLabel = (say: Say, kind: RowKind, column: string, value: string): string =>
  say(`journey.${kind}.${column}.${value}` as TextKey);

export const columnLabel = (say: Say, kind: RowKind, column: string): string =>
  say(`journey.column.${kind}.${column}` as TextKey);

export const columnsOf = (kind: RowKind): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(answers[kind]);

/** Kinds that are one question to the person, and are known by it. */
const asked = [
  ...(["wish", "idea", "pays", "holds", "stays", "hangs", "informed"] as const),
  ...(["lives", "met", "knows", "afraid", "owes", "work_people"] as const),
] as const satisfies readonly Asked[];

/** What a row is about: the question that was asked or settled, else what was written down. */
export function rowHeading(say: Say, row: KeptRow): string {
  if (row.row === "settled") {
    return say(`journey.named.${row.question}` as TextKey);
  }
  const is = asked.some((kind) => kind === row.row) ? "ask" : "row";
  return say(`journey.${is}.${row.row}` as TextKey);
}

export const labelsText = (labels: readonly string[]): string =>
  labels.map((label) => isolate(label)).join(", ");

const after = (question: string, answer: string): string =>
  `${question}${question.endsWith("?") ? "" : ":"} ${answer}`;

export const answerText = (kind: RowKind, column: string, value: string): string =>
  after(columnLabel(say, kind, column), answerLabel(say, kind, column, value));

/** What a row says beside its columns, each after what it answers. */
function besideText(say: Say, row: KeptRow): readonly string[] {
  const all = (column: string, values: readonly string[]) =>
    values.map((value) => answerLabel(say, row.row, column, value)).join(", ");
  const beside = (column: string, text: string) =>
    text === "" ? [] : [after(columnLabel(say, row.row, column), text)];
  switch (row.row) {
    case "holds":
      return beside("things", all("things", row.things));
    case "stays":
      return [all("ticked", row.ticked)];
    case "listed":
      return beside("whys", all("whys", row.whys));
    case "met_by":
      return row.over ? beside("over", answerLabel(say, "met_by", "over", "yes")) : [];
    case "arrangement":
      return [
        ...beside("covers", labelsText(row.covers)),
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

export function rowText(say: Say, row: KeptRow): string {
  const of = row as unknown as Readonly<Record<string, string>>;
  const all = columnsOf(row.row);
  const columns = all
    .filter(([column]) => silent[`${row.row}.${column}`]?.(of) !== true)
    .map(([column]) => {
      const answer = answerLabel(say, row.row, column, of[column] ?? "");
      // A row of an arrangement asks only whether it is enough, beside what it holds.
      const isAlone = all.length === 1 && row.row !== "arrangement";
      return isAlone ? answer : after(columnLabel(say, row.row, column), answer);
    });
  if (row.row === "arrangement") {
    return [...besideText(say, row), ...columns].join("; ");
  }
  return [...columns, ...besideText(say, row)].join("; ");
}

export const whomText = (say: Say, row: KeptRow): string | null =>
  row.row === "tie" ? say("journey.pair", { met: row.met, listed: row.listed }) : aboutOf(row);

/** The same with whom it is about, where that is no part of what it says. */
export function saidText(row: KeptRow): string {
  return [whomText(say, row), rowText(say, row)]
    .filter((text) => text !== null && text !== "")
    .join(": ");
}

/** What was written down, of whom; `about`: about whom. */
export function keptHeading(
  person: string,
  { row }: Pick<JourneyAnswer, "row">,
  about: string | null,
): string {
  const what = row === null ? say("journey.earlier") : rowHeading(say, row);
  return [say("journey.kept", { person, what }), about].filter((text) => text !== null).join(" – ");
}

/** Whom the journey is about: around them there, on the list, and each pair. */
export const peopleOf = ({ found: { journey } }: Pick<Looking, "found">): People =>
  journey === null ? { around: [], feared: [], pairs: [] } : peopleIn(journey.sayings);

const lists = ["afraid", "owes", "work_people"] as const;

/** What a question is about: whom, or what was asked; null where its name says it. */
export function aboutText(
  { found }: Pick<Looking, "found">,
  question: string,
  about: string | null,
): string | null {
  if (question === "along") {
    return labelsText(alongIn(found.journey?.rows ?? []).map(({ label }) => label)) || null;
  }
  if (question === "who") {
    const kind = lists.find((each) => each === about);
    return kind === undefined ? null : say(`journey.ask.${kind}`);
  }
  const { feared, pairs } = peopleOf({ found });
  if (question === "tie" && about === null) {
    const never = pairs.filter(({ asked }) => asked === null);
    const two = never.map(({ around, feared: { label: listed } }) =>
      say("journey.pair", { met: around.label, listed }),
    );
    return [...new Set(two)].join(", ") || null;
  }
  const named = [...feared, ...pairs.flatMap(({ asked }) => asked ?? [])];
  const of = about === null ? undefined : named.find((row) => aboutOf(row) === about);
  return of === undefined ? null : whomText(say, of);
}
