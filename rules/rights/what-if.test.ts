import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { groupOf, lostThen, whatIf } from "./what-if.ts";

const nothing = { provision: null, until: null } as const;

test("what was over before and after is not told as what stays; what holds before and after is", () => {
  const life = exampleOf(
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

test("leaving, a permit that was not sure before tells what it may end with, and of a day that is over that it is; an appeal says what to see to", () => {
  const life = exampleOf(
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
    permit?.todo.map(({ by, late }) => [by, late]),
    [
      ["2026-11-19", true],
      ["2026-12-19", undefined],
    ],
  );
  assert.match(permit?.todo[0]?.what.words.nb ?? "", /^Dagen .* er over\. Spør en advokat i dag/);
  const appeal = of("expulsion-appeal");
  assert.equal(appeal?.kind, "stays");
  assert.match(appeal.secure[0]?.what.words.nb ?? "", /hvordan personen nås i utlandet/);
});

test("what is to be done before anybody goes to the police is seen to before the report, and not once it has come", () => {
  const life = exampleOf("expulsion-decided 2026-11-20, third-country", "2026-11-28");
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
  const life = exampleOf("police-report 257 2026-03-01", "2026-11-25");
  const dropped = { type: "case-dropped", day: day("2026-12-10"), ...nothing } as const;
  const counsel = whatIf(life, [dropped]).changes.find(({ id }) => id === "counsel");
  assert.equal(counsel && groupOf(counsel), "falls-away");
});

test("of a day that has just passed, what says what to do once it is over stays to be done; no other day that is over does", () => {
  const report = { ...nothing, type: "police-report", provision: "257" } as const;
  const expelled = { ...nothing, type: "expulsion-decided" } as const;
  const left = { ...nothing, type: "left-country" } as const;
  const on = day("2026-11-28");
  const reflecting =
    "third-country, reflection-permit-granted 2026-06-01 to 2026-11-30, found 2026-05-20";
  const renewing = "limited-permit-granted 2026-01-15 to 2026-12-10, police-report 257 2026-01-10";
  const late = /^Dagen for å ha søkt om fornyelse er over\. Spør en advokat i dag/;
  const cases = [
    [reflecting, report, "2026-10-30", /er den over, så straks/],
    [`${reflecting}, expulsion-decided 2026-11-01`, report, "2026-10-30", /er den over, så straks/],
    [renewing, expelled, "2026-11-10", late],
    [renewing, left, "2026-11-10", late],
  ] as const;
  for (const [life, event, by, words] of cases) {
    const { changes } = whatIf(exampleOf(life, "2026-11-28"), [{ ...event, day: on }]);
    const passed = changes
      .filter(({ id }) => id === "limited-permit")
      .flatMap(({ todo }) => todo.filter((each) => each.by !== null && each.by < on));
    assert.deepEqual(
      passed.map((each) => each.by),
      [by],
      `${life}, ${event.type}`,
    );
    assert.match(passed[0]?.what.words.nb ?? "", words);
  }
  const closed = { ...nothing, type: "case-dropped" } as const;
  const untold = "limited-permit-granted 2026-01-10, police-report 257 2026-01-05";
  const { asOf, after, changes } = whatIf(exampleOf(untold, "2026-12-20"), [
    { ...closed, day: day("2026-12-21") },
  ]);
  const isOver = ({ by }: { readonly by: string | null }) => by !== null && by < asOf;
  assert.ok(
    after.rights.some(({ todo }) => todo.some(isOver)),
    "or this test means nothing",
  );
  assert.deepEqual(
    changes.filter(({ todo }) => todo.some(isOver)),
    [],
  );
});

test("on a birthday that is written, and after it, the other line is one in which it has not come", () => {
  const turns = { type: "turns-eighteen", ...nothing } as const;
  const of = (life: string, on: string) =>
    whatIf(exampleOf(life, "2026-11-28"), [{ ...turns, day: day(on) }]);
  for (const child of ["a child, ", ""]) {
    for (const on of ["2026-12-10", "2027-03-01"]) {
      const { before, changes } = of(`${child}turns-eighteen 2026-12-10, found 2026-11-01`, on);
      const protection = changes.find(({ id }) => id === "child-protection");
      assert.equal(protection?.kind, "falls-away", `${child}${on}`);
      assert.deepEqual([protection.before?.state, protection.before?.until], ["holds", null]);
      assert.equal(protection.on, "2026-12-09");
      assert.match(protection.secure[0]?.what.words.en ?? "", /what it does after/);
      assert.ok(!JSON.stringify(before).includes("birthday that is written down"));
    }
  }
  const doubted = of("an adult, turns-eighteen 2026-12-10", "2026-12-10");
  const unsure = doubted.changes.find(({ id }) => id === "child-protection");
  assert.deepEqual([unsure?.before?.state, unsure?.kind], ["unsure", "falls-away"]);
  const earlier = of("a child, turns-eighteen 2026-12-10", "2026-12-05").changes;
  const sooner = earlier.find(({ id }) => id === "child-protection");
  assert.equal(
    sooner?.before?.until,
    "2026-12-09",
    "before its day, the birthday is still to come",
  );
  const dropped = whatIf(exampleOf("a child, turns-eighteen 2026-12-10", "2026-11-28"), [
    { ...turns, type: "case-dropped", day: day("2026-12-20") },
  ]);
  assert.equal(
    dropped.before.rights.find(({ id }) => id === "child-protection")?.state,
    "ended",
    "whatever else is supposed, the birthday comes",
  );
});

test("once it is reported, nobody is told to see a lawyer before they decide on that report", () => {
  const deciding = /before deciding on a report\.|^Before the report/;
  const advice = (life: string, type: "case-dropped" | "judgment-final" | null) => {
    const extra = type === null ? [] : [{ ...nothing, type, day: day("2026-12-10") } as const];
    const { after } = whatIf(exampleOf(life, "2026-11-28"), extra);
    const right = after.rights.find(({ id }) => id === "free-legal-advice");
    assert.ok(right);
    return [...right.todo, ...right.secure].map(({ what }) => what.words.en);
  };
  assert.match(advice("found 2026-11-01", null).join("\n"), deciding, "while it is to be decided");
  for (const provision of ["257 ", "258 ", "395 ", "19-1 ", ""]) {
    for (const type of ["case-dropped", "judgment-final", null] as const) {
      const said = advice(`police-report ${provision}2026-10-01`, type);
      assert.ok(said.length > 0, `${provision}${type}: there is something to ask`);
      assert.doesNotMatch(said.join("\n"), deciding, `${provision}${type}`);
    }
  }
  const [again = ""] = advice("police-report 257 2026-10-01", "case-dropped");
  assert.match(again, /^Before it is decided whether to report again: ask a lawyer/);
});
