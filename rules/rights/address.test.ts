import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { sentence } from "./words.ts";

const rights = ["emergency-social-help", "social-services"] as const;
const lives = [
  "nothing",
  "EEA",
  "third-country, reflection-permit-granted 2026-03-01",
  "limited-permit-granted 2026-03-01, expulsion-decided 2026-04-01",
  "reflection-permit-granted 2025-03-01",
] as const;

test("whoever may apply for social services reads before it that the police may be given the address, and asks a lawyer", () => {
  for (const life of lives) {
    const answer = rightsOf(exampleOf(life, "2026-06-01"));
    const asked = answer.questions.find(({ question }) => question.id === "address-given");
    assert.equal(asked?.question.to, "lawyer");
    for (const id of rights) {
      const said = answer.rights.find((held) => held.id === id)?.because ?? [];
      assert.ok(asked?.rights.includes(id), `${id}: ${life}`);
      assert.match(said.map((line) => sentence(line, "en")).join(), /may give the police/, id);
      assert.match(said.map((line) => sentence(line, "nb")).join(), /kan .* gi politiet/, id);
    }
  }
  const gone = rightsOf(exampleOf("left-country 2026-05-01", "2026-06-01"));
  assert.ok(!gone.questions.some(({ question }) => question.id === "address-given"));
});

test("pay, holiday pay, those above and the contract hang on the work, and of a permit it is said alike that the sections name none", () => {
  const said = ["wage-claim", "holiday-pay", "joint-liability", "written-contract"].map((id) => {
    const right = catalogue.find(({ section }) => section.id === id);
    return right?.hangsOn.en.slice(right.hangsOn.en.indexOf("Not on what the case is called"));
  });
  assert.match(said[0] ?? "", /The sections it rests on name no permit; ask a lawyer or a union/);
  assert.equal(new Set(said).size, 1);
});
