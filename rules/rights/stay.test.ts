import assert from "node:assert/strict";
import test from "node:test";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { type Line, sentence } from "./words.ts";

const today = "2026-11-27";
const situations = [
  [
    "third-country, reflection-permit-granted 2026-10-01",
    /permit runs until 2027-04-01/,
    /løper til 2027-04-01/,
    "holds",
  ],
  [
    "third-country, limited-permit-granted 2026-10-01",
    /2026-10-01, and which day is its last was not told/,
    /2026-10-01, og hvilken dag som er den siste, er ikke fortalt/,
    "holds",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    /last day was 2026-09-01\./,
    /siste dag var 2026-09-01\./,
    "holds",
  ],
  [
    "reflection-permit-granted 2026-10-01, left-country 2026-11-01, entered-country 2026-11-10",
    /lawful now is not known/,
    /lovlig nå, er ikke kjent/,
    "holds",
  ],
  [
    "EEA, wage-due 2026-06-01",
    /ground to stay now is not known/,
    /oppholdsgrunnlag nå, er ikke kjent/,
    "holds",
  ],
  ["nothing", /stay the person has is not known/, /opphold personen har, er ikke kjent/, "holds"],
] as const;

test("emergency help says what is known of each person's stay, and not known where it is not", () => {
  for (const [what, en, nb, state] of situations) {
    const help = rightsOf(exampleOf(what, today)).rights.find(
      ({ id }) => id === "emergency-social-help",
    );
    assert.equal(help?.state, state, what);
    const [first, ...rest] = help.because;
    assert.ok(first);
    assert.match(sentence(first, "en"), en);
    assert.match(sentence(first, "nb"), nb);
    assert.match(rest.map((line) => sentence(line, "en")).join(" "), /also for someone who has no/);
  }
});

test("no line says of anybody that they have no lawful stay, whatever is known of them", () => {
  const says = (line: Line) => [sentence(line, "en"), sentence(line, "nb")];
  const ofSomebody =
    /^(?:Without lawful stay|Uten lovlig opphold)|(?:the person has|personen har)[^.;]* (?:no|ikke) (?:\w+ )?(?:lawful|lovlig)/i;
  assert.match("Uten lovlig opphold er det råd.", ofSomebody);
  assert.match("As a rule the person has no other lawful stay.", ofSomebody);
  for (const [what] of situations) {
    const { rights, notHeld } = rightsOf(exampleOf(what, today));
    const lines = [...rights, ...notHeld].flatMap(({ because }) => because).flatMap(says);
    assert.deepEqual(
      lines.filter((line) => ofSomebody.test(line)),
      [],
      what,
    );
  }
});
