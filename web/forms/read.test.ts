import assert from "node:assert/strict";
import test from "node:test";
import { z } from "@hono/zod-openapi";
import { someDay } from "../../api/openapi.ts";
import { day } from "../../domain/time/day.ts";
import { read } from "./read.ts";

const shape = z.object({
  id: z.uuid().optional(),
  kind: z.enum(["paid", "refused"]),
  happened: someDay,
  until: someDay.nullable().default(null),
  places: z.number().int().nullable().default(null),
  heard: z.boolean().default(false),
  agrees: z.boolean(),
  at: z.iso.datetime().optional(),
  person: z.uuid().nullable().default(null),
  rows: z.array(z.object({ on: someDay, words: z.string().max(3) })).default([]),
  fields: z.array(z.enum(["name", "place"])).default([]),
  words: z.string().trim().max(10).nullable().default(null),
  why: z.string().trim().min(1).max(10),
});

const whole = { kind: "paid", happened: "2026-11-30", agrees: "no", why: " It was so " };

test("an empty field is null where it may be, and not sent where the shape fills it in", () => {
  assert.deepEqual(read(shape, whole), {
    ok: true,
    value: {
      kind: "paid",
      happened: day("2026-11-30"),
      why: "It was so",
      heard: false,
      agrees: false,
      person: null,
      rows: [],
      fields: [],
      ...{ until: null, places: null, words: null },
    },
  });
});

test("boxes, numbers and dates become what the shape has", () => {
  const typed = { ...whole, places: "3", heard: "yes", fields: "name", until: "2027-01-01" };
  const got = read(shape, { ...typed, words: "to\nlines" });
  assert.ok(got.ok);
  const { places, heard, fields, until, words } = got.value;
  assert.deepEqual(
    { places, heard, fields, until, words },
    {
      ...{ places: 3, heard: true, fields: ["name"] },
      ...{ until: day("2027-01-01"), words: "to\nlines" },
    },
  );
});

const wrong: readonly [string, Readonly<Record<string, string | readonly string[]>>, string][] = [
  ["kind", { kind: "" }, "not-chosen"],
  ["kind", { kind: "sold" }, "not-chosen"],
  ["happened", { happened: "" }, "no-day"],
  ["happened", { happened: "2026-02-30" }, "no-day"],
  ["until", { until: "soon" }, "no-day"],
  ["places", { places: "many" }, "no-number"],
  ["places", { places: "1,5" }, "no-number"],
  ["fields", { fields: ["name", "shoes"] }, "not-chosen"],
  ["why", { why: "  " }, "missing"],
  ["agrees", { agrees: "" }, "not-chosen"],
  ["person", { person: "Kari" }, "not-chosen"],
];

for (const [field, typed, code] of wrong) {
  test(`${JSON.stringify(typed)} is ${code} at its own field`, () => {
    const got = read(shape, { ...whole, ...typed });
    assert.deepEqual(got.ok || got.wrong, [{ field, code }]);
  });
}

test("a text that is too long says how long it is", () => {
  const got = read(shape, { ...whole, words: "1234567\n9012" });
  assert.deepEqual(got.ok || got.wrong, [
    { field: "words", code: "too-long", long: { count: 12, most: 10 } },
  ]);
});

test("what a page asks by several boxes is handed over, and what is wrong in it has its place", () => {
  const rows = [
    { on: "2026-11-30", words: "abc" },
    { on: "", words: "abcd" },
  ];
  const refused = read(shape, whole, { rows, at: null });
  assert.deepEqual(refused.ok || refused.wrong, [
    { field: "at", code: "no-day" },
    { field: "rows", path: [1, "on"], code: "no-day" },
    {
      ...{ field: "rows", path: [1, "words"], code: "too-long" },
      long: { count: 4, most: 3 },
    },
  ]);
  const got = read(shape, whole, { rows: rows.slice(0, 1) });
  assert.deepEqual(got.ok && got.value.rows, rows.slice(0, 1));
});

test("in a shape of several kinds each field has its place, and what could be read is given for the rules", () => {
  const kinds = z.object({
    what: z.string(),
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("asked") }),
      z.object({ state: z.literal("noted"), on: someDay, words: z.string() }),
    ]),
  });
  const tried = (standing: unknown) => {
    const got = read(kinds, { what: "A bed." }, { standing });
    assert.ok(!got.ok);
    return [got.wrong, got.partly];
  };
  assert.deepEqual(tried({ state: "noted", on: "soon", words: "Well." }), [
    [{ field: "standing", path: ["on"], code: "no-day" }],
    { what: "A bed.", standing: { state: "noted", on: undefined, words: "Well." } },
  ]);
  assert.deepEqual(tried({ state: "", on: "" }), [
    [{ field: "standing", path: ["state"], code: "not-chosen" }],
    { what: "A bed.", standing: { state: undefined, on: "" } },
  ]);
});

test("all that is wrong is told at once, in the order of the fields, each field once", () => {
  const got = read(shape, { fields: ["shoes", "hats"] });
  assert.ok(!got.ok);
  assert.deepEqual(
    got.wrong.map(({ field }) => field),
    ["kind", "happened", "agrees", "fields", "why"],
  );
});
