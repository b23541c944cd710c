import assert from "node:assert/strict";
import test from "node:test";
import { answerProposal } from "../../api/edit/answer.ts";
import { proposeChange } from "../../api/edit/propose.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const aslak = await testColleague(cluster, cell, "editor", "Aslak");
const solveig = await testColleague(cluster, cell, "editor", "Solveig");
const desks = {
  aslak: testDesk(cell, aslak),
  solveig: testDesk(cell, solveig),
  analyst: testDesk(cell, await testColleague(cluster, cell, "analyst")),
  elsewhere: testDesk(union, await testColleague(cluster, union, "editor")),
};
const loaded = loadLaw();
const today = dayOf(noon);
/** One entry is due today, which is not overdue. */
function lawWithDue(due: number): Law {
  const days = (at: number) => (at < due ? -1 : Number(at > due));
  const entries = loaded.entries.map((entry, at) => ({
    ...entry,
    reviewBy: addDays(today, days(at)),
  }));
  return { ...loaded, entries };
}

const say = sayIn("en");
const headings = ["proposals", "sent-back", "due"] as const;

async function work(who: keyof typeof desks, law: Law): Promise<string> {
  const app = testPages({ ...testHouse([cell, union]), law }, desks);
  const headers = { host: "localhost", "accept-language": "en", "x-desk": who };
  const answer = await app.request("/work", { headers });
  assert.equal(answer.status, 200);
  return await answer.text();
}

async function counts(who: keyof typeof desks, law: Law) {
  const text = await work(who, law);
  return headings.map((name) => {
    const [, after] = text.split(`<h2>${say(`inbox.work.${name}`)}`);
    return after === undefined
      ? null
      : Number(/^<span class="waiting"> (\d+)/.exec(after)?.[1] ?? 0);
  });
}

async function propose(actor: Colleague, nb: string, days: number): Promise<string> {
  const was = loaded.decisions.find(({ id }) => id === "lime")?.outcome;
  assert.ok(was);
  const request = {
    entry: "lime",
    place: "outcome",
    was,
    would: { ...was, nb },
    why: "Klarere.",
    source: "Side 3",
  };
  const made = await proposeChange(cell, actor, loaded, request, daysAfterNoon(days));
  assert.ok(made.ok);
  return made.value;
}

test("with nothing waiting, an editor is told what would stand here; nobody else is", async () => {
  const empty = say("edit.work-empty-why");
  assert.ok((await work("aslak", lawWithDue(0))).includes(empty));
  for (const who of ["analyst", "elsewhere"] as const) {
    const text = await work(who, lawWithDue(2));
    assert.ok(!text.includes(empty), who);
    assert.deepEqual(await counts(who, lawWithDue(2)), [null, null, null], who);
  }
});

test("knowledge past its review day is counted, named, and one link from all of it", async () => {
  const law = lawWithDue(7);
  const text = await work("aslak", law);

  assert.deepEqual(await counts("aslak", law), [0, 0, 7]);
  assert.match(text, /href="\/knowledge\/review"/);
  assert.equal(text.match(/24 November 2026/g)?.length, 5, "the first few by name");
});

test("a proposal waits for the other editor, and comes back to its own when it is sent back, until it is taken up again", async () => {
  const law = lawWithDue(0);
  const id = await propose(aslak, "Nye ord.", 0);
  assert.deepEqual(await counts("solveig", law), [1, 0, 0]);
  assert.match(await work("solveig", law), new RegExp(`href="/edit/proposals/${id}"`));
  assert.deepEqual(await counts("aslak", law), [null, null, null], "one's own is not for oneself");

  const declined = { proposal: id, answer: "declined", reason: "Les avsnitt 4." } as const;
  assert.ok((await answerProposal(cell, solveig, loaded, declined, daysAfterNoon(1))).ok);
  assert.deepEqual(await counts("aslak", law), [0, 1, 0]);
  assert.match(await work("aslak", law), /Les avsnitt 4\./);
  assert.deepEqual(await counts("solveig", law), [null, null, null]);

  await propose(aslak, "Enda nyere ord.", 2);
  assert.deepEqual(await counts("aslak", law), [null, null, null]);
  assert.deepEqual(await counts("solveig", law), [1, 0, 0]);
});
