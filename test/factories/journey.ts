import { noteRow, noteTalk } from "../../api/journey/note.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Answer } from "../../domain/journey/answer.ts";
import type { KeptRow, RowKind, RowOf } from "../../domain/journey/row.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../carry.ts";

/** A talk alone, in a language that both speak well. */
export const aSitting = (more: Partial<RowOf<"sitting">> = {}): KeptRow => ({
  ...{ row: "sitting", said: null, asked: "yes", alone: "yes", understood: "shared" },
  ...{ interpreter: "none", tie: "none", agreed: "not-known", ...more },
});

/** The answers of an adult who wants to go, freely, and has no one to fear; words in a language that nobody reads. */
export const plainRows: readonly KeptRow[] = [
  { row: "wish", said: null, answer: "yes" },
  { row: "idea", said: null, how: "own", by: "nobody" },
  { row: "pays", said: null, who: "own", back: "not-known" },
  { row: "holds", said: null, held: "nobody", by: "nobody", things: [], tied: "not-known" },
  { row: "stays", said: null, ticked: ["nothing-bad"] },
  { row: "hangs", said: null, on: "nothing", by: "nobody", "in-place": "not-known" },
  { row: "informed", said: null, by: "helper" },
  { row: "lives", said: null, where: "own-place" },
  { row: "met", said: null, answer: "nobody" },
  { row: "knows", said: null, answer: "nobody" },
  { row: "afraid", said: null, answer: "none" },
  { row: "owes", said: null, answer: "none" },
  { row: "work_people", said: null, answer: "none" },
  { row: "age", said: null, basis: "own-word", answer: "adult" },
];

/** The same with some rows instead of those of their kind; those of people are added. */
export const plainBut = (...rows: readonly KeptRow[]): readonly KeptRow[] => {
  const instead = new Map<RowKind, KeptRow>(rows.map((row) => [row.row, row]));
  const kinds = new Set(plainRows.map(({ row }) => row));
  return [
    ...plainRows.map((row) => instead.get(row.row) ?? row),
    ...rows.filter(({ row }) => !kinds.has(row)),
  ];
};

const inPolish = "Tak, chcę wracać do domu.";
export const answersOf = (
  rows: readonly KeptRow[],
  sitting: KeptRow = aSitting(),
): readonly Answer[] => [sitting, ...rows].map((row) => ({ row, words: inPolish }));

interface Of {
  readonly caseId: string;
  readonly person: string;
}

/** Keeps a talk; gives its id. Throws when it was refused. */
export async function aTalk(
  cell: Cell,
  by: Colleague,
  { caseId, person }: Of,
  rows: readonly KeptRow[] = plainRows,
  { sitting = aSitting(), at = noon }: { readonly sitting?: KeptRow; readonly at?: Moment } = {},
): Promise<string> {
  const thing = crypto.randomUUID();
  const talk = { caseId, person, thing, on: dayOf(at), answers: answersOf(rows, sitting) };
  const kept = await noteTalk(cell, by, talk, at);
  if (!kept.ok) {
    throw new Error(kept.refused);
  }
  return thing;
}

/** Keeps one row; throws when it was refused. */
export async function aRow(
  cell: Cell,
  by: Colleague,
  { caseId, person }: Of,
  row: KeptRow,
  at: Moment = noon,
): Promise<string> {
  const thing = crypto.randomUUID();
  const answer = { caseId, person, thing, row, words: null, on: dayOf(at) };
  const kept = await noteRow(cell, by, answer, at);
  if (!kept.ok) {
    throw new Error(kept.refused);
  }
  return thing;
}
