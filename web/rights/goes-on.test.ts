import assert from "node:assert/strict";
import { test } from "node:test";
import { openPlan } from "../../api/plan/open.ts";
import { noon } from "../../test/carry.ts";
import { rightsPages } from "../../test/factories/rights-page.ts";

const { cell, owner, call, aPerson } = await rightsPages();
const dropped = { kind: "case-dropped", day: "2026-11-20", source: "document" };

async function daysOf(at: string, language = "en", who = "owner") {
  const { text } = await call(at, undefined, who, language);
  return text.slice(text.indexOf('id="deadlines"'), text.indexOf("line-of-rights"));
}

test("after a drop it is said under what cannot wait that the plan goes on, with the way to it; before one it is not", async () => {
  const { caseId, person, at } = await aPerson();
  assert.ok((await openPlan(cell, owner, { caseId, person }, noon)).ok);
  const reported = { kind: "police-report", day: "2026-10-01", source: "document" };
  assert.equal((await call(`${at}/happened`, reported)).status, 303);
  assert.doesNotMatch(await daysOf(at), /plan\/ways/);
  assert.equal((await call(`${at}/happened`, dropped)).status, 303);
  for (const [language, words] of [
    ["en", /Do now[\s\S]*The plan goes on without it\.[\s\S]*11 December 2026/],
    ["nb", /Gjør nå[\s\S]*Planen går videre uten den\.[\s\S]*11\. desember 2026/],
  ] as const) {
    const days = await daysOf(at, language);
    assert.match(days, words);
    const [, way = ""] = /href="([^"]*\/plan\/ways)"/.exec(days) ?? [];
    assert.equal((await call(way)).status, 200);
  }
});

test("where the reader sees no plan, it leads to the plans of the case", async () => {
  const { caseId, person, at } = await aPerson();
  assert.equal((await call(`${at}/happened`, dropped)).status, 303);
  const plans = new RegExp(`does not depend on it\\.[\\s\\S]*href="/cases/${caseId}/plans"`);
  assert.match(await daysOf(at), plans);
  assert.ok((await openPlan(cell, owner, { caseId, person }, noon)).ok);
  assert.doesNotMatch(await daysOf(at), plans, "there is one now");
});

test("from a what if that takes something away one comes to the form of a plan B for just that, and without a plan to where plans stand", async () => {
  const { caseId, person, at } = await aPerson();
  const reported = { kind: "police-report", provision: "257", day: "2026-10-01" };
  const noted = await call(`${at}/happened`, { ...reported, source: "document" });
  assert.equal(noted.status, 303);
  const lines = async (what: string, language = "en") => {
    const asked = { "what-if": what, "what-if-day": "2026-12-10" };
    return (await call(`${at}/what-if`, asked, "owner", language)).text;
  };
  const without = await lines("case-dropped");
  assert.match(without, new RegExp(`in a plan for the person\\. <a[^>]*/cases/${caseId}/plans"`));
  assert.doesNotMatch(without, /plan-b/);
  assert.ok((await openPlan(cell, owner, { caseId, person }, noon)).ok);
  for (const [what, comes] of [
    ["case-dropped", "case-dropped"],
    ["395", "outside-label"],
    ["left-country", "must-leave"],
  ] as const) {
    const [, way = ""] =
      /href="([^"]*plan-b[^"]*)">Take this into plan B</.exec(await lines(what)) ?? [];
    const on = "&amp;from=2026-12-10";
    assert.ok(way.endsWith(`/plan-b?comes=${comes}${on}#new`), `${what}: ${way}`);
    const { text } = await call(way.replace("#new", "").replace("&amp;", "&"));
    assert.match(text, new RegExp(`value="${comes}" selected`));
    if (what !== "395") {
      assert.match(text, /What if: [^<]*, 10 December 2026/, what);
    }
  }
  assert.match(await lines("case-dropped", "nb"), /Ta dette inn i plan B/);
  assert.doesNotMatch(await lines("protection-applied"), /plan-b/, "nothing is lost by it");
});
