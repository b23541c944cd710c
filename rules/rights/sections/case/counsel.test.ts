import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";

const asked = (what: string) =>
  rightsOf(exampleOf(what, "2026-12-01")).questions.flatMap(({ question, rights }) =>
    rights.includes("counsel") ? [question.id] : [],
  );

for (const provision of ["108a", "395", "19-1", "254", "259"]) {
  test(`under ${provision} it is asked whether the person is seriously hurt, which gives counsel whatever the provision`, () => {
    assert.ok(asked(`police-report ${provision} 2026-10-01`).includes("seriously-hurt"));
  });
}

for (const provision of ["168", "253", "257", "282", "291", "312", "314"]) {
  test(`under ${provision}, which § 107 a names, nothing is asked: counsel is a right already`, () => {
    assert.deepEqual(asked(`police-report ${provision} 2026-10-01`), []);
  });
}

test("which provision it is is asked where it is another than those one could choose; of an aggravated form a lawyer is asked", () => {
  const another = "counsel-another-provision";
  assert.ok(asked("police-report other 2026-10-01").includes(another));
  assert.ok(!asked("police-report 395 2026-10-01").includes(another));
  assert.deepEqual(asked("police-report 258 2026-10-01"), ["counsel-aggravated"]);
});
