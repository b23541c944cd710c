import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { addDays, type Day, day } from "../../domain/time/day.ts";
import { answerSharing, type SharingAnswer } from "./answer.ts";
import type { GivenConsent, SharingQuestion } from "./question.ts";

const today = day("2026-11-24");
const kinds = ["police", "health", "union"];
const purposes = ["assistance", "avert-danger", "inspection"];
const fields = {
  name: "identity",
  phone: "contact",
  hours: "observation",
  health: "health",
  tipster: "tip-source",
};
const required = [
  "consent",
  "danger-to-life-or-health",
  "under-eighteen-or-doubt",
  "no-identifiers",
  "on-request",
  "order-given",
];
const some = <Value>(of: readonly Value[], least = 0, most = of.length) =>
  fc.subarray([...of], { minLength: least, maxLength: most });
const anyDay = fc.integer({ min: -2, max: 2 }).map((days) => addDays(today, days));
const dayOrNone = fc.option(anyDay, { freq: 2 });
const words = { nb: "", en: "" };

const anyRule: fc.Arbitrary<SharingRule> = fc
  .record({
    id: fc.constantFrom(..."abcdefgh"),
    kind: fc.constantFrom("may", "may", "shall", "may-not", "pending"),
    fromKinds: some([...kinds, "anyone"], 1),
    exceptFromKinds: some(kinds, 0, 1),
    toKinds: some([...kinds, "anyone"]),
    exceptToKinds: some(kinds, 0, 1),
    purposes: some([...purposes, "any"], 1),
    fieldClasses: some([...Object.values(fields), "any"], 1),
    requires: some(required, 0, 2),
    requiresByFrom: fc.constantFrom({}, { police: ["order-given"] }),
    absolute: fc.boolean(),
    liftedBy: some(required, 0, 1),
    givesWayTo: some([..."abcdefgh"], 0, 2),
    validFrom: dayOrNone,
    validTo: dayOrNone,
    confirmed: fc.boolean(),
  } as const)
  .map((rule) => ({
    ...rule,
    absolute: rule.absolute && rule.kind === "may-not",
    liftedBy: rule.kind === "may-not" ? rule.liftedBy : [],
    // Such a ban is refused when the rules are loaded.
    requires:
      rule.kind === "may-not"
        ? rule.requires.filter((code) => code !== "consent" && code !== "no-identifiers")
        : rule.requires,
    basis: rule.id,
    about: words,
    judge: null,
    byWhen: null,
    logging: null,
    source: "",
    read: today,
  }));
const anyRules = fc.uniqueArray(anyRule, { selector: ({ id }) => id, maxLength: 8 });

const anyConsent: fc.Arbitrary<GivenConsent> = fc.record({
  given: fc.boolean(),
  to: fc.option(some(["to", "else"])),
  for: some(purposes),
  fields: fc.option(some(Object.keys(fields))),
  until: dayOrNone,
});
const anyParty = (id: string) => some(kinds, 1).map((of) => ({ id, kinds: of }));
const anyQuestion: fc.Arbitrary<SharingQuestion> = fc.record({
  from: anyParty("from"),
  to: anyParty("to"),
  purpose: fc.constantFrom(...purposes),
  fields: some(Object.keys(fields), 1),
  consent: fc.option(anyConsent),
  dangerToLifeOrHealth: fc.boolean(),
  underEighteen: fc.constantFrom("yes", "no", "unknown"),
  circumstances: fc
    .dictionary(fc.constantFrom("on-request", "order-given"), fc.boolean())
    .map((answers) => new Map(Object.entries(answers))),
  day: fc.constant(today),
});

const knowing = (rules: readonly SharingRule[]): Sharing => ({
  rules,
  codes: { bodies: {}, purposes: {}, fieldClasses: {}, requires: {}, fields },
});
const ask = (rules: readonly SharingRule[], question: SharingQuestion): SharingAnswer =>
  answerSharing(knowing(rules), question);
const allowed = (answer: SharingAnswer) => answer.may.map(({ field }) => field);
const within = (fewer: readonly string[], more: readonly string[]) =>
  assert.deepEqual(
    fewer.filter((field) => !more.includes(field)),
    [],
  );

let sometimes = 0;
const check = (
  property: (rules: readonly SharingRule[], question: SharingQuestion) => void,
): void => {
  fc.assert(
    fc.property(anyRules, anyQuestion, (rules, question) => {
      sometimes += Number(ask(rules, question).may.length > 0);
      property(rules, question);
    }),
    { numRuns: 3_000 },
  );
  assert.ok(sometimes > 100, "something must be allowed now and then, or this means nothing");
};

test("every field asked about stands in exactly one list, and nothing else does", () => {
  check((rules, question) => {
    const { may, mayNot, unsure } = ask(rules, question);
    const all = [...may, ...mayNot, ...unsure].map(({ field }) => field);
    assert.deepEqual(all.toSorted(), question.fields.toSorted());
  });
});

test("adding a field never makes another allowed", () => {
  check((rules, question) => {
    for (const field of Object.keys(fields).filter((each) => !question.fields.includes(each))) {
      const more = ask(rules, { ...question, fields: [...question.fields, field] });
      within(
        allowed(more).filter((each) => each !== field),
        allowed(ask(rules, question)),
      );
    }
  });
});

test("withdrawing consent, or narrowing it, never widens", () => {
  const cut = (consent: GivenConsent): readonly GivenConsent[] => [
    { ...consent, given: false },
    { ...consent, to: (consent.to ?? ["to"]).slice(1) },
    { ...consent, for: consent.for.slice(1) },
    { ...consent, fields: (consent.fields ?? Object.keys(fields)).slice(1) },
    { ...consent, until: addDays(consent.until ?? today, -1) },
  ];
  check((rules, question) => {
    const narrower = question.consent === null ? [] : [null, ...cut(question.consent)];
    const before = allowed(ask(rules, question));
    for (const consent of narrower) {
      within(allowed(ask(rules, { ...question, consent })), before);
    }
  });
});

test("a narrower purpose never allows more: neither in a rule that allows, nor one that no rule names", () => {
  check((rules, question) => {
    const narrowed = rules.map((rule) =>
      rule.kind === "may-not" ? rule : { ...rule, purposes: rule.purposes.slice(1) },
    );
    within(allowed(ask(narrowed, question)), allowed(ask(rules, question)));
    const open = rules.filter(({ kind, absolute }) => kind !== "may-not" || !absolute);
    const consent = question.consent && {
      ...question.consent,
      for: [...question.consent.for, question.purpose, "unnamed"],
    };
    const unnamed = ask(open, { ...question, consent, purpose: "unnamed" });
    within(allowed(unnamed), allowed(ask(open, { ...question, consent })));
  });
});

test("a rule that is not in force, pending or background plays no part", () => {
  const over = (from: Day | null, to: Day | null) =>
    (from !== null && from > today) || (to !== null && to < today);
  check((rules, question) => {
    const live = rules.filter(
      ({ validFrom, validTo, kind, toKinds }) =>
        !over(validFrom, validTo) && kind !== "pending" && toKinds.length > 0,
    );
    assert.deepEqual(ask(rules, question), ask(live, question));
  });
});

test("an unconfirmed rule never allows and never obliges", () => {
  check((rules, question) => {
    const unconfirmed = rules.map((rule) => ({ ...rule, confirmed: false }));
    const { may, must } = ask(unconfirmed, question);
    assert.deepEqual([may, must], [[], []]);
    const sure = rules.filter(({ confirmed }) => confirmed);
    within(allowed(ask(rules, question)), allowed(ask(sure, question)));
  });
});

test("the order of rules, fields and kinds does not matter, nor that a field is asked for twice", () => {
  check((rules, question) => {
    const turned = {
      ...question,
      fields: [...question.fields, ...question.fields].toReversed(),
      from: { ...question.from, kinds: question.from.kinds.toReversed() },
    };
    assert.deepEqual(ask(rules.toReversed(), turned), ask(rules, question));
  });
});

test("what a person must judge decides nothing", () => {
  check((rules, question) => {
    const judged = rules.map((rule) => ({ ...rule, judge: words, logging: words, byWhen: words }));
    assert.deepEqual(allowed(ask(judged, question)), allowed(ask(rules, question)));
  });
});

test("answering what is open, either way, settles it; and a way that is gone allows", () => {
  check((rules, question) => {
    const { unsure } = ask(rules, question);
    const codes = unsure.flatMap(({ open }) => open.map(({ code }) => code));
    const circumstances = new Map([
      ...question.circumstances,
      ...codes.map((code) => [code, true] as const),
    ]);
    const then = ask(rules, { ...question, circumstances });
    assert.deepEqual(
      then.unsure.flatMap(({ open }) => open.filter(({ code }) => codes.includes(code))),
      [],
    );
    for (const { field, unconfirmed, open } of unsure) {
      if (unconfirmed.length === 0 && open.length > 0) {
        within([field], [...allowed(then), ...then.mayNot.map((each) => each.field)]);
      }
    }
  });
});
