import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { answerSharing } from "../../rules/sharing/answer.ts";
import { recipientOf } from "../../rules/sharing/party.ts";
import type { Party, SharingQuestion } from "../../rules/sharing/question.ts";
import { type Oracle, oracleOf } from "./cedar-sharing.ts";

const { sharing, directory } = loadLaw();
const { codes } = sharing;
const cedar = oracleOf(sharing);
const today = day("2026-11-24");

const seen = { may: 0, "may-not": 0, unsure: 0, duties: 0 };

/** Field by field: result, permission, duties. */
function compare(rules: Sharing, oracle: Oracle, question: SharingQuestion): void {
  const { may, mayNot, unsure, must } = answerSharing(rules, question);
  const ours = Object.fromEntries(
    [...may, ...mayNot, ...unsure].map((ruling) => [
      ruling.field,
      {
        is: ruling.is,
        basis: ruling.is === "may" ? ruling.basis.map(({ id }) => id) : [],
        duties: must.flatMap(({ rule, fields }) =>
          fields.includes(ruling.field) ? [rule.id] : [],
        ),
      },
    ]),
  );
  const theirs = Object.fromEntries(oracle(question));
  for (const { is, duties } of Object.values(theirs)) {
    seen[is] += 1;
    seen.duties += duties.length;
  }
  assert.deepEqual(ours, theirs, JSON.stringify(question));
}

const purposes = Object.keys(codes.purposes).filter((code) => code !== "any");
/** Rules see the class only. */
const oneOfEach = [
  ...new Map(Object.entries(codes.fields).map(([field, of]) => [of, field])).values(),
];
const unidentified = oneOfEach.filter(
  (field) => !["identity", "contact"].includes(codes.fields[field] ?? ""),
);
const circumstances = Object.keys(codes.requires);

/** One per distinguishable kind set, and each kind alone. */
const bodies: readonly Party[] = [
  ...new Map(
    directory.map(({ id, kinds }) => [kinds.toSorted().join(), { id, kinds }] as const),
  ).values(),
];
const alone: readonly Party[] = Object.keys(codes.bodies).map((id) => ({ id, kinds: [id] }));

const plain: Omit<SharingQuestion, "from" | "to" | "purpose"> = {
  fields: ["name", "whereabouts", "firmName", "observations", "health", "tipster"],
  consent: null,
  dangerToLifeOrHealth: false,
  underEighteen: "no",
  circumstances: new Map(),
  day: today,
};

test("between all kinds of giver and recipient, Cedar answers the same", () => {
  let asked = 0;
  for (const [at, from] of bodies.entries()) {
    for (const to of [...bodies, ...alone.filter((_, each) => each % 4 === at % 4)]) {
      // Every pair; purposes and single kinds rotate.
      const purpose = purposes[asked % purposes.length] ?? "";
      compare(sharing, cedar, { ...plain, from, to: recipientOf(directory, from, to), purpose });
      asked += 1;
    }
  }
  assert.ok(asked > 500);
});

const pairs = [
  ["nav", "arbeidstilsynet", "inspection", ["established-cooperation", "needed-for-givers-tasks"]],
  ["police", "rosa", "assistance", ["recipient-has-statutory-task", "no-other-solution"]],
  ["police", "lo", "prevention", ["no-other-solution", "offence-to-avert"]],
  ["lawyer", "police", "avert-danger", ["serious-offence-to-avert", "weighty-interests"]],
  ["pro-sentret", "police", "avert-danger", ["serious-offence-to-avert", "weighty-interests"]],
  ["htso", "police", "investigation", ["on-request", "grounds-to-believe-offence"]],
  ["barnevern", "udi", "immigration-case", ["order-given", "needed-for-givers-tasks"]],
  ["arbeidstilsynet", "barnevern", "child-protection", ["order-given", "on-request"]],
] as const;

const party = (id: string): Party => ({
  id,
  kinds: directory.find((body) => body.id === id)?.kinds ?? [id],
});

/** The Cartesian product. */
function choices(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return lists.reduce<readonly (readonly unknown[])[]>(
    (soFar, list) => soFar.flatMap((chosen) => list.map((each) => [...chosen, each])),
    [[]],
  );
}

const answers = [undefined, true, false];
const everything = choices([answers, answers, ["yes", "no"], [true, false], [true, false]]);

for (const [from, to, purpose, [first, second]] of pairs) {
  test(`${from} to ${to}, ${purpose}: whatever is answered, Cedar answers the same`, () => {
    for (const [one, two, underEighteen, danger, given] of everything) {
      const told = [
        [first, one],
        [second, two],
      ] as const;
      compare(sharing, cedar, {
        from: party(from),
        to: party(to),
        purpose,
        fields: given === true ? oneOfEach : unidentified,
        underEighteen: underEighteen as "yes" | "no",
        dangerToLifeOrHealth: danger === true,
        consent: { given: given === true, to: null, for: [purpose], fields: null, until: today },
        circumstances: new Map(
          told.flatMap(([code, is]) => (is === undefined ? [] : [[code, is === true] as const])),
        ),
        day: today,
      });
    }
  });
}

const anyParty = fc.constantFrom(...bodies, ...alone);
const anyDay = fc
  .constantFrom(
    "2005-01-01",
    "2018-12-20",
    "2021-06-30",
    "2021-07-01",
    "2022-06-19",
    "2023-01-01",
    "2026-11-24",
  )
  .map(day);
const anyQuestion: fc.Arbitrary<SharingQuestion> = fc
  .record({
    from: anyParty,
    to: anyParty,
    purpose: fc.constantFrom(...purposes),
    fields: fc.subarray(Object.keys(codes.fields), { minLength: 1, maxLength: 6 }),
    consent: fc.option(
      fc.record({
        given: fc.boolean(),
        to: fc.option(fc.subarray(["police", "rosa", "nav", "lo"])),
        for: fc.subarray(purposes),
        fields: fc.option(fc.subarray(Object.keys(codes.fields))),
        until: fc.option(anyDay),
      }),
    ),
    dangerToLifeOrHealth: fc.boolean(),
    underEighteen: fc.constantFrom("yes", "no", "unknown"),
    circumstances: fc
      .dictionary(fc.constantFrom(...circumstances), fc.boolean(), { maxKeys: 5 })
      .map((answers) => new Map(Object.entries(answers))),
    day: anyDay,
  } as const)
  .map((question) => ({
    ...question,
    to: recipientOf(directory, question.from, question.to),
  }));

test("over random questions, days and consents, Cedar answers the same", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => compare(sharing, cedar, question)),
    { numRuns: 2_000 },
  );
});

test("with the rules changed at random, Cedar answers the same", () => {
  const twist = fc.record({
    kind: fc.constantFrom("may", "shall", "may-not"),
    absolute: fc.boolean(),
    confirmed: fc.boolean(),
    requires: fc.subarray(circumstances, { maxLength: 2 }),
    liftedBy: fc.subarray(circumstances, { maxLength: 2 }),
    givesWayTo: fc.subarray(
      sharing.rules.map(({ id }) => id),
      { maxLength: 20 },
    ),
    validTo: fc.option(anyDay),
  } as const);
  fc.assert(
    fc.property(
      fc.array(twist, { minLength: 59, maxLength: 59 }),
      fc.array(anyQuestion, { minLength: 20, maxLength: 20 }),
      (twists, questions) => {
        const kinds = sharing.rules.map(
          ({ id, kind }, at) => [id, twists[at]?.kind ?? kind] as const,
        );
        const duties = new Set(kinds.flatMap(([id, kind]) => (kind === "shall" ? [id] : [])));
        const rules = sharing.rules.map((rule, at) => {
          const turned = twists[at] ?? {};
          const { absolute, liftedBy, givesWayTo, ...more } = { ...rule, ...turned };
          const ban = more.kind === "may-not";
          return {
            ...{ ...more, absolute: ban && absolute, liftedBy: ban ? liftedBy : [] },
            givesWayTo: ban ? givesWayTo.filter((id) => duties.has(id)) : [],
          };
        });
        const other = { ...sharing, rules };
        const theirs = oracleOf(other);
        for (const question of questions) {
          compare(other, theirs, question);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("every kind of answer was among them, or this means nothing", () => {
  for (const [is, times] of Object.entries(seen)) {
    assert.ok(times > 500, `${is}: ${times}`);
  }
});
