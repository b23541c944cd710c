import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { right } from "./asylum.ts";

function on(text: string) {
  const { rights, questions } = rightsOf(exampleOf(text, "2026-11-30"));
  const held = rights.find(({ id }) => id === right.section.id);
  const asked = questions
    .filter((each) => each.rights.includes(right.section.id))
    .map(({ question }) => question.id);
  const [en, nb] = (["en", "nb"] as const).map((language) =>
    (held?.because ?? []).map(({ words }) => words[language]).join(" "),
  );
  return { asked, en: en ?? "", nb: nb ?? "" };
}

const third = "third-country";

test("whom the act counts as a particular social group is said as the act's own words, of nobody", () => {
  for (const life of ["protection-applied 2026-11-20", "expulsion-decided 2026-11-02"]) {
    const { en, nb } = on(`${third}, ${life}`);
    assert.match(en, /the act counts former victims of human trafficking .*\(§ 30\)/, life);
    assert.match(nb, /loven regner tidligere ofre for menneskehandel .*\(§ 30\)/, life);
  }
});

test("that nobody is sent to danger is told whatever was decided; the rules of 2026 and what an application does beside a reflection period are asked of a lawyer", () => {
  for (const life of [
    "protection-applied 2026-11-20",
    "protection-applied 2026-06-01, permit-refused protection 2026-11-16",
    "expulsion-decided 2026-11-02",
  ]) {
    const { asked, en } = on(`${third}, ${life}`);
    assert.match(en, /every kind of decision \(§ 73\)/, life);
    assert.ok(asked.includes("asylum-rules-2026"), life);
  }
  assert.ok(
    on(`${third}, protection-applied 2026-11-20`).asked.includes("asylum-beside-reflection"),
  );
  assert.ok(on("EEA, protection-applied 2026-11-20").asked.includes("asylum-eea"));
  assert.deepEqual(on(`${third}, reflection-permit-granted 2026-10-01`).asked, []);
});

test("whether the person is afraid is asked where an expulsion is told and no application", () => {
  const asks = (life: string) => on(`${third}, ${life}`).asked.includes("fears-return");
  assert.ok(asks("expulsion-decided 2026-11-02"));
  assert.ok(!asks("expulsion-decided 2026-11-02, protection-applied 2026-11-20"));
});
