import assert from "node:assert/strict";
import { test } from "node:test";
import { moment } from "../time/day.ts";
import { type ChainDeeds, chainOf } from "./of-case.ts";

const at = (day: number) => moment(`2026-11-${String(day).padStart(2, "0")}T08:00:00Z`);
const opened: ChainDeeds = {
  ...{ seen: at(3), opened: at(5), compared: null },
  ...{ referrals: [], outcomes: [] },
};
const sent = (answer: "accepted" | "declined" | "withdrawn" | null, day = 24) => ({
  ...{ sent: at(day), answer },
  answered: answer === null ? null : at(day + 2),
});
const states = (deeds: Partial<ChainDeeds>) =>
  chainOf({ ...opened, ...deeds })
    .map(({ state }) => ({ passed: "●", now: "◉", "not-yet": "○", stopped: "×" })[state])
    .join("");

test("the links passed are told apart from the one at hand, those to come and where it stopped", () => {
  for (const [deeds, shown] of [
    [{}, "●●◉○○○"],
    [{ seen: null }, "○●◉○○○"],
    [{ compared: at(9) }, "●●●◉○○"],
    [{ compared: at(9), referrals: [sent(null)] }, "●●●●◉○"],
    [{ referrals: [sent(null)] }, "●●○●◉○"],
    [{ referrals: [sent("withdrawn")] }, "●●◉○○○"],
    [{ referrals: [sent("accepted")] }, "●●○●●◉"],
    [{ referrals: [sent("declined")] }, "●●○●×◉"],
    [{ referrals: [sent("declined"), sent(null, 26)] }, "●●○●◉○"],
    [{ referrals: [sent("declined"), sent("accepted", 26)] }, "●●○●●◉"],
    [{ outcomes: [{ kind: "dropped", noted: at(20) }] }, "●●○○○×"],
    [
      {
        outcomes: [
          { kind: "dropped", noted: at(20) },
          { kind: "charged", noted: at(28) },
        ],
      },
      "●●○○○●",
    ],
  ] as const) {
    assert.equal(states(deeds), shown);
  }
});

test("a link has the day it was first passed; an answer that declined has no day beside one that accepted", () => {
  const chain = chainOf({
    ...opened,
    referrals: [sent("declined", 10), sent("accepted", 20)],
    outcomes: [{ kind: "reported", noted: at(28) }],
  });
  assert.deepEqual(
    chain.map((link) => link.at),
    [at(3), at(5), null, at(10), at(22), at(28)],
  );
});
