import assert from "node:assert/strict";
import { type Item, itemKinds } from "../domain/evidence/item.ts";
import { type Bearing, matrixOf, type Person } from "../domain/evidence/matrix.ts";
import { presenceOf, type Says } from "../domain/presence/presence.ts";
import { lengthOf } from "../domain/presence/stretch.ts";
import { drawer, median } from "./measure.ts";

// Processor time: the matrix beside walking every way anew for each row; hours of two years beside asking each minute.

const rounds = 5;

const random = drawer(20_261_201);

function cost(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

function told(name: string, own: () => unknown, baseline: () => unknown): void {
  const [a, b] = [cost(own), cost(baseline)];
  console.log(
    `${name}: ${a.toFixed(0)} ms, plainly ${b.toFixed(0)} ms, ${(b / a).toFixed(1)} times`,
  );
}

const persons: readonly Person[] = Array.from({ length: 50 }, (_, place) => ({
  ...{ id: `P${place}`, underEighteen: "no" },
}));
const elements = Array.from({ length: 34 }, (_, place) => ({
  ...{ id: `e${place}`, notRequiredUnder18: false },
}));
const items: readonly Item[] = Array.from({ length: 5000 }, (_, place) => ({
  ...{ id: `i${place}`, kind: itemKinds[random(itemKinds.length)] ?? "document" },
  ...{ speaker: random(3) === 0 ? `P${random(60)}` : null, speakerIs: null },
  restsOn: place > 0 && random(3) === 0 ? [{ item: `i${random(place)}` }] : [],
  restsOnKnown: random(5) === 0 ? "unknown" : "yes",
}));
const bearings: readonly Bearing[] = items.map(({ id }) => ({
  ...{ item: id, element: `e${random(34)}`, bears: random(4) === 0 ? "against" : "for" },
  of: random(2) === 0 ? "all" : [`P${random(50)}`],
}));

const byId = new Map(items.map((item) => [item.id, item]));
const injured = new Set(persons.map(({ id }) => id));

/** Every way down, walked anew for each row. */
function wordsUnder(id: string): readonly string[] {
  const item = byId.get(id);
  const under = item?.restsOn.flatMap((source) => ("item" in source ? [source.item] : [])) ?? [];
  return [...(item?.speaker == null ? [] : [item.speaker]), ...under.flatMap(wordsUnder)];
}
const plainly = () =>
  elements.flatMap(({ id: element }) =>
    persons.map(({ id: person }) =>
      bearings
        .filter((each) => each.element === element && each.bears === "for")
        .filter(({ of }) => of === "all" || of.includes(person))
        .map(({ item }) => wordsUnder(item))
        .map((words) => (words.includes(person) ? "own" : words.some((word) => injured.has(word)))),
    ),
  );

const matrix = () => matrixOf({ elements, persons, items, bearings });
told("matrix, 50 × 34 × 5,000", matrix, () => plainly().length);

const days = 730;
const says: readonly Says[] = Array.from({ length: 20_000 }, (_, place) => {
  const from = random(days) * 1440 + random(1200);
  const kinds = ["working", "there", "elsewhere"] as const;
  return {
    ...{
      item: `i${place}`,
      source: random(2) === 0 ? "own" : "independent",
      says: kinds[random(3)] ?? "there",
    },
    ...{ from, to: from + random(240), slackMinutes: random(20) },
  };
});

function byMinute(): readonly number[] {
  const marks = { independent: new Uint8Array(days * 1440 + 3000), there: new Uint8Array(0) };
  const fill = (pick: (each: Says) => boolean, slack: number) => {
    const minutes = new Uint8Array(marks.independent.length);
    for (const each of says.filter(pick)) {
      minutes.fill(
        1,
        Math.max(0, each.from - slack * each.slackMinutes),
        Math.max(0, each.to + slack * each.slackMinutes),
      );
    }
    return minutes;
  };
  const working = fill((each) => each.source !== "own" && each.says === "working", 0);
  const claimed = fill((each) => each.source === "own" && each.says === "working", 0);
  const there = fill((each) => each.source !== "own" && each.says === "there", 1);
  const elsewhere = new Uint8Array(working.length);
  for (const each of says.filter((one) => one.source !== "own" && one.says === "elsewhere")) {
    const [from, to] = [each.from + each.slackMinutes, each.to - each.slackMinutes];
    if (from < to) {
      elsewhere.fill(1, from, to);
    }
  }
  const sums = [0, 0, 0];
  for (const [minute, works] of working.entries()) {
    const tells = claimed[minute] === 1;
    const supported = works === 1 || (tells && there[minute] === 1);
    const against = tells && elsewhere[minute] === 1;
    sums[0] = (sums[0] ?? 0) + works;
    sums[1] = (sums[1] ?? 0) + Number(supported);
    sums[2] = (sums[2] ?? 0) + Number((supported || tells) && !against);
  }
  return sums;
}

const swept = () => {
  const { independent, supported, told: all } = presenceOf(says);
  return [independent, supported, all].map(lengthOf);
};
assert.deepEqual(swept(), byMinute());
told("hours, two years from 20,000 items", swept, byMinute);
