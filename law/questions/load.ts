import { z } from "zod";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { Question, Questions } from "../../domain/observation/questions.ts";
import { bilingual, fileMeta, type Loaded, parseFile, repeated, words } from "../schema.ts";

const file = "law/questions/questions.json";

export const question = z.strictObject({
  factor: words,
  ask: bilingual,
  scope: z.enum(["one", "some", "most", "all"]),
  help: bilingual.nullable(),
  answers: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("yes_no"),
      level: z.int().min(1),
    }),
    z.strictObject({ kind: z.literal("levels"), words: z.array(bilingual).min(2) }),
  ]),
});

const questionsFile = z.strictObject({
  meta: fileMeta,
  door: z.array(question).max(12, "the door asks at most twelve first"),
  further: z.array(question),
  cautions: z.array(
    z.strictObject({
      factor: words,
      caution: z.enum(["never_asked_status_or_origin", "only_in_private"]),
    }),
  ),
});

const nothing: Questions = { door: [], further: [], cautions: new Map() };

/** About a factor that exists, and none that is never asked. */
export function loadQuestions(
  raw: unknown,
  factors: ReadonlyMap<string, Factor>,
): Loaded<Questions> {
  const { value, problems } = parseFile(questionsFile, file, raw);
  if (value === null) {
    return { value: nothing, problems, entries: [] };
  }
  const { meta, door, further } = value;
  const cautions = new Map(value.cautions.map(({ factor, caution }) => [factor, caution]));
  const asked = [...door, ...further];
  const named = [...asked, ...value.cautions].map(({ factor }) => factor);
  return {
    value: { door, further, cautions },
    problems: [
      ...new Set(named.filter((id) => !factors.has(id)).map((id) => `${id} is no factor`)),
      ...repeated(asked.map(({ factor }) => factor)).map((id) => `${id} is asked twice`),
      ...asked
        .filter(({ factor }) => cautions.get(factor) === "never_asked_status_or_origin")
        .map(({ factor }) => `${factor} is asked, and must never be`),
      ...asked.filter((each) => !isOnScale(each, factors)).map(({ factor }) => offScale(factor)),
    ].map((problem) => `${file}: ${problem}`),
    entries: [
      {
        kind: "questions",
        id: file,
        checked: meta.checked,
        reviewBy: meta.reviewBy,
        confirmed: "yes",
        nativeRead: meta.nativeReader !== null,
      },
    ],
  };
}

function offScale(factor: string): string {
  return `${factor} has no level that the answers need`;
}

function isOnScale({ factor, answers }: Question, factors: ReadonlyMap<string, Factor>): boolean {
  const about = factors.get(factor);
  if (about === undefined) {
    return true;
  }
  return answers.kind === "levels"
    ? about.levels.length === answers.words.length
    : answers.level <= topLevel(about);
}
