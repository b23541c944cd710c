import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { stateIn } from "./what-if.ts";
import { sentence } from "./words.ts";

const ids = ["counsel", "police-information"] as const;
const states = (text: string, asOf = "2026-06-02") => {
  const answer = rightsOf(exampleOf(text, asOf));
  return ids.map((id) => stateIn(answer, id)).join();
};
const asks = (text: string) =>
  rightsOf(exampleOf(text, "2026-06-02"))
    .questions.filter(({ rights }) => rights.some((id) => id === "counsel" || id === ids[1]))
    .map(({ question }) => question.id);

test("what is reported on the day that an older case is dropped is not surely closed by that: it is asked", () => {
  const dropped = "police-report 257 2026-03-01, case-dropped 2026-06-01";
  assert.equal(states(dropped), "ended,ended", "a decision closes it, or this means nothing");
  const again = `${dropped}, police-report 108a 2026-06-01`;
  assert.equal(states(again), "unsure,unsure");
  assert.ok(asks(again).includes("which-closed"));
  const same = "police-report 257 2026-03-01, case-dropped 257 2026-06-01";
  assert.equal(states(`${same}, police-report 257 2026-06-01`), "unsure,unsure");
  assert.equal(states(`${same}, judgment-final 257 2026-06-01`), "ended,ended");
});

test("what was reported on the day before is closed, and so is all there is where it came on that day alone", () => {
  const dropped = "police-report 257 2026-03-01, case-dropped 2026-06-01";
  assert.equal(states(`${dropped}, police-report 108a 2026-05-31`), "ended,ended");
  assert.equal(states("police-report 257 2026-06-01, case-dropped 2026-06-01"), "ended,ended");
});

test("what is reported the day after stands by itself", () => {
  const dropped = "police-report 257 2026-03-01, case-dropped 2026-06-01";
  assert.equal(states(`${dropped}, police-report 257 2026-06-02`), "holds,holds");
});

test("compensation keeps its last day where something was reported on the day that the case was dropped", () => {
  const dropped = "police-report 257 2026-03-01, case-dropped 2026-06-01";
  const days = (text: string) =>
    rightsOf(exampleOf(text, "2026-06-02"))
      .rights.find(({ id }) => id === "state-compensation")
      ?.todo.flatMap(({ by }) => by ?? []);
  assert.deepEqual(days(dropped), ["2027-06-01"]);
  assert.deepEqual(days(`${dropped}, police-report 108a 2026-06-01`), ["2027-06-01"]);
});

test("that a case was reported and dropped on one day is said only where somebody told of that report, and else when it began is not known", () => {
  const counsel = (text: string) => {
    const held = rightsOf(exampleOf(text, "2026-11-28")).rights.find(({ id }) => id === "counsel");
    const said = held?.because.map((line) => sentence(line, "nb")).join(" ") ?? "";
    return [held?.from, held?.until, said] as const;
  };
  const alone =
    /^Saken ble henlagt 2026-10-10\. Loven sier ikke at oppdraget faller bort med den: spør bistandsadvokaten nå om en klage\.$/;
  const sameDay = /^Saken kom under denne paragrafen og ble henlagt samme dag, 2026-10-10/;
  for (const [text, from, words] of [
    ["case-dropped 257 2026-10-10", null, alone],
    ["case-dropped 2026-10-10", null, alone],
    ["police-report 257 2026-10-10, case-dropped 257 2026-10-10", null, sameDay],
    [
      "police-report 395 2026-03-01, charged 257 2026-10-10, case-dropped 257 2026-10-10",
      null,
      sameDay,
    ],
    ["police-report 257 2026-03-01, case-dropped 257 2026-10-10", "2026-03-01", alone],
  ] as const) {
    const [begins, ends, said] = counsel(text);
    assert.deepEqual([begins, ends], [from, "2026-10-10"], text);
    assert.match(said, words, text);
  }
});

test("of several days to apply for compensation by, the first that is ahead is the one to hold, and of one that is over it is said", () => {
  const life =
    "police-report 257 2025-01-01, case-dropped 257 2025-10-01, police-report 257 2025-11-01, judgment-final 257 2026-08-01 awarded yes";
  const steps = (asOf: string) => {
    const all = rightsOf(exampleOf(life, asOf)).rights;
    const todo = all.find(({ id }) => id === "state-compensation")?.todo ?? [];
    return todo.flatMap(({ by, what }) => (by === null ? [] : [[by, sentence(what, "nb")]]));
  };
  const says = (asOf: string, ...expected: readonly (readonly [string, RegExp])[]) => {
    const found = steps(asOf);
    assert.deepEqual(
      found.map(([by]) => by),
      expected.map(([by]) => by),
      asOf,
    );
    for (const [at, [, words]] of expected.entries()) {
      assert.match(found[at]?.[1] ?? "", words);
    }
    assert.equal(found.filter(([, said]) => /hold denne/.test(said ?? "")).length, 1, asOf);
  };
  const later = /^Søk .* ikke vent til denne\.$/;
  says(
    "2026-10-01",
    ["2026-10-01", /^Søk .*den første av flere: hold denne/],
    ["2027-02-01", later],
  );
  says(
    "2026-11-28",
    ["2026-10-01", /^Dagen for å ha søkt er over: spør en advokat .* henleggelsen, 2025-10-01\.$/],
    ["2027-02-01", /^Søk .*En tidligere dag, .* er over: hold denne, og spør en advokat/],
  );
});
