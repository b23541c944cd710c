import assert from "node:assert/strict";
import test from "node:test";
import { mayBeOffered, receivesAs } from "./recipients.ts";

test("the inspectorate, the police, a union and a shelter receive reports", () => {
  assert.equal(receivesAs(["administrative-agency", "labour-inspectorate"]), "labour-inspectorate");
  assert.equal(receivesAs(["police", "public-authority"]), "police");
  assert.equal(receivesAs(["union"]), "union");
  assert.equal(receivesAs(["shelter", "municipality"]), "shelter");
});

test("a unit for immigration is never offered at the door, though it is police", () => {
  assert.equal(receivesAs(["police"]), "police", "without the unit it would be");
  assert.equal(receivesAs(["police", "police-immigration"]), null);
  assert.equal(receivesAs(["private-helper", "immigration"]), null);
});

test("whoever takes no single case, or is of a kind that is not known, receives none", () => {
  assert.equal(receivesAs(["coordination", "police"]), null);
  assert.equal(receivesAs(["knowledge"]), null);
  assert.equal(receivesAs([]), null);
});

test("a door that asks nothing about status leads nobody to who decides on permits", () => {
  assert.equal(mayBeOffered(["immigration", "public-authority"]), false);
  assert.equal(mayBeOffered(["coordination"]), false);
  assert.equal(mayBeOffered(["labour-inspectorate", "administrative-agency"]), true);
});
