import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import type { Field } from "../referral/referral.ts";
import { isProvisionCode, knowsWhom, mayTell, noteOutcome, type Thread } from "./outcome.ts";

const today = day("2026-11-25");
const inspectorate = { id: "inspectorate", kinds: ["labour-inspectorate"] };
const police = { id: "police", kinds: ["police"] };

function thread(direction: Thread["direction"], ...told: Field[]): Thread {
  return { id: "t", direction, purpose: "investigation", told };
}

const whom = [
  ["sent", ["place", "observations", "safeguards"], false],
  ["sent", ["pseudonym"], false],
  ["received", ["place", "observations"], false],
  ["received", ["pseudonym"], true],
  ["sent", ["name"], true],
  ["received", ["words"], true],
  ["sent", ["question"], true],
] as const satisfies readonly (readonly [Thread["direction"], readonly Field[], boolean])[];

for (const [direction, told, knows] of whom) {
  test(`a thread ${direction} with ${told.join(", ")}: the other side ${knows ? "knows" : "does not know"} whom`, () => {
    assert.equal(knowsWhom(thread(direction, ...told)), knows);
  });
}

test("without names the note stays, and nothing is told where the other side knows whom", () => {
  const parties = { from: police, to: inspectorate };
  const ask = (of: Thread) =>
    mayTell(parties, { ground: "no-names", consent: null, thread: of }, today);
  assert.deepEqual(ask(thread("received", "place")), {
    ok: true,
    value: { ground: "no-names", fields: ["outcome", "happened", "provision"] },
  });
  assert.deepEqual(ask(thread("received", "place", "words")), {
    ok: false,
    refused: "outcome.identifies",
  });
});

test("a breach of law carries an outcome from the inspectorate to the police, and not back", () => {
  const named = thread("sent", "name");
  const ask = { ground: "breach-of-law", consent: null, thread: named };
  const there = mayTell({ from: inspectorate, to: police }, ask, today);
  assert.deepEqual(there.ok && there.value.fields, ["outcome", "happened", "provision", "note"]);
  assert.deepEqual(mayTell({ from: police, to: inspectorate }, ask, today), {
    ok: false,
    refused: "referral.ground-not-yet-known",
  });
});

test("consent for the thread's purpose and the other side carries the whole outcome", () => {
  const parties = { from: police, to: inspectorate };
  const consent = {
    id: "c",
    recipient: "inspectorate",
    purpose: "investigation",
    until: today,
    withdrawn: null,
  };
  const ask = (given: typeof consent) =>
    mayTell(
      parties,
      { ground: "consent", consent: given, thread: thread("received", "name") },
      today,
    );
  assert.ok(ask(consent).ok);
  assert.equal(ask({ ...consent, purpose: "assistance" }).ok, false);
  assert.equal(ask({ ...consent, until: day("2026-11-24") }).ok, false);
});

test("an outcome is of today or before, about a provision that is a code", () => {
  const outcome = { kind: "charged", provision: "strl-257", note: "  ", happened: today } as const;
  assert.deepEqual(noteOutcome(outcome, today), { ok: true, value: { ...outcome, note: null } });
  assert.equal(noteOutcome({ ...outcome, happened: day("2026-11-26") }, today).ok, false);
  assert.equal(noteOutcome({ ...outcome, provision: "Kari Nordmann" }, today).ok, false);
});

test("what looks like a name is no provision's code", () => {
  for (const code of ["strl-257", "utl-108a", "aml"]) {
    assert.ok(isProvisionCode(code), code);
  }
  for (const text of ["Kari", "kari nordmann", "§ 257", "strl-257 kari", ""]) {
    assert.equal(isProvisionCode(text), false, text);
  }
});
