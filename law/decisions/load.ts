import type { Decision } from "../../domain/knowledge/decision.ts";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { isDay } from "../../domain/time/day.ts";
import { type Loaded, parseFile, repeated } from "../schema.ts";
import { type DecisionFile, decisionFile } from "./schema.ts";

type Factors = ReadonlyMap<string, Factor>;
type Fact = DecisionFile["facts"][number];

/** In the order of the file names. One that does not parse is left out, and its problems told. */
export function loadDecisions(
  files: Readonly<Record<string, unknown>>,
  factors: Factors,
): Loaded<readonly Decision[]> {
  const parsed = Object.entries(files).map(([name, raw]) => {
    const file = `law/decisions/${name}`;
    return { file, name, ...parseFile(decisionFile, file, raw) };
  });
  const known = parsed.flatMap(({ value }) => (value === null ? [] : [value]));
  const ids = new Set(known.map(({ id }) => id));
  const inOneFile = parsed.flatMap(({ file, name, value, problems }) => {
    if (value === null) {
      return problems;
    }
    const found = [
      ...(name === `${value.id}.json` ? [] : [`is named unlike its id ${value.id}`]),
      ...problemsOfDecision(value, factors, ids),
    ];
    return found.map((problem) => `${file}: ${problem}`);
  });
  return {
    value: known,
    problems: inOneFile,
    entries: known.map(entryOf),
  };
}

/** One that no file holds yet. */
export function problemsOfOne(raw: unknown, factors: Factors): readonly string[] {
  const { value, problems } = parseFile(decisionFile, "decision", raw);
  return value === null
    ? problems
    : problemsOfDecision(value, factors, new Set([value.id, value.supersededBy ?? ""]));
}

function entryOf(decision: DecisionFile): KnowledgeEntry {
  return {
    kind: "decision",
    id: decision.id,
    checked: decision.checked,
    reviewBy: decision.reviewBy,
    confirmed: decision.confidence === "read" ? "yes" : "partly",
    nativeRead: decision.nativeReader !== null,
  };
}

function problemsOfDecision(
  decision: DecisionFile,
  factors: Factors,
  ids: ReadonlySet<string>,
): readonly string[] {
  const { supersededBy, date, facts, singledOut, treatedAsIrrelevant } = decision;
  const cited = [...facts, ...singledOut, ...treatedAsIrrelevant];
  return [
    ...(supersededBy === null || ids.has(supersededBy)
      ? []
      : [`supersededBy ${supersededBy} is no decision`]),
    ...(supersededBy === decision.id ? ["supersedes itself"] : []),
    ...(date === null || isDay(date.padEnd(10, "-01")) ? [] : [`date ${date} does not exist`]),
    ...cited.flatMap(({ factor }) => (factors.has(factor) ? [] : [`${factor} is no factor`])),
    ...cited.flatMap(({ factor, citation }) =>
      Object.hasOwn(decision.sources, citation.source)
        ? []
        : [`${factor} cites source ${citation.source}, which is not listed`],
    ),
    ...facts.flatMap((fact) => problemsOfLevel(fact, factors)),
    ...problemsOfIntervals(facts),
  ];
}

/** Level 0 would deny even the mildest step, which every situation reaches. */
function problemsOfLevel(fact: Fact, factors: Factors): readonly string[] {
  const factor = factors.get(fact.factor);
  if (factor === undefined) {
    return [];
  }
  const lowest = fact.state === "absent" || factor.levels.length === 0 ? 1 : 0;
  return fact.level >= lowest && fact.level <= topLevel(factor)
    ? []
    : [`${fact.factor} has no level ${fact.level}`];
}

/** Once each way at most; what is denied is above what is affirmed. */
function problemsOfIntervals(facts: readonly Fact[]): readonly string[] {
  const twice = repeated(facts.map(({ factor, state }) => `${factor} ${state}`));
  const crossed = facts.filter(
    (fact) =>
      fact.state === "absent" &&
      facts.some(
        ({ factor, state, level }) =>
          factor === fact.factor && state === "present" && level >= fact.level,
      ),
  );
  return [
    ...twice.map((which) => `${which} is stated twice`),
    ...crossed.map(({ factor }) => `${factor} is both affirmed and denied at one level`),
  ];
}
