import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CapacityNow, capacityStates } from "../capacity/capacity.ts";
import type { Body } from "../directory/body.ts";
import { addDays, day, moment } from "../time/day.ts";
import { isPrivate } from "./mandate.ts";
import { outside } from "./outside.ts";
import {
  type Known,
  type KnownCell,
  type RoutingQuestion,
  routedNeeds,
  routedPurposes,
  urgencies,
} from "./question.ts";

const today = day("2026-11-25");
const words = { nb: "", en: "" };
const kinds = [
  "police",
  "public-authority",
  "private-helper",
  "union",
  "health",
  "shelter",
  "police-immigration",
];
const places = ["Oslo", "Bergen"];
const some = <Value>(of: readonly Value[], least = 0) => fc.subarray([...of], { minLength: least });

const anyBody: fc.Arbitrary<Body> = fc
  .record({
    id: fc.constantFrom("police-local", "lo", ..."abcdefgh"),
    kinds: some(kinds, 1),
    area: fc.oneof(fc.constantFrom("national", "municipal"), some(places, 1)),
    needs: some(routedNeeds),
    phone: fc.constantFrom(null, "112", "22 22 22 22"),
    open: fc.constantFrom("always", null),
  } as const)
  .map((body) => ({
    ...body,
    name: body.id,
    forWhom: null,
    fromAge: null,
    does: words,
    authority: body.kinds.includes("public-authority"),
    passOn: words,
    web: null,
    hours: null,
    languages: [],
    note: null,
    source: `source of ${body.id}`,
    sourceDate: null,
    confirmed: "yes",
    phoneRung: null,
    checked: today,
    reviewBy: today,
  }));

const anyCapacity: fc.Arbitrary<CapacityNow> = fc.oneof(
  fc.constant({ now: null, freshness: null, coming: null }),
  fc
    .record({
      state: fc.constantFrom(...capacityStates),
      freshness: fc.constantFrom("holds", "fading", "old"),
    } as const)
    .map(({ state, freshness }) => ({
      now: { state, free: null, from: today, until: null, words: null, agency: "", said: today },
      freshness,
      coming: null,
    })),
);
const anyCell: fc.Arbitrary<KnownCell> = fc.record({
  cell: fc.constantFrom("a", ..."stuvw"),
  name: fc.constantFrom("One", "Two"),
  kinds: some(kinds, 1),
  capacity: anyCapacity,
});

const anyKnown: fc.Arbitrary<Known> = fc.record({
  directory: fc.uniqueArray(anyBody, { selector: ({ id }) => id, maxLength: 8 }),
  cells: fc.uniqueArray(anyCell, { selector: ({ cell }) => cell, maxLength: 5 }),
  sharing: fc.constant({
    rules: [],
    codes: { bodies: {}, purposes: {}, fieldClasses: {}, requires: {}, fields: {} },
  }),
});

const anyQuestion: fc.Arbitrary<RoutingQuestion> = fc.record({
  from: fc.record({ id: fc.constantFrom("we", "a"), kinds: some(kinds, 1) }),
  place: fc.constantFrom(null, "Oslo", "Bergen", "Vardø"),
  sector: fc.constantFrom(null, "transport", "cleaning"),
  needs: fc.shuffledSubarray([...routedNeeds]),
  purpose: fc.option(fc.constantFrom(...routedPurposes), { freq: 2 }),
  urgency: fc.constantFrom(...urgencies),
  underEighteen: fc.constantFrom("yes", "no", "unknown"),
  privateToo: fc.boolean(),
  consents: fc.array(
    fc.record({
      recipient: fc.constantFrom(..."abstu"),
      given: fc.boolean(),
      to: fc.constant(null),
      for: some(routedPurposes),
      fields: fc.constant(null),
      until: fc.option(fc.integer({ min: -1, max: 1 }).map((days) => addDays(today, days))),
    }),
    { maxLength: 2 },
  ),
  now: fc.constantFrom(moment("2026-11-25T11:00:00Z"), moment("2026-11-25T02:00:00Z")),
});

const ids = (known: Known, question: RoutingQuestion) =>
  outside(known, question).map(({ id }) => id);

const check = (property: (known: Known, question: RoutingQuestion) => void): void => {
  let given = 0;
  fc.assert(
    fc.property(anyKnown, anyQuestion, (known, question) => {
      given += Number(outside(known, question).length > 1);
      property(known, question);
    }),
    { numRuns: 1000 },
  );
  assert.ok(given > 100, "somebody must be given now and then, or this means nothing");
};

test("a narrower place adds nobody, nor does a need or a purpose taken away, nor asking for the public alone", () => {
  check((known, question) => {
    const narrower: readonly Partial<RoutingQuestion>[] = [
      { privateToo: false },
      { consents: [] },
      { needs: question.needs.slice(1) },
    ];
    const all = ids(known, question);
    for (const less of narrower) {
      const fewer = ids(known, { ...question, ...less });
      assert.deepEqual(
        fewer.filter((id) => !all.includes(id)),
        [],
      );
    }
    const anywhere = ids(known, { ...question, place: null });
    assert.deepEqual(
      all.filter((id) => !anywhere.includes(id)),
      [],
    );
    const anything = ids(known, { ...question, purpose: null });
    assert.deepEqual(
      all.filter((id) => !anything.includes(id)),
      [],
    );
  });
});

test("the order in which they stand in the directory or among those we know plays no part", () => {
  check((known, question) => {
    const turned = {
      ...known,
      directory: known.directory.toReversed(),
      cells: known.cells.toReversed(),
    };
    const order = (of: Known) =>
      outside(of, question).map(({ id, need, reasons }) => [id, need, reasons]);
    assert.deepEqual(order(turned), order(known));
  });
});

test("each stands once, with a reason, a mandate for the need and a source, or as an agency that we were introduced to", () => {
  check((known, question) => {
    const all = outside(known, question);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { id, need, body, cell, itself, reasons } of all) {
      assert.ok(reasons.length > 0, id);
      assert.ok(body !== null || cell !== null, id);
      assert.ok(body === null || body.source !== "", id);
      assert.ok(!itself || body?.needs.includes(need), id);
      assert.ok(question.needs.includes(need) || question.urgency === "life", id);
    }
  });
});

test("nobody private is given unless the person chose them or whoever asks wants them, and then never before the public by itself", () => {
  check((known, question) => {
    const all = outside(known, { ...question, privateToo: false });
    for (const { id, kinds: of, reasons } of all) {
      const chosen = question.consents.some((each) => each.given && each.recipient === id);
      assert.ok(!isPrivate(of) || (chosen && reasons.includes("person-chose")), id);
    }
    const wanted = outside(known, { ...question, consents: [], privateToo: true });
    for (const need of routedNeeds) {
      const here = wanted.filter((each) => each.need === need).map((each) => each.private);
      assert.deepEqual(
        here,
        here.toSorted((a, b) => Number(a) - Number(b)),
        need,
      );
    }
  });
});

test("in danger to life the emergency number stands first, whatever else is asked", () => {
  check((known, question) => {
    const number = { ...danger, kinds: ["police", "public-authority"] };
    const with112 = {
      ...known,
      directory: [...known.directory.filter(({ phone }) => phone !== "112"), number],
    };
    const [first] = outside(with112, { ...question, urgency: "life" });
    assert.equal(first?.body?.phone, "112");
  });
});

test("we are not sent to ourselves, nor anyone to the police’s immigration section", () => {
  check((known, question) => {
    for (const { id, kinds: of, cell } of outside(known, question)) {
      assert.notEqual(cell?.cell ?? id, question.from.id);
      assert.ok(!of.includes("police-immigration"), id);
    }
  });
});

test("whoever says that they take no cases stands after those who do, and is never left out for it", () => {
  const silent: CapacityNow = { now: null, freshness: null, coming: null };
  check((known, question) => {
    const quiet = {
      ...known,
      cells: known.cells.map((cell) => ({ ...cell, capacity: silent })),
    };
    assert.deepEqual(ids(known, question).toSorted(), ids(quiet, question).toSorted());
    for (const need of routedNeeds) {
      const here = outside(known, question).filter((each) => each.need === need && !each.private);
      const paused = here.map(({ reasons }) => reasons.includes("paused"));
      const rest = paused.filter((_, at) => !here[at]?.reasons.includes("emergency"));
      assert.deepEqual(
        rest,
        rest.toSorted((a, b) => Number(a) - Number(b)),
        need,
      );
    }
  });
});

const danger: Body = {
  id: "z-emergency",
  name: "Emergency",
  kinds: ["police"],
  area: "national",
  forWhom: null,
  fromAge: null,
  does: words,
  needs: ["danger"],
  authority: true,
  passOn: words,
  phone: "112",
  web: null,
  hours: null,
  open: "always",
  languages: [],
  note: null,
  source: "everybody knows it",
  sourceDate: null,
  confirmed: "yes",
  phoneRung: null,
  checked: today,
  reviewBy: today,
};
