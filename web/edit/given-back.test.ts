import assert from "node:assert/strict";
import test from "node:test";
import { proposeChange } from "../../api/edit/propose.ts";
import { itemsOf } from "../../law/items/items.ts";
import { canRetire, holdOn } from "../../law/items/new-item.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { wordsIn, wrongIn } from "../../test/factories/forms.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "coordination", ["coordination"]);
const aslak = await testColleague(cluster, cell, "editor", "Aslak");
const solveig = await testColleague(cluster, cell, "editor", "Solveig");
const desks = { aslak: testDesk(cell, aslak), solveig: testDesk(cell, solveig) };
const app = testPages(testHouse([cell]), desks);
const law = loadLaw();
const outcome = law.decisions.find(({ id }) => id === "lime")?.outcome;
assert.ok(outcome);

async function send(path: string, typed: Readonly<Record<string, string>>, who = "aslak") {
  const headers = { host: "localhost", origin: "http://localhost", "x-desk": who };
  const body = new URLSearchParams(typed);
  const answer = await app.request(path, { method: "POST", headers, body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") };
}

const reasons = { why: "Klarere.", source: "Side 3" };

test("a change of a decision is given back whole, at the field that mends what is wrong", async () => {
  const path = "/edit/decisions/lime/change";
  const was = JSON.stringify(outcome);
  const words = { place: "outcome", was, ...outcome, ...reasons };
  const cases: readonly (readonly [object, readonly (readonly [string, string])[]])[] = [
    [{}, [["nb", "edit.same-text"]]],
    [{ nb: "Nye ord.", why: "" }, [["why", "edit.no-why"]]],
    [{ nb: "Nye ord.", source: " " }, [["source", "edit.no-source"]]],
    [{ nb: "", en: "" }, [["nb", "edit.not-sound"]]],
    [
      { nb: "å".repeat(4001), source: "S".repeat(501) },
      [
        ["nb", "too-long"],
        ["source", "too-long"],
      ],
    ],
    [{ place: "side", was: '"x"', one: "neither" }, [["one", "edit.not-sound"]]],
  ];
  for (const [typed, wrong] of cases) {
    const { status, html } = await send(path, { ...words, ...typed });
    assert.deepEqual([status, wrongIn(html)], [400, wrong]);
  }
  const { html } = await send(path, { ...words, nb: "å".repeat(4001) });
  assert.equal(wordsIn(html, "nb"), "å".repeat(4001));
  assert.equal(wordsIn(html, "why"), reasons.why);
});

test("what is to be gone, and what is typed of a statement, is told why and by which source", async () => {
  const item = [...itemsOf(law.files).values()].find(
    (each) => canRetire(each) && holdOn(law.files, each).problems.length === 0,
  );
  assert.ok(item);
  const path = `/edit/items/${item.kind}/${encodeURIComponent(item.id)}`;
  for (const [typed, wrong] of [
    [{ ...reasons, why: "" }, ["why", "edit.no-why"]],
    [{ ...reasons, source: "" }, ["source", "edit.no-source"]],
    [{ ...reasons, why: "å".repeat(4001) }, ["why", "too-long"]],
  ] as const) {
    const { status, html } = await send(`${path}/retire`, typed);
    assert.deepEqual([status, wrongIn(html)], [400, [wrong]]);
    assert.equal(wordsIn(html, "why"), typed.why);
  }
  const { to } = await send(path, {});
  const concept = await send("/edit/items/concept", {});
  const empty = await send(`${concept.to}`, { "term.nb": "Ord" });
  assert.equal(empty.status, 400);
  assert.match(empty.html, /href="#term\.en"/, "a statement that lacks a language");
  assert.equal(wordsIn(empty.html, "term.nb"), "Ord");
  const same = await send(`${to}/preview`, reasons);
  assert.deepEqual(wrongIn(same.html), [["why", "edit.same-text"]]);
});

test("a proposal is sent back with a reason, and never answered by its maker", async () => {
  const request = { entry: "lime", place: "outcome", was: outcome, ...reasons };
  const would = { ...outcome, nb: "Nye norske ord." };
  const id = ok(await proposeChange(cell, aslak, law, { ...request, would }, noon));
  const path = `/edit/proposals/${id}`;
  const unsaid = await send(path, { answer: "declined", reason: "" }, "solveig");
  assert.deepEqual(wrongIn(unsaid.html), [["reason", "edit.no-reason"]]);
  const long = await send(path, { answer: "approved", reason: "å".repeat(2001) }, "solveig");
  assert.deepEqual(wrongIn(long.html), [["reason", "too-long"]]);
  assert.equal(wordsIn(long.html, "reason"), "å".repeat(2001));
  const own = await send(path, { answer: "approved", reason: "" });
  assert.deepEqual(wrongIn(own.html), [["reason", "edit.own-proposal"]]);
});
