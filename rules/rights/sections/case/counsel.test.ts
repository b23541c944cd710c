import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";

const asked = (what: string) =>
  rightsOf(exampleOf(what, "2026-12-01")).questions.flatMap(({ question, rights }) =>
    rights.includes("counsel") ? [question.id] : [],
  );

for (const provision of ["108a", "395", "19-1", "291"]) {
  test(`under ${provision} it is asked whether the person is seriously hurt, which gives counsel whatever the provision`, () => {
    assert.ok(asked(`police-report ${provision} 2026-10-01`).includes("seriously-hurt"));
  });
}

test("it is not asked where counsel is a right already, and a lawyer is asked of a provision only where it was not read", () => {
  assert.deepEqual(asked("police-report 257 2026-10-01"), []);
  assert.ok(asked("police-report 291 2026-10-01").includes("counsel-provision-unread"));
  assert.ok(!asked("police-report 395 2026-10-01").includes("counsel-provision-unread"));
});
