import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { who } from "../../who.ts";
import { sentence } from "../../words.ts";

const id = "reflection-permit";

function on(text: string) {
  const { rights, questions } = rightsOf(exampleOf(text, "2026-11-27"));
  const held = rights.find((each) => each.id === id);
  assert.ok(held !== undefined);
  return {
    held,
    said: held.because.map((line) => sentence(line, "en")).join(" "),
    asked: questions.filter((each) => each.rights.includes(id)).map(({ question }) => question.id),
  };
}

test("whoever may have it is told of the lawyer before the police, of who is told, and of no duty once it is granted", () => {
  const { held, said, asked } = on("third-country, found 2026-11-01");
  assert.equal(held.state, "may");
  assert.match(said, /See a lawyer first; it is free.*going to the police.*may reach both/);
  assert.match(said, /Once it is granted, there is no duty to help the police.*without a date/);
  assert.deepEqual(asked, []);
  assert.deepEqual(on("found 2026-11-01").asked, ["origin"], "who may be from the EEA");
});

test("after an expulsion a lawyer comes before the police, and whether it can be given is asked", () => {
  for (const applied of ["", ", reflection-permit-applied 2026-11-10"]) {
    const { held, asked } = on(
      `third-country, found 2026-11-01, expulsion-decided 2026-11-05${applied}`,
    );
    assert.equal(held.state, "unsure");
    assert.equal(held.todo[0]?.who, who.lawyer);
    assert.ok(!held.todo.some(({ what }) => /apply to the police/i.test(sentence(what, "en"))));
    assert.deepEqual(asked, ["permit-after-expulsion"]);
  }
});

test("a last day that was reckoned is asked about, also after an expulsion; one that was told is not", () => {
  const granted = "third-country, reflection-permit-granted 2026-10-05";
  for (const [more, asked] of [
    ["", ["reflection-last-day"]],
    [" to 2027-04-05", []],
    [", expulsion-decided 2026-11-05", ["reflection-last-day", "expelled-stay"]],
  ] as const) {
    assert.deepEqual(on(granted + more).asked, asked);
  }
  assert.equal(on(granted).held.until, "2027-04-05");
});

test("while it runs: not out of Norway before a lawyer is asked, and home comes last, if it is wanted and safe", () => {
  const { held, said } = on("third-country, reflection-permit-granted 2026-10-05");
  assert.match(said, /Do not leave Norway before a lawyer has been asked/);
  const [next] = held.todo;
  assert.match(
    next === undefined ? "" : sentence(next.what, "en"),
    /report.*another ground; going home only if the person wants it and it is looked into/,
  );
});
