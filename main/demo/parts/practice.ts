import type { House } from "../../../api/house.ts";
import { beginRound } from "../../../api/practice/begin.ts";
import { finishRound } from "../../../api/practice/finish.ts";
import { type Exercise, met } from "../../../domain/practice/exercise.ts";
import { askedAt } from "../../../domain/practice/round.ts";
import { addDays, dayOf, moment } from "../../../domain/time/day.ts";
import { people } from "../country.ts";
import type { Colleagues } from "../doing.ts";
import { type Random, randomFrom } from "../random.ts";

/** Enough in one agency for others' answers to show. */
const rounds: readonly (readonly [cell: string, daysAgo: number, count: number])[] = [
  ["inspectorate", 75, 3],
  ["inspectorate", 40, 8],
  ["inspectorate", 3, 16],
  ["police-district", 3, 2],
];

/** As people answer: sometimes unknown, mostly mid-scale. */
function answersIn(exercise: Exercise, random: Random) {
  return met(exercise, exercise.pieces.length).flatMap((_piece, piece) =>
    askedAt(exercise, piece).flatMap(({ question, several, choices }) => {
      const chosen = several
        ? random.some(choices, random.between(1, Math.min(3, choices.length)))
        : [random.pick(choices)];
      return chosen.map((choice) => ({ piece, question, choice }));
    }),
  );
}

export async function practise(house: House, colleagues: Colleagues): Promise<void> {
  const random = randomFrom("practice");
  const [first, ...rest] = house.law.practice;
  if (first === undefined) {
    return;
  }
  for (const [id, daysAgo, count] of rounds) {
    const cell = house.cells.get(id);
    const here = people.flatMap(({ cell: at, subject }) =>
      at === id ? (colleagues.get(subject) ?? []) : [],
    );
    const at = moment(`${addDays(dayOf(house.now()), -daysAgo)}T10:00:00Z`);
    for (let round = 0; cell !== undefined && round < count; round += 1) {
      const exercise = round % 4 === 3 ? random.pick([first, ...rest]) : first;
      const began = await beginRound(cell, random.pick(here));
      if (began.ok) {
        const answers = answersIn(exercise, random);
        await finishRound(cell, began.value.code, { exercise: exercise.id, answers }, at);
      }
    }
  }
}
