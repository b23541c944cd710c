import { type Exercise, met } from "../../domain/practice/exercise.ts";
import { type Asked, answersTo, askedAt, type Note } from "../../domain/practice/round.ts";
import type { KeptAnswer } from "../../store/work/practice.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";

export interface Sheet {
  readonly at: number;
  /** Null without an account: nothing is kept. */
  readonly code: string | null;
  readonly notes: readonly Note[];
}

export function fieldOf(piece: number, question: Asked["question"] | "words"): string {
  return `${piece}.${question}`;
}

function readNote(exercise: Exercise, typed: Typed, piece: number): Note {
  return {
    answers: new Map(
      askedAt(exercise, piece).map((asked) => [
        asked.question,
        answersTo(asked, allOf(typed, fieldOf(piece, asked.question))),
      ]),
    ),
    words: textOf(typed, fieldOf(piece, "words")),
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Notes without an answer are dropped. */
export function readSheet(exercise: Exercise, typed: Typed): Sheet {
  const place = textOf(typed, "at");
  const at = /^\d{1,2}$/.test(place) ? Number(place) : -1;
  const code = textOf(typed, "round");
  return {
    at: Math.min(at, exercise.pieces.length),
    code: uuid.test(code) ? code : null,
    notes: at < 0 ? [] : met(exercise, at).map((_piece, piece) => readNote(exercise, typed, piece)),
  };
}

/** Answers only; own words are not kept. */
export function answersOf({ notes }: Sheet): readonly KeptAnswer[] {
  return notes.flatMap(({ answers }, piece) =>
    [...answers].flatMap(([question, chosen]) =>
      chosen.map((choice) => ({ piece, question, choice })),
    ),
  );
}
