import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { sentence, tellsLost } from "./words.ts";

const ofLoss = [
  /(last day|day to appeal).*\b(has|have|was|may have) (passed|\{)/i,
  /may have passed|may be lost|not renewed|may have ended|being revoked|revoked \{0\}/i,
  /left the country|was told. It (is|was) \{1\} at the latest/i,
];

/** What was done in time is not lost, and last dates follow the line on their claims. */
const beside = ["Applied for {0}, in time", "Each last day that has passed: {pairs}."];

test("of every right, what tells that it has been lost or may be is marked, so that no fold hides it", () => {
  const sayings = catalogue.flatMap(({ cases }) =>
    cases.flatMap(({ gives, because }) => (gives === "no" || gives === "silent" ? [] : because)),
  );
  const telling = sayings
    .filter(({ line }) => ofLoss.some((form) => form.test(line.words.en)))
    .filter(({ line }) => !beside.some((words) => line.words.en.startsWith(words)));
  assert.ok(new Set(telling).size > 15, "there are many, or this means nothing");
  for (const { line } of telling) {
    assert.ok(tellsLost(line), line.words.en);
  }
});

function lostOf(right: string, happened: string, asOf: string): readonly string[] {
  const held = rightsOf(exampleOf(happened, asOf)).rights.find(({ id }) => id === right);
  assert.ok(held !== undefined, right);
  return held.because.filter(tellsLost).map((line) => sentence(line, "en"));
}

test("of pay whose last day has passed it is told which it was, beside what can still be claimed and alone", () => {
  const pay = "wage-due 2023-01-15, wage-due 2023-02-15, wage-due 2026-06-15, wage-due 2026-10-15";
  assert.match(
    lostOf("wage-claim", pay, "2026-11-27").join(" "),
    /paid 2023-01-15, 2023-02-15\. Nobody/,
  );
  assert.match(
    lostOf("wage-claim", pay, "2030-01-01").join(" "),
    /paid 2023-01-15, 2023-02-15, 2026-06-15, 2026-10-15\. Nobody/,
  );
  const joint = lostOf("joint-liability", pay, "2026-11-27").join(" ");
  assert.match(joint, /paid 2023-01-15, 2023-02-15, 2026-06-15/);
  assert.match(joint, /Ask a union or a lawyer whether it can still be claimed/);
  assert.match(
    lostOf("holiday-pay", "wage-due 2022-05-15, work-ended 2022-06-30", "2026-11-27").join(" "),
    /paid 2022-06-30\. Nobody/,
  );
});

test("of pay that can all be claimed still, nothing is told to be lost", () => {
  assert.deepEqual(lostOf("wage-claim", "wage-due 2026-10-15", "2026-11-27"), []);
  assert.deepEqual(lostOf("joint-liability", "wage-due 2026-10-15", "2026-11-27"), []);
});
