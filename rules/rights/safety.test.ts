import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { sentence, withoutHeard } from "./words.ts";

const todoOf = (id: string, what: string, asOf: string, language: "en" | "nb" = "en") =>
  (rightsOf(exampleOf(what, asOf)).rights.find((held) => held.id === id)?.todo ?? []).map((each) =>
    sentence(each.what, language),
  );
const said = { en: /Plan safety first.*not a reason to go alone/, nb: /Planlegg tryggheten først/ };
const pay = "wage-due 2026-05-15, wage-due 2026-05-31";

for (const id of ["wage-claim", "joint-liability"]) {
  test(`before the days of ${id} it is said once that the employer will hear, and that safety comes first`, () => {
    for (const language of ["en", "nb"] as const) {
      const todo = todoOf(id, pay, "2026-06-01", language);
      assert.ok(todo.length > 2, "there are days, or this means nothing");
      assert.match(todo[0] ?? "", said[language]);
      assert.equal(todo.filter((each) => said[language].test(each)).length, 1);
    }
  });
}

test("those above the employer pass a claim on, and that is said; where no day presses, nothing is", () => {
  assert.match(
    todoOf("joint-liability", pay, "2026-06-01")[0] ?? "",
    /must tell the others who owe it within two weeks/,
  );
  const old = todoOf("wage-claim", pay, "2030-01-01");
  assert.equal(old.length, 1);
  assert.doesNotMatch(old.join(), said.en);
});

test("with each step to claim pay, in each language, one sentence says that the employer hears of it and that safety comes first", () => {
  const heard = {
    en: / Expect the employer to hear of it: plan safety first, and do not go alone\.$/,
    nb: / Regn med at arbeidsgiveren får vite om det: planlegg tryggheten først, og gå ikke alene\.$/,
  };
  const events = `${pay}, bankruptcy 2026-05-31`;
  for (const id of ["wage-claim", "joint-liability", "holiday-pay", "wage-guarantee"]) {
    const steps = (
      rightsOf(exampleOf(events, "2026-06-01")).rights.find((held) => held.id === id)?.todo ?? []
    ).filter(({ by, atOnce }) => by !== null || atOnce !== undefined);
    assert.ok(steps.length > 0, id);
    for (const { what } of steps) {
      assert.match(sentence(what, "en"), heard.en);
      assert.match(sentence(what, "nb"), heard.nb);
      assert.doesNotMatch(sentence(withoutHeard(what), "en"), heard.en);
    }
  }
});

test("of what only a lawyer is asked nobody is told that the employer hears", () => {
  const [ask = ""] = todoOf("wage-claim", pay, "2030-01-01");
  assert.match(ask, /^Ask a lawyer/);
  assert.doesNotMatch(ask, /employer/);
});
