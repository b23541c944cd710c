import { type Exercise, met } from "../../domain/practice/exercise.ts";
import { type Asked, answersTo, askedAt, type Note } from "../../domain/practice/round.ts";
import type { KeptAnswer } from "../../store/work/practice.ts";

export type Fields = ReadonlyMap<string, readonly string[]>;

export interface Sheet {
  readonly at: number;
  /** Null without an account: nothing is kept. */
  readonly code: string | null;
  readonly notes: readonly Note[];
}

export function fieldOf(piece: number, question: Asked["question"] | "words"): string {
  return `${piece}.${question}`;
}

export function fieldsOf(body: Readonly<Record<string, unknown>>): Fields {
  return new Map(
    Object.entries(body).map(([name, value]) => [
      name,
      [value].flat().filter((each) => typeof each === "string"),
    ]),
  );
}

function readNote(exercise: Exercise, fields: Fields, piece: number): Note {
  const given = (question: Parameters<typeof fieldOf>[1]) =>
    fields.get(fieldOf(piece, question)) ?? [];
  return {
    answers: new Map(
      askedAt(exercise, piece).map((asked) => [
        asked.question,
        answersTo(asked, given(asked.question)),
      ]),
    ),
    // Forms send line ends as two characters.
    words: (given("words")[0] ?? "").replaceAll("\r\n", "\n").trim(),
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Notes without an answer are dropped. */
export function readSheet(exercise: Exercise, fields: Fields): Sheet {
  const one = (name: string) => fields.get(name)?.[0] ?? "";
  const at = /^\d{1,2}$/.test(one("at")) ? Number(one("at")) : -1;
  const code = one("round");
  return {
    at: Math.min(at, exercise.pieces.length),
    code: uuid.test(code) ? code : null,
    notes:
      at < 0 ? [] : met(exercise, at).map((_piece, piece) => readNote(exercise, fields, piece)),
  };
}

export function carried(sheet: Sheet): readonly (readonly [name: string, value: string])[] {
  const before = sheet.notes
    .slice(0, sheet.at)
    .flatMap(({ answers, words }, piece) => [
      ...[...answers].flatMap(([question, chosen]) =>
        chosen.map((choice) => [fieldOf(piece, question), choice] as const),
      ),
      ...(words === "" ? [] : [[fieldOf(piece, "words"), words] as const]),
    ]);
  return [
    ["at", String(sheet.at)],
    ...(sheet.code === null ? [] : [["round", sheet.code] as const]),
    ...before,
  ];
}

/** Answers only; own words are not kept. */
export function answersOf({ notes }: Sheet): readonly KeptAnswer[] {
  return notes.flatMap(({ answers }, piece) =>
    [...answers].flatMap(([question, chosen]) =>
      chosen.map((choice) => ({ piece, question, choice })),
    ),
  );
}
