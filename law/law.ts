import fs from "node:fs";
import path from "node:path";
import type { Provision } from "../domain/comparison/provisions.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Decision } from "../domain/knowledge/decision.ts";
import type { Factor } from "../domain/knowledge/factor.ts";
import type { Rates } from "../domain/knowledge/rate.ts";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";
import type { Sharing } from "../domain/knowledge/sharing-rule.ts";
import type { Questions } from "../domain/observation/questions.ts";
import { loadDecisions } from "./decisions/load.ts";
import { loadDirectory } from "./directory/load.ts";
import { loadFactors } from "./factors/load.ts";
import { loadProvisions } from "./provisions/load.ts";
import { loadQuestions } from "./questions/load.ts";
import { loadRates, type RateFiles } from "./rates/load.ts";
import { loadSharing } from "./sharing/load.ts";

/** Everything Lenke knows of law, decided cases and who helps; in memory, read once at start. */
export interface Law {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decisions: readonly Decision[];
  readonly provisions: readonly Provision[];
  readonly questions: Questions;
  readonly rates: Rates;
  readonly directory: readonly Body[];
  readonly sharing: Sharing;
  /** What has to be looked at again, and when: for `lenke review`. */
  readonly entries: readonly KnowledgeEntry[];
}

/** The parsed but unchecked content of the files beside this one. */
export interface LawFiles {
  readonly factors: unknown;
  /** By the file's name in law/decisions. */
  readonly decisions: Readonly<Record<string, unknown>>;
  readonly provisions: unknown;
  readonly questions: unknown;
  readonly rates: RateFiles;
  readonly directory: unknown;
  readonly sharing: unknown;
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
    rates: {
      rates: readJson("rates/rates.json"),
      supplements: readJson("rates/supplements.json"),
      rules: readJson("rates/rules.json"),
      proposals: readJson("rates/proposals-2026.json"),
    },
    directory: readJson("directory/directory.json"),
    sharing: readJson("sharing/sharing.json"),
  };
}

/** Takes what the files hold; throws one error that lists every problem in it. */
export function checkLaw(files: LawFiles): Law {
  const factors = loadFactors(files.factors);
  const decisions = loadDecisions(files.decisions, factors.value);
  const provisions = loadProvisions(files.provisions, factors.value);
  const questions = loadQuestions(files.questions, factors.value);
  const rates = loadRates(files.rates);
  const sharing = loadSharing(files.sharing);
  const kinds = new Set(Object.keys(sharing.value.codes.bodies));
  const directory = loadDirectory(files.directory, kinds);
  const parts = [factors, decisions, provisions, questions, rates, sharing, directory];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) {
    throw new Error(`law/ has ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
  }
  return {
    factors: factors.value,
    decisions: decisions.value,
    provisions: provisions.value,
    questions: questions.value,
    rates: rates.value,
    directory: directory.value,
    sharing: sharing.value,
    entries: parts.flatMap((part) => part.entries),
  };
}

function readJson(name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, name), "utf8"));
}
