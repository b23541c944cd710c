import fs from "node:fs";
import path from "node:path";
import type { Provision } from "../domain/comparison/provisions.ts";
import type { Decision } from "../domain/knowledge/decision.ts";
import type { Factor } from "../domain/knowledge/factor.ts";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";
import type { Questions } from "../domain/observation/questions.ts";
import { loadDecisions } from "./decisions/load.ts";
import { loadFactors } from "./factors/load.ts";
import { loadProvisions } from "./provisions/load.ts";
import { loadQuestions } from "./questions/load.ts";

/** Everything Lenke knows of law, decided cases and who helps; in memory, read once at start. */
export interface Law {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decisions: readonly Decision[];
  readonly provisions: readonly Provision[];
  readonly questions: Questions;
  /** What has to be looked at again, and when: for `lenke review`. */
  readonly entries: readonly KnowledgeEntry[];
}

/** The parsed but unchecked content of the files beside this one. */
export interface LawFiles {
  readonly factors: unknown;
  readonly decisions: Readonly<Record<string, unknown>>;
  readonly provisions: unknown;
  readonly questions: unknown;
}

/** Reads the files beside this one; throws one error that lists every problem in them. */
export function loadLaw(): Law {
  return checkLaw(readLawFiles());
}

/** Reads and parses the JSON; says nothing of what is in it. */
export function readLawFiles(): LawFiles {
  const folder = path.join(import.meta.dirname, "decisions");
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
  return {
    factors: readJson("factors/factors.json"),
    decisions: Object.fromEntries(
      names.toSorted().map((name) => [name, readJson(`decisions/${name}`)]),
    ),
    provisions: readJson("provisions/provisions.json"),
    questions: readJson("questions/questions.json"),
  };
}

/** Takes what the files hold; throws one error that lists every problem in it. */
export function checkLaw(files: LawFiles): Law {
  const factors = loadFactors(files.factors);
  const decisions = loadDecisions(files.decisions, factors.value);
  const provisions = loadProvisions(files.provisions, factors.value);
  const questions = loadQuestions(files.questions, factors.value);
  const parts = [factors, decisions, provisions, questions];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) {
    throw new Error(`law/ has ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
  }
  return {
    factors: factors.value,
    decisions: decisions.value,
    provisions: provisions.value,
    questions: questions.value,
    entries: parts.flatMap((part) => part.entries),
  };
}

function readJson(name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, name), "utf8"));
}
