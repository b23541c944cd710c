import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { answerSharing } from "./answer.ts";
import { kindsOf, partyOf } from "./party.ts";
import { warningsFor } from "./warnings.ts";

const { sharing, directory } = loadLaw();
const kinds = Object.keys(sharing.codes.bodies);
const today = day("2026-11-27");

function asked(from: string, to: string, purpose: string) {
  const giver = partyOf(directory, sharing.codes, from, "from");
  const recipient = partyOf(directory, sharing.codes, to, "to");
  assert.ok(giver !== null && recipient !== null);
  return {
    ...{ from: giver, to: recipient, purpose, fields: ["name"], consent: null, day: today },
    ...{ dangerToLifeOrHealth: false, circumstances: new Map() },
    underEighteen: "yes" as const,
  };
}

test("a kind is never more than every body of the directory that is of it", () => {
  const wrong = kinds.flatMap((kind) =>
    directory
      .filter((body) => body.kinds.includes(kind))
      .flatMap((body) =>
        kindsOf(kind, "to")
          .filter((more) => !body.kinds.includes(more))
          .map((more) => `${kind}: ${body.id} is no ${more}`),
      ),
  );
  assert.deepEqual(wrong, []);
});

test("what a kind is besides is known, and is itself no less", () => {
  for (const kind of kinds) {
    for (const side of ["from", "to"] as const) {
      const all = kindsOf(kind, side);
      assert.equal(new Set(all).size, all.length, kind);
      for (const more of all.slice(1)) {
        assert.ok(kinds.includes(more), `${kind}: ${more}`);
        assert.deepEqual(
          kindsOf(more, "to").filter((each) => !all.includes(each)),
          [],
          `${kind}: ${more} is more than it`,
        );
      }
    }
  }
});

const mustReport = [
  ...["labour-inspectorate", "arbeidstilsynet", "tax", "skatteetaten", "shelter", "shelters"],
  ...["road-authority", "nav", "police", "municipality", "immigration-directorate", "udi"],
];

for (const from of mustReport) {
  test(`${from} has the duty to report a child, asked about by its kind or by its name`, () => {
    const { must } = answerSharing(sharing, asked(from, "child-welfare", "child-protection"));
    assert.ok(must.some(({ rule }) => rule.id === "bvl132"));
  });
}

test("a private helper on no public commission has not, so that the others could", () => {
  const { must } = answerSharing(
    sharing,
    asked("private-helper", "child-welfare", "child-protection"),
  );
  assert.deepEqual(must, []);
});

test("a shelter that is asked about as such is told no more than a private one", () => {
  const named = (to: string) => {
    const { may } = answerSharing(sharing, asked("police", to, "assistance"));
    return may.map(({ field }) => field);
  };
  assert.deepEqual(named("shelters"), ["name"]);
  assert.deepEqual(named("shelter"), []);
});

test("what goes to the immigration authorities is warned of by their kind too", () => {
  for (const to of ["udi", "immigration-directorate", "immigration"]) {
    const question = asked("nav", to, "immigration-case");
    const warnings = warningsFor(sharing, question, today);
    assert.ok(
      warnings.some(({ id }) => id === "utl84a"),
      to,
    );
  }
});
