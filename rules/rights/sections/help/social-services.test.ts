import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../../../domain/time/day.ts";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";

function on(id: string, text: string) {
  const { rights, questions } = rightsOf(exampleOf(text, "2026-11-30"));
  const held = rights.find((each) => each.id === id) ?? assert.fail(`${id} is not listed`);
  const asked = questions
    .filter((each) => each.rights.includes(id))
    .map(({ question }) => question.id);
  return { ...held, asked, days: held.because.flatMap(({ days }) => days) };
}

test("someone who applied for protection has the rule on housing from the state told with the day, and asked of a lawyer", () => {
  for (const permit of ["third-country", "reflection-permit-granted 2026-05-20"]) {
    const before = on("social-services", permit);
    const after = on("social-services", `${permit}, protection-applied 2026-10-01`);
    assert.ok(!before.asked.includes("social-state-housing"), permit);
    assert.ok(after.asked.includes("social-state-housing"), permit);
    assert.ok(after.days.includes(day("2026-10-01")));
  }
});

test("of an EEA citizen the ground to stay is asked, and when the first three months are over is told where the coming is", () => {
  const { asked, days, because } = on("social-services", "EEA, entered-country 2026-10-10");
  assert.ok(asked.includes("eea-ground"));
  assert.deepEqual(days, ["2026-10-10", "2027-01-10"]);
  assert.ok(because.every(({ words }) => !/not read/.test(words.en)));
  assert.deepEqual(on("social-services", "EEA").days, []);
});

test("whether it is safe to contact the home country is asked before travel documents can be demanded, and not while a permit runs", () => {
  const asked = (text: string) =>
    on("emergency-social-help", text).asked.includes("safe-to-contact-home");
  assert.ok(asked("third-country, entered-country 2025-10-10"));
  assert.ok(asked("reflection-permit-granted 2026-05-20"), "it is over");
  assert.ok(!asked("reflection-permit-granted 2026-10-20"));
});

test("a refusal has its way of appeal and the weeks it takes, of social services and of health care", () => {
  for (const [id, weeks] of [
    ["emergency-social-help", /three weeks.*§ 47/],
    ["health-care", /four weeks.*§§ 7-2 and 7-5/],
  ] as const) {
    const steps = on(id, "third-country").todo.map(({ what }) => what.words.en);
    assert.ok(
      steps.some((words) => weeks.test(words)),
      id,
    );
  }
});
