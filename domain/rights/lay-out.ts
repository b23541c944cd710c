import type { AnyCase, Fact, Question, Right } from "./right.ts";

/** A right with the case that applies to each combination of its facts, so that finding it is one look. */
export interface LaidOut {
  readonly right: Right;
  readonly facts: readonly Fact[];
  readonly cases: readonly AnyCase[];
}

/**
 * Lays every right out over all its combinations. Throws where two cases apply to the same one, where none does, where a
 * case can never apply, or where two rights or two questions have one id: rules that conflict must not be run.
 */
export function layOut(rights: readonly Right[]): readonly LaidOut[] {
  const ids = rights.map(({ section }) => section.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new Error(`two rights are called ${twice}`);
  }
  const questions = new Map<string, Question>();
  for (const question of rights.flatMap(({ cases }) => cases.flatMap(({ ask }) => ask ?? []))) {
    if ((questions.get(question.id) ?? question) !== question) {
      throw new Error(`two questions are called ${question.id}`);
    }
    questions.set(question.id, question);
  }
  return rights.map(layOutOne);
}

function layOutOne(right: Right): LaidOut {
  const { section, on, cases } = right;
  const names = Object.keys(on);
  const wanted = cases.map((each) => ({ each, when: Object.entries(each.when) }));
  const chosen = combinations(names, on).map((values): AnyCase => {
    const fitting = wanted.filter(({ when }) => fits(when, values));
    const [only, second] = fitting.map(({ each }) => each);
    const where = `${section.id} with ${JSON.stringify(values)}`;
    if (second !== undefined) {
      throw new Error(`${fitting.length} cases conflict: ${where}`);
    }
    if (only === undefined) {
      throw new Error(`no case applies: ${where}`);
    }
    return only;
  });
  const applied = new Set(chosen);
  const idle = cases.findIndex((each) => !applied.has(each));
  if (idle !== -1) {
    throw new Error(`case ${idle} never applies: ${section.id}`);
  }
  return { right, facts: Object.values(on), cases: chosen };
}

type Values = Readonly<Record<string, string>>;

function combinations(names: readonly string[], on: Right["on"]): readonly Values[] {
  return names.reduce<readonly Values[]>(
    (soFar, name) =>
      soFar.flatMap((values) =>
        (on[name]?.values ?? []).map((value) => ({ ...values, [name]: value })),
      ),
    [{}],
  );
}

function fits(when: readonly (readonly [string, string | readonly string[]])[], values: Values) {
  return when.every(([name, wanted]) => {
    const value = values[name] ?? "";
    return typeof wanted === "string" ? wanted === value : wanted.includes(value);
  });
}
