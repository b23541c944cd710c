import assert from "node:assert/strict";
import test from "node:test";
import { handOver } from "../../../api/plan/handover/hand-over.ts";
import { noteStep } from "../../../api/plan/step.ts";
import { noteWishes } from "../../../api/plan/wish.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aPlan, aStep } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  liv: testDesk(cell, liv),
});
const of = await aPlan(cell, owner);

async function get(path: string, desk = "owner", language = "nb") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
  return await (await pages.request(at + path, { headers })).text();
}

test("words of health among what the person wants are left out of their copy until they are taken along, and said to be", async () => {
  const words = "Jeg vil ikke møte ham igjen. Jeg er gravid.";
  const content = { kind: "wishes", inOrder: ["wages"], words, on: dayOf(noon), heard: "alone" };
  const kept = await noteWishes(
    cell,
    owner,
    { ...of, seen: 0, alsoTells: ["health"], content } as Parameters<typeof noteWishes>[2],
    noon,
  );
  assert.ok(kept.ok);
  const letter = (page: string) => page.slice(page.indexOf('class="letter'));
  const first = await get("/copy");
  assert.match(first, /Jeg er gravid\.[^/]*<\/label><p[^>]*>Handler om: Helse\.</);
  assert.doesNotMatch(letter(first), /gravid/);
  const chosen = await get(`/copy?chosen=1&field=wishes&field=health`);
  assert.doesNotMatch(letter(chosen), /gravid/);
  assert.match(letter(await get(`/copy?chosen=1&field=wishes&with=wishes.1`)), /gravid/);
});

test("a step on going home that is taken along says that the journey waits, and not why: that may harm; the PDF is made of the same boxes", async () => {
  const thing = crypto.randomUUID();
  const content = aStep({ what: "Spør hva billetten koster.", standing: { state: "begun" } });
  const step = { ...of, thing, seen: 0, field: "money", alsoTells: ["journey"], content } as const;
  assert.ok((await noteStep(cell, owner, step, noon)).ok);
  const copy = await get(`/copy?chosen=1&field=money&with=${thing}.1`);
  assert.match(copy, /billetten koster.*Reisen din venter/s);
  assert.doesNotMatch(copy.slice(copy.indexOf('class="letter')), /Nevner hjemreise|spurt på nytt/);
  assert.match(copy, /"no-print"(?:(?!<\/form>).)*formaction="[^"]*copy\.pdf"/s);
});

test("of what has come about it is not said that it is better to ask before; of the rest it is", async () => {
  const dropped = { type: "case-dropped", day: dayOf(noon), source: "authority" } as const;
  const asks = async () => {
    const page = await get("");
    return [
      /Dette har skjedd, og det står ingen plan B for det/,
      /bedre å spørre nå enn når det skjer/,
    ].map((each) => {
      const from = page.search(each);
      return from < 0 ? "" : page.slice(from, page.indexOf("</ul>", from));
    });
  };
  const asksOfDrop = /comes=case-dropped/;
  const [never = "", before = ""] = await asks();
  assert.equal(never, "");
  assert.match(before, asksOfDrop);
  assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(of, dropped), noon)).ok);
  const [now = "", later = ""] = await asks();
  assert.match(now, asksOfDrop);
  assert.doesNotMatch(later, asksOfDrop);
  assert.match(later, /comes=permit-ends/);
  const list = await get("/plan-b");
  const first = list.indexOf("Dette har skjedd, og det står ingen plan B for det");
  assert.ok(first > 0 && list.indexOf("comes=case-dropped", first) < list.indexOf("</ul>", first));
});

test("what the next must know stands first for whoever was handed the plan, and for nobody else", async () => {
  const handed = { ...of, to: liv.id, mustKnow: "Ring bare etter ni.", keeps: [] };
  assert.ok((await handOver(cell, owner, handed, noon)).ok);
  const page = await get("", "liv");
  assert.match(page, /Dette må du vite, fra den som ga deg planen/);
  assert.ok(page.indexOf("Ring bare etter ni.") < page.indexOf("Hva personen vil</h2>"));
  assert.doesNotMatch(await get("", "owner"), /Ring bare etter ni\./);
});
