import assert from "node:assert/strict";
import { test } from "node:test";
import { rightsPages } from "../../test/factories/rights-page.ts";

const { call, aPerson } = await rightsPages();

test("what others have is told of referrals only, and where what a plan passes on stands is said too", async () => {
  const { caseId } = await aPerson();
  for (const [language, words, plan] of [
    ["en", "Nobody else has been told anything by a referral from this case.", "step of a plan"],
    ["nb", "Ingen andre har fått vite noe ved en henvisning fra denne saken.", "steg i en plan"],
  ] as const) {
    const { status, text } = await call(`/cases/${caseId}/standing`, undefined, "owner", language);
    assert.equal(status, 200);
    assert.ok(text.includes(words) && text.includes(plan), language);
    assert.doesNotMatch(text, /told anything from this case|noe fra denne saken/);
  }
});
