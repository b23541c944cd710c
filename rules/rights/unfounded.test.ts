import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { withAnyDetails } from "../../test/factories/any-details.ts";
import { exampleOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { eventTypes, type Situation } from "./situation.ts";
import { sentence } from "./words.ts";

const asOf = day("2026-11-25");
const anySituation: fc.Arbitrary<Situation> = fc.record({
  events: fc.array(
    withAnyDetails({
      type: fc.constantFrom(...eventTypes),
      day: fc.nat(2600).map((after) => addDays(day("2020-12-01"), after)),
      provision: fc.constantFrom(null, "257", "395"),
      until: fc.constant(null),
    }),
    { maxLength: 9 },
  ),
  person: fc.record({
    underEighteen: fc.constantFrom("yes", "no", "unknown"),
    origin: fc.constantFrom("EEA", "third-country", "unknown"),
  }),
  asOf: fc.constant(asOf),
});

/** No event tells it; the question asks. */
const untold = [
  ["permanent-residence", "counting-permit"],
  ["child-permit", "children"],
] as const;

test("permanent residence and a child's permit are promised to nobody, whatever is told, and have no day", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      const { unsure, days, safeDays } = promisesOf(answer);
      for (const [id, question] of untold) {
        const right = unsure.find((each) => each.id === id);
        assert.deepEqual([right?.from, right?.until], [null, null], id);
        assert.ok(![...days, ...safeDays].some((each) => each.right === id), id);
        const asked = answer.questions.find((each) => each.question.id === question);
        const isEea = situation.person.origin === "EEA" && id === "permanent-residence";
        assert.ok(isEea || asked?.rights.includes(id), `${id} does not ask ${question}`);
      }
    }),
  );
});

const saidOf = (id: string, what: string) =>
  (rightsOf(exampleOf(what, asOf)).rights.find((each) => each.id === id)?.because ?? [])
    .map((line) => sentence(line, "en"))
    .join("\n");

test("what is no basis for permanent residence is said of whoever had it, and of nobody else", () => {
  const reflection = /reflection period was granted 2026-03-01\. It is no basis/;
  const limited = /limited permit was granted 2026-05-01\. It is no basis/;
  const [one, other] = [
    "reflection-permit-granted 2026-03-01",
    "limited-permit-granted 2026-05-01",
  ];
  for (const origin of ["third-country", "an adult"]) {
    const said = (what: string) => saidOf("permanent-residence", `${origin}, ${what}`);
    assert.match(said(`${one}, ${other}`), reflection);
    assert.match(said(`${one}, ${other}`), limited);
    assert.doesNotMatch(said(one), /limited permit was/);
    assert.doesNotMatch(said(other), /reflection period was/);
  }
});

test("a written contract is the same whatever becomes of the case, and what is taken to be so where it is silent may be proved otherwise", () => {
  const work = "wage-due 2026-09-15";
  const now = saidOf("written-contract", work);
  assert.match(now, /unless something else is made most likely \(§ 14-6 \(3\) and \(4\)\)/);
  for (const more of [
    "police-report 257 2026-10-01, case-dropped 2026-11-01",
    "reflection-permit-granted 2026-03-01",
    "expulsion-decided 2026-10-01",
  ]) {
    assert.equal(saidOf("written-contract", `${work}, ${more}`), now, more);
  }
});

test("nobody is to go without help for the twelve months, and whether a permit counts stands in its decision", () => {
  const now = saidOf("permanent-residence", "third-country, reflection-permit-granted 2026-09-01");
  assert.match(
    now,
    /Help from social services.*does not say that having had it shuts one out\..* Do not go without help/,
  );
  assert.match(now, /§ 38\), counts unless the decision says/);
});

test("the days of the person's own permit say whether its last was told or reckoned", () => {
  const of = (more: string) =>
    saidOf("child-permit", `reflection-permit-granted 2026-09-01${more}`);
  assert.match(of(" to 2027-02-20"), /own permit runs from 2026-09-01 until 2027-02-20\./);
  assert.match(
    of(""),
    /own permit runs from 2026-09-01 until 2027-03-01, which is reckoned, not told/,
  );
});

test("of children it is said that an answer stands beside the question, and a no is to be looked at again", () => {
  for (const life of ["nothing", "reflection-permit-granted 2026-09-01", "a child"]) {
    assert.match(
      saidOf("child-permit", life),
      /answered about children stands beside the question/,
    );
    assert.doesNotMatch(saidOf("child-permit", life), /parent/);
  }
  const { notHeld } = rightsOf({ ...exampleOf("nothing", asOf), notSo: ["children"] });
  const said = notHeld.find(({ id }) => id === "child-permit")?.because ?? [];
  assert.match(
    said.map((line) => sentence(line, "en")).join(" "),
    /Should a child come or be born/,
  );
});
