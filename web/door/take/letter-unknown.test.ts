import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../../domain/time/day.ts";
import type { Work } from "../../../rules/pay/work.ts";
import { toldWork } from "../../../test/factories/pay.ts";
import { tongues } from "../../job/tongues.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { formatOf } from "../format.ts";
import { unknownLines } from "../pay/unknown-lines.ts";
import { unknownParts } from "./letter-unknown.ts";
import { shortLines } from "./short.ts";
import { owedBy } from "./told.ts";

// By the keys of their texts.

const english = tongues.get("en");
assert.ok(english);
const format = formatOf(english);
const say = (key: DoorKey, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(" ");
const keyOf = (said: string) => said.split(" ")[0] ?? "";

function saidOf(work: Partial<Work>) {
  const told = toldWork(work);
  const setting = { say, format, told, today: told.work.asOf };
  const letter = (to: "helper" | "employer") =>
    unknownParts(setting, to).flatMap((part) => (part.kind === "text" ? [part.text] : []));
  const owed = owedBy(told);
  const known = new Set(
    ["unknown", "uncounted", "cap", "supplement"].map((name) => `take.short.${name}`),
  );
  return {
    page: unknownLines(say, format, told.reckoning),
    helper: letter("helper"),
    employer: letter("employer"),
    half:
      owed === null
        ? null
        : shortLines(say, format, told, owed).filter((line) => known.has(keyOf(line))),
  };
}

function keysOf(work: Partial<Work>) {
  const { page, helper, employer, half } = saidOf(work);
  const names = (lines: readonly string[]) =>
    lines.map((line) => keyOf(line).replace(/^.*unknown\./, ""));
  return { page: names(page), helper: names(helper), employer: names(employer), half };
}

const shift = (date: string) => ({ from: `${date}T08:00`, to: `${date}T16:00` });

function october(kroner: number, agreedHourly?: number): Partial<Work> {
  return {
    shifts: ["2026-10-06", "2026-10-07"].map(shift),
    payments: [{ day: day("2026-10-15"), amount: kroner * 100, way: "cash" }],
    asOf: day("2026-11-30"),
    ...(agreedHourly === undefined ? {} : { agreedHourly }),
  };
}

test("at the last rate, the employer is told what holds, and a helper also how it may have ended", () => {
  assert.deepEqual(keysOf(october(1000, 8_000)), {
    page: ["counted", "rate", "agreed-alone"],
    helper: ["counted", "rate", "decree", "lapses", "agreed-alone"],
    employer: ["counted", "rate", "decree"],
    half: ["take.short.unknown"],
  });
  // By the agreed wage: 16 × 80 − 1,000 = 280.
  assert.match(saidOf(october(1000, 8_000)).page.at(-1) ?? "", /280\.00/);
});

test("what is due by the agreed wage alone is not told where it is nought, or no less", () => {
  const without = ["counted", "rate"];
  assert.deepEqual(keysOf(october(1500, 8_000)).page, without);
  assert.deepEqual(keysOf(october(1500, 8_000)).helper, [...without, "decree", "lapses"]);
  assert.deepEqual(keysOf(october(1500, 30_000)).page, without);
});

test("nothing is said of an agreed wage where none was told", () => {
  const work = {
    shifts: ["2017-04-03", "2026-09-07"].map(shift),
    payments: [],
    asOf: day("2026-11-30"),
  };
  assert.deepEqual(keysOf(work).page, ["counted", "rate"]);
  assert.deepEqual(keysOf(work).helper, ["counted", "rate", "decree", "lapses"]);
});

test("where the days count at the agreed wage and no rate is known, no rate and no decree is spoken of", () => {
  const work = {
    sector: "automotive",
    category: "assistant_18_plus",
    agreedHourly: 15_000,
    shifts: [shift("2026-05-04")],
    payments: [],
    asOf: day("2026-11-30"),
  } as const;
  assert.deepEqual(keysOf(work), {
    page: ["pay.assumed.agreed-at-least"],
    helper: ["agreed"],
    employer: ["agreed"],
    half: ["take.short.unknown"],
  });
});

test("where only a cap on a room is not sure, the cap that holds is told, and no rate", () => {
  const hotel = {
    sector: "hospitality",
    category: "adult_over_20_or_18_plus_4_months",
    shifts: [shift("2026-09-28")],
    payments: [],
    deductions: [{ day: day("2026-10-15"), amount: 500_000, for: "rent", agreedInWriting: true }],
    asOf: day("2026-11-30"),
  } as const;
  assert.deepEqual(keysOf(hotel), {
    page: ["cap"],
    helper: ["cap"],
    employer: ["cap"],
    half: ["take.short.cap"],
  });
  const { page, helper } = saidOf(hotel);
  for (const line of [page[0] ?? "", helper[0] ?? ""]) {
    assert.match(line, /675\.67 15 June 2025 4 October 2026/);
  }
});

test("where only a supplement is not sure, the half page says that, and nothing of a rate", () => {
  const skilled = {
    sector: "agriculture",
    category: "permanent_unskilled",
    circumstances: ["skilled"],
    shifts: [shift("2024-07-10")],
    payments: [],
    asOf: day("2024-11-30"),
  } as const;
  assert.deepEqual(keysOf(skilled), {
    page: [],
    helper: [],
    employer: [],
    half: ["take.short.supplement"],
  });
});

test("where hours too old to claim have no amount, the half page says how many, and nothing of a rate", () => {
  const work = {
    sector: "hospitality",
    category: "adult_over_20_or_18_plus_4_months",
    shifts: ["2017-06-01", "2026-06-01"].map(shift),
    payments: [],
    asOf: day("2026-11-30"),
  } as const;
  assert.deepEqual(keysOf(work).half, [`take.short.uncounted ${format.hours(480)}`]);
  assert.deepEqual(keysOf(work).page, ["uncounted"]);
});
