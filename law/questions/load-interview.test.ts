import assert from "node:assert/strict";
import { test } from "node:test";
import { spokenLanguages } from "../../domain/question/asked.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { loadLaw, readLawFiles } from "../law.ts";
import { loadInterview } from "./load-interview.ts";

const law = loadLaw();
const { interview } = law;
const known = { factors: law.factors, cautions: law.questions.cautions };
const questions = [...interview.needs, ...interview.settling];

test("none of our own words leads, in any language we can look into", () => {
  for (const language of ["nb", "en"]) {
    const words = [...(interview.wordings.get(language)?.ask ?? [])];
    assert.equal(words.length, questions.length);
    for (const [id, ask] of words) {
      assert.deepEqual(leadingSignsIn(ask), [], `${language} ${id}`);
    }
  }
});

test("every fact a person can tell of is asked for once, but what is never asked and what could be turned against them", () => {
  const expected = [...law.factors.values()]
    .filter(({ kind, domain }) => kind === "raw" && domain === "private")
    .map(({ id }) => id)
    .filter((id) => known.cautions.get(id) !== "never_asked_status_or_origin")
    .filter((id) => !interview.notAsked.has(id));
  assert.deepEqual(questions.flatMap(({ about }) => about).toSorted(), expected.toSorted());
  assert.ok(interview.notAsked.has("work.unlawful_acts_required"));
});

test("no words have been read by a native reader yet, and the review says so", () => {
  const words = law.entries.filter(({ id }) => id.startsWith("law/questions/wordings/"));
  assert.deepEqual(
    words.map(({ id, nativeRead }) => [id, nativeRead]),
    [
      ["law/questions/wordings/en.json", false],
      ["law/questions/wordings/nb.json", false],
    ],
  );
  assert.ok([...interview.wordings.keys()].every((code) => spokenLanguages.includes(code)));
});

test("a language is one more file, and lacks no question", () => {
  const files = readLawFiles().interview;
  const nb = structuredClone(files.wordings["nb.json"]) as { ask: Record<string, string> };
  const polish = { ...nb, language: "pl" };
  const loaded = loadInterview(
    { ...files, wordings: { ...files.wordings, "pl.json": polish } },
    known,
  );
  assert.deepEqual(loaded.problems, []);
  assert.ok(loaded.value.wordings.has("pl"));

  const { "pay.what": _, ...rest } = nb.ask;
  const problems = (wording: object, name = "pl.json") =>
    loadInterview(
      { ...files, wordings: { [name]: { ...polish, ...wording } } },
      known,
    ).problems.join();
  assert.match(problems({ ask: rest }), /has no words for pay\.what/);
  assert.match(
    problems({ ask: { ...nb.ask, "pay.gone": "?" } }),
    /pay\.gone, which is no question/,
  );
  assert.match(problems({}, "lt.json"), /holds the words of pl/);
});

test("a question about papers, an unknown fact, or a fact asked for twice is a problem at load", () => {
  const files = readLawFiles().interview;
  const open = structuredClone(files.open) as { settling: { id: string; about: string[] }[] };
  const problems = (about: string) => {
    const settling = open.settling.map((one, at) =>
      at === 0 ? { ...one, about: [...one.about, about] } : one,
    );
    return loadInterview({ ...files, open: { ...open, settling } }, known).problems.join();
  };
  assert.match(problems("sub.irregular_status"), /must never be/);
  assert.match(problems("pay.gone"), /is no factor/);
  assert.match(problems("pay.cash"), /asked for twice/);
});
