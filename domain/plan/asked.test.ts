import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { type FollowUp, followUpProblem } from "./follow-up.ts";
import { type Need, needProblem } from "./need.ts";
import { type PlanB, planBCases, planBProblem, unanswered } from "./plan-b.ts";
import { type Wishes, wishesProblem } from "./wishes.ts";

const today = day("2026-11-25");
const tomorrow = day("2026-11-26");
const yesterday = day("2026-11-24");

test("of wishes none may stand twice, what is called other has words, and not knowing is an answer", () => {
  const wishes: Wishes = { kind: "wishes", inOrder: [], words: null, on: today, heard: "alone" };
  assert.equal(wishesProblem(wishes, today), null);
  const twice = { ...wishes, inOrder: ["wages", "go-home", "wages"] } as const;
  assert.equal(wishesProblem(twice, today), "plan.wish-twice");
  const other = { ...wishes, inOrder: ["other"] } as const;
  assert.equal(wishesProblem(other, today), "plan.other-wish");
  assert.equal(wishesProblem({ ...other, words: "A dog." }, today), null);
  assert.equal(wishesProblem({ ...wishes, on: tomorrow }, today), "plan.not-yet");
});

const need: Need = {
  kind: "need",
  state: "needed",
  what: "Sleeps badly.",
  observer: "colleague",
  observedBy: null,
  on: today,
  assessment: { state: "not-assessed" },
};
test("whether a professional has assessed it is said of health and of nothing else", () => {
  assert.equal(needProblem("health", need, today), null);
  assert.equal(needProblem("housing", need, today), "plan.assessment-of-health");
  assert.equal(
    needProblem("cognition", { ...need, assessment: null }, today),
    "plan.assessment-of-health",
  );
  const assessed = (by: string, on = today) =>
    ({ ...need, assessment: { state: "assessed", by, on } }) as const;
  assert.equal(needProblem("mental-health", assessed(""), today), "plan.assessed-by-whom");
  assert.equal(needProblem("mental-health", assessed("A doctor", tomorrow), today), "plan.not-yet");
  assert.equal(needProblem("mental-health", assessed("A doctor"), today), null);
});

test("a need says what, and who noticed it; that nothing is needed needs no words", () => {
  assert.equal(needProblem("health", { ...need, what: "" }, today), "plan.no-words");
  assert.equal(needProblem("health", { ...need, what: "", state: "none" }, today), null);
  assert.equal(
    needProblem("health", { ...need, observer: "professional" }, today),
    "plan.observed-by-whom",
  );
  assert.equal(needProblem("health", { ...need, on: tomorrow }, today), "plan.not-yet");
});

test("a follow-up is asked for by a day to come, noted late as well, and what was noted stands", () => {
  const asked: FollowUp = {
    ...{ kind: "follow-up", what: "The nights.", who: "a", due: today },
    standing: { state: "asked-for" },
  };
  assert.equal(followUpProblem(null, asked, today), null);
  assert.equal(followUpProblem(null, { ...asked, due: yesterday }, today), "plan.by-passed");
  const noted: FollowUp = {
    ...asked,
    due: yesterday,
    standing: { state: "noted", on: today, words: "Better." },
  };
  assert.equal(followUpProblem({ ...asked, due: yesterday }, noted, today), null);
  const empty = { ...noted, standing: { state: "not-reached", on: today, words: "" } } as const;
  assert.equal(followUpProblem(asked, empty, today), "plan.how-it-went");
  assert.equal(followUpProblem(noted, asked, today), "plan.does-not-follow");
});

test("plan B is asked about until there is one for each case, and one that is set aside answers nothing", () => {
  const planB: PlanB = {
    ...{
      kind: "plan-b",
      comes: "case-dropped",
      instead: "On with the union.",
      doer: { who: "other", name: "Ada" },
    },
    standing: { state: "ready" },
  };
  assert.equal(unanswered([]).length, planBCases.length - 1);
  assert.equal(unanswered([planB]).includes("case-dropped"), false);
  const aside = { ...planB, standing: { state: "set-aside", why: "No longer." } } as const;
  assert.equal(unanswered([aside]).includes("case-dropped"), true);
  assert.equal(
    planBProblem(null, { ...planB, doer: { who: "other", name: "" } }, today),
    "plan.who-does-it",
  );
  assert.equal(
    planBProblem(aside, { ...planB, standing: { state: "in-use", since: today } }, today),
    "plan.does-not-follow",
  );
  assert.equal(
    planBProblem(planB, { ...aside, standing: { state: "set-aside", why: "" } }, today),
    "plan.set-aside-why",
  );
});

test("no need is refused for its words, whoever noticed it", () => {
  for (const what of ["Hun har PTSD og depresjon", "She has HIV"]) {
    assert.equal(needProblem("health", { ...need, what }, today), null, what);
  }
});
