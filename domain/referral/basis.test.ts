import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import { loadSharing } from "../../law/sharing/load.ts";
import { day } from "../time/day.ts";
import { basisFit, type Stated } from "./basis.ts";

const { value: sharing } = loadSharing(
  JSON.parse(fs.readFileSync(new URL("../../law/sharing/sharing.json", import.meta.url), "utf8")),
);
const today = day("2026-11-27");
const police = { id: "police", kinds: ["police", "public-authority"] };
const union = { id: "union", kinds: ["union"] };
const inspectorate = {
  id: "inspectorate",
  kinds: ["labour-inspectorate", "administrative-agency"],
};
const lawyer = { id: "lawyer", kinds: ["lawyer"] };
const clergy = { id: "clergy", kinds: ["clergy"] };

const stated: Stated = { purpose: "assistance", basis: ["polreg24"], fields: ["place", "name"] };
const fit = (more: Partial<Stated> = {}, from = police, to = union, on = today) =>
  basisFit(sharing, { from, to }, { ...stated, ...more }, on);

const cases = [
  [fit(), "fits", "the police, on consent"],
  [fit({ basis: [] }), "none", "no rule"],
  [fit({ basis: ["ngo-base"] }), "contradicts", "a rule for another sender"],
  [fit({ basis: ["polreg30"] }), "contradicts", "a rule for another recipient"],
  [fit({ basis: ["polreg27a"] }), "contradicts", "a rule for another purpose"],
  [fit({ basis: ["polreg24", "polreg30"] }), "contradicts", "one of two does not fit"],
  [fit({ basis: ["polreg23"] }), "contradicts", "a ban is no ground"],
  [
    fit({ basis: ["fvl13a-anonym"] }, inspectorate),
    "contradicts",
    "a name on a rule without names",
  ],
  [
    fit({ basis: ["fvl13a-anonym"], fields: ["words", "question"] }, inspectorate),
    "fits",
    "own words, which the sender says name nobody",
  ],
  [
    fit({ basis: ["strl196"], purpose: "avert-danger" }, union, police),
    "fits",
    "a duty of everyone",
  ],
  [
    fit({ basis: ["strl196"], purpose: "avert-danger" }, lawyer, police),
    "fits",
    "a duty that goes before a lawyer's secrecy",
  ],
  [
    fit({ basis: ["strl196"], purpose: "avert-danger" }, clergy, police),
    "fits",
    "a duty that goes before what was confided to clergy",
  ],
  [fit({ basis: ["of-next-year"] }), "not-known", "a newer rule"],
  [fit({ basis: ["polreg24", "of-next-year"] }), "not-known", "a newer rule beside one that fits"],
  [fit({ basis: ["polreg30", "of-next-year"] }), "contradicts", "beside one that does not"],
] as const;

for (const [is, expected, what] of cases) {
  test(`the rules stated with a referral: ${what}: ${expected}`, () => {
    assert.equal(is, expected);
  });
}

test("a rule holds from its first day to its last, and one that nobody here has confirmed is not known", () => {
  const [rule] = sharing.rules.filter(({ id }) => id === "polreg24");
  assert.ok(rule);
  const held = (more: Partial<typeof rule>) =>
    basisFit(
      { ...sharing, rules: [{ ...rule, ...more }] },
      { from: police, to: union },
      stated,
      today,
    );
  assert.equal(held({ validFrom: today, validTo: today }), "fits");
  assert.equal(held({ validFrom: day("2026-11-28") }), "contradicts");
  assert.equal(held({ validTo: day("2026-11-26") }), "contradicts");
  assert.equal(held({ kind: "pending" }), "contradicts");
  assert.equal(held({ confirmed: false }), "not-known");
});
