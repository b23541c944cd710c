import assert from "node:assert/strict";
import { test } from "node:test";
import { rightDays } from "../../rules/rights/days.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { rightsPages } from "../../test/factories/rights-page.ts";
import { sayIn } from "../texts/texts.ts";

const { call, aPerson } = await rightsPages();

test("a day that a decision names is told apart from those that are reckoned: of an expulsion, a drop and a reflection period", () => {
  const named = (happened: string) =>
    rightDays(rightsOf(exampleOf(happened, "2026-11-25")))
      .filter(({ todo }) => todo.some((each) => each.named))
      .map(({ right, due }) => `${right} ${due}`);
  for (const [happened, expected] of [
    ["expulsion-decided 2026-11-20 to 2026-12-11", "expulsion-appeal 2026-12-11"],
    ["case-dropped 2026-11-20 to 2026-12-11", "drop-appeal 2026-12-11"],
    ["reflection-permit-granted 2026-08-31 to 2027-02-01", "reflection-permit 2027-02-01"],
    [
      "reflection-permit-granted 2026-08-31 to 2027-02-01, left-country 2026-11-01",
      "reflection-permit 2027-02-01",
    ],
  ] as const) {
    assert.deepEqual(named(happened), [expected], happened);
  }
  const reckoned = "case-dropped 2026-11-20, reflection-permit-granted 2026-08-31";
  assert.deepEqual(named(`${reckoned}, wage-due 2026-10-15`), []);
  assert.deepEqual(named("reflection-permit-granted 2026-08-31 to 2027-06-01"), [], "later");
});

test("of a day that somebody typed it is said that the decision names it, as it was written down, and never that the law sets it", async () => {
  const { at } = await aPerson();
  const expelled = { kind: "expulsion-decided", day: "2026-11-20", source: "document" };
  const noted = await call(`${at}/happened`, { ...expelled, until: "2026-12-11" });
  assert.equal(noted.status, 303);
  for (const [language, onDeadlines, onRights, ofLaw] of [
    [
      "nb",
      sayIn("nb")("deadline.named"),
      "Dette er siste dag i vedtaket eller brevet, slik den ble skrevet ned.",
      sayIn("nb")("deadline.of-law"),
    ],
    [
      "en",
      sayIn("en")("deadline.named"),
      "This is the last day that the decision or the letter names, as it was written down.",
      sayIn("en")("deadline.of-law"),
    ],
  ] as const) {
    const { text } = await call("/deadlines", undefined, "owner", language);
    assert.ok(text.includes(onDeadlines), text);
    assert.ok(!text.includes(ofLaw));
    assert.ok((await call(at, undefined, "owner", language)).text.includes(onRights));
  }
  const pay = { kind: "wage-due", day: "2026-10-15", source: "document" };
  assert.equal((await call(`${at}/happened`, pay)).status, 303);
  assert.ok((await call("/deadlines")).text.includes(sayIn("en")("deadline.of-law")));
});

test("where one day is named for one drop and reckoned to be safe for another, each is said of its own, and neither of the day", async () => {
  const { at } = await aPerson();
  const drop = { kind: "case-dropped", day: "2026-11-20", source: "document" };
  for (const more of [{ provision: "257", until: "2026-12-11" }, { provision: "19-1" }]) {
    assert.equal((await call(`${at}/happened`, { ...drop, ...more })).status, 303);
  }
  const { text: page } = await call(at);
  const start = page.indexOf('id="deadlines"');
  const text = page.slice(start, page.indexOf("</section>", start));
  const says = /This is the last day that the decision or the letter names/g;
  const lines = [...text.matchAll(/<li>((?:(?!<\/li>).)*drop of 20 November.*?)<\/li>/gs)].map(
    ([, line = ""]) => [/257|19-1/.exec(line)?.[0], line.match(says)?.length ?? 0],
  );
  assert.deepEqual(Object.fromEntries(lines), { "257": 1, "19-1": 0 });
  const line = (await call("/deadlines")).text
    .split('<li class="case-line">')
    .find(
      (each) =>
        each.includes(`${at}/days/`) &&
        each.includes("By 11 December 2026") &&
        each.includes("drop of"),
    );
  assert.match(line ?? "", /It cannot be moved\./);
  assert.doesNotMatch(line ?? "", /The law sets this date|from the decision or the letter/);
});
