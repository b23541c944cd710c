import { ZenEngine } from "@gorules/zen-engine";
import { Engine, type NestedCondition } from "json-rules-engine";
import { layOut, layOutKnown } from "../domain/comparison/bits.ts";
import { compare } from "../domain/comparison/compare.ts";
import { layOutDecisions, relationsOf, speaker } from "../domain/comparison/laid-out.ts";
import { picture } from "../domain/comparison/picture.ts";
import { type Relation, relate } from "../domain/comparison/relate.ts";
import { standingOf } from "../domain/comparison/standing.ts";
import type { DecidedFact, Decision, Scope } from "../domain/knowledge/decision.ts";
import { type Factor, topLevel } from "../domain/knowledge/factor.ts";
import type { Observation, ObservedFact } from "../domain/observation/observation.ts";
import { loadLaw } from "../law/law.ts";
import { asConditions, asTables, factsOf, type RuleSet } from "./engines/comparison.ts";
import { median } from "./measure.ts";

// On one core: 2,000 decisions for one situation, one decision for 100,000 observations; two rule engines as
// baseline, checked equal.

const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];
const law = loadLaw();
const raw = [...law.factors.values()].filter(({ kind }) => kind === "raw");
const counted = raw.filter(({ dir, domain }) => dir !== "inert" && domain === "private");

/** Deterministic (mulberry32). */
let seed = 20_261_125;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
function one<Item>(items: readonly Item[]): Item {
  const found = items[Math.floor(random() * items.length)];
  if (found === undefined) {
    throw new Error("nothing to choose from");
  }
  return found;
}

function some(factors: readonly Factor[], count: number): readonly Factor[] {
  return [...new Set(Array.from({ length: count }, () => one(factors)))];
}

const model = law.decisions.find((decision) => standingOf(decision) === "compared");
const words = { nb: "x", en: "x" };

function inventedDecision(id: number): Decision {
  if (model === undefined) {
    throw new Error("no decision to go by");
  }
  const facts = some(counted, 8 + Math.floor(random() * 14)).map(
    (factor): DecidedFact => ({
      factor: factor.id,
      state: random() < 0.9 ? "present" : "absent",
      level: 1 + Math.floor(random() * topLevel(factor)),
      scope: one(scopes),
      status: "finding",
      text: words,
      citation: { source: "S1", at: "1" },
      confidence: "read",
    }),
  );
  const side = random() < 0.5 ? "forced_labour" : "not_forced_labour";
  return { ...model, id: `d${id}`, side, facts, treatedAsIrrelevant: [], supersededBy: null };
}

function inventedFact(factor: Factor): ObservedFact {
  const state = random() < 0.6 ? "present" : "absent";
  const level = 1 + Math.floor(random() * topLevel(factor));
  const scope = random() < 0.5 ? "all" : one(scopes);
  return { factor: factor.id, state, level, scope, how: "told", day: null, note: null };
}

function inventedObservation(id: number, most: number): Observation {
  return { id: `o${id}`, facts: some(raw, 2 + Math.floor(random() * most)).map(inventedFact) };
}

/** The median of the rounds, after two uncounted. */
function time(rounds: number, work: () => unknown): number {
  const took = Array.from({ length: rounds + 2 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(took.slice(2));
}

function same(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const differ = ours.filter((relation, index) => relation !== theirs[index]).length;
  if (differ > 0 || ours.length !== theirs.length) {
    throw new Error(`${what}: ${differ} of ${ours.length} relations differ`);
  }
}

const means = new Set(["power.violence", "power.threats"]);
const layout = layOut(law.factors, means);
const decisions = Array.from({ length: 2000 }, (_, id) => inventedDecision(id));
const laidOut = layOutDecisions(layout, decisions);
const situation = [inventedObservation(0, 40)];

const pictured = picture(law.factors, situation);
const slow = decisions.map((each) => relate(law.factors, each, pictured, means).relation);
same("rows of bits", relationsOf(laidOut, layOutKnown(layout, situation)), slow);
const single = time(200, () => relationsOf(laidOut, layOutKnown(layout, situation)));
const full = time(5, () => decisions.map((each) => relate(law.factors, each, pictured, means)));
const yardstick = { ...law, decisions };
const whole = time(3, () => compare(yardstick, situation, null));
const real = time(50, () => compare(law, situation, null));
console.log(
  `one situation, 2,000 decisions: relations ${single.toFixed(3)} ms; point by point ${full.toFixed(0)} ms; the whole comparison with reading order and questions ${whole.toFixed(0)} ms; to the ${law.decisions.length} decisions of the law ${real.toFixed(1)} ms`,
);

const stored = Array.from({ length: 100_000 }, (_, id) => inventedObservation(id, 20));
const speaks = speaker(layout, inventedDecision(2001));
function overAll(told: (done: number) => void): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, observation] of stored.entries()) {
    const relation = speaks([observation]) ?? "silent";
    found.set(relation, (found.get(relation) ?? 0) + 1);
    if ((index + 1) % 10_000 === 0) {
      told(index + 1);
    }
  }
  return found;
}
overAll((done) => process.stdout.write(`\r${done.toLocaleString("en")} observations`));
const spoken = overAll(() => undefined);
const sweep = time(3, () => overAll(() => undefined));
console.log(
  `\r100,000 observations, one new decision: ${sweep.toFixed(0)} ms`,
  Object.fromEntries(spoken),
);

// 100 decisions, 20 situations, from stored facts.
const few = decisions.slice(0, 100);
const asked = Array.from({ length: 20 }, (_, id) => [inventedObservation(id, 40)]);
const rules: readonly RuleSet[] = few.map((each) => ({
  decision: each,
  factors: law.factors,
  means,
}));
const ours = layOutDecisions(layout, few);
const expected = asked.flatMap((each) => relationsOf(ours, layOutKnown(layout, each)));
const oursTook = time(50, () => asked.map((each) => relationsOf(ours, layOutKnown(layout, each))));

const strength: readonly Relation[] = ["differs", "possible", "onObserved", "necessary"];
const engine = new Engine([], { allowUndefinedFacts: true });
for (const set of rules) {
  for (const { relation, conditions } of asConditions(set)) {
    engine.addRule({
      conditions: { all: conditions as NestedCondition[] },
      event: { type: relation, params: { decision: set.decision.id } },
    });
  }
}
// Precomputed, so that engines only compare; Lenke's time includes it.
const known = asked.map((each) => factsOf(picture(law.factors, each), law.factors));

async function byRules(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const facts of known) {
    const { events } = await engine.run(facts);
    const best = new Map<string, Relation>();
    for (const { type, params } of events) {
      const decision = String(params?.["decision"]);
      const before = best.get(decision) ?? "differs";
      const now = strength.find((each) => each === type) ?? "differs";
      best.set(decision, strength.indexOf(now) > strength.indexOf(before) ? now : before);
    }
    found.push(...few.map(({ id }) => best.get(id) ?? "differs"));
  }
  return found;
}

const zen = new ZenEngine();
const tables = rules.map((set) => zen.createDecision(Buffer.from(JSON.stringify(asTables(set)))));
async function byTables(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const facts of known) {
    for (const table of tables) {
      const { result } = await table.evaluate(facts);
      found.push(String(result.relation));
    }
  }
  return found;
}

for (const [name, run] of [
  ["json-rules-engine 7.3.1", byRules],
  ["@gorules/zen-engine 0.52.1", byTables],
] as const) {
  same(name, expected, await run());
  const took: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  console.log(
    `${few.length} decisions × ${asked.length} situations: ${name} ${median(took).toFixed(0)} ms, Lenke ${oursTook.toFixed(2)} ms, ratio ${(median(took) / oursTook).toFixed(0)}, all ${expected.length} relations equal`,
  );
}
