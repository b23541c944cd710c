import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { type Colleague, roles } from "../access/actor.ts";
import { mayOnPlan, mayReadEntry, type PlanAccess } from "../access/may.ts";
import { givenFields, planFields, withWishes } from "./field.ts";
import { coordinates, fieldsOf, takeBackProblem } from "./place.ts";

const parts = ["owner", "member", "recused", null] as const;
const given = fc.array(fc.record({ field: fc.constantFrom(...planFields), holds: fc.boolean() }), {
  maxLength: 20,
});

test("one sees what one was given last, and nothing that was taken back since", () => {
  fc.assert(
    fc.property(given, (all) => {
      const last = new Map(all.map(({ field, holds }) => [field, holds]));
      assert.deepEqual(
        fieldsOf(all),
        planFields.filter((field) => last.get(field) === true),
      );
    }),
  );
});

test("an owner who handed the plan on no longer has it, and a colleague has it only as the newest", () => {
  assert.equal(coordinates("me", "owner", ["another"]), true);
  assert.equal(coordinates("me", "owner", ["me"]), true);
  assert.equal(coordinates("me", "owner", ["me", "another"]), false);
  assert.equal(coordinates("me", "member", ["another", "me"]), true);
  assert.equal(coordinates("me", "member", ["me", "another"]), false);
  assert.equal(coordinates("me", null, ["another"]), false);
});

const working = ["officer", "caseworker", "supervisor"];

/** Each role, part and kind of case, with each field alone. */
const situations = roles.flatMap((role) =>
  parts.flatMap((part) =>
    [false, true].flatMap((restricted) =>
      givenFields.map((held) => {
        const actor: Colleague = { kind: "colleague", cell: "shelter", id: "me", role };
        const access: PlanAccess = { restricted, part, coordinates: false, fields: [held] };
        const inside = part !== "recused" && (part !== null || !restricted);
        return { actor, access, held, could: working.includes(role) && inside };
      }),
    ),
  ),
);

test("a field given is not another field: over every role, part, action and field, nothing is let through that was not given", () => {
  const opened = new Set<string>();
  for (const { actor, access, held, could } of situations) {
    for (const field of planFields) {
      for (const action of ["plan.read", "plan.note", "plan.copy"] as const) {
        assert.equal(mayOnPlan(actor, action, access, field), could && field === held);
      }
      for (const action of ["plan.give", "plan.take-back", "plan.hand-over"] as const) {
        assert.equal(mayOnPlan(actor, action, access, field), false, "it is another's to give");
      }
    }
    opened.add(could ? held : "");
  }
  assert.equal(opened.size, givenFields.length + 1, "each must be let in somewhere");
});

test("one's own entries are read as long as one has any field left", () => {
  const actor: Colleague = { kind: "colleague", cell: "shelter", id: "me", role: "caseworker" };
  const access = { restricted: false, part: "member", coordinates: false } as const;
  const entry = (id: string) => ({ field: "health", by: { id } }) as const;
  assert.equal(mayReadEntry(actor, { ...access, fields: ["housing"] }, entry("me")), true);
  assert.equal(mayReadEntry(actor, { ...access, fields: ["housing"] }, entry("another")), false);
  assert.equal(mayReadEntry(actor, { ...access, fields: [] }, entry("me")), false);
});

test("nobody helps without knowing what the person wants", () => {
  assert.deepEqual(withWishes(["housing"]), ["wishes", "housing"]);
});

test("what the person wants is taken back with the last of the other fields, and never before", () => {
  const sees = ["wishes", "housing", "law"] as const;
  assert.equal(takeBackProblem(sees, ["law"]), null);
  assert.equal(takeBackProblem(sees, []), "plan.no-fields");
  assert.equal(takeBackProblem(sees, ["wishes", "law"]), "plan.wishes-go-along");
  assert.equal(takeBackProblem(sees, sees), null);
  assert.equal(takeBackProblem(["wishes"], ["wishes"]), null);
});
