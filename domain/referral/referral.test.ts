import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../base/day.ts";
import { basisOf } from "./basis.ts";
import {
  type Consent,
  consentHolds,
  fields,
  identifying,
  mayDisclose,
  type Parties,
  purposes,
  receivesReferrals,
  rulings,
  type Wish,
} from "./referral.ts";

const today = day("2026-11-25");
const inspectorate = {
  id: "inspectorate",
  kinds: ["labour-inspectorate", "administrative-agency"],
};
const police = { id: "police", kinds: ["police", "public-authority"] };
const shelter = { id: "shelter", kinds: ["private-helper"] };
const nav = { id: "nav", kinds: ["nav", "administrative-agency"] };
const bodies = [inspectorate, police, shelter, nav];

const consent: Consent = {
  id: "c",
  recipient: "shelter",
  purpose: "assistance",
  until: day("2027-03-01"),
  withdrawn: null,
};

const wish: Wish = {
  purpose: "assistance",
  ground: "no-names",
  fields: ["place", "observations"],
  due: addDays(today, 14),
  until: addDays(today, 60),
  consent: null,
  reasoning: "They have the beds.",
};
const toShelter: Parties = { from: inspectorate, to: shelter };
const toPolice: Parties = { from: inspectorate, to: police };
const answer = (parties: Parties, more: Partial<Wish> = {}) => {
  const outcome = mayDisclose(parties, { ...wish, ...more }, today);
  return outcome.ok ? outcome.value.fields : outcome.refused;
};

const refusals = [
  [{ from: shelter, to: shelter }, {}, "referral.to-oneself", "to oneself"],
  [toShelter, { reasoning: " \n" }, "referral.no-reasoning", "without a reason"],
  [toShelter, { due: addDays(today, -1) }, "referral.due-passed", "an answer due yesterday"],
  [toShelter, { due: "soon" as never }, "referral.due-passed", "an answer due on no day"],
  [
    toShelter,
    { until: addDays(today, 13) },
    "referral.ends-before-due",
    "an end before the answer",
  ],
  [toShelter, { fields: [] }, "referral.no-fields", "nothing chosen"],
  [toShelter, { fields: ["safeguards"] }, "referral.no-fields", "safeguards and nothing else"],
  [toShelter, { fields: ["name", "words"] }, "referral.no-fields", "only what must stay"],
  [toShelter, { ground: "consent" }, "referral.no-consent", "consent that is not there"],
  [
    { from: inspectorate, to: nav },
    { ground: "consent", consent },
    "referral.consent-for-another",
    "consent for another recipient",
  ],
  [
    toShelter,
    { ground: "consent", consent, purpose: "inspection" },
    "referral.consent-for-another",
    "consent for another purpose",
  ],
  [
    toShelter,
    { ground: "consent", consent, until: day("2027-03-02") },
    "referral.longer-than-consent",
    "use beyond the consent",
  ],
  [
    toShelter,
    { ground: "breach-of-law" },
    "referral.ground-not-yet-known",
    "a breach of law to a shelter",
  ],
  [
    toPolice,
    { ground: "breach-of-law" },
    "referral.ground-not-yet-known",
    "a breach of law, for assistance",
  ],
  [
    { from: police, to: inspectorate },
    { ground: "breach-of-law", purpose: "investigation" },
    "referral.ground-not-yet-known",
    "a breach of law, from the police",
  ],
  [
    toShelter,
    { ground: "danger-to-life" },
    "referral.ground-not-yet-known",
    "a ground not known yet",
  ],
  [
    toShelter,
    { purpose: "child-protection" },
    "referral.ground-not-yet-known",
    "a purpose not known yet",
  ],
] as const satisfies readonly (readonly [Parties, Partial<Wish>, string, string])[];

for (const [parties, more, code, what] of refusals) {
  test(`${what}: ${code}`, () => {
    assert.equal(answer(parties, more), code);
  });
}

test("each of the three grounds allows what it is for", () => {
  assert.deepEqual(answer(toShelter), ["place", "observations", "safeguards"]);
  const all = [...fields];
  assert.deepEqual(answer(toShelter, { ground: "consent", consent, fields: all }), all);
  const breach = { ground: "breach-of-law", purpose: "report-offence", fields: all };
  assert.deepEqual(answer(toPolice, breach), all);
  assert.deepEqual(answer(toPolice, { ...breach, purpose: "investigation" }), all);
});

const anyBody = fc.constantFrom(...bodies);
const dayWithin = (min: number, max: number) =>
  fc.integer({ min, max }).map((days) => addDays(today, days));
const anyDay = dayWithin(-400, 400);
const anyConsent = fc.record({
  id: fc.constant("c"),
  recipient: fc.constantFrom(...bodies.map(({ id }) => id), "elsewhere"),
  purpose: fc.constantFrom<string>(...purposes, "else"),
  until: dayWithin(-3, 90),
  withdrawn: fc.option(anyDay, { freq: 1 }),
});
const anyWish: fc.Arbitrary<Wish> = fc.record({
  purpose: fc.constantFrom<string>(...purposes, "child-protection", ""),
  ground: fc.constantFrom("consent", "no-names", "breach-of-law", "duty", "danger", "", "toString"),
  fields: fc.subarray([...fields]),
  due: dayWithin(-2, 20),
  until: dayWithin(-2, 90),
  consent: fc.option(anyConsent),
  reasoning: fc.constantFrom("", "because", "for they have the beds", "so"),
});

/** The three forms, written again from the sources and by other means. */
function carried({ from, to }: Parties, asked: Wish): boolean {
  const { ground, purpose, consent: given } = asked;
  if (!(purposes as readonly string[]).includes(purpose)) {
    return false;
  }
  switch (ground) {
    case "no-names":
      return asked.fields.some((field) =>
        ["place", "sector", "observations", "pseudonym"].includes(field),
      );
    case "consent":
      return (
        given?.recipient === to.id &&
        given.purpose === purpose &&
        given.withdrawn === null &&
        given.until.localeCompare(today) >= 0 &&
        given.until.localeCompare(asked.until) >= 0
      );
    case "breach-of-law":
      return (
        from === inspectorate && to === police && /^(report-offence|investigation)$/.test(purpose)
      );
    default:
      return false;
  }
}

test("over all combinations, only the three forms of ground let anything out", () => {
  let allowed = 0;
  fc.assert(
    fc.property(anyBody, anyBody, anyWish, (from, to, asked) => {
      const outcome = mayDisclose({ from, to }, asked, today);
      allowed += Number(outcome.ok);
      const formal =
        from !== to &&
        asked.reasoning !== "" &&
        asked.due >= today &&
        asked.until >= asked.due &&
        asked.fields.some((field) => field !== "safeguards");
      assert.equal(outcome.ok, formal && carried({ from, to }, asked));
      if (outcome.ok) {
        const { fields: told, ground } = outcome.value;
        assert.ok(told.every((field) => field === "safeguards" || asked.fields.includes(field)));
        assert.ok(told.includes("safeguards"), "safeguards always go along");
        assert.ok(ground !== "no-names" || !told.some((field) => identifying.has(field)));
      }
    }),
    { numRuns: 20_000 },
  );
  assert.ok(allowed > 100, "some must be allowed, or this means nothing");
});

test("consent counts on its last day, and not the day after", () => {
  const on = (at: string) => consentHolds(consent, "shelter", "assistance", day(at)).ok;
  assert.deepEqual([on("2027-02-28"), on("2027-03-01"), on("2027-03-02")], [true, true, false]);
});

test("a consent withdrawn carries nothing, whatever day it was withdrawn", () => {
  fc.assert(
    fc.property(anyDay, (withdrawn) => {
      const held = consentHolds({ ...consent, withdrawn }, "shelter", "assistance", today);
      assert.deepEqual(held, { ok: false, refused: "referral.consent-ended" });
    }),
  );
});

test("the rulings name each field once, and say of each why", () => {
  const ruled = rulings("no-names", ["place", "words", "question"]);
  assert.deepEqual(
    ruled.map(({ field }) => field),
    [...fields],
  );
  const why = Object.fromEntries(ruled.map((line) => [line.field, line.why]));
  assert.equal(why["words"], "identifies");
  assert.equal(why["question"], "identifies");
  assert.equal(why["place"], "chosen");
  assert.equal(why["safeguards"], "always");
  assert.equal(why["name"], "not-chosen");
});

const basisExamples = [
  ["consent", inspectorate.kinds, "fvl13a-samtykke", true],
  ["consent", police.kinds, "polreg24", true],
  ["consent", ["municipality", "health", "administrative-agency"], "hpl22", true],
  ["consent", shelter.kinds, "ngo-base", false],
  ["no-names", ["union"], "ngo-base", false],
  ["no-names", nav.kinds, "fvl13a-anonym", true],
  ["no-names", police.kinds, "polreg24", true],
  ["breach-of-law", inspectorate.kinds, "fvl13b6", true],
] as const;

for (const [ground, kinds, rule, confirmed] of basisExamples) {
  test(`${ground} from ${kinds.join(", ")} stands on ${rule}`, () => {
    assert.deepEqual(basisOf(ground, kinds), { rule, confirmed });
  });
}

test("nobody refers to the coordination, to the public doors, or to one that does not say what it is", () => {
  assert.ok(receivesReferrals(shelter.kinds));
  for (const kinds of [["coordination", "public-authority"], ["knowledge"], ["door"], []]) {
    assert.equal(receivesReferrals(kinds), false, kinds.join());
  }
});
