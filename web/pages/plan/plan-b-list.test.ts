import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../../api/plan/give.ts";
import { notePlanB } from "../../../api/plan/plan-b.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan, aPlanB } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const outside = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const desks = { owner: testDesk(cell, owner), outside: testDesk(cell, outside) };
const pages = testPages(testHouse([cell]), desks);
const of = await aPlan(cell, owner);

async function listed(comes: string, desk = "owner"): Promise<string> {
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan/plan-b?comes=${comes}`;
  const headers = { "x-desk": desk, host: "localhost", "accept-language": "en" };
  return await (await pages.request(at, { headers })).text();
}

test("a plan B that stands for what is asked for is told before another is written, and one set aside is not", async () => {
  assert.match(await listed("case-dropped"), /<details id="new" open/);
  const thing = crypto.randomUUID();
  const content = aPlanB({ comes: "case-dropped", instead: "The union goes on." });
  const keep = { ...of, thing, seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, owner, { ...keep, content }, noon)).ok);

  const again = await listed("case-dropped");
  assert.match(again, new RegExp(`stands already.*plan-b#${thing}.*The union goes on`, "s"));
  assert.doesNotMatch(again, /<details id="new" open/);
  assert.match(await listed("permit-ends"), /<details id="new" open/);

  const standing = { state: "set-aside", why: "She moves" } as const;
  const off = { ...keep, seen: 1, content: { ...content, standing } };
  assert.ok((await notePlanB(cell, owner, off, noon)).ok);
  assert.doesNotMatch(await listed("case-dropped"), /stands already/);
});

test("from plan B there is a way to what falls away, for whoever reads the rights", async () => {
  assert.match(await listed(""), /rights\/what-if/);
  const given = { ...of, colleague: outside.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, owner, given, noon)).ok);
  const theirs = await listed("", "outside");
  assert.match(theirs, /if it goes otherwise/);
  assert.doesNotMatch(theirs, /what-if/);
});
