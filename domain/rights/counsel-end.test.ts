import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { counselEnd } from "./counsel-end.ts";
import type { EventType, Happened } from "./situation.ts";

const event = (type: EventType, on: string, provision: string | null = null): Happened => ({
  ...{ type, day: day(on), provision },
  until: null,
  where: null,
});
const person = { underEighteen: "no", origin: "third-country" } as const;
const endOn = (asOf: string, ...events: readonly Happened[]) => {
  const end = counselEnd({ events, person, asOf: day(asOf) });
  return end === null ? null : `${end.how} ${end.until}`;
};

const reported = event("police-report", "2026-03-02", "257");
const examples = [
  ["nothing is known", [], null],
  ["the case is open under § 257", [reported], null],
  ["dropped", [reported, event("case-dropped", "2026-10-15", "257")], "ended 2026-10-15"],
  ["judged", [reported, event("judgment-final", "2026-11-02", "257")], "ended 2026-11-02"],
  [
    "gone over to another provision",
    [reported, event("charged", "2026-09-01", "282")],
    "for-court 2026-09-01",
  ],
  ["never under § 257", [event("police-report", "2026-03-02", "282")], null],
  [
    "dropped without anybody knowing which provision it was under",
    [event("police-report", "2026-03-02"), event("case-dropped", "2026-10-15")],
    "unsure 2026-10-15",
  ],
  [
    "reported anew",
    [
      reported,
      event("case-dropped", "2026-10-15", "257"),
      event("police-report", "2026-11-01", "257"),
    ],
    null,
  ],
  [
    "dropped, and reported since as something that gives none by itself",
    [
      reported,
      event("case-dropped", "2026-10-15", "257"),
      event("police-report", "2026-11-01", "395"),
    ],
    "ended 2026-10-15",
  ],
  [
    "dropped, and reported since without anybody knowing as what",
    [reported, event("case-dropped", "2026-10-15", "257"), event("police-report", "2026-11-01")],
    "ended 2026-10-15",
  ],
  ["not yet dropped", [reported, event("case-dropped", "2026-12-15", "257")], null],
] as const;

for (const [what, events, expected] of examples) {
  test(`whose counsel lapses: ${what}`, () => {
    assert.equal(endOn("2026-11-25", ...events), expected);
  });
}
