import type { Decision } from "../../domain/knowledge/decision.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Questions } from "../../domain/observation/questions.ts";
import { type Exercise, ways } from "../../domain/practice/exercise.ts";
import { type Loaded, parseFile, repeated } from "../schema.ts";
import { type ExerciseFile, exerciseFile } from "./schema.ts";

interface Known {
  readonly decisions: readonly Decision[];
  readonly factors: ReadonlyMap<string, Factor>;
  readonly questions: Questions;
}

/** In the order of the file names; each piece rests on facts of its decision. */
export function loadPractice(
  files: Readonly<Record<string, unknown>>,
  known: Known,
): Loaded<readonly Exercise[]> {
  const parsed = Object.entries(files).map(([name, raw]) => {
    const file = `law/practice/${name}`;
    return { file, name, ...parseFile(exerciseFile, file, raw) };
  });
  const exercises = parsed.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: exercises.map(({ nativeReader: _, ...exercise }) => exercise),
    problems: parsed.flatMap(({ file, name, value, problems }) =>
      value === null
        ? problems
        : [
            ...(name === `${value.id}.json` ? [] : [`is named unlike its id ${value.id}`]),
            ...problemsOf(value, known),
          ].map((problem) => `${file}: ${problem}`),
    ),
    entries: exercises.map(({ id, checked, reviewBy, nativeReader }) => ({
      kind: "practice",
      id,
      checked,
      reviewBy,
      confirmed: "yes",
      nativeRead: nativeReader !== null,
    })),
  };
}

function problemsOf(exercise: ExerciseFile, known: Known): readonly string[] {
  const { decisions, called, pieces } = exercise;
  const isPair = decisions.length === 2;
  const order = pieces.map(({ way }) => ways.indexOf(way));
  return [
    ...decisions.flatMap((id, place) => problemsOfPart(exercise, id, place, known)),
    ...(called.length === (isPair ? 2 : 0) ? [] : ["names those of a pair, and only those"]),
    ...(pieces.every(({ parts }) => parts.length === decisions.length)
      ? []
      : ["has not one part for each decision in every piece"]),
    ...(order.every((way, at) => at === 0 || way >= (order[at - 1] ?? 0))
      ? []
      : ["tells what was found before what was told or seen"]),
    ...pieces.flatMap(({ about }) => problemsOfChoices(about, isPair, known)),
  ];
}

function problemsOfPart(
  { pieces }: ExerciseFile,
  id: string,
  place: number,
  { decisions }: Known,
): readonly string[] {
  const decision = decisions.find((each) => each.id === id);
  if (decision === undefined) {
    return [`${id} is no decision`];
  }
  const stated = new Set(decision.facts.map(({ factor, state }) => `${factor} ${state}`));
  const told = pieces
    .flatMap(({ parts }) => parts[place]?.facts ?? [])
    .map(({ factor, state }) => `${factor} ${state}`);
  return [
    ...told.filter((each) => !stated.has(each)).map((each) => `${each} is no fact of ${id}`),
    ...repeated(told).map((each) => `${each} is told twice`),
  ];
}

/** Questions that are asked, and factors that exist. */
function problemsOfChoices(
  about: readonly string[],
  isPair: boolean,
  { factors, questions }: Known,
): readonly string[] {
  const asked = new Set([...questions.door, ...questions.further].map(({ factor }) => factor));
  const unknown = about.filter((id) => !(isPair ? factors.has(id) : asked.has(id)));
  return [
    ...unknown.map((id) => `${id} is no ${isPair ? "factor" : "question that is asked"}`),
    ...repeated(about).map((id) => `${id} is offered twice`),
  ];
}
