import type { Answer } from "../../domain/journey/answer.ts";
import { folded } from "../../domain/journey/label.ts";
import {
  alongIn,
  answers,
  type KeptRow,
  type Row,
  type RowKind,
} from "../../domain/journey/row.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { orNull, textIn } from "../plan/entry/form.tsx";
import { ticks } from "./fields.tsx";
import { columnsOf } from "./labels.ts";
import { room, roomToTravel } from "./room.ts";

const chosenOf = <Code extends string>(codes: readonly Code[], typed: Typed, name: string) =>
  codes.find((code) => code === textOf(typed, name)) ?? null;

/** What an answer is that was not chosen: not known is an answer too, and never a no. */
function otherwise(values: readonly string[]): string {
  return (
    ["not-asked", "not-known", "not-in-case", "nobody"].find((each) => values.includes(each)) ?? ""
  );
}

/** The columns of a row that a form sent; null where none of it was answered. */
function columnsIn(typed: Typed, kind: RowKind): Readonly<Record<string, unknown>> | null {
  const chosen = columnsOf(kind).map(([column, values]) => {
    const value = chosenOf(values, typed, `${kind}.${column}`);
    return [column, value, value ?? otherwise(values)] as const;
  });
  const [ticked, values] = ticks[kind] ?? ["", []];
  const all = allOf(typed, `${kind}.${ticked}`).filter((each) => values.includes(each));
  return chosen.some(([, value]) => value !== null) || all.length > 0
    ? {
        ...Object.fromEntries(chosen.map(([column, , value]) => [column, value])),
        ...(ticked === "" ? {} : { [ticked]: all }),
      }
    : null;
}

/** A row as a form sent it; null where it was not answered. `beside`: what it holds besides. */
function rowIn(
  typed: Typed,
  kind: RowKind,
  beside: Readonly<Record<string, unknown>> = {},
): KeptRow | null {
  const columns = columnsIn(typed, kind);
  return columns === null
    ? null
    : ({ row: kind, said: null, ...columns, ...beside } as unknown as KeptRow);
}

/** The same of a question that has a page of its own: its first column is missing where none of it was answered. */
export function askedIn(
  typed: Typed,
  kind: RowKind,
  beside: Readonly<Record<string, unknown>>,
): unknown {
  const columns = columnsOf(kind).map(([column, values], at) => [
    column,
    at === 0 ? "" : otherwise(values),
  ]);
  return (
    rowIn(typed, kind, beside) ?? {
      ...{ row: kind, said: null, ...Object.fromEntries(columns), ...beside },
    }
  );
}

const wordsOf = (typed: Typed, kind: RowKind) => orNull(textIn(typed)(`${kind}.words`));

/** The questions of a talk that have answers alone, in the order of asking. */
export const plainly = ["wish", "idea", "pays", "holds", "stays", "hangs", "informed"] as const;
export const ofPeople = ["lives", "met", "knows", "afraid", "owes", "work_people"] as const;

/** Why someone is on the list, by the question. */
const whyOf = { afraid: "afraid", owes: "debt", work_people: "work" } as const;
/** What those named under a question do; of those whom they meet that is chosen. */
const roleOf = { lives: "lives-with", knows: "knows" } as const;

/** The labels that were typed under a question, each with its place. */
export const labelsIn = (
  typed: Typed,
  kind: keyof typeof room,
): readonly (readonly [string, number])[] =>
  Array.from(
    { length: room[kind] },
    (_, at) => [textOf(typed, `${kind}.who.${at}`), at] as const,
  ).filter(([label]) => label !== "");

const plain = (row: unknown): Answer => ({ row: row as KeptRow, words: null });

/** Those around the person there, whom a talk named. */
function metIn(typed: Typed): readonly Answer[] {
  const of = (kind: "lives" | "knows") =>
    labelsIn(typed, kind).map(([label]) =>
      plain({ row: "met_by", said: null, label, role: roleOf[kind], over: false }),
    );
  const met = labelsIn(typed, "met").map(([label, at]) => {
    const role = chosenOf(answers.met_by.role, typed, `met.role.${at}`) ?? "meets";
    return plain({ row: "met_by", said: null, label, role, over: false });
  });
  return [...of("lives"), ...met, ...of("knows")];
}

/** Those whom a talk put on the list, each once, with every reason. */
function listedIn(typed: Typed): readonly Answer[] {
  const named = (["afraid", "owes", "work_people"] as const).flatMap((kind) =>
    labelsIn(typed, kind).map(([label]) => ({ label, why: whyOf[kind] })),
  );
  const isOne = (one: { label: string }, other: { label: string }) =>
    folded(one.label) === folded(other.label);
  const first = named.filter((each, at) => named.findIndex((one) => isOne(one, each)) === at);
  return first.map((one) => {
    const { label } = one;
    const whys = named.filter((each) => isOne(one, each)).map(({ why }) => why);
    return plain({
      ...{ row: "listed", said: null, label, whys: [...new Set(whys)] },
      ...{ finds: "not-known", reach: "not-known" },
    });
  });
}

/** What is known of them stays: the talk asks only how old they are. */
function travelsIn(typed: Typed, rows: readonly Row[]): readonly Answer[] {
  return Array.from({ length: roomToTravel }, (_, at) => at).flatMap((at) => {
    const label = textOf(typed, `travels_with.who.${at}`);
    const age = chosenOf(answers.travels_with.age, typed, `travels_with.age.${at}`);
    const known = alongIn(rows).find((each) => folded(each.label) === folded(label));
    return label === ""
      ? []
      : [
          plain({
            ...{ row: "travels_with", said: null, label, age: age ?? "not-known" },
            whose: known?.whose ?? "not-known",
            "other-parent": known?.["other-parent"] ?? "not-known",
            locks: known?.locks ?? "not-in-case",
          }),
        ];
  });
}

function ageIn(typed: Typed): readonly Answer[] {
  const answer = chosenOf(answers.age.answer, typed, "age.answer");
  return answer === null
    ? []
    : [
        {
          row: { row: "age", said: null, basis: "own-word", answer },
          words: wordsOf(typed, "age"),
        },
      ];
}

/** A talk as a form sent it: what it was like first, then its answers. Empty where it is not said whether they may be asked. */
export function talkIn(typed: Typed, rows: readonly Row[]): readonly Answer[] {
  const sitting = chosenOf(answers.sitting.asked, typed, "sitting.asked");
  const talk = rowIn(typed, "sitting");
  if (sitting === null || talk === null) {
    return [];
  }
  const answered = [...plainly, ...ofPeople].flatMap((kind) => {
    const row = rowIn(typed, kind);
    return row === null ? [] : [{ row, words: wordsOf(typed, kind) }];
  });
  return [
    { row: talk, words: wordsOf(typed, "sitting") },
    ...answered,
    ...metIn(typed),
    ...listedIn(typed),
    ...travelsIn(typed, rows),
    ...ageIn(typed),
  ];
}
