import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { day } from "../../domain/time/day.ts";
import { answerSharing } from "./answer.ts";
import { type SharingQuestion, toItself } from "./question.ts";
import { warningsFor } from "./warnings.ts";

const words = { nb: "", en: "" };
const rule = (id: string, more: Partial<SharingRule> = {}): SharingRule => ({
  id,
  kind: "may",
  basis: id,
  about: words,
  judge: null,
  byWhen: null,
  logging: null,
  fromKinds: ["giver"],
  exceptFromKinds: [],
  toKinds: ["taker"],
  exceptToKinds: [],
  purposes: ["assistance"],
  fieldClasses: ["any"],
  requires: [],
  requiresByFrom: {},
  absolute: false,
  liftedBy: [],
  givesWayTo: [],
  validFrom: null,
  validTo: null,
  confirmed: true,
  source: "",
  read: day("2026-07-02"),
  ...more,
});

const sharing = (...rules: SharingRule[]): Sharing => ({
  rules,
  codes: {
    bodies: {},
    purposes: {},
    fieldClasses: {},
    requires: {},
    fields: { name: "identity", hours: "observation", tipster: "tip-source" },
  },
});

const asked: SharingQuestion = {
  from: { id: "g", kinds: ["giver"] },
  to: { id: "t", kinds: ["taker"] },
  purpose: "assistance",
  fields: ["hours"],
  consent: null,
  dangerToLifeOrHealth: false,
  underEighteen: "no",
  circumstances: new Map(),
  day: day("2026-11-24"),
};
const consent = { given: true, to: null, for: ["assistance"], fields: null, until: null };

/** May, not or ask; a star where somebody must. */
function told(rules: readonly SharingRule[], more: Partial<SharingQuestion> = {}): string {
  const question = { ...asked, ...more };
  const { may, mayNot, must, unsure } = answerSharing(sharing(...rules), question);
  const at = [
    ...may.map(() => "may"),
    ...mayNot.map(() => "not"),
    ...unsure.map(() => "ask"),
    ...must.map(() => "*"),
  ];
  return at.join("");
}

const needing = (...requires: string[]) => [rule("r", { requires })];
const ban = (more: Partial<SharingRule> = {}) => rule("ban", { kind: "may-not", ...more });
const yes = (...codes: string[]) => new Map(codes.map((code) => [code, true]));

const examples: readonly [
  string,
  readonly SharingRule[],
  Partial<SharingQuestion>,
  "may" | "not" | "ask" | "may*" | "not*",
][] = [
  ["what no rule allows", [], {}, "not"],
  ["a rule that allows", [rule("r")], {}, "may"],
  ["another giver", [rule("r")], { from: { id: "g", kinds: ["else"] } }, "not"],
  [
    "anyone",
    [rule("r", { fromKinds: ["anyone"], toKinds: ["anyone"] })],
    { from: { id: "g", kinds: [] } },
    "may",
  ],
  ["a giver who is excepted", [rule("r", { exceptFromKinds: ["giver"] })], {}, "not"],
  ["a recipient who is excepted", [rule("r", { exceptToKinds: ["taker"] })], {}, "not"],
  ["background", [rule("r", { toKinds: [] })], {}, "not"],
  ["another purpose", [rule("r")], { purpose: "inspection" }, "not"],
  ["any purpose", [rule("r", { purposes: ["any"] })], { purpose: "inspection" }, "may"],
  ["another class", [rule("r", { fieldClasses: ["health"] })], {}, "not"],
  ["any class, for who gave a tip", [rule("r")], { fields: ["tipster"] }, "not"],
  [
    "its own class, for who gave a tip",
    [rule("r", { fieldClasses: ["tip-source"] })],
    { fields: ["tipster"] },
    "may",
  ],
  ["a field nobody knows", [rule("r")], { fields: ["toString"] }, "not"],
  ["pending", [rule("r", { kind: "pending" })], {}, "not"],
  ["the first day", [rule("r", { validFrom: day("2026-11-24") })], {}, "may"],
  ["the day before", [rule("r", { validFrom: day("2026-11-25") })], {}, "not"],
  ["the last day", [rule("r", { validTo: day("2026-11-24") })], {}, "may"],
  ["the day after", [rule("r", { validTo: day("2026-11-23") })], {}, "not"],
  ["unconfirmed", [rule("r", { confirmed: false })], {}, "ask"],
  [
    "unconfirmed, and what it requires is not so",
    [rule("r", { confirmed: false, requires: ["consent"] })],
    {},
    "not",
  ],
  ["unconfirmed beside one that allows", [rule("r"), rule("u", { confirmed: false })], {}, "may"],
  ["no consent", needing("consent"), {}, "not"],
  ["consent", needing("consent"), { consent }, "may"],
  ["consent refused", needing("consent"), { consent: { ...consent, given: false } }, "not"],
  ["consent for the recipient", needing("consent"), { consent: { ...consent, to: ["t"] } }, "may"],
  ["consent for another", needing("consent"), { consent: { ...consent, to: ["x"] } }, "not"],
  ["consent for a kind", needing("consent"), { consent: { ...consent, to: ["taker"] } }, "not"],
  ["another purpose's", needing("consent"), { consent: { ...consent, for: ["own-task"] } }, "not"],
  ["the field's", needing("consent"), { consent: { ...consent, fields: ["hours"] } }, "may"],
  ["another field's", needing("consent"), { consent: { ...consent, fields: ["name"] } }, "not"],
  [
    "its last day",
    needing("consent"),
    { consent: { ...consent, until: day("2026-11-24") } },
    "may",
  ],
  [
    "the day after its last",
    needing("consent"),
    { consent: { ...consent, until: day("2026-11-23") } },
    "not",
  ],
  ["an adult", needing("under-eighteen-or-doubt"), {}, "not"],
  ["a child", needing("under-eighteen-or-doubt"), { underEighteen: "yes" }, "may"],
  ["perhaps a child", needing("under-eighteen-or-doubt"), { underEighteen: "unknown" }, "may"],
  ["no danger", needing("danger-to-life-or-health"), {}, "not"],
  [
    "danger, asked for something else",
    needing("danger-to-life-or-health"),
    { dangerToLifeOrHealth: true },
    "not",
  ],
  [
    "danger to be averted",
    [rule("r", { purposes: ["any"], requires: ["danger-to-life-or-health"] })],
    { dangerToLifeOrHealth: true, purpose: "avert-danger" },
    "may",
  ],
  ["no names", needing("no-identifiers"), {}, "may"],
  ["not answered", needing("on-request"), {}, "ask"],
  ["answered yes", needing("on-request"), { circumstances: yes("on-request") }, "may"],
  [
    "answered no",
    needing("on-request"),
    { circumstances: new Map([["on-request", false]]) },
    "not",
  ],
  [
    "not answered, and what else it requires is not so",
    needing("on-request", "consent"),
    {},
    "not",
  ],
  ["not answered beside one that allows", [...needing("on-request"), rule("s")], {}, "may"],
  [
    "more is required of this giver",
    [rule("r", { requiresByFrom: { giver: ["on-request"] } })],
    {},
    "ask",
  ],
  [
    "more is required of another giver",
    [rule("r", { requiresByFrom: { else: ["on-request"] } })],
    {},
    "may",
  ],
  ["a duty", [rule("r", { kind: "shall" })], {}, "may*"],
  ["a duty that hangs on an answer", [rule("r", { kind: "shall", requires: ["x"] })], {}, "ask"],
  ["a duty nobody has confirmed", [rule("r", { kind: "shall", confirmed: false })], {}, "ask"],
  ["a ban", [ban()], {}, "not"],
  ["a ban, and a rule that allows", [ban(), rule("r")], {}, "may"],
  ["a ban nothing goes before", [ban({ absolute: true }), rule("r")], {}, "not"],
  [
    "a duty under a ban nothing goes before",
    [ban({ absolute: true }), rule("r", { kind: "shall" })],
    {},
    "not*",
  ],
  [
    "a duty that a ban gives way to",
    [ban({ absolute: true, givesWayTo: ["r"] }), rule("r", { kind: "shall" })],
    {},
    "may*",
  ],
  [
    "a ban that gives way to a duty, of which it is not known whether it holds",
    [ban({ absolute: true, givesWayTo: ["r"] }), rule("r", { kind: "shall", requires: ["x"] })],
    {},
    "ask",
  ],
  [
    "one of two bans gives way",
    [
      ban({ absolute: true, givesWayTo: ["r"] }),
      ban({ id: "b", absolute: true }),
      rule("r", { kind: "shall" }),
    ],
    {},
    "not*",
  ],
  [
    "a ban that would give way to a duty nobody has confirmed",
    [ban({ absolute: true, givesWayTo: ["r"] }), rule("r", { kind: "shall", confirmed: false })],
    {},
    "not",
  ],
  ["a ban that could be lifted", [ban({ absolute: true, liftedBy: ["consent"] })], {}, "not"],
  ["a ban lifted", [ban({ absolute: true, liftedBy: ["consent"] })], { consent }, "may"],
  [
    "one lifted, the other not",
    [ban({ absolute: true, liftedBy: ["consent"] }), ban({ id: "b", absolute: true })],
    { consent },
    "not",
  ],
  [
    "a ban of which it is not known whether it is lifted",
    [ban({ absolute: true, liftedBy: ["x"] }), rule("r")],
    {},
    "ask",
  ],
  [
    "a ban nobody has confirmed, nothing going before it",
    [ban({ absolute: true, confirmed: false }), rule("r")],
    {},
    "ask",
  ],
];

for (const [what, rules, more, is] of examples) {
  test(`${what}: ${is}`, () => {
    assert.equal(told(rules, more), is);
  });
}

test("no names means none among all that is asked", () => {
  const { mayNot } = answerSharing(sharing(...needing("no-identifiers")), {
    ...asked,
    fields: ["hours", "name"],
  });
  assert.deepEqual(
    mayNot.map(({ field, ways }) => [field, ways.map(({ needs }) => needs)]),
    [
      ["name", [["no-identifiers"]]],
      ["hours", [["no-identifiers"]]],
    ],
  );
});

test("what is refused names the bans, and what it would need", () => {
  const other = rule("other", { purposes: ["inspection"], requires: ["on-request", "consent"] });
  const { mayNot } = answerSharing(sharing(ban(), ...needing("consent"), other), asked);
  const [refused] = mayNot;
  assert.deepEqual(
    refused?.because.map(({ id }) => id),
    ["ban"],
  );
  assert.deepEqual(
    refused?.ways.map(({ rule: { id }, purposes, needs }) => [id, purposes, needs]),
    [
      ["other", ["inspection"], ["on-request", "consent"]],
      ["r", [], ["consent"]],
    ],
  );
  const locked = answerSharing(sharing(ban({ absolute: true }), ...needing("consent")), asked);
  assert.deepEqual(locked.mayNot[0]?.ways, []);
});

test("what is open is asked once, with the rules that hang on it", () => {
  const { unsure } = answerSharing(
    sharing(
      rule("b", { requires: ["x", "y"] }),
      rule("a", { requires: ["x"] }),
      rule("u", { confirmed: false }),
    ),
    asked,
  );
  assert.deepEqual(
    unsure[0]?.open.map(({ code, rules }) => [code, rules.map(({ id }) => id)]),
    [
      ["x", ["a", "b"]],
      ["y", ["b"]],
    ],
  );
  assert.deepEqual(
    unsure[0]?.unconfirmed.map(({ id }) => id),
    ["u"],
  );
});

test("use inside one body is no transfer, and only that", () => {
  const within = rule("r", { toKinds: ["same-body"] });
  assert.equal(told([within], { to: asked.from }), "not");
  assert.equal(told([within], { to: toItself(asked.from) }), "may");
});

test("what changes lives is said to those it concerns, in force only", () => {
  const rules = sharing(rule("utl84a", { validFrom: day("2021-06-01") }), rule("sos44"));
  const directorate = { id: "udi", kinds: ["immigration-directorate"] };
  const ids = (question: SharingQuestion | null, on = asked.day) =>
    warningsFor(rules, question, on).map(({ id }) => id);
  assert.deepEqual(ids({ ...asked, to: directorate }), ["utl84a"]);
  assert.deepEqual(ids(asked), []);
  assert.deepEqual(ids(null), ["utl84a", "sos44"]);
  assert.deepEqual(ids(null, day("2021-05-31")), ["sos44"]);
});
