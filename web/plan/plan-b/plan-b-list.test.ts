import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../../api/plan/handover/give.ts";
import { notePlanB } from "../../../api/plan/plan-b.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { planBCases, planBFor } from "../../../domain/plan/plan-b.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aPlan, aPlanB } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { supposedOn } from "../../rights/fields.ts";
import { sayIn } from "../../texts/texts.ts";
import { supposableOf } from "./if-it-comes.tsx";

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
  assert.match(
    again,
    new RegExp(`There is already a plan B.*plan-b#${thing}.*The union goes on`, "s"),
  );
  assert.doesNotMatch(again, /<details id="new" open/);
  assert.match(await listed("permit-ends"), /<details id="new" open/);

  const standing = { state: "set-aside", why: "She moves" } as const;
  const off = { ...keep, seen: 1, content: { ...content, standing } };
  assert.ok((await notePlanB(cell, owner, off, noon)).ok);
  assert.doesNotMatch(await listed("case-dropped"), /There is already a plan B/);
});

test("from plan B there is a way to what falls away, for whoever reads the rights", async () => {
  assert.match(await listed(""), /rights\/what-if/);
  const given = { ...of, colleague: outside.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, owner, given, noon)).ok);
  const theirs = await listed("", "outside");
  assert.match(theirs, /if it goes otherwise/);
  assert.doesNotMatch(theirs, /what-if/);
});

test("where what may come takes rights away, that stands by the form, and by the plan B that stands, for whoever reads the rights", async () => {
  const bo = await testColleague(cluster, cell, "caseworker", "Bo Vik");
  const lind = await aPlan(cell, owner);
  const report = aLifeEvent(lind, { type: "police-report", provision: "257" });
  assert.ok((await noteLifeEvent(cell, owner, report, noon)).ok);
  const given = { ...lind, colleague: bo.id, fields: ["money"] } as const;
  assert.ok((await givePlace(cell, owner, given, noon)).ok);
  const app = testPages(testHouse([cell]), { owner: desks.owner, bo: testDesk(cell, bo) });
  const asked = async (comes: string, desk = "owner", language = "en") => {
    const at = `http://localhost/cases/${lind.caseId}/persons/${lind.person}/plan/plan-b?comes=${comes}`;
    const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
    return await (await app.request(at, { headers })).text();
  };
  const english = await asked("case-dropped");
  const [, form = ""] = /<details id="new" open(.*?)<\/details>/s.exec(english) ?? [];
  assert.match(form, /What if: The case is dropped, 25 November 2026/);
  assert.match(form, /Falls away.*Counsel paid by the state/s);
  assert.ok(form.includes(sayIn("en")("rights.secure")));
  assert.match(form, /name="instead"/);
  const norwegian = await asked("case-dropped", "owner", "nb");
  assert.match(norwegian, /Hva om: Saken henlegges, 25\. november 2026/);
  assert.match(await asked("must-leave"), /What if: The person leaves Norway/);
  for (const comes of ["", "housing-ends", "wages-not-paid", "outside-label", "x"]) {
    assert.doesNotMatch(await asked(comes), /What if: /, comes);
  }
  const theirs = await asked("case-dropped", "bo");
  assert.match(theirs, /<details id="new" open/);
  assert.doesNotMatch(theirs, /What if: |class="supposed"/);

  const content = aPlanB({ comes: "case-dropped", instead: "The union goes on." });
  const keep = { ...lind, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, owner, { ...keep, content }, noon)).ok);
  const stands = await asked("case-dropped");
  assert.match(
    stands,
    /There is already a plan B.*What if: The case is dropped.*<details id="new">/s,
  );
  const dropped = aLifeEvent(lind, { type: "case-dropped", day: dayOf(noon) });
  assert.ok((await noteLifeEvent(cell, owner, dropped, noon)).ok);
  assert.doesNotMatch(await asked("case-dropped"), /What if: /, "it is so already");
});

test("what is supposed for a plan B is what leads to that plan B", () => {
  for (const comes of planBCases) {
    const what = supposableOf[comes];
    if (what !== undefined) {
      assert.equal(planBFor(supposedOn(what, dayOf(noon))), comes);
    }
  }
});
