import fs from "node:fs";
import path from "node:path";
import type { JsonObject } from "../domain/base/json.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Right } from "../domain/job/right.ts";
import type { Acts } from "../domain/knowledge/act.ts";
import type { Change } from "../domain/knowledge/change.ts";
import type { Concept } from "../domain/knowledge/concept.ts";
import type { Decision } from "../domain/knowledge/decision.ts";
import type { Factor } from "../domain/knowledge/factor.ts";
import type { Rates } from "../domain/knowledge/rate.ts";
import type { KnowledgeEntry } from "../domain/knowledge/review.ts";
import type { Risks } from "../domain/knowledge/risk.ts";
import type { Sharing } from "../domain/knowledge/sharing-rule.ts";
import type { Sign } from "../domain/knowledge/sign.ts";
import type { Questions } from "../domain/observation/questions.ts";
import type { Exercise } from "../domain/practice/exercise.ts";
import type { LimitationLaw } from "../domain/provision/limitation.ts";
import type { Provision } from "../domain/provision/provision.ts";
import type { Interview } from "../domain/question/question.ts";
import type { Day } from "../domain/time/day.ts";
import type { Changed } from "./acts/citing.ts";
import { loadActs } from "./acts/load.ts";
import { loadChanges } from "./changes/load.ts";
import { loadConcepts } from "./concepts/load.ts";
import { loadDecisions } from "./decisions/load.ts";
import { loadDirectory } from "./directory/load.ts";
import { loadFactors } from "./factors/load.ts";
import { loadJob } from "./job/load.ts";
import { loadLimitation } from "./limitation/load.ts";
import { loadPractice } from "./practice/load.ts";
import { loadProvisions } from "./provisions/load.ts";
import { loadQuestions } from "./questions/load.ts";
import { type InterviewFiles, loadInterview } from "./questions/load-interview.ts";
import { loadRates, type RateFiles } from "./rates/load.ts";
import { loadSectors } from "./sectors/load.ts";
import { loadSharing } from "./sharing/load.ts";
import { loadSigns } from "./signs/load.ts";

/** Read once at start, in memory. */
export interface Law {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decisions: readonly Decision[];
  readonly provisions: readonly Provision[];
  readonly limitation: LimitationLaw | null;
  readonly questions: Questions;
  /** In the languages we have words in. */
  readonly interview: Interview;
  readonly practice: readonly Exercise[];
  readonly rates: Rates;
  readonly directory: readonly Body[];
  readonly rights: readonly Right[];
  readonly concepts: readonly Concept[];
  readonly risks: Risks;
  readonly signs: readonly Sign[];
  /** After the report of 2021. */
  readonly changes: readonly Change[];
  readonly sharing: Sharing;
  readonly acts: Acts;
  /** What rests on words that changed after it was read with them. */
  readonly unread: readonly Changed[];
  /** For `lenke review`. */
  readonly entries: readonly KnowledgeEntry[];
  /** By kind and id; the old address says so. */
  readonly retired: ReadonlyMap<string, Retired>;
  /** For proposals. */
  readonly files: LawFiles;
}

interface Retired {
  readonly value: JsonObject;
  readonly on: Day;
  readonly why: string;
}

export interface LawFiles {
  readonly factors: unknown;
  /** By file name. */
  readonly decisions: Readonly<Record<string, unknown>>;
  /** By file name. */
  readonly provisions: Readonly<Record<string, unknown>>;
  readonly limitation: unknown;
  readonly questions: unknown;
  readonly interview: InterviewFiles;
  /** By file name. */
  readonly practice: Readonly<Record<string, unknown>>;
  readonly rates: RateFiles;
  readonly directory: unknown;
  readonly concepts: unknown;
  readonly sectors: unknown;
  readonly signs: unknown;
  readonly changes: unknown;
  readonly sharing: unknown;
  readonly job: unknown;
}

/** Throws one error with every problem. */
export function loadLaw(): Law {
  return checkLaw(readLawFiles());
}

/** Unchecked. */
export function readLawFiles(): LawFiles {
  return {
    factors: readJson("factors/factors.json"),
    decisions: readFolder("decisions"),
    provisions: readFolder("provisions"),
    limitation: readJson("limitation/limitation.json"),
    questions: readJson("questions/questions.json"),
    interview: {
      open: readJson("questions/open.json"),
      wordings: readFolder("questions/wordings"),
    },
    practice: readFolder("practice"),
    rates: {
      rates: readJson("rates/rates.json"),
      supplements: readJson("rates/supplements.json"),
      rules: readJson("rates/rules.json"),
      proposals: readJson("rates/proposals-2026.json"),
    },
    directory: readJson("directory/directory.json"),
    concepts: readJson("concepts/concepts.json"),
    sectors: readJson("sectors/sectors.json"),
    signs: readJson("signs/signs.json"),
    changes: readJson("changes/changes.json"),
    sharing: readJson("sharing/sharing.json"),
    job: readJson("job/job.json"),
  };
}

/** Throws one error with every problem. */
export function checkLaw(files: LawFiles): Law {
  const { law, problems } = lawIn(files);
  if (problems.length > 0) {
    throw new Error(`law/ has ${problems.length} problem(s):\n  ${problems.join("\n  ")}`);
  }
  return law;
}

let acts: Acts | null = null;

function heldActs(): Acts {
  acts ??= loadActs();
  return acts;
}

const known = new WeakMap<LawFiles, readonly string[]>();

/** Worked out once for the same files. */
export function problemsOfLaw(files: LawFiles): readonly string[] {
  const problems = known.get(files) ?? lawIn(files).problems;
  known.set(files, problems);
  return problems;
}

function lawIn(files: LawFiles): { readonly law: Law; readonly problems: readonly string[] } {
  const factors = loadFactors(files.factors);
  const decisions = loadDecisions(files.decisions, factors.value);
  const provisions = loadProvisions(files.provisions, factors.value);
  const limitation = loadLimitation(files.limitation, provisions.value);
  const questions = loadQuestions(files.questions, factors.value);
  const interview = loadInterview(files.interview, {
    factors: factors.value,
    cautions: questions.value.cautions,
  });
  const practice = loadPractice(files.practice, {
    decisions: decisions.value,
    factors: factors.value,
    questions: questions.value,
  });
  const rates = loadRates(files.rates);
  const sharing = loadSharing(files.sharing);
  const kinds = new Set(Object.keys(sharing.value.codes.bodies));
  const directory = loadDirectory(files.directory, kinds);
  const ids = new Set(decisions.value.map(({ id }) => id));
  const concepts = loadConcepts(files.concepts, ids);
  const sectors = loadSectors(files.sectors);
  const signs = loadSigns(files.signs);
  const changes = loadChanges(files.changes);
  const job = loadJob(files.job);
  const parts = [
    ...[factors, decisions, provisions, limitation, questions, practice, rates, sharing, directory],
    ...[concepts, sectors, signs, changes, interview, job],
  ];
  const problems = parts.flatMap((part) => part.problems);
  const law: Law = {
    factors: factors.value,
    decisions: decisions.value,
    provisions: provisions.value,
    limitation: limitation.value,
    questions: questions.value,
    interview: interview.value,
    practice: practice.value,
    rates: rates.value,
    directory: directory.value,
    rights: job.value,
    concepts: concepts.value,
    risks: sectors.value,
    signs: signs.value,
    changes: changes.value,
    sharing: sharing.value,
    acts: heldActs(),
    unread: [],
    entries: parts.flatMap((part) => part.entries),
    retired: new Map(),
    files,
  };
  return { law, problems };
}

function readFolder(folder: string): Readonly<Record<string, unknown>> {
  const names = fs.readdirSync(path.join(import.meta.dirname, folder));
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => [name, readJson(`${folder}/${name}`)]),
  );
}

function readJson(name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(import.meta.dirname, name), "utf8"));
}
