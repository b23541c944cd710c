import assert from "node:assert/strict";
import test from "node:test";
import { moment } from "../time/day.ts";
import { longestHow, type Safeguard, type SafeguardKind } from "./safeguard.ts";
import { heldTogether, saysTooMuch } from "./safeguard-come.ts";

const at = moment("2026-11-25T11:00:00Z");
const held = (kind: SafeguardKind, how: string | null = null): Safeguard => ({
  ...{ kind, how, at, holds: true, why: "x", by: "y" },
});
const came = (kind: SafeguardKind, how: string | null = null) => ({ kind, how });
type Row = readonly [readonly Safeguard[], readonly ReturnType<typeof came>[], unknown, string];

const examples: readonly Row[] = [
  [[], [came("needs-time")], [came("needs-time")], "it came, and the case has none"],
  [[held("needs-time")], [came("needs-time")], [], "it holds already"],
  [[held("needs-time")], [], [], "none came: nothing is lifted"],
  [[held("needs-time")], [came("interpreter", "dari")], [came("interpreter", "dari")], "another"],
  [[held("interpreter", "dari")], [came("interpreter", "dari")], [], "the same language"],
  [[held("interpreter", "dari.")], [came("interpreter", "dari")], [], "but for a stop"],
  [
    [held("interpreter", "dari.")],
    [came("interpreter", "farsi")],
    [came("interpreter", "dari; farsi")],
    "both say how: both stand",
  ],
  [[held("interpreter", "dari; farsi")], [came("interpreter", "farsi")], [], "said before"],
  [
    [held("interpreter", "ikke dari")],
    [came("interpreter", "dari")],
    [came("interpreter", "ikke dari; dari")],
    "a part of other words is not the same",
  ],
  [
    [held("safe-way-to-reach")],
    [came("safe-way-to-reach", "SMS")],
    [came("safe-way-to-reach", "SMS")],
    "the case did not say how",
  ],
  [[held("interpreter", "dari")], [came("interpreter")], [], "what came does not say how"],
];

test("what came holds beside what the case has, and nothing of either is lost", () => {
  for (const [own, others, set, why] of examples) {
    const rows = heldTogether(own, others, "police");
    assert.deepEqual(
      rows.map(({ kind, how }) => ({ kind, how })),
      set,
      why,
    );
  }
});

test("ways that together are longer than what travels are too much", () => {
  const [own, other] = ["a".repeat(longestHow - 3), "b"];
  const fits = heldTogether([held("interpreter", own)], [came("interpreter", other)], "police");
  assert.equal(fits[0]?.how?.length, longestHow);
  assert.equal(saysTooMuch(fits), false);
  const over = heldTogether([held("interpreter", own)], [came("interpreter", "bc")], "police");
  assert.equal(saysTooMuch(over), true);
});

test("why says whom it came from, beside why the case had it", () => {
  const why = (own: readonly Safeguard[]) =>
    heldTogether(own, [came("interpreter", "farsi")], "police").map((each) => each.why);
  assert.deepEqual(why([]), ["police"]);
  assert.deepEqual(why([held("interpreter", "dari")]), ["x; police"]);
  assert.deepEqual(why([{ ...held("interpreter", "dari"), why: "police" }]), ["police"]);
});
