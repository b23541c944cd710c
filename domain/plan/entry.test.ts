import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { loadLaw } from "../../law/law.ts";
import { day, type Moment, moment } from "../base/day.ts";
import { catalogue } from "../rights/catalogue.ts";
import { asOf, type Entry, historyOf, open } from "./entry.ts";
import type { Need } from "./need.ts";
import type { Step } from "./step.ts";
import { ways } from "./ways.ts";

const minute = (count: number): Moment =>
  moment(`2026-11-25T10:${String(count).padStart(2, "0")}:00Z`);

/** Things written over an hour, each version later than the one before. */
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
          at: minute(at),
          by: { id: "x", name: "X" },
          content,
        };
      });
  });

test("a plan as of a moment is what a reader then saw: later wordings change nothing of it", () => {
  fc.assert(
    fc.property(plans, fc.nat({ max: 59 }), (entries, at) => {
      const then = entries.filter((entry) => entry.at <= minute(at));
      assert.deepEqual(asOf(entries, minute(at)), asOf(then, minute(59)));
      for (const entry of asOf(entries, minute(at))) {
        const newest = historyOf(then, entry.thing)[0];
        assert.equal(entry, newest);
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

test("what is open comes by its day, what has none last; what is done or noted is not among it", () => {
  const of = (thing: string, content: Entry["content"]): Entry => ({
    ...{ thing, version: 1, field: "money", at: minute(0), by: { id: "x", name: "X" } },
    content,
  });
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

test("every way that hangs on no label leads to somebody in the directory and to rights that are written down", () => {
  const bodies = new Set(loadLaw().directory.map(({ id }) => id));
  const rights = new Set(catalogue.map(({ section }) => section.id));
  for (const way of ways) {
    assert.ok(way.bodies.length > 0, way.id);
    assert.deepEqual(
      way.bodies.filter((id) => !bodies.has(id)),
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
