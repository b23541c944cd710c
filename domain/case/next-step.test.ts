import assert from "node:assert/strict";
import test from "node:test";
import { observed } from "../../test/factories/comparison.ts";
import { day } from "../time/day.ts";
import { type CaseNow, nextDeeds } from "./next-step.ts";

const today = day("2026-12-01");
const nothing: CaseNow = {
  ...{ facts: [], observations: 1, persons: 1, child: { state: "none" }, cameFrom: [] },
  ...{ referrals: [], removal: false, toTellOn: [] },
};
const deeds = (more: Partial<CaseNow>) =>
  nextDeeds({ ...nothing, ...more }, today).map(({ deed }) => deed);
const sent = (due: string, answer: "accepted" | "declined" | "withdrawn" | null) => ({
  ...{ id: "r", recipient: "NAV", due: day(due), answer },
});

test("a case from which nothing follows has no next step", () => {
  assert.deepEqual(deeds({}), []);
});

test("each deed follows from what the case holds, and is gone when it is done", () => {
  assert.deepEqual(deeds({ observations: 0 }), ["observe"]);
  assert.deepEqual(deeds({ persons: 0 }), ["add-person"]);
  assert.deepEqual(deeds({ child: { state: "ask" } }), ["ask-age"]);
  assert.deepEqual(deeds({ cameFrom: [{ id: "i", unacknowledged: 2 }] }), ["acknowledge"]);
  assert.deepEqual(deeds({ cameFrom: [{ id: "i", unacknowledged: 0 }] }), []);
  assert.deepEqual(deeds({ toTellOn: ["o"] }), ["tell-on"]);
  const unpaid = [observed("pay.underpayment", "present", 2)];
  assert.deepEqual(deeds({ facts: unpaid }), ["help-with"]);
  assert.deepEqual(deeds({ facts: unpaid, referrals: [sent("2026-12-20", null)] }), []);
});

test("an answer that is late is asked for, and a declined referral goes to another", () => {
  assert.deepEqual(deeds({ referrals: [sent("2026-11-30", null)] }), ["chase"]);
  assert.deepEqual(deeds({ referrals: [sent("2026-12-01", null)] }), []);
  assert.deepEqual(deeds({ referrals: [sent("2026-11-01", "declined")] }), ["other-recipient"]);
  const both = [sent("2026-11-01", "declined"), sent("2026-12-20", "accepted")];
  assert.deepEqual(deeds({ referrals: both }), []);
});

test("danger comes first, safeguards to read are one deed, and never more than three are named", () => {
  const facts = [observed("power.threats_of_violence", "present", 2)];
  const many = deeds({
    ...{ facts, persons: 0, child: { state: "ask" }, toTellOn: ["a", "b"] },
    cameFrom: [
      { id: "i", unacknowledged: 1 },
      { id: "j", unacknowledged: 1 },
    ],
  });
  assert.deepEqual(many, ["danger", "acknowledge", "ask-age"]);
});

test("a child that is known of has a box of its own, and is no next step", () => {
  const since = "2026-12-01T09:00:00.000Z" as const;
  const facts = [observed("sub.minor")];
  const child = { state: "open", says: "under-18", since, safeguard: false } as never;
  assert.deepEqual(deeds({ facts, child }), []);
});
