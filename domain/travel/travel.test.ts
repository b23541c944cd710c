import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { day } from "../time/day.ts";
import { columns, deeds, journeyOf, type Leg, type Part, recurringIn, spanOf } from "./travel.ts";

const open = { earliest: null, latest: null, said: "" };
const leg = (number: number, on: string | null, travellers: readonly string[] = ["P1"]): Leg => ({
  ...{ id: `leg${number}`, number, way: "bus", from: "Kaunas", to: "Riga", travellers },
  ...{ left: on === null ? open : { ...open, earliest: day(on) }, arrived: open },
  ...{ carrier: "", reference: "" },
});
const part = (of: number, did: Part["did"], party: string | null): Part => ({
  ...{ id: `${of}${did}${party}`, leg: `leg${of}`, did, party, item: "i1" },
  ...{ amount: null, paidBack: "unknown" },
});

test("legs go by their dates, and an undated one never borrows a place", () => {
  const legs = [leg(1, null), leg(2, "2026-03-04"), leg(3, "2026-03-03"), leg(4, "2026-03-03")];
  const { dated, undated } = journeyOf(legs, [], "P1");
  const numbers = (rows: typeof dated) => rows.map((row) => row.leg.number);
  assert.deepEqual([numbers(dated), numbers(undated)], [[3, 4, 2], [1]]);
  assert.deepEqual(journeyOf(legs, [], "P2"), { dated: [], undated: [] });
});

test("a leg lasts from the first day known of it to the last, with what was said of both", () => {
  const left = { earliest: null, latest: day("2026-03-04"), said: "at night" };
  const arrived = { earliest: day("2026-03-03"), latest: day("2026-03-06"), said: "Friday" };
  const span = {
    earliest: day("2026-03-03"),
    latest: day("2026-03-06"),
    said: "at night – Friday",
  };
  assert.deepEqual(spanOf({ left, arrived }), span);
  assert.deepEqual(spanOf({ left: open, arrived: open }), open);
});

test("that nobody paid is told, and is not the same as not known", () => {
  const [row] = journeyOf([leg(1, "2026-03-03")], [part(1, "lent", null)], "P1").dated;
  const known = row?.cells.filter(({ parts }) => parts.length > 0).map(({ column }) => column);
  assert.deepEqual(known, ["paid"]);
});

test("one payer behind two legs, or two persons on one, is listed; one leg of one person is not", () => {
  const legs = [leg(1, null), leg(2, null), leg(3, null, ["P1", "P2"]), leg(4, null)];
  const parts = [
    part(2, "paid", "firm"),
    part(1, "booked", "firm"),
    part(3, "paid", "boss"),
    part(4, "paid", "mother"),
    part(1, "drove", "driver"),
    part(2, "drove", "driver"),
    part(1, "paid", null),
    part(2, "paid", null),
  ];
  assert.deepEqual(
    recurringIn(legs, parts).map(({ party, parts: all, persons }) => [
      party,
      all.map((each) => each.leg),
      persons,
    ]),
    [
      ["firm", ["leg1", "leg2"], ["P1"]],
      ["boss", ["leg3"], ["P1", "P2"]],
    ],
  );
});

test("each deed lies in one column, and each part of a leg in one cell", () => {
  assert.deepEqual(Object.values(columns).flat().toSorted(), [...deeds].toSorted());
  const some = fc.array(
    fc.record({ of: fc.integer({ min: 1, max: 4 }), did: fc.constantFrom(...deeds) }),
  );
  fc.assert(
    fc.property(some, (drawn) => {
      const parts = drawn.map(({ of, did }, at) => ({ ...part(of, did, "firm"), id: `${at}` }));
      const legs = [leg(1, null), leg(2, "2026-03-03"), leg(3, "2026-03-03"), leg(4, null, ["P2"])];
      const { dated, undated } = journeyOf(legs, parts, "P1");
      const shown = [...dated, ...undated].flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.parts),
      );
      const expected = parts.filter((each) => each.leg !== "leg4");
      assert.deepEqual(
        shown.map(({ id }) => id).toSorted(),
        expected.map(({ id }) => id).toSorted(),
      );
    }),
  );
});
