import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyWork, longMoney, longWork, reckoned } from "../../test/factories/any-work.ts";
import { earnedOf } from "./earned.ts";
import { shownSums } from "./owed.ts";
import type { Claim, Sums } from "./reckoning.ts";
import type { Work } from "./work.ts";

const works = fc.oneof(longWork, anyWork);

function knownIn(work: Work) {
  const found = reckoned(work);
  return [found, shownSums(found)].flatMap(({ total: { exact } }) =>
    exact.owed === null ? [] : [{ ...exact, owed: exact.owed }],
  );
}

test("what is owed is what was earned, less what was paid, lawfully kept back and too old, and never below nought", () => {
  let [met, old] = [0, 0];
  fc.assert(
    fc.property(works, (work) => {
      for (const exact of knownIn(work)) {
        const { owed, barred, paid, lawfulDeductions } = exact;
        assert.equal(owed, Math.max(0, earnedOf(exact) - paid - lawfulDeductions - barred));
        met += owed > 0 ? 1 : 0;
        old += owed > 0 && barred > 0 ? 1 : 0;
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(met > 100 && old > 20, "it must meet what is owed and too old, or this means nothing");
});

test("over the years a payment never raises what is owed or too old, and lowers both by no more than itself", () => {
  let fell = 0;
  fc.assert(
    fc.property(longWork, longMoney, (work, more) => {
      const left = (payments: Work["payments"]) => {
        const { owed, barred } = reckoned({ ...work, payments }).total.exact;
        return { owed: owed ?? Number.NaN, barred };
      };
      const [before, after] = [left(work.payments), left([...work.payments, more])];
      assert.ok(after.owed <= before.owed && after.barred <= before.barred);
      const fall = before.owed + before.barred - after.owed - after.barred;
      assert.ok(fall <= more.amount * 6_000_000, `${fall} of ${more.amount}`);
      fell += fall > 0 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  assert.ok(fell > 50, "it must fall at times, or this means nothing");
});

const wagesIn = ({ claims }: Sums): readonly Claim[] =>
  claims.filter(({ part }) => part === "wages");

test("wages paid in full on their day are not claimed, whatever is unpaid of the others", () => {
  let met = 0;
  fc.assert(
    fc.property(works, fc.nat(30), (told, pick) => {
      const unpaid = { ...told, payments: [], deductions: [] };
      const before = wagesIn(shownSums(reckoned(unpaid)));
      const paid = before[pick % before.length];
      fc.pre(paid?.amount !== null && paid !== undefined);
      const amount = Math.ceil((paid.exact ?? 0) / 6_000_000);
      const payments = [{ day: paid.due, amount, way: "bank" as const }];
      const after = wagesIn(shownSums(reckoned({ ...unpaid, payments })));
      const names = (claims: readonly Claim[]) => claims.map(({ from }) => from);
      assert.deepEqual(
        names(after).filter((from) => from !== paid.from),
        names(before).filter((from) => from !== paid.from),
      );
      assert.ok(!names(after).includes(paid.from), paid.from);
      met += before.length > 1 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  assert.ok(met > 100, "there must be others, or this means nothing");
});
