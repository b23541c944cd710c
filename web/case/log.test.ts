import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogLine } from "../../api/log/read.ts";
import { addPerson } from "../../api/person/person.ts";
import { openPlan } from "../../api/plan/open.ts";
import { moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { entriesOfCase } from "../../store/log/log.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { inPage } from "../../test/page.ts";
import { shownLines } from "./log.tsx";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");

const line = (more: Partial<LogLine> & { readonly second?: number }): LogLine => {
  const { second = 0, ...rest } = more;
  const at = moment(`2026-11-25T11:00:${String(second).padStart(2, "0")}Z`);
  return { at, who: "Liv Berg", verb: "case.read", ground: null, person: null, ...rest };
};

test("neighbours of one minute that read alike are one line with their number, and nothing is left out", async () => {
  const lines = [
    line({ second: 50 }),
    line({ second: 40 }),
    line({ second: 30, who: "Ada Lind" }),
    line({ second: 20 }),
    line({ verb: "rights.read", person: "Alm", second: 10 }),
    line({ verb: "rights.read", person: "Or", second: 10 }),
    line({ verb: "rights.read", person: "Or", at: moment("2026-11-25T10:59:59Z") }),
    line({ verb: "person.read-name", ground: "court", second: 1 }),
    line({ verb: "person.read-name", ground: "doctor", second: 1 }),
  ];
  const shown = await inPage("en", () => shownLines(lines));
  assert.deepEqual(
    shown.map(({ count }) => count),
    [2, 1, 1, 1, 1, 1, 1, 1],
  );
  assert.equal(shown[3]?.what, "read the rights of a person (Alm)");
});

test("a case that is opened once was read once, whether or not there is anybody whose rights are read", async () => {
  const caseId = await anOpenCase(cell, liv);
  const helper = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  const app = testPages(testHouse([cell]), {
    liv: testDesk(cell, liv),
    helper: testDesk(cell, helper),
  });
  const open = async (who: string, path = "") => {
    const headers = { host: "localhost", "accept-language": "en", "x-desk": who };
    const answer = await app.request(`http://localhost/cases/${caseId}${path}`, { headers });
    assert.equal(answer.status, 200);
    return await answer.text();
  };
  const readBy = async (actor: { readonly id: string }) => {
    const entries = await asActor(cell, liv, (tx) => entriesOfCase(tx, caseId, 100));
    return entries
      .filter((entry) => entry.actor === actor.id && /\.read$/.test(entry.verb))
      .map(({ verb }) => verb);
  };
  await open("liv");
  assert.deepEqual(await readBy(liv), ["case.read"]);
  const added = await addPerson(cell, liv, { caseId, pseudonym: "Alm" }, noon);
  assert.ok(added.ok);
  assert.ok((await openPlan(cell, liv, { caseId, person: added.value }, noon)).ok);
  await open("helper");
  assert.deepEqual(await readBy(helper), ["case.read"], "the rights are not theirs to read");
  await open("liv");
  assert.deepEqual((await readBy(liv)).toSorted(), ["case.read", "case.read", "rights.read"]);
  assert.match(await open("liv", "/log"), /read the rights of a person \(Alm\)/);
  assert.doesNotMatch(await open("helper", "/log"), /\(Alm\)/);
});
