import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { loadSharing } from "../../law/sharing/load.ts";
import type { Party } from "../../rules/sharing/question.ts";
import { safeguardKinds } from "../case/safeguard.ts";
import { addDays, day } from "../time/day.ts";
import { basisFit } from "./basis.ts";
import type { Consent } from "./consent.ts";
import {
  disclose,
  type Parties,
  purposes,
  receivesReferrals,
  rule,
  type Wish,
} from "./disclose.ts";
import { chosenFields, fields, goesAlong, identifies, isSafeguard, ownWords } from "./field.ts";
import { namesNobodyCode } from "./judged.ts";

const sharing = loadSharing(
  JSON.parse(fs.readFileSync(new URL("../../law/sharing/sharing.json", import.meta.url), "utf8")),
).value;

const today = day("2026-11-27");
const inspectorate = {
  id: "inspectorate",
  kinds: ["labour-inspectorate", "administrative-agency", "public-authority", "control-authority"],
};
const police = { id: "police", kinds: ["police", "public-authority"] };
const unit = { id: "unit", kinds: ["police", "public-authority"] };
const shelter = { id: "shelter", kinds: ["private-helper"] };
const nav = { id: "nav", kinds: ["nav", "administrative-agency", "public-authority"] };
const bodies = [inspectorate, police, unit, shelter, nav];

const consent: Consent = {
  id: "c",
  recipient: "shelter",
  purpose: "assistance",
  fields: null,
  until: day("2027-03-01"),
  withdrawn: null,
  wayBack: false,
};

const words = "Because of what was seen.";
const said = (...codes: readonly string[]) => ({
  ...{ necessary: words, proportionate: words, interest: words },
  answers: codes.map((code) => ({ code, holds: true, words })),
});

const wish: Wish = {
  purpose: "assistance",
  fields: ["place", "observations"],
  safeguards: [],
  due: addDays(today, 14),
  until: addDays(today, 60),
  consent,
  judged: said(),
};
const toShelter: Parties = { from: inspectorate, to: shelter };
const toPolice: Parties = { from: inspectorate, to: police };
const answer = (parties: Parties, more: Partial<Wish> = {}) => {
  const outcome = disclose(sharing, parties, { ...wish, ...more }, today);
  return outcome.ok ? outcome.value.told : outcome.refused;
};

const refusals = [
  [{ from: shelter, to: shelter }, {}, "referral.to-oneself", "to oneself"],
  [toShelter, { purpose: "revenge" }, "referral.no-such-purpose", "for what nobody knows"],
  [toShelter, { fields: [] }, "referral.no-fields", "nothing chosen"],
  [toShelter, { judged: { ...said(), interest: " \n" } }, "referral.not-judged", "unjudged"],
  [
    toShelter,
    { judged: { ...said(), answers: [{ code: "on-request", holds: true, words: "" }] } },
    "referral.not-judged",
    "said to be so without a word",
  ],
  [
    toShelter,
    {
      judged: {
        ...said("on-request"),
        answers: ["on-request", "on-request"].map((code, at) => ({ code, holds: at === 0, words })),
      },
    },
    "referral.not-judged",
    "said to be so, and not to be so",
  ],
  [toShelter, { due: addDays(today, -1) }, "referral.due-passed", "an answer due yesterday"],
  [
    toShelter,
    { until: addDays(today, 13) },
    "referral.ends-before-due",
    "an end before the answer",
  ],
  [
    toShelter,
    { consent: { ...consent, recipient: "nav" } },
    "referral.consent-for-another",
    "consent for another recipient",
  ],
  [
    toShelter,
    { consent: { ...consent, purpose: "inspection" } },
    "referral.consent-for-another",
    "consent for another purpose",
  ],
  [
    toShelter,
    { consent: { ...consent, withdrawn: today } },
    "referral.consent-ended",
    "consent withdrawn",
  ],
  [
    toShelter,
    { consent: { ...consent, until: addDays(today, -1) } },
    "referral.consent-ended",
    "consent that ended yesterday",
  ],
  [
    toShelter,
    { until: day("2027-03-02") },
    "referral.longer-than-consent",
    "use beyond the consent",
  ],
  [
    toShelter,
    { consent: null, fields: ["name", "place"] },
    "referral.no-rule-allows",
    "a name and a place without consent",
  ],
  [
    { from: police, to: unit },
    { consent: null, purpose: "investigation" },
    "referral.no-rule-allows",
    "from one police unit to another, of which no rule is known",
  ],
  [
    { from: shelter, to: police },
    { consent: null, purpose: "report-offence", judged: said("grounds-to-believe-offence") },
    "referral.no-rule-allows",
    "a shelter to the police without consent",
  ],
] as const satisfies readonly (readonly [Parties, Partial<Wish>, string, string])[];

for (const [parties, more, code, what] of refusals) {
  test(`${what}: ${code}`, () => {
    assert.equal(answer(parties, more), code);
  });
}

test("with consent everything that was said yes to goes, to a shelter and from it", () => {
  const all = [...chosenFields];
  const safeguards = safeguardKinds.filter((kind) => !goesAlong(kind));
  assert.deepEqual(answer(toShelter, { fields: all, safeguards }), all);
  const back = { ...consent, recipient: "inspectorate" };
  assert.deepEqual(
    answer({ from: shelter, to: inspectorate }, { fields: all, safeguards, consent: back }),
    all,
  );
});

test("a consent to some fields carries those; what it leaves out goes only as it would without names", () => {
  const named = { ...consent, fields: ["observations" as const, "name" as const] };
  assert.deepEqual(answer(toShelter, { fields: ["observations", "name"], consent: named }), [
    "observations",
    "name",
  ]);
  // The kind of work may go without names, but not beside an unconsented name.
  assert.deepEqual(
    answer(toShelter, { fields: ["sector", "observations", "name"], consent: named }),
    ["sector", "observations"],
  );
});

test("without consent and without names, only what shows nobody goes; own words only once read through", () => {
  const open = { consent: null, fields: [...chosenFields] };
  assert.deepEqual(answer(toShelter, open), ["sector", "observations", "pseudonym"]);
  const read = { ...open, judged: said("words-name-nobody") };
  assert.deepEqual(answer(toShelter, read), [
    "sector",
    "observations",
    "words",
    "pseudonym",
    "question",
  ]);
});

test("own words go instead of a name that was said yes to, once they are read and name nobody; unread the name goes", () => {
  // With consent to the name alone, a question goes without it, not beside it.
  const named = { ...consent, fields: ["name" as const] };
  const asked = { fields: ["name" as const, "question" as const], consent: named };
  assert.deepEqual(answer(toShelter, asked), ["name"]);
  const no = [{ code: namesNobodyCode, holds: false, words }];
  assert.deepEqual(answer(toShelter, { ...asked, judged: { ...said(), answers: no } }), ["name"]);
  const judged = said(namesNobodyCode);
  assert.deepEqual(answer(toShelter, { ...asked, judged }), ["question"]);
  // Like anything that names nobody: neither a withdrawal nor one more field releases it.
  assert.deepEqual(answer(toShelter, { ...asked, judged, consent: null }), ["question"]);
  const { rulings } = rule(sharing, toShelter, { ...wish, ...asked, judged }, today);
  assert.equal(rulings.find(({ field }) => field === "name")?.why, "identifies");
  assert.deepEqual(answer(toShelter, { ...asked, fields: ["name"], judged }), ["name"]);
});

test("grounds to believe that an offence was committed open the way from inspectorate to police, and unanswered they do not", () => {
  const all = [...chosenFields];
  const safeguards = safeguardKinds.filter((kind) => !goesAlong(kind));
  const open = { consent: null, purpose: "investigation", fields: all, safeguards };
  const grounds = "grounds-to-believe-offence";
  assert.deepEqual(answer(toPolice, { ...open, judged: said(grounds) }), all);
  const unasked = rule(sharing, toPolice, { ...wish, ...open }, today);
  const place = unasked.rulings.find(({ field }) => field === "place");
  assert.equal(place?.told, false);
  assert.deepEqual(place?.open, [grounds]);
});

test("safeguards go along, each as far as the rules let it", () => {
  const safeguards = [...safeguardKinds];
  const open = { consent: null, fields: ["observations" as const], safeguards };
  const told = answer(toShelter, open);
  assert.deepEqual(told, [
    "observations",
    "talk-before-removal",
    "employer-must-not-know",
    "minor-or-maybe",
    "interpreter",
  ]);
  const along = safeguards.filter(goesAlong);
  assert.deepEqual(answer(toShelter, { ...open, consent }), ["observations", ...along]);
});

test("the way to the person, and what tells of health, go only to whom they are chosen for, with a consent or without", () => {
  const care = ["needs-time", "safe-way-to-reach"] as const;
  const safeguards = [...safeguardKinds];
  const given = { fields: ["observations" as const, ...care], safeguards };
  const chosen = answer(toShelter, given);
  assert.deepEqual(
    care.filter((kind) => chosen.includes(kind)),
    care,
  );
  // Care instructions alone are no referral.
  assert.equal(answer(toShelter, { ...given, fields: care }), "referral.no-fields");
  // Reporting requires a purpose only; nobody asked where she is.
  const report = { consent: null, purpose: "report-offence", fields: ["sector" as const] };
  for (const wished of [{ fields: given.fields.slice(0, 1) }, report]) {
    const parties = "purpose" in wished ? toPolice : toShelter;
    const told = answer(parties, { ...wished, safeguards });
    assert.ok(told.includes("talk-before-removal"), "what protects goes along");
    for (const kind of care) {
      assert.equal(told.includes(kind), false, kind);
    }
  }
  // Chosen but not in force: nothing to tell.
  assert.deepEqual(answer(toShelter, { ...given, safeguards: [] }), ["observations"]);
});

test("what would help is said: consent, and a purpose that is another", () => {
  const { rulings } = rule(sharing, toPolice, { ...wish, consent: null, fields: ["name"] }, today);
  const name = rulings.find(({ field }) => field === "name");
  assert.ok(name?.needs.includes("consent"));
  assert.ok(name?.purposes.includes("investigation"));
});

test("a warning that changes lives comes with what is told to the immigration directorate", () => {
  const udi = { id: "udi", kinds: ["immigration", "immigration-directorate", "public-authority"] };
  const { warnings } = rule(sharing, { from: inspectorate, to: udi }, wish, today);
  assert.deepEqual(
    warnings.map(({ id }) => id),
    ["utl84a"],
  );
});

test("what is told to the police unit for immigration is warned of, though no rule says it", () => {
  const immigration = { id: "pu", kinds: ["police", "police-immigration", "public-authority"] };
  const told = (to: Party) => rule(sharing, { from: inspectorate, to }, wish, today).ownWarnings;
  assert.deepEqual(told(immigration), ["police-immigration"]);
  assert.deepEqual(told(police), []);
});

test("nobody refers to the coordination, to the public doors, or to one that does not say what it is", () => {
  assert.ok(receivesReferrals(shelter.kinds));
  for (const kinds of [["coordination", "public-authority"], ["knowledge"], ["door"], []]) {
    assert.equal(receivesReferrals(kinds), false, kinds.join());
  }
});

const codes = ["grounds-to-believe-offence", "needed-for-givers-tasks", namesNobodyCode];
const anyWish: fc.Arbitrary<Wish> = fc.record({
  purpose: fc.constantFrom(...purposes),
  fields: fc.subarray([...chosenFields], { minLength: 1 }),
  safeguards: fc.subarray([...safeguardKinds]),
  due: fc.constant(addDays(today, 3)),
  until: fc.constant(addDays(today, 30)),
  consent: fc.option(
    fc.record({
      id: fc.constant("c"),
      recipient: fc.constantFrom(...bodies.map(({ id }) => id)),
      purpose: fc.constantFrom(...purposes),
      fields: fc.option(fc.subarray([...fields])),
      until: fc.constantFrom(addDays(today, -1), today, addDays(today, 90)),
      withdrawn: fc.option(fc.constant(today), { freq: 3 }),
      wayBack: fc.boolean(),
    }),
  ),
  judged: fc.tuple(fc.subarray(codes), fc.boolean()).map(([some, holds]) => ({
    ...said(),
    answers: some.map((code) => ({ code, holds, words })),
  })),
});
const anyParties = fc
  .tuple(fc.constantFrom(...bodies), fc.constantFrom(...bodies))
  .filter(([from, to]) => from !== to)
  .map(([from, to]): Parties => ({ from, to }));
const toldOf = (parties: Parties, asked: Wish) => rule(sharing, parties, asked, today).told;
const within = (one: readonly string[], other: readonly string[]) =>
  one.every((each) => other.includes(each));

test("adding a field never makes another allowed", () => {
  let told = 0;
  fc.assert(
    fc.property(anyParties, anyWish, fc.constantFrom(...chosenFields), (parties, asked, more) => {
      const fewer = { ...asked, fields: asked.fields.filter((field) => field !== more) };
      const before = toldOf(parties, fewer);
      const after = toldOf(parties, { ...fewer, fields: [...fewer.fields, more] });
      told += before.length;
      assert.ok(
        within(
          after.filter((field) => field !== more),
          before,
        ),
      );
    }),
    { numRuns: 3_000 },
  );
  assert.ok(told > 500, "something must be told, or this means nothing");
});

test("what goes fits where it arrives: its sender and its recipient ask the same rules", () => {
  let went = 0;
  fc.assert(
    fc.property(anyParties, anyWish, (parties, asked) => {
      const disclosed = disclose(sharing, parties, asked, today);
      if (disclosed.ok) {
        went += 1;
        const { purpose, told, basis } = disclosed.value;
        const stated = { purpose, fields: told, basis: basis.map(({ id }) => id) };
        assert.equal(basisFit(sharing, parties, stated, today), "fits");
      }
    }),
    { numRuns: 3_000 },
  );
  assert.ok(went > 100, "something must go, or this means nothing");
});

test("taking a consent back, ending it or narrowing it never widens", () => {
  fc.assert(
    fc.property(anyParties, anyWish, (parties, asked) => {
      const all = toldOf(parties, asked);
      const { consent: given } = asked;
      if (given !== null) {
        for (const less of [
          null,
          { ...given, withdrawn: today },
          { ...given, until: addDays(today, -1) },
          { ...given, fields: [] },
        ]) {
          assert.ok(within(toldOf(parties, { ...asked, consent: less }), all));
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

function toldBySaying(parties: Parties, asked: Wish, code: string) {
  const others = asked.judged.answers.filter((each) => each.code !== code);
  const saying = (...answers: Wish["judged"]["answers"]) =>
    toldOf(parties, { ...asked, judged: { ...asked.judged, answers: [...others, ...answers] } });
  return {
    yes: saying({ code, holds: true, words }),
    less: [saying(), saying({ code, holds: false, words })],
  };
}

test("an answer left open, or answered no, never allows more than a yes", () => {
  const ofRules = fc.constantFrom(...codes.filter((code) => code !== namesNobodyCode));
  fc.assert(
    fc.property(anyParties, anyWish, ofRules, (parties, asked, code) => {
      const { yes, less } = toldBySaying(parties, asked, code);
      assert.ok(less.every((told) => within(told, yes)));
    }),
    { numRuns: 2_000 },
  );
});

test("that own words name nobody lets them go, and keeps back nothing but what shows who it is", () => {
  fc.assert(
    fc.property(anyParties, anyWish, (parties, asked) => {
      const { yes, less } = toldBySaying(parties, asked, namesNobodyCode);
      for (const told of less) {
        const back = told.filter((field) => !yes.includes(field));
        assert.ok(back.every((field) => identifies(field, true)));
        const went = yes.filter((field) => !told.includes(field));
        assert.ok(back.length === 0 || went.some((field) => ownWords.has(field)));
        assert.ok(back.length === 0 || !yes.some((field) => identifies(field, true)));
      }
    }),
    { numRuns: 2_000 },
  );
});

test("what is told stands on rules that are confirmed and in force, and never shows who it is without one that carries identity", () => {
  fc.assert(
    fc.property(anyParties, anyWish, (parties, asked) => {
      const ruled = rule(sharing, parties, asked, today);
      const read = asked.judged.answers.some(
        ({ code, holds }) => code === namesNobodyCode && holds,
      );
      for (const line of ruled.rulings.filter((each) => each.told)) {
        assert.ok(line.rules.length > 0 && line.rules.every(({ confirmed }) => confirmed));
        assert.ok(isSafeguard(line.field) || asked.fields.includes(line.field));
        if (identifies(line.field, read)) {
          assert.ok(line.rules.some(({ requires }) => !requires.includes("no-identifiers")));
        }
      }
    }),
    { numRuns: 2_000 },
  );
});
