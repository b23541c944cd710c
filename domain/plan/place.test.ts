import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { type Colleague, roles } from "../access/actor.ts";
import { mayOnPlan, mayReadEntry, type PlanAccess } from "../access/may.ts";
import { type GivenField, givenFields, planFields, withWishes } from "./field.ts";
import { coordinates, fieldsOf } from "./place.ts";

const parts = ["owner", "member", "recused", null] as const;
const given = fc.array(fc.record({ field: fc.constantFrom(...givenFields), holds: fc.boolean() }), {
  maxLength: 20,
});
const standings = fc.record({
  part: fc.constantFrom(...parts),
  coordinators: fc.array(fc.constantFrom("me", "another"), { maxLength: 4 }),
  given,
});

test("whoever has the plan sees all of it, everybody else what they were given last, and nobody else's", () => {
  fc.assert(
    fc.property(standings, (standing) => {
      const fields = fieldsOf("me", standing);
      const last = new Map(standing.given.map(({ field, holds }) => [field, holds]));
      const own: readonly GivenField[] = givenFields.filter((field) => last.get(field) === true);
      assert.deepEqual(fields, coordinates("me", standing) ? planFields : own);
    }),
  );
});

test("an owner who handed the plan on no longer has it", () => {
  const owner = { part: "owner", given: [] } as const;
  assert.equal(coordinates("me", { ...owner, coordinators: ["another"] }), true);
  assert.equal(coordinates("me", { ...owner, coordinators: ["me"] }), true);
  assert.equal(coordinates("me", { ...owner, coordinators: ["me", "another"] }), false);
});

const working = ["officer", "caseworker", "supervisor"];

/** Every role, part and kind of case, with each field given alone. */
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
      for (const action of ["plan.give", "plan.hand-over"] as const) {
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
