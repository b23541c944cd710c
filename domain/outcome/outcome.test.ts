import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { loadSharing } from "../../law/sharing/load.ts";
import type { WithinReferral } from "../referral/way-back.ts";
import { day } from "../time/day.ts";
import { isProvisionCode, mayTell, noteOutcome } from "./outcome.ts";

const today = day("2026-11-25");
const sharing = loadSharing(
  JSON.parse(fs.readFileSync(new URL("../../law/sharing/sharing.json", import.meta.url), "utf8")),
).value;
const inspectorate = {
  id: "inspectorate",
  kinds: ["labour-inspectorate", "administrative-agency", "public-authority", "control-authority"],
};
const police = { id: "police", kinds: ["police", "public-authority"] };
const shelter = { id: "shelter", kinds: ["private-helper"] };

const charged = { provision: "strl-257", note: "Two of them." };
const within: WithinReferral = {
  from: police,
  to: inspectorate,
  purpose: "inspection",
  consentUntil: null,
  answers: [],
};
const told = (more: Partial<WithinReferral>, namesNobody = false) => {
  const outcome = mayTell(sharing, { ...within, ...more }, charged, namesNobody, today);
  return outcome.ok ? outcome.value : outcome.refused;
};

test("the police tell the inspectorate what became of it, on the rule for its tasks", () => {
  const answer = told({});
  assert.ok(typeof answer !== "string");
  assert.deepEqual(answer.fields, ["outcome", "happened", "provision", "note"]);
  assert.deepEqual(
    answer.basis.map(({ id }) => id),
    ["polreg30"],
  );
});

test("the police tell a shelter nothing, unless the consent reaches back", () => {
  const back = { to: shelter, purpose: "assistance" };
  assert.equal(told(back), "outcome.no-rule-allows");
  assert.ok(typeof told({ ...back, consentUntil: today }) !== "string");
  assert.equal(told({ ...back, consentUntil: day("2026-11-24") }), "outcome.no-rule-allows");
});

test("a shelter tells back with the consent that reaches back, and only with that", () => {
  const back = { from: shelter, to: inspectorate, purpose: "assistance" };
  assert.equal(told(back, true), "outcome.no-rule-allows");
  assert.ok(typeof told({ ...back, consentUntil: today }) !== "string");
});

test("from the inspectorate to the police it hangs on grounds to believe that an offence was committed", () => {
  const on = { from: inspectorate, to: police, purpose: "investigation" };
  assert.equal(told(on), "outcome.no-rule-allows");
  const answers = [{ code: "grounds-to-believe-offence", holds: true }];
  assert.ok(typeof told({ ...on, answers }) !== "string");
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
