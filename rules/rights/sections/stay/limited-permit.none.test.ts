import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import type { Situation } from "../../situation.ts";
import { who } from "../../who.ts";
import { sentence } from "../../words.ts";

const id = "limited-permit";
const asOf = "2026-11-27";
const reported = "third-country, police-report 257 2026-10-01";

function of(situation: Situation) {
  const { rights, notHeld, questions } = rightsOf(situation);
  const held = rights.find((each) => each.id === id);
  const found = held ?? notHeld.find((each) => each.id === id);
  return {
    held,
    said: (found?.because ?? []).map((line) => sentence(line, "en")).join(" "),
    asked: questions.filter((each) => each.rights.includes(id)).map(({ question }) => question.id),
  };
}
const on = (text: string) => of(exampleOf(text, asOf));

test("without a permit that is known to run, expelled or abroad: a lawyer before the police, and what is told may reach both", () => {
  for (const [more, question] of [
    ["", "limited-criteria"],
    [", expulsion-decided 2026-10-20", "permit-after-expulsion"],
    [", left-country 2026-10-20", "permit-from-abroad"],
    [", expulsion-decided 2026-10-20, left-country 2026-10-25", "permit-from-abroad"],
  ] as const) {
    const { held, said, asked } = on(reported + more);
    assert.deepEqual(
      held?.todo.map(({ by, who: by2 }) => [by, by2]),
      [[null, who.lawyer]],
      more,
    );
    const [first] = held?.todo ?? [];
    assert.match(
      first === undefined ? "" : sentence(first.what, "nb"),
      /advokat først.*i Norge.*§ 71/,
    );
    assert.match(said, /may reach both UDI.*and the police/);
    assert.ok(asked.includes(question), `${more}: ${asked.join()}`);
    assert.equal(/expulsion was decided/.test(said), more.includes("expulsion"));
  }
});

test("while a reflection period runs, the safe day is a month before its last, and a lawyer is asked by which day", () => {
  const { held, asked } = on(`${reported}, reflection-permit-granted 2026-10-05`);
  assert.deepEqual(
    held?.todo.map(({ by }) => by),
    ["2027-03-05"],
  );
  assert.ok(asked.includes("limited-by-which-day"));
});

test("a case that is dropped is perhaps not over: the appeal and a new report are asked about, had or never had", () => {
  const runs = `${reported}, limited-permit-granted 2026-10-10 to 2027-06-01`;
  for (const [text, state] of [
    [reported, undefined],
    [runs, "holds"],
  ] as const) {
    assert.ok(!on(text).asked.includes("drop-appeal"), "not while it goes on");
    const dropped = on(`${text}, case-dropped 2026-11-01`);
    assert.equal(dropped.held?.state, state);
    assert.ok(["drop-appeal", "limited-report-anew"].every((each) => dropped.asked.includes(each)));
    const relabelled = on(`${text}, charged 395 2026-11-01`);
    assert.deepEqual(relabelled.asked, ["limited-report-anew"]);
  }
  assert.match(on(`${reported}, case-dropped 2026-11-01`).said, /not while this one is closed/);
});

test("another provision is said as what is known, and whether it is trafficking too is asked", () => {
  for (const more of ["", ", case-dropped 2026-11-01"]) {
    const { held, said, asked } = on(`third-country, police-report 395 2026-10-01${more}`);
    assert.equal(held, undefined);
    assert.match(said, /another provision than trafficking/);
    assert.deepEqual(asked, ["limited-as-trafficking"]);
  }
  const nothing = of({
    ...exampleOf("third-country, found 2026-10-01", asOf),
    notSo: ["reported"],
  });
  assert.deepEqual([nothing.held, nothing.asked], [undefined, ["limited-as-trafficking"]]);
});

test("an application that was made is never passed over, whatever is known of the case", () => {
  const applied = "done limited-permit 2027-03-05 on 2026-10-20";
  for (const text of [
    "third-country",
    "third-country, police-report 2026-10-01",
    "third-country, police-report 260 2026-10-01",
    "third-country, police-report 395 2026-10-01",
    "third-country, police-report 395 2026-10-01, case-dropped 2026-11-01",
    "third-country, police-report 257 2026-10-01, judgment-final 395 2026-11-01",
    `${reported}, charged 395 2026-11-01`,
    `${reported}, case-dropped 2026-11-01`,
    `${reported}, judgment-final 2026-11-01`,
  ]) {
    const { held, said, asked } = on(`${text}, ${applied}`);
    assert.equal(held?.state, "unsure", text);
    assert.match(said, /Applied for 2026-10-20/, text);
    assert.ok(asked.includes("limited-applied-then-closed"), text);
    assert.equal(held.todo.length, 1);
  }
  const eea = on(`EEA, police-report 257 2026-10-01, ${applied}`);
  assert.equal(eea.held?.state, "unsure");
  assert.match(eea.said, /Applied for 2026-10-20/);
  assert.ok(eea.asked.includes("limited-eea"));
});
