import assert from "node:assert/strict";
import test from "node:test";
import { promiseOf } from "./promise.ts";

const as = (authority: boolean, ...kinds: string[]) => promiseOf({ kinds, authority });

test("what a body can promise hangs on what it is", () => {
  assert.equal(as(true, "police", "public-authority"), "police");
  assert.equal(as(false, "health"), "health");
  assert.equal(as(true, "court"), "court");
  assert.equal(as(true, "register", "administrative-agency"), "register");
  assert.equal(as(true, "labour-inspectorate", "administrative-agency"), "authority");
  assert.equal(as(false, "private-helper", "shelter"), "helper");
});

test("support for those a crime was done to promises what helpers do, though it belongs to the police", () => {
  assert.equal(as(true, "police", "public-authority", "victim-support"), "helper");
});
