import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "./actor.ts";
import { may } from "./may.ts";

const caseworker: Colleague = { kind: "colleague", cell: "shelter", id: "1", role: "caseworker" };
const open = { restricted: false, part: null } as const;

test("a caseworker reads an open case, and not a restricted one from outside", () => {
  assert.equal(may(caseworker, "case.read", open), true);
  assert.equal(may(caseworker, "case.read", { restricted: true, part: null }), false);
  assert.equal(may(caseworker, "case.read", { restricted: true, part: "member" }), true);
});

test("a recused colleague sees nothing of the case, whatever the role", () => {
  const supervisor: Colleague = { ...caseworker, role: "supervisor" };
  assert.equal(may(supervisor, "case.read", open), true);
  assert.equal(may(supervisor, "case.read", { restricted: false, part: "recused" }), false);
});

test("a name opens only to those with a part in the case", () => {
  assert.equal(may(caseworker, "person.read-name", { restricted: false, part: "owner" }), true);
  assert.equal(may(caseworker, "person.read-name", open), false);
});

test("visitors and the cell's own servants may do nothing that a colleague does", () => {
  assert.equal(may({ kind: "visitor", cell: "door", receipt: "" }, "case.read", open), false);
  assert.equal(may({ kind: "courier", cell: "shelter" }, "case.read", open), false);
});

test("an analyst sees the chain and no case", () => {
  const analyst: Colleague = { ...caseworker, role: "analyst" };
  assert.equal(may(analyst, "chain.read", null), true);
  assert.equal(may(analyst, "case.list", null), false);
});
