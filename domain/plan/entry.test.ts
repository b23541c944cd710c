import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { loadLaw } from "../../law/law.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import { childWelfare, takesInChildren } from "../directory/child-welfare.ts";
import { addDays, day, dayOf, moment } from "../time/day.ts";
import type { Correction } from "./correction.ts";
import { asOf, type Entry, historyOf, newestOf, open, unanswered } from "./entry.ts";
import type { Need } from "./need.ts";
import type { Step } from "./step.ts";
import { ways } from "./ways.ts";

const days = (count: number) => addDays(day("2026-01-01"), count);

/** Over two months, each version later than the last. */
const plans = fc
  .array(fc.record({ thing: fc.constantFrom("a", "b", "c"), at: fc.nat({ max: 59 }) }), {
    maxLength: 30,
  })
  .map((all) => {
    const versions = new Map<string, number>();
    return all
      .toSorted((one, other) => one.at - other.at)
      .map(({ thing, at }): Entry => {
        const version = (versions.get(thing) ?? 0) + 1;
        versions.set(thing, version);
        const content: Need = {
          kind: "need",
          state: "needed",
          what: `${thing}${version}`,
          observer: "person",
          observedBy: null,
          on: day("2026-11-25"),
          assessment: null,
        };
        return {
          thing,
          version,
          field: "housing",
          at: moment(`${days(at)}T11:00:00Z`),
          by: { id: "x", name: "X" },
          content,
        };
      });
  });

test("a plan as of a day is what a reader saw that evening: later wordings change nothing of it", () => {
  fc.assert(
    fc.property(plans, fc.nat({ max: 59 }), (entries, at) => {
      const then = entries.filter((entry) => dayOf(entry.at) <= days(at));
      assert.deepEqual(asOf(entries, days(at)), newestOf(then));
      for (const entry of asOf(entries, days(at))) {
        assert.equal(entry, historyOf(then, entry.thing)[0]);
      }
    }),
  );
});

test("nothing is lost: every wording is in the history of its thing, the newest first", () => {
  fc.assert(
    fc.property(plans, (entries) => {
      const all = ["a", "b", "c"].flatMap((thing) => historyOf(entries, thing));
      assert.equal(all.length, entries.length);
      assert.deepEqual(new Set(all), new Set(entries));
    }),
  );
});

const of = (thing: string, content: Entry["content"]): Entry => ({
  ...{
    thing,
    version: 1,
    field: "money",
    at: moment("2026-01-01T11:00:00Z"),
    by: { id: "x", name: "X" },
  },
  content,
});

test("what is open comes by its day, what has none last; what is done or noted is not among it", () => {
  const step: Step = {
    kind: "step",
    what: "s",
    doer: { who: "person" },
    by: null,
    promised: false,
    tells: { to: "nobody" },
    standing: { state: "planned" },
  };
  const today = day("2026-11-25");
  const standing = [
    of("no day", step),
    of("done", { ...step, by: today, standing: { state: "done", day: today, how: null } }),
    of("late", { ...step, by: day("2026-12-01"), standing: { state: "begun" } }),
    of("asked", {
      kind: "follow-up",
      ...{ what: "f", who: "x", due: today },
      standing: { state: "not-reached", on: today, words: "no answer" },
    }),
  ];
  assert.deepEqual(
    open(standing).map(({ thing }) => thing),
    ["asked", "late", "no day"],
  );
});

test("what the person says is wrong is unanswered until somebody writes what was done", () => {
  const on = day("2026-11-25");
  const wrong: Correction = {
    kind: "correction",
    ...{ about: null, said: "Not so.", on },
    standing: { state: "open" },
  };
  const answered = { ...wrong, standing: { state: "answered", done: "Changed.", on } } as const;
  const standing = [of("open", wrong), of("answered", answered)];
  assert.deepEqual(
    unanswered(standing).map(({ thing }) => thing),
    ["open"],
  );
});

test("whoever is or may be under eighteen is led to nobody who is only for grown-ups, and for a safe place to child welfare first", () => {
  const isForAdults = (id: string) =>
    loadLaw().directory.some((body) => body.id === id && !takesInChildren(body));
  const ofChild = ({ bodies, bodiesForChild }: (typeof ways)[number]) => bodiesForChild ?? bodies;
  const safe = ways.find(({ id }) => id === "safe-housing");
  assert.ok(safe?.bodies.some(isForAdults), "some are");
  assert.deepEqual(safe?.bodiesForChild?.slice(0, 2), childWelfare);
  for (const way of ways) {
    const others = ofChild(way).filter((id) => !childWelfare.some((each) => each === id));
    assert.deepEqual(others.filter(isForAdults), [], way.id);
  }
});

test("every way that hangs on no label leads to somebody in the directory and to rights that are written down", () => {
  const bodies = new Set(loadLaw().directory.map(({ id }) => id));
  const rights = new Set(catalogue.map(({ section }) => section.id));
  for (const way of ways) {
    assert.ok(way.bodies.length > 0, way.id);
    assert.deepEqual(
      [...way.bodies, ...(way.bodiesForChild ?? [])].filter((id) => !bodies.has(id)),
      [],
      way.id,
    );
    assert.deepEqual(
      way.rights.filter((id) => !rights.has(id)),
      [],
      way.id,
    );
  }
});
