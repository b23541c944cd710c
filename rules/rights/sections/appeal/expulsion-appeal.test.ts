import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { right } from "./expulsion-appeal.ts";

const expelled = "expulsion-decided 2026-11-20";

function on(text: string, asOf = "2026-11-30") {
  const { rights, questions } = rightsOf(exampleOf(text, asOf));
  const held = rights.find(({ id }) => id === right.section.id) ?? assert.fail("not listed");
  const asked = questions
    .filter((each) => each.rights.includes(held.id))
    .map(({ question }) => question.id);
  return { ...held, asked, sections: held.because.map(({ words }) => words.en).join(" ") };
}

test("free legal advice is promised to nobody: which section the expulsion rests on is asked, and § 122 is told of where it may be that", () => {
  for (const [origin, tells] of [
    ["third-country", 1],
    ["EEA", 2],
    ["an adult", 2],
  ] as const) {
    for (const life of [`${origin}, ${expelled}`, `${origin}, ${expelled} to 2026-12-11`]) {
      const { asked, sections } = on(life);
      assert.ok(asked.includes("expulsion-section"), life);
      assert.equal(sections.split("§ 122").length - 1, tells, life);
    }
  }
  assert.doesNotMatch(right.toPerson.has?.en ?? "", /free/);
});

test("until a year after the decision a late appeal is spoken of, and then only that it can be changed", () => {
  for (const life of [
    "expulsion-decided 2025-11-30",
    "expulsion-decided 2025-11-30 to 2025-12-21",
  ]) {
    const [last, after] = [on(life), on(life, "2026-12-01")].map(({ sections }) => sections);
    assert.match(last ?? "", /late appeal may be heard/);
    assert.doesNotMatch(last ?? "", /cannot be heard as an appeal/);
    assert.match(after ?? "", /cannot be heard as an appeal/);
    assert.doesNotMatch(after ?? "", /late appeal may be heard/);
  }
});

test("an appeal sent after the day that was told, or before this decision, is no appeal of it in time", () => {
  const late = `${expelled} to 2026-11-27, done expulsion-appeal 2026-12-11 on 2026-11-28`;
  const before = `${expelled}, done expulsion-appeal 2026-12-11 on 2026-11-19`;
  const sent = `${expelled}, done expulsion-appeal 2026-12-11 on 2026-11-20`;
  const waits = (life: string) =>
    on(life).todo.some(({ atOnce }) => atOnce?.step === "ask-expulsion-waits");
  assert.deepEqual([late, before, sent].map(waits), [false, false, true]);
});

test("what the expulsion rests on decides the free legal advice, and is asked no more; of two tellings the one that gives least", () => {
  const asks = (rests: string) =>
    on(rests)
      .asked.filter((each) => /section|aid/.test(each))
      .join();
  assert.equal(asks("expulsion-decided other 2026-11-20"), "");
  assert.equal(asks("expulsion-decided sentence 2026-11-20"), "expulsion-other-aid");
  assert.equal(asks("EEA, expulsion-decided order 2026-11-20"), "expulsion-other-aid");
  const both = "expulsion-decided other 2026-11-20, expulsion-decided sentence 2026-11-20";
  assert.equal(asks(both), "expulsion-other-aid");
  assert.match(on("expulsion-decided other 2026-11-20").sections, /there is free legal advice/);
});
