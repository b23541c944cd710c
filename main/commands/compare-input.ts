import { z } from "zod";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { Observation, ObservedFact } from "../../domain/observation/observation.ts";
import { type Day, day, isDay } from "../../domain/time/day.ts";
import { placeOf, strangeIn } from "./place.ts";

interface Situation {
  readonly observations: readonly Observation[];
  /** Null where the file gives none. */
  readonly day: Day | null;
  /** Unknown names in the file. */
  readonly leftOut: readonly string[];
}

export type SituationRead =
  | { readonly ok: true; readonly value: Situation }
  | { readonly ok: false; readonly problem: string };

function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(values, { error: `must be one of ${values.join(", ")}` });
}

const text = z.string({ error: "must be text" });

const dayText = text
  .refine(isDay, "is no day of the calendar. Write it as 2026-05-04")
  .transform(day);

const factInFile = z.object({
  f: z.string({ error: "must be the id of a factor, such as pay.deferred" }),
  state: oneOf(["present", "absent", "not_observed"]),
  level: z
    .int({ error: "must be a whole number: a level of the factor" })
    .min(0, "must not be below 0")
    .nullish(),
  scope: oneOf(["one", "some", "most", "all"]).default("all"),
  how: oneOf(["seen", "told", "document"]).default("told"),
  day: dayText.nullish(),
  note: text.nullish(),
});

const situationInFile = z.object(
  {
    unit: text.nullish(),
    setting: text.nullish(),
    day: dayText.nullish(),
    observations: z.array(
      z
        .custom<object>(
          isObject,
          'must be an object such as {"f": "pay.deferred", "state": "present"}',
        )
        .pipe(factInFile),
      { error: "must be a list of observations; write [] for none" },
    ),
  },
  { error: 'must be an object with "observations"' },
);

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Errors are one line, with place and remedy. */
export function readSituation(raw: unknown, factors: ReadonlyMap<string, Factor>): SituationRead {
  const parsed = situationInFile.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { ok: false, problem: `${placeOf(first?.path ?? [])} ${first?.message ?? "is wrong"}.` };
  }
  const { observations, day: on } = parsed.data;
  for (const [index, fact] of observations.entries()) {
    const problem = problemOf(fact, factors);
    if (problem !== null) {
      return { ok: false, problem: `observations[${index}].${problem}` };
    }
  }
  return {
    ok: true,
    value: {
      day: on ?? null,
      leftOut: strangeIn(raw, situationInFile),
      observations: observations.map((fact, index) => ({
        id: `observations[${index}]`,
        facts: [factOf(fact)],
      })),
    },
  };
}

type FactInFile = z.infer<typeof factInFile>;

function factOf({ f, level, day: on, note, ...rest }: FactInFile): ObservedFact {
  return { ...rest, factor: f, level: level ?? null, day: on ?? null, note: note ?? null };
}

function problemOf(fact: FactInFile, factors: ReadonlyMap<string, Factor>): string | null {
  const factor = factors.get(fact.f);
  if (factor === undefined) {
    return `f: there is no factor ${JSON.stringify(fact.f.slice(0, 80))}. ${likeIt(fact.f, factors)}`;
  }
  const { level, state } = fact;
  if (level === null || level === undefined || state === "not_observed") {
    return null;
  }
  const top = topLevel(factor);
  const lowest = state === "absent" ? 1 : 0;
  if (level >= lowest && level <= top) {
    return null;
  }
  return factor.levels.length === 0
    ? `level: ${level} is off the scale: ${factor.id} has no levels. Leave level out.`
    : `level: ${level} is off the scale of ${factor.id}. With ${state}, use ${lowest} to ${top}.`;
}

function likeIt(id: string, factors: ReadonlyMap<string, Factor>): string {
  const ids = [...factors.keys()];
  const group = `${id.split(".")[0]}.`;
  const sameGroup = ids.filter((each) => each.startsWith(group));
  return sameGroup.length > 0
    ? `Those that begin with ${group} are ${sameGroup.join(", ")}.`
    : `Factors begin with ${[...new Set(ids.map((each) => `${each.split(".")[0]}.`))].join(", ")}; law/factors/factors.json has them all.`;
}
