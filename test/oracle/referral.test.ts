import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type SafeguardKind, safeguardKinds } from "../../domain/case/safeguard.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Consent } from "../../domain/referral/consent.ts";
import {
  disclose,
  isPurpose,
  type Parties,
  rule,
  type Wish,
} from "../../domain/referral/disclose.ts";
import {
  type ChosenField,
  chosenFields,
  fields,
  identifies,
  isSafeguard,
} from "../../domain/referral/field.ts";
import { type JudgedAnswer, namesNobodyCode } from "../../domain/referral/judged.ts";
import { mayTellWithin, type Telling, tellingClasses } from "../../domain/referral/way-back.ts";
import { addDays, day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { agencies } from "../../main/demo/country.ts";
import type { Party } from "../../rules/sharing/question.ts";
import { referralOracleOf } from "./cedar-referral.ts";

const { sharing, directory } = loadLaw();
const cedar = referralOracleOf(sharing.rules);
const today = day("2026-11-27");
const days = [-400, -1, 0, 1, 14, 60, 400].map((days) => addDays(today, days));

/** The demo's agencies, and kinds only in the directory. */
const bodies: readonly Party[] = [
  ...agencies,
  ...directory.filter(({ kinds }) =>
    kinds.some((kind) => ["health", "child-welfare", "lawyer", "customs"].includes(kind)),
  ),
].map(({ id, kinds }) => ({ id, kinds }));
const purposes = Object.keys(sharing.codes.purposes);
const known = purposes.filter(isPurpose);
/** Every rule code, and that words name nobody. */
const codes = [...Object.keys(sharing.codes.requires), namesNobodyCode];

const anyParties: fc.Arbitrary<Parties> = fc.record({
  from: fc.constantFrom(...bodies),
  to: fc.constantFrom(...bodies),
});
const anyWords = fc.oneof(
  { weight: 30, arbitrary: fc.constant("Because of what was seen.") },
  { weight: 1, arbitrary: fc.constant("  ") },
);
const anyAnswers: fc.Arbitrary<readonly JudgedAnswer[]> = fc.uniqueArray(
  fc.record({ code: fc.constantFrom(...codes), holds: fc.boolean(), words: anyWords }),
  { selector: ({ code }) => code, maxLength: codes.length },
);

/** Mostly for this recipient and purpose; some other, ended or withdrawn. */
function anyConsent(to: string, purpose: string): fc.Arbitrary<Consent | null> {
  const mostly = <Value>(value: Value, other: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
  return fc.option(
    fc.record({
      id: fc.constant("consent"),
      recipient: mostly(to, fc.constantFrom(...bodies.map(({ id }) => id))),
      purpose: mostly(purpose, fc.constantFrom(...purposes)),
      fields: fc.option(fc.subarray([...fields])),
      until: mostly(addDays(today, 60), fc.constantFrom(...days)),
      withdrawn: mostly<Consent["withdrawn"]>(null, fc.constantFrom(...days)),
      wayBack: fc.boolean(),
    }),
    { freq: 2 },
  );
}

function anyWish(to: string): fc.Arbitrary<Wish> {
  return fc.constantFrom(...known, ...known, ...purposes).chain((purpose) =>
    fc.record({
      purpose: fc.constant(purpose),
      fields: fc.subarray<ChosenField>([...chosenFields]),
      safeguards: fc.subarray<SafeguardKind>([...safeguardKinds]),
      due: fc.constantFrom(...days.slice(1)),
      until: fc.constantFrom(...days.slice(3)),
      consent: anyConsent(to, purpose),
      judged: fc.record({
        necessary: anyWords,
        proportionate: anyWords,
        interest: anyWords,
        answers: anyAnswers,
      }),
    }),
  );
}

const anyCase: fc.Arbitrary<{ readonly parties: Parties; readonly wish: Wish }> = anyParties.chain(
  (parties) => fc.record({ parties: fc.constant(parties), wish: anyWish(parties.to.id) }),
);

const seen = { told: 0, kept: 0, bare: 0, went: 0, back: 0, notBack: 0 };
const refusedWith = new Set<string>();

function toldOf(rules: Sharing, parties: Parties, wish: Wish) {
  const { rulings } = rule(rules, parties, wish, today);
  return Object.fromEntries(
    rulings.flatMap((line) => (line.told ? [[line.field, line.rules.map(({ id }) => id)]] : [])),
  );
}

/** What is told on which rules, and whether it goes. */
function compare(parties: Parties, wish: Wish): void {
  const theirs = cedar.told(parties, wish, today);
  assert.deepEqual(
    toldOf(sharing, parties, wish),
    Object.fromEntries([...theirs].map(([field, on]) => [field, [...on]])),
  );
  const against = cedar.refusals(parties, wish, theirs, today);
  const outcome = disclose(sharing, parties, wish, today);
  assert.equal(outcome.ok, against.length === 0, against.join());
  if (outcome.ok) {
    assert.deepEqual(new Set(outcome.value.told), new Set(theirs.keys()));
    assert.deepEqual(
      outcome.value.basis.map(({ id }) => id),
      [...new Set([...theirs.values()].flat())].toSorted(),
    );
  } else {
    assert.ok(against.includes(outcome.refused), `${outcome.refused}, not ${against.join()}`);
    refusedWith.add(outcome.refused);
  }
  seen.told += theirs.size;
  seen.kept += wish.fields.length + wish.safeguards.length - theirs.size;
  seen.bare += Number(theirs.size > 0 && wish.fields.includes("name") && !theirs.has("name"));
  seen.went += Number(outcome.ok);
}

test("whoever refers what to whom, on whatever consent and answers, Cedar lets the same fields go", () => {
  fc.assert(
    fc.property(anyCase, ({ parties, wish }) => compare(parties, wish)),
    { numRuns: 400 },
  );
});

/** Every third with consent, every other with nameless words, so that all combinations meet. */
function everythingTo(to: Party, purpose: string, at: number): Wish {
  const words = "Because of what was seen.";
  const yes = at % 2 === 0 ? codes : codes.slice(at % 5, -1);
  const consent = { id: "consent", recipient: to.id, purpose, fields: null, wayBack: false };
  return {
    ...{ purpose, due: today, until: addDays(today, 14) },
    fields: chosenFields,
    safeguards: safeguardKinds,
    consent: at % 3 === 0 ? { ...consent, until: addDays(today, 60), withdrawn: null } : null,
    judged: {
      ...{ necessary: words, proportionate: words, interest: words },
      answers: yes.map((code) => ({ code, holds: true, words })),
    },
  };
}

test("between every two agencies of the demo, Cedar lets the same fields go", () => {
  const here = bodies.slice(0, agencies.length);
  const pairs = here.flatMap((from) => here.map((to) => ({ from, to })));
  for (const [at, parties] of [...pairs, ...pairs, ...pairs].entries()) {
    const purpose = purposes[at % purposes.length] ?? "";
    compare(parties, everythingTo(parties.to, purpose, at));
  }
});

const tellings = Object.keys(tellingClasses) as readonly Telling[];

test("what comes back or goes on within a referral, Cedar lets go too, and nothing else", () => {
  const within = fc.record({
    ...{ from: fc.constantFrom(...bodies), to: fc.constantFrom(...bodies) },
    purpose: fc.constantFrom(...purposes),
    consentUntil: fc.option(fc.constantFrom(...days)),
    answers: anyAnswers,
  });
  fc.assert(
    fc.property(within, fc.subarray([...tellings], { minLength: 1 }), (asked, those) => {
      const theirs = cedar.within(asked, those, today);
      const { told, basis } = mayTellWithin(sharing, asked, those, today);
      assert.deepEqual(new Set(told), new Set(theirs.keys()));
      assert.deepEqual(
        basis.map(({ id }) => id),
        [...new Set([...theirs.values()].flat())].toSorted(),
      );
      seen.back += told.length;
      seen.notBack += those.length - told.length;
    }),
    { numRuns: 300 },
  );
});

test("every kind of answer was among them, or this means nothing", () => {
  for (const [what, times] of Object.entries(seen)) {
    assert.ok(times > 20, `${what}: ${times}`);
  }
  assert.equal(refusedWith.size, 10, [...refusedWith].join());
});

type ToldOn = Readonly<Record<string, readonly string[]>>;

/** `here` may tell nothing that `there` does not. */
function noMore(here: ToldOn, there: ToldOn): void {
  const more = Object.keys(here).filter((field) => !Object.hasOwn(there, field));
  assert.deepEqual(more, []);
}

test("a field that is added never makes another told", () => {
  const added = fc.constantFrom(...fields);
  fc.assert(
    fc.property(anyCase, added, ({ parties, wish }, field) => {
      const more = isSafeguard(field)
        ? { ...wish, safeguards: [...new Set([...wish.safeguards, field])] }
        : { ...wish, fields: [...new Set([...wish.fields, field])] };
      // It opens duties towards a child, and is tried below.
      fc.pre(field !== "minor-or-maybe");
      const { [field]: _, ...others } = toldOf(sharing, parties, more);
      noMore(others, toldOf(sharing, parties, wish));
    }),
    { numRuns: 1_500 },
  );
});

test("a consent that is withdrawn, has ended, or is for somebody else or another purpose carries no more than none", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(3), ({ parties, wish }, how) => {
      fc.pre(wish.consent !== null);
      const changes: Partial<Consent> = [
        { withdrawn: today },
        { until: addDays(today, -1) },
        { recipient: "nobody" },
        { purpose: "another" },
      ][how] as Partial<Consent>;
      const without = toldOf(sharing, parties, { ...wish, consent: null });
      const consent = wish.consent && { ...wish.consent, ...changes };
      assert.deepEqual(toldOf(sharing, parties, { ...wish, consent }), without);
      noMore(without, toldOf(sharing, parties, wish));
      assert.equal(disclose(sharing, parties, { ...wish, consent }, today).ok, false);
    }),
    { numRuns: 1_000 },
  );
});

test("a consent for fewer fields carries no more", () => {
  fc.assert(
    fc.property(anyCase, fc.subarray([...fields]), ({ parties, wish }, those) => {
      fc.pre(wish.consent !== null);
      const consent = wish.consent && {
        ...wish.consent,
        fields: those.filter((field) => wish.consent?.fields?.includes(field) ?? true),
      };
      noMore(toldOf(sharing, parties, { ...wish, consent }), toldOf(sharing, parties, wish));
    }),
    { numRuns: 1_000 },
  );
});

test("an answer that is left open never lets more go, and of an age left open nobody is a child", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...codes), ({ parties, wish }, code) => {
      const answers = wish.judged.answers.filter((each) => each.code !== code);
      const open = { ...wish, judged: { ...wish.judged, answers } };
      const told = toldOf(sharing, parties, open);
      // Nameless words go instead of identifying fields where both cannot.
      const instead: readonly string[] =
        code === namesNobodyCode ? fields.filter((each) => identifies(each, true)) : [];
      const others = Object.entries(told).filter(([field]) => !instead.includes(field));
      noMore(Object.fromEntries(others), toldOf(sharing, parties, wish));
      if (code === "under-eighteen-or-doubt") {
        const said = { code, holds: false, words: "" };
        const no = { ...wish, judged: { ...wish.judged, answers: [...answers, said] } };
        assert.deepEqual(told, toldOf(sharing, parties, no));
      }
    }),
    { numRuns: 1_500 },
  );
});

test("a rule that allows for fewer purposes lets no more go, and one that nobody has confirmed lets nothing go", () => {
  // Such a rule is only another reason to leave names out.
  const allows = ({ kind, requires }: SharingRule) =>
    (kind === "may" || kind === "shall") && !requires.includes("no-identifiers");
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ parties, wish }, at) => {
      const on = [...new Set(Object.values(toldOf(sharing, parties, wish)).flat())];
      const id = on[at % Math.max(on.length, 1)];
      const one = sharing.rules.find((each) => each.id === id);
      fc.pre(one !== undefined && allows(one));
      const listed = one?.purposes.includes("any") ? purposes : (one?.purposes ?? []);
      const narrowed = listed.filter((purpose) => purpose !== wish.purpose && purpose !== "any");
      for (const other of [{ purposes: narrowed }, { confirmed: false }]) {
        const rules = sharing.rules.map((each) => (each.id === id ? { ...each, ...other } : each));
        const told = toldOf({ ...sharing, rules }, parties, wish);
        noMore(told, toldOf(sharing, parties, wish));
        assert.ok(
          !Object.values(told)
            .flat()
            .includes(id ?? ""),
        );
      }
    }),
    { numRuns: 1_000 },
  );
});

test("where there is no rule, everything is refused", () => {
  const none = { ...sharing, rules: [] };
  fc.assert(
    fc.property(anyCase, ({ parties, wish }) => {
      assert.deepEqual(toldOf(none, parties, wish), {});
      assert.equal(disclose(none, parties, wish, today).ok, false);
    }),
    { numRuns: 300 },
  );
});
