import assert from "node:assert/strict";
import test from "node:test";
import { joinColleague } from "../../../api/case/join.ts";
import { givePlace } from "../../../api/plan/give.ts";
import { stepAside } from "../../../api/recusal/step-aside.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { asActor } from "../../../store/as-actor.ts";
import { partsOf } from "../../../store/case-reading.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const colleague = (name: string) => testColleague(cluster, cell, "caseworker", name);
const [liv, hanne, ada, kari] = [
  await colleague("Liv Berg"),
  await colleague("Hanne Moen"),
  await colleague("Ada Lind"),
  await colleague("Kari Dal"),
];
const boss = await testColleague(cluster, cell, "supervisor", "Siv Aas");
const desks = { liv: testDesk(cell, liv), kari: testDesk(cell, kari) };
const pages = testPages(testHouse([cell]), desks);

async function call(path: string, form?: Readonly<Record<string, string>>, language = "en") {
  const answer = await pages.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": "liv" },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** Whom the page of a case offers to bring in. */
async function offered(caseId: string): Promise<readonly string[]> {
  const { text } = await call(`/cases/${caseId}`);
  const [, options = ""] = /<select[^>]* id="colleague"[^>]*>(.*?)<\/select>/s.exec(text) ?? [];
  return [...options.matchAll(/<option value="[^"]+"[^>]*>([^,<]+)/g)].map(([, name = ""]) => name);
}

const join = (caseId: string, who: Colleague) =>
  joinColleague(cell, liv, { caseId, colleague: who.id });

test("whom it would be refused for is not offered to be brought in, and where nobody is left it says so", async () => {
  const of = await aPlan(cell, liv, { restricted: true });
  const { caseId } = of;
  assert.deepEqual(await offered(caseId), ["Ada Lind", "Hanne Moen", "Kari Dal", "Siv Aas"]);
  const place = { ...of, colleague: hanne.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, liv, place, noon)).ok);
  assert.ok((await join(caseId, ada)).ok);
  assert.ok((await join(caseId, kari)).ok);
  const aside = { from: { kind: "case", id: caseId }, colleague: null } as const;
  assert.ok((await stepAside(cell, kari, aside, noon)).ok);
  assert.deepEqual(await offered(caseId), ["Siv Aas"]);
  assert.match(
    (await call(`/cases/${caseId}`)).text,
    /Not in the list: who has a part in the case already/,
  );
  assert.ok((await join(caseId, boss)).ok);
  for (const [language, words] of [
    ["en", "They are all in the case already"],
    ["nb", "Alle er med i saken allerede"],
  ] as const) {
    const { text } = await call(`/cases/${caseId}`, undefined, language);
    assert.ok(text.includes(words), language);
    assert.doesNotMatch(text, /action="[^"]*\/join"/);
  }
  for (const [who, refused, words] of [
    [hanne, "case.in-by-plan", /by a part of a plan\. Ask who has the plan/],
    [ada, "case.already-has-part", /is in the case already, or has stepped aside/],
    [kari, "case.already-has-part", /Who leads can let them back in/],
  ] as const) {
    assert.deepEqual(await join(caseId, who), { ok: false, refused });
    const { status, text } = await call(`/cases/${caseId}/join`, { colleague: who.id });
    assert.equal(status, 400);
    assert.match(text, words);
  }
});

test("in a case that is open to all here, who has a part of a plan only is offered, and comes in", async () => {
  const of = await aPlan(cell, liv);
  const place = { ...of, colleague: hanne.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, liv, place, noon)).ok);
  assert.ok((await offered(of.caseId)).includes("Hanne Moen"));
  assert.ok((await join(of.caseId, hanne)).ok);
  assert.equal((await offered(of.caseId)).includes("Hanne Moen"), false);
});

test("who has no part in a case is told by the database of nobody who has", async () => {
  const caseId = await anOpenCase(cell, liv);
  assert.ok((await join(caseId, ada)).ok);
  const seenBy = (who: Colleague) => asActor(cell, who, (tx) => partsOf(tx, caseId));
  assert.deepEqual((await seenBy(liv)).toSorted(), [liv.id, ada.id].toSorted());
  assert.deepEqual(await seenBy(hanne), []);
});
