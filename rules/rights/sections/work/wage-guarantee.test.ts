import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { atOnce } from "../../urgent.ts";
import { sentence } from "../../words.ts";

function saidOf(happened: string, asOf: string) {
  const { rights, questions } = rightsOf(exampleOf(happened, asOf));
  const held = rights.find(({ id }) => id === "wage-guarantee");
  const said = held?.because.map((line) => sentence(line, "en")).join(" ") ?? "";
  const days = /What should have been paid (\S+) is the oldest.* bankruptcy by (\S+)\. /.exec(said);
  const isAsked = questions.some(({ question }) => question.id === "guarantee-petition");
  return [days?.[1] ?? null, days?.[2] ?? null, isAsked];
}

test("while no bankruptcy is known, the oldest pay that one could still reach is told with the day to ask for it by", () => {
  const pay = "wage-due 2025-07-01, wage-due 2026-01-15";
  const none = [null, null, false];
  assert.deepEqual(saidOf(pay, "2026-07-01"), ["2025-07-01", "2026-07-01", true], "the last day");
  assert.deepEqual(saidOf(pay, "2026-07-02"), ["2026-01-15", "2027-01-15", true], "the next one");
  assert.deepEqual(saidOf(pay, "2027-01-16"), none, "none is within reach");
  assert.deepEqual(saidOf("wage-due 2026-08-15", "2026-07-01"), none, "nothing has fallen due");
  assert.deepEqual(saidOf(`${pay}, bankruptcy 2026-06-01`, "2026-07-01"), none, "it has come");
  assert.deepEqual(saidOf("nothing", "2026-07-01"), none);
});

test("where the claim is reported to the estate, and of each pay to claim, it is said that this stops the time", () => {
  const todo = (id: string) =>
    rightsOf(exampleOf("wage-due 2026-10-15, bankruptcy 2026-11-01", "2026-11-25"))
      .rights.filter((held) => held.id === id)
      .flatMap((held) => held.todo.map(({ what }) => sentence(what, "nb")))
      .join(" ");
  assert.match(
    todo("wage-guarantee"),
    /^Meld kravet skriftlig i konkursboet.* stopper også fristen for lønnen.*§ 18/,
  );
  assert.match(todo("wage-claim"), /stopper det fristen også å melde kravet i konkursboet.*§ 18/);
});

test("of pay that is too old nothing is reported to an estate before a bankruptcy is told", () => {
  const steps = (text: string) =>
    atOnce(rightsOf(exampleOf(text, "2026-11-25"))).map(({ step }) => step);
  assert.ok(!steps("wage-due 2023-01-15").includes("apply-for-wage-guarantee"));
  assert.ok(
    steps("wage-due 2023-01-15, bankruptcy 2023-02-01").includes("apply-for-wage-guarantee"),
    "the last day may be past, and is asked about",
  );
});
