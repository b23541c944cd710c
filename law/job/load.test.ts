import assert from "node:assert/strict";
import test from "node:test";
import { jobQuestions, rightIds } from "../../domain/job/right.ts";
import { loadLaw, readLawFiles } from "../law.ts";
import { loadJob } from "./load.ts";

interface Raw {
  readonly meta: object;
  readonly rights: readonly {
    readonly id: string;
    readonly broughtUpBy: readonly { question: string; answers: readonly string[] }[];
  }[];
}
const raw = readLawFiles().job as Raw;
const { rights, entries } = loadLaw();

const problemsWith = (id: string, change: object) =>
  loadJob({
    ...raw,
    rights: raw.rights.map((right) => (right.id === id ? { ...right, ...change } : right)),
  }).problems;

test("every right there are words for is there, with a source, and each question brings up some", () => {
  assert.deepEqual(rights.map(({ id }) => id).toSorted(), [...rightIds].toSorted());
  assert.ok(rights.every(({ sources }) => sources.length > 0));
  for (const question of jobQuestions) {
    const about = rights.filter(({ broughtUpBy }) =>
      broughtUpBy.some((each) => each.question === question),
    );
    assert.ok(about.length > 0, question);
  }
});

test("each right is brought up by some answer or always told, and by not knowing too", () => {
  for (const { id, broughtUpBy } of rights) {
    assert.ok(
      broughtUpBy.every(({ answers }) => answers.includes("dont-know") && answers.length === 2),
      id,
    );
  }
});

test("what is not confirmed is listed for review, and so is the file", () => {
  const listed = entries.filter(({ kind }) => kind === "right" || kind === "rights");
  assert.equal(listed.length, rights.length + 1);
  const weak = listed.filter(({ confirmed }) => confirmed !== "yes").map(({ id }) => id);
  assert.deepEqual(weak.toSorted(), ["fees", "papers", "union"]);
});

test("a right that is missing, stands twice, or leaves out who does not know, does not load", () => {
  assert.match(
    loadJob({ ...raw, rights: raw.rights.slice(1) }).problems.join(),
    /safe is missing.*hurt is asked and brings up nothing/,
  );
  assert.match(
    loadJob({ ...raw, rights: [...raw.rights, raw.rights[0]] }).problems.join(),
    /safe stands twice/,
  );
  assert.match(
    problemsWith("bank", { broughtUpBy: [{ question: "bank", answers: ["no"] }] }).join(),
    /bank is not told to who does not know/,
  );
  assert.match(problemsWith("bank", { sources: [] }).join(), /has no source/);
  assert.match(
    problemsWith("bank", { sources: [{ report: "1" }] }).join(),
    /bank is confirmed by no section/,
  );
});
