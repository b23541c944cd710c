import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import {
  callNow,
  type JobAnswer,
  type JobQuestion,
  jobQuestions,
  type Right,
  rightsTold,
} from "./right.ts";

const bank: Right = {
  id: "bank",
  sources: [{ title: "s", at: "§" }],
  confirmed: "yes",
  checked: day("2026-11-24"),
  reviewBy: day("2027-05-24"),
  broughtUpBy: [{ question: "bank", answers: ["no", "dont-know"] }],
  ways: ["tell"],
};
const papers: Right = {
  ...bank,
  id: "papers",
  broughtUpBy: [{ question: "papers", answers: ["yes", "dont-know"] }],
};
const union: Right = { ...bank, id: "union", broughtUpBy: [] };
const rights = [papers, bank, union];

const answered = (answers: Partial<Record<JobQuestion, JobAnswer>>) =>
  new Map(
    jobQuestions.flatMap((question): [JobQuestion, JobAnswer][] => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
const now = (answers: Partial<Record<JobQuestion, JobAnswer>>) =>
  rightsTold(rights, answered(answers)).now.map(({ id }) => id);

test("an answer brings up its rights, and the others stand beside, none is lost", () => {
  assert.deepEqual(now({ bank: "no", papers: "no" }), ["bank", "union"]);
  const { also } = rightsTold(rights, answered({ bank: "no", papers: "no" }));
  assert.deepEqual(
    also.map(({ id }) => id),
    ["papers"],
  );
});

test("not known is never no: don't know brings up the same, and who answers nothing is told all", () => {
  assert.deepEqual(now({ bank: "dont-know", papers: "dont-know" }), ["papers", "bank", "union"]);
  assert.deepEqual(now({}), ["papers", "bank", "union"]);
});

test("a question passed over stands beside what was answered", () => {
  const { now: first, also } = rightsTold(rights, answered({ bank: "no" }));
  const ids = (some: readonly Right[]) => some.map(({ id }) => id);
  assert.deepEqual([ids(first), ids(also)], [["bank", "union"], ["papers"]]);
});

test("what always holds is told when all is as it should be", () => {
  assert.deepEqual(now({ bank: "yes", papers: "no" }), ["union"]);
});

test("whom to call is told to who was hurt or does not know, and not to who passed it over", () => {
  const danger = (hurt: JobAnswer) => callNow(answered({ hurt })).danger;
  assert.deepEqual(
    [danger("yes"), danger("dont-know"), danger("no"), callNow(answered({})).danger],
    ["yes", "perhaps", "no", "no"],
  );
});

test("who may be under 18 counts as under 18", () => {
  const child = (young: JobAnswer) => callNow(answered({ young })).child;
  assert.deepEqual(
    [child("yes"), child("dont-know"), child("no"), callNow(answered({})).child],
    [true, true, false, false],
  );
});
