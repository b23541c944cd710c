import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { sentence } from "./words.ts";

function saidOf(right: string, happened: string, asOf: string) {
  const { rights } = rightsOf(exampleOf(happened, asOf));
  const held = rights.find(({ id }) => id === right);
  assert.ok(held !== undefined);
  const said = (language: "en" | "nb") =>
    held.because.map((line) => sentence(line, language)).join(" ");
  return { until: held.until, en: said("en"), nb: said("nb") };
}

const summer = "wage-due 2026-07-15, wage-due 2026-08-15, wage-due 2026-09-15, wage-due 2026-10-15";
const old = "wage-due 2023-01-15, wage-due 2023-02-15, wage-due 2026-01-15, wage-due 2026-02-15";

test("each claim that has passed unclaimed is said with its day and of which pay it is, also when nobody noted it before it had passed", () => {
  for (const [right, happened, asOf, days] of [
    ["joint-liability", summer, "2026-10-15", ""],
    ["joint-liability", summer, "2026-10-16", "2026-07-15 2026-10-15"],
    ["joint-liability", summer, "2026-11-27", "2026-07-15 2026-10-15, 2026-08-15 2026-11-15"],
    [
      "joint-liability",
      `${summer}, done joint-liability 2026-10-15 on 2026-10-10`,
      "2026-11-27",
      "2026-08-15 2026-11-15",
    ],
    [
      "joint-liability",
      "wage-due 2026-07-15, work-ended 2026-07-15",
      "2026-10-16",
      "2026-07-15 2026-10-15",
    ],
    ["wage-claim", old, "2026-01-15", ""],
    ["wage-claim", old, "2026-03-01", "2023-01-15 2026-01-15, 2023-02-15 2026-02-15"],
    [
      "wage-claim",
      `${old}, done wage-claim 2026-01-15 on 2026-01-10`,
      "2026-03-01",
      "2023-02-15 2026-02-15",
    ],
    ["wage-claim", "wage-due 2023-01-15", "2026-01-16", "2023-01-15 2026-01-15"],
    [
      "holiday-pay",
      "wage-due 2022-05-15, wage-due 2026-05-15, work-ended 2026-05-20",
      "2026-07-01",
      "2023-06-30 2026-06-30",
    ],
  ] as const) {
    const { en, nb } = saidOf(right, happened, asOf);
    const listed = /Each last day that has passed[^:]*: ([^.]*)\./.exec(en)?.[1] ?? "";
    const both = (of: string) =>
      days === ""
        ? ""
        : days
            .split(", ")
            .map((each) => `${of} ${each.replace(" ", ", ")}`)
            .join("; ");
    assert.equal(
      listed,
      both("for what should have been paid"),
      `${right}: ${happened} on ${asOf}`,
    );
    assert.equal(
      /Hver siste dag som er over[^:]*: ([^.]*)\./.exec(nb)?.[1] ?? "",
      both("for det som skulle vært betalt"),
    );
  }
});

test("of several claims the first to be lost is said, and that the day of the right is the last one's; of one it is not", () => {
  for (const [right, happened, asOf, first] of [
    ["joint-liability", `${summer}, work-ended 2026-10-15`, "2026-11-27", "2026-12-15"],
    ["joint-liability", "wage-due 2026-09-15, work-ended 2026-09-15", "2026-11-27", null],
    ["wage-claim", old, "2026-03-01", "2029-01-15"],
    ["wage-claim", "wage-due 2026-01-15", "2026-03-01", null],
    ["wage-claim", "wage-due 2027-01-15, wage-due 2027-02-15", "2026-12-01", "2030-01-15"],
    ["holiday-pay", "wage-due 2025-05-15, wage-due 2026-05-15", "2026-12-01", "2028-05-15"],
    ["holiday-pay", "wage-due 2026-05-15, work-ended 2026-05-20", "2026-12-01", null],
  ] as const) {
    const { until, en, nb } = saidOf(right, happened, asOf);
    const said = /The first may be lost after (\S+); the day told of the right, (\S+), is/.exec(en);
    const both = [said?.[1] ?? null, said?.[2] ?? null];
    assert.deepEqual(both, first === null ? [null, null] : [first, until], happened);
    assert.equal(/Det første kan gå tapt etter (\S+);/.exec(nb)?.[1] ?? null, first);
  }
});
