import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { stages } from "./deadline.ts";
import { type Around, whomToTell } from "./whom.ts";

const all: Around = {
  doer: null,
  holder: null,
  owner: "owner",
  standsIn: "stand-in",
  supervisors: ["leader"],
  members: ["member"],
};

const examples = [
  ["everybody is there", all, "owner", "owner,stand-in", "leader"],
  ["the owner has left", { ...all, owner: null }, "stand-in", "stand-in", "leader"],
  ["nobody stands in", { ...all, standsIn: null }, "owner", "owner,leader", "leader"],
  [
    "only those who lead are left",
    { ...all, owner: null, standsIn: null },
    "leader",
    "leader",
    "leader",
  ],
  ["nobody leads", { ...all, supervisors: [] }, "owner", "owner,stand-in", "stand-in"],
  [
    "only a member is left",
    { ...all, owner: null, standsIn: null, supervisors: [] },
    "member",
    "member",
    "member",
  ],
  ["one person is both", { ...all, standsIn: "owner" }, "owner", "owner", "leader"],
  [
    "somebody else has the plan",
    { ...all, holder: "holder" },
    "holder",
    "holder,stand-in",
    "leader",
  ],
  [
    "a colleague does it in a plan that another has",
    { ...all, doer: "doer", holder: "holder" },
    "doer",
    "doer,holder,stand-in",
    "leader",
  ],
  [
    "who does it has the plan",
    { ...all, doer: "holder", holder: "holder" },
    "holder",
    "holder,stand-in",
    "leader",
  ],
  [
    "only who has the plan is left",
    { doer: null, holder: "holder", owner: null, standsIn: null, supervisors: [], members: [] },
    "holder",
    "holder",
    "holder",
  ],
] as const;

for (const [what, around, before, missed, still] of examples) {
  test(`whom a deadline is told to: ${what}`, () => {
    assert.equal(whomToTell("soon", around, null).join(), before);
    assert.equal(whomToTell("due", around, "soon").join(), before);
    assert.equal(whomToTell("missed", around, "due").join(), missed);
    assert.equal(whomToTell("still-missed", around, "missed").join(), still);
    for (const passedOver of [null, "soon", "due"] as const) {
      const at = new Set(whomToTell("still-missed", around, passedOver));
      assert.deepEqual(
        at,
        new Set([...missed.split(","), ...still.split(",")]),
        "nobody is passed over",
      );
    }
  });
}

test("nobody is told twice at a stage, nobody else than was named, and somebody always where somebody is left", () => {
  const one = fc.constantFrom("a", "b", "c", "d");
  const maybe = fc.option(one, { nil: null });
  const some = fc.uniqueArray(one);
  const arounds = fc.record({
    ...{ doer: maybe, holder: maybe, owner: maybe },
    ...{ standsIn: maybe, supervisors: some, members: some },
  });
  const before = fc.option(fc.constantFrom(...stages), { nil: null });
  fc.assert(
    fc.property(fc.constantFrom(...stages), arounds, before, (stage, around, earlier) => {
      const named: (string | null)[] = [
        around.doer,
        around.holder,
        around.owner,
        around.standsIn,
        ...around.supervisors,
        ...around.members,
      ];
      const told = whomToTell(stage, around, earlier);
      assert.equal(new Set(told).size, told.length);
      assert.ok(told.every((id) => named.includes(id)));
      assert.equal(
        told.length === 0,
        named.every((id) => id === null),
      );
    }),
  );
});
