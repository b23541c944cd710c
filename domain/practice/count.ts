import type { Note, Question } from "./round.ts";

export interface Tally {
  readonly piece: number;
  readonly question: Question;
  readonly choice: string;
  readonly count: number;
}

/** Below five, zero too, only few; else in fives, so that one more is not visible. */
export type ShownCount = { readonly few: true } | { readonly few: false; readonly atLeast: number };

const step = 5;

export function shownCount(count: number): ShownCount {
  const atLeast = Math.floor(count / step) * step;
  return atLeast < step ? { few: true } : { few: false, atLeast };
}

/** Leaves out the reader's own, where kept. */
export function othersWith(
  tallies: readonly Tally[],
  own: readonly Note[],
  at: { readonly piece: number; readonly question: Question; readonly choice: string },
): ShownCount {
  const { piece, question, choice } = at;
  const found = tallies.find(
    (each) => each.piece === piece && each.question === question && each.choice === choice,
  );
  const mine = own[piece]?.answers.get(question)?.includes(choice) === true ? 1 : 0;
  return shownCount((found?.count ?? 0) - mine);
}
