import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { told } from "./told.ts";
import { groupOf, lostThen, whatIf } from "./what-if.ts";

const nothing = { provision: null, until: null, where: null } as const;

test("what was over before and after is not told as what stays; what holds before and after is", () => {
  const life = told(
    "police-report 257 2026-03-01, case-dropped 2026-06-01, wage-due 2026-03-15",
    "2026-11-25",
  );
  const bankrupt = { type: "bankruptcy", day: day("2026-12-10"), ...nothing } as const;
  const { changes } = whatIf(life, [bankrupt]);
  const groups = new Map(changes.map((change) => [change.id, [change.kind, groupOf(change)]]));
  assert.deepEqual(groups.get("counsel"), ["stays", "over"], "the kind is as it was");
  assert.deepEqual(groups.get("wage-claim"), ["stays", "stays"]);
  assert.deepEqual(groups.get("wage-guarantee"), ["changes", "changes"]);
});

test("leaving, a permit that was not sure before tells what it may end with, and of no day that is over; an appeal says what to see to", () => {
  const life = told(
    "limited-permit-granted 2025-12-19 to 2026-12-19, expulsion-decided 2026-11-20 to 2026-12-15",
    "2026-11-28",
  );
  const left = { type: "left-country", day: day("2026-12-10"), ...nothing } as const;
  const { changes } = whatIf(life, [left]);
  const of = (id: string) => changes.find((each) => each.id === id);
  const permit = of("limited-permit");
  assert.deepEqual([permit?.before?.state, permit?.after?.state], ["unsure", "unsure"]);
  const lost = permit === undefined ? [] : lostThen(permit);
  assert.match(lost.map(({ words }) => words.en).join(), /may lead to its being revoked/);
  assert.match(permit?.secure[0]?.what.words.nb ?? "", /^Ikke reis ut av Norge før en advokat/);
  assert.deepEqual(
    permit?.todo.map(({ by }) => by),
    ["2026-12-19"],
  );
  const appeal = of("expulsion-appeal");
  assert.equal(appeal?.kind, "stays");
  assert.match(appeal.secure[0]?.what.words.nb ?? "", /hvordan personen nås i utlandet/);
});

test("what is to be done before anybody goes to the police is seen to before the report, and not once it has come", () => {
  const life = told("expulsion-decided 2026-11-20, third-country", "2026-11-28");
  const report = { ...nothing, type: "police-report", provision: "257" } as const;
  const { changes } = whatIf(life, [{ ...report, day: day("2026-12-01") }]);
  const permit = changes.find(({ id }) => id === "limited-permit");
  const isFirst = ({ what }: { readonly what: { readonly words: { readonly nb: string } } }) =>
    /før noen går til politiet/.test(what.words.nb);
  assert.ok(permit);
  assert.ok(permit.secure.some(isFirst));
  assert.ok(!permit.todo.some(isFirst));
});

test("what falls away by what is supposed was not over already", () => {
  const life = told("police-report 257 2026-03-01", "2026-11-25");
  const dropped = { type: "case-dropped", day: day("2026-12-10"), ...nothing } as const;
  const counsel = whatIf(life, [dropped]).changes.find(({ id }) => id === "counsel");
  assert.equal(counsel && groupOf(counsel), "falls-away");
});
