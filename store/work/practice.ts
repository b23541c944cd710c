import type { Tally } from "../../domain/practice/count.ts";
import type { Question } from "../../domain/practice/round.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

export interface KeptAnswer {
  readonly piece: number;
  readonly question: Question;
  readonly choice: string;
}

/** False when this holder's round is kept already. */
export async function keepRound(tx: Tx, holder: string, month: Day): Promise<boolean> {
  const { rowCount } = await tx.query(
    "insert into practice.round (holder, month) values ($1, $2) on conflict do nothing",
    [holder, month],
  );
  return rowCount === 1;
}

export async function keepAnswers(
  tx: Tx,
  exercise: string,
  answers: readonly KeptAnswer[],
): Promise<void> {
  await tx.query(
    `insert into practice.answer (exercise, piece, question, choice)
     select $1, * from unnest($2::smallint[], $3::text[], $4::text[])`,
    [
      exercise,
      answers.map(({ piece }) => piece),
      answers.map(({ question }) => question),
      answers.map(({ choice }) => choice),
    ],
  );
}

export async function countAnswers(tx: Tx, exercise: string): Promise<readonly Tally[]> {
  const { rows } = await tx.query<Tally & Record<string, unknown>>(
    `select piece, question, choice, count(*)::int as count
       from practice.answer where exercise = $1
      group by piece, question, choice`,
    [exercise],
  );
  return rows;
}

export async function countRounds(
  tx: Tx,
): Promise<readonly { readonly month: Day; readonly count: number }[]> {
  const { rows } = await tx.query<{ month: Day; count: number }>(
    `select month::text, count(*)::int as count from practice.round
      group by month order by month desc`,
  );
  return rows;
}
