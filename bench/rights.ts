import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import { dayText, numberOf } from "../domain/time/calendar.ts";
import { catalogue } from "../rules/rights/catalogue.ts";
import { pictureOf } from "../rules/rights/picture-of.ts";
import { rightsOf } from "../rules/rights/rights-of.ts";
import { eventTypes, type Happened, type Situation } from "../rules/rights/situation.ts";
import { stateIn } from "../rules/rights/what-if.ts";
import { asGraph, asRules, factsOf } from "./engines/rights.ts";
import { median } from "./measure.ts";

// Situations per second on one core, complete, against two engines deciding states alone; checked equal.

let seed = 20_261_125;
function random(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
}
function one<Item>(items: readonly Item[]): Item {
  const found = items[random(items.length)];
  if (found === undefined) {
    throw new Error("nothing to choose from");
  }
  return found;
}

const first = numberOf(2024, 1, 1);
const provisions = ["257", "258", "259", "108a", "395", "19-1", null] as const;

function event(): Happened {
  const type = one(eventTypes);
  const isOfCase = type === "police-report" || type === "charged";
  const provision = isOfCase ? one(provisions) : null;
  const where = one(["court", "police", null] as const);
  const asked = type === "testified" && where !== null ? { where } : {};
  return { type, day: dayText(first + random(1000)), provision, until: null, ...asked };
}

function invented(): Situation {
  const events = Array.from({ length: 2 + random(9) }, event);
  const underEighteen = one(["yes", "no", "unknown"] as const);
  const origin = one(["EEA", "third-country", "unknown"] as const);
  return { events, person: { underEighteen, origin }, asOf: dayText(first + 400 + random(700)) };
}

const situations = Array.from({ length: 5000 }, invented);
const few = situations.slice(0, 300);

/** After an uncounted round: median and best by clock, median by CPU time. The best is the least disturbed. */
async function perSecond(count: number, rounds: number, once: () => unknown) {
  const took: number[] = [];
  const had: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = process.threadCpuUsage();
    const began = performance.now();
    await once();
    took.push(performance.now() - began);
    const { user, system } = process.threadCpuUsage(before);
    had.push((user + system) / 1000);
  }
  const rate = (time: number) => (count * 1000) / time;
  const [, ...counted] = took;
  return {
    byClock: rate(median(counted)),
    best: rate(Math.min(...counted)),
    byCore: rate(median(had.slice(1))),
  };
}

const shown = (rate: number) => Math.round(rate).toLocaleString("en");

let said = 0;
function ours(all: readonly Situation[]): void {
  for (const situation of all) {
    said += rightsOf(situation).rights.length;
  }
}

const asGiven = { "not-held": "no", "not-listed": "silent" } as const;
const expected = few.flatMap((situation) => {
  const answer = rightsOf(situation);
  return catalogue.map(({ section: { id } }) => {
    const state = stateIn(answer, id);
    return state === "not-held" || state === "not-listed" ? asGiven[state] : state;
  });
});
const known = few.map((situation) => factsOf(pictureOf(situation)));

const engine = new Engine(asRules());
async function byRules(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const facts of known) {
    const { events } = await engine.run({ ...facts });
    const states = new Map(events.map(({ type, params }) => [String(params?.["right"]), type]));
    found.push(...catalogue.map(({ section: { id } }) => states.get(id) ?? "none"));
  }
  return found;
}

const graph = new ZenEngine().createDecision(Buffer.from(JSON.stringify(asGraph())));
async function byGraph(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const facts of known) {
    const { result } = await graph.evaluate(facts);
    found.push(...catalogue.map(({ section: { id } }) => String(result[id.replaceAll("-", "_")])));
  }
  return found;
}

const { byClock, best, byCore } = await perSecond(situations.length, 60, () => ours(situations));
const events = situations.reduce((sum, situation) => sum + situation.events.length, 0);
console.log(
  `${situations.length} situations of ${(events / situations.length).toFixed(1)} events, ${catalogue.length} rights with reasons: ${shown(byClock)} a second by the clock (${shown(best)} in the best round), ${shown(byCore)} a second of the core's own time (${said} said)`,
);
for (const [name, run] of [
  ["json-rules-engine 7.3.1", byRules],
  ["@gorules/zen-engine 0.52.1", byGraph],
] as const) {
  const theirs = await run();
  const differ = expected.filter((state, at) => state !== theirs[at]).length;
  if (differ > 0 || theirs.length !== expected.length) {
    throw new Error(`${name}: ${differ} of ${expected.length} states differ`);
  }
  const rate = (await perSecond(few.length, 3, run)).byClock;
  const beside = (await perSecond(few.length, 15, () => ours(few))).byClock;
  console.log(
    `states alone by ${name}: ${shown(rate)} situations a second; Lenke with days and reasons ${shown(beside)}, ratio ${(beside / rate).toFixed(0)}, all ${expected.length} states equal`,
  );
}
