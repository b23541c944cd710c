import assert from "node:assert/strict";
import test from "node:test";
import { givePlace, takePlaceBack } from "../../../api/plan/handover/give.ts";
import { readPlan } from "../../../api/plan/read.ts";
import { noteStep } from "../../../api/plan/step.ts";
import type { PlanArea } from "../../../domain/plan/field.ts";
import { day, dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan, aStep } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const third = await testColleague(cluster, cell, "caseworker", "Nils Vik");
const of = await aPlan(cell, liv);
const pages = testPages(testHouse([cell]), {
  liv: testDesk(cell, liv),
  hanne: testDesk(cell, hanne),
  third: testDesk(cell, third),
});
const origin = "http://localhost";
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;

async function get(desk: string, path: string, language = "en") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await (await pages.request(at + path, { headers })).text();
}

async function stepOfLiv(field: PlanArea, what: string) {
  const doer = { who: "colleague", id: liv.id } as const;
  const content = aStep({ what, doer, by: day("2026-12-09") });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field, alsoTells: [], content };
  assert.ok((await noteStep(cell, liv, keep, noon)).ok);
}

test("a handover says what falls to the next, and the plan then says who does it and for whom it was", async () => {
  await stepOfLiv("housing", "Find a room.");
  await stepOfLiv("money", "Ring the bank.");
  const before = await get("liv", "/hand-over");
  assert.equal(before.split("It goes to the next, unless you keep").length, 3);
  assert.match(
    await get("liv", "/hand-over", "nb"),
    /Det går til den neste, hvis du ikke beholder/,
  );
  assert.match(await get("liv", "/steps"), /Who does it: Liv Berg/);
  const handed = await pages.request(`${at}/hand-over`, {
    method: "POST",
    headers: { "x-desk": "liv", host: "localhost", origin },
    body: new URLSearchParams({ to: hanne.id, "must-know": "Ring after four.", keeps: "housing" }),
  });
  assert.equal(handed.status, 303);

  const steps = await get("hanne", "/steps");
  const cards = steps.split("<section");
  const cardOf = (what: string) => cards.find((card) => card.includes(what)) ?? "";
  const [room, bank] = [cardOf("Find a room."), cardOf("Ring the bank.")];
  assert.match(room, /Who does it: Liv Berg/);
  assert.match(bank, /Who does it: Hanne Moen/);
  assert.match(bank, /This was for Liv Berg, who does not see this part now\./);
  assert.match(await get("hanne", "/steps", "nb"), /Dette skulle Liv Berg gjøre/);
  assert.match(await get("hanne", "/copy?field=money&also=from"), /Before, it was for Liv Berg\./);
  const then = await get("hanne", "?on=2026-11-25");
  assert.doesNotMatch(then, /This was for Liv Berg/, "as it was written then");
});

test("a colleague with a part reads who does a step now, in what they see, and nothing of who was given the rest", async () => {
  const place = (fields: readonly PlanArea[]) => ({ ...of, colleague: third.id, fields });
  assert.ok((await givePlace(cell, hanne, place(["money"]), noon)).ok);
  const cards = (await get("third", "/steps")).split("<section").slice(1);
  const [bank = ""] = cards.filter((card) => card.includes("Ring the bank."));
  assert.match(bank, /Who does it: Hanne Moen/);
  assert.doesNotMatch(bank, /This was for/);
  const given = async () => {
    const read = await readPlan(cell, third, of, dayOf(noon));
    assert.ok(read.ok);
    return read.value.around.given.filter(({ colleague }) => colleague !== third.id);
  };
  const ofLiv = { colleague: liv.id, field: "money" } as const;
  assert.deepEqual(await given(), [
    { ...ofLiv, holds: true },
    { ...ofLiv, holds: false },
  ]);
  assert.ok((await takePlaceBack(cell, hanne, place(["money"]), noon)).ok);
  assert.ok((await givePlace(cell, hanne, place(["days"]), noon)).ok);
  assert.deepEqual(await given(), []);
});

test("what is kept for a colleague who does not see its part says so at once, who does it, and how they are given it", async () => {
  const one = await aPlan(cell, liv);
  const plan = `/cases/${one.caseId}/persons/${one.person}/plan`;
  const give = { ...one, colleague: third.id, fields: ["money"] } as const;
  assert.ok((await givePlace(cell, liv, give, noon)).ok);
  const said = { seen: "0", area: "health", what: "Go along.", by: "2026-12-01" };
  const follow = { seen: "0", area: "health", what: "How it is.", due: "2026-12-01" };
  const b = { seen: "0", area: "health", comes: "case-dropped", instead: "Ring." };
  const keep = async (desk: string, path: string, form: Readonly<Record<string, string>>) => {
    const sent = await pages.request(`${origin}${plan}/${path}/${crypto.randomUUID()}`, {
      method: "POST",
      headers: { "x-desk": desk, host: "localhost", origin },
      body: new URLSearchParams(form),
    });
    assert.equal(sent.status, 303, path);
    return sent.headers.get("location") ?? "";
  };
  const notice = async (desk: string, to: string, language = "en") => {
    const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
    const page = await (await pages.request(origin + to, { headers })).text();
    const [status = ""] = /<div class="notice[^>]* role="status".*?<\/div>/s.exec(page) ?? [];
    return status;
  };
  const headers = { "x-desk": "liv", host: "localhost", "accept-language": "nb" };
  const begun = await pages.request(`${origin}${plan}/steps`, { headers });
  const doers = (await begun.text()).match(/<option[^>]*>[^<]*ser ikke denne planen ennå/g) ?? [];
  assert.ok(doers.some((each) => each.includes("Hanne Moen")));
  assert.ok(!doers.some((each) => /Liv Berg/.test(each)));
  for (const [path, form] of [
    ["steps", { ...said, doer: hanne.id }],
    ["follow-ups", { ...follow, who: hanne.id }],
    ["plan-b", { ...b, doer: hanne.id }],
  ] as const) {
    const to = await keep("liv", path, form);
    const en = await notice("liv", to);
    assert.match(en, /data-tone="awaited"/, path);
    assert.match(en, /Hanne Moen does not see “Health”\. So it is Liv Berg who does it, until/);
    assert.ok(en.includes(`href="${plan}/colleagues"`), path);
    const nb = await notice("liv", to, "nb");
    assert.match(
      nb,
      /Hanne Moen ser ikke «Helse»\. Derfor er det Liv Berg som gjør det, til Hanne/,
    );
  }
  const own = await keep("liv", "steps", { ...said, doer: liv.id });
  assert.doesNotMatch(await notice("liv", own), /data-tone|does not see/);

  const theirs = await keep("third", "steps", { ...said, area: "money", doer: third.id });
  assert.doesNotMatch(await notice("third", theirs), /data-tone|does not see/);
  const ofLiv = await keep("liv", "steps", {
    ...said,
    what: "Go to NAV.",
    area: "money",
    doer: hanne.id,
  });
  assert.match(await notice("liv", ofLiv), /does not see “Money/);
  const crafted = await notice("third", ofLiv);
  assert.match(crafted, /Kept/);
  assert.doesNotMatch(crafted, /data-tone|does not see/, "nothing of who was given what");
  const chose = await notice(
    "third",
    await keep("third", "steps", {
      ...said,
      what: "Go to the bank.",
      area: "money",
      doer: hanne.id,
    }),
  );
  assert.doesNotMatch(chose, /\/colleagues"/);
  assert.match(chose, /Ask Liv Berg, who has the plan, whether Hanne Moen is to be given/);
});
