import assert from "node:assert/strict";
import test from "node:test";
import { joinColleague, stepIn } from "../../api/case/join.ts";
import { tellNews } from "../../api/news/tell.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { stepAside } from "../../api/recusal/step-aside.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertMember, partsOf } from "../../store/case/case-reading.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { newOn } from "../../test/page.ts";

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
const desks = {
  ...{ liv: testDesk(cell, liv), hanne: testDesk(cell, hanne), ada: testDesk(cell, ada) },
  ...{ kari: testDesk(cell, kari), boss: testDesk(cell, boss) },
};
const pages = testPages(testHouse([cell]), desks);

async function call(
  path: string,
  form?: Readonly<Record<string, string>>,
  language = "en",
  desk: keyof typeof desks = "liv",
) {
  const answer = await pages.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": desk },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, text: await answer.text() };
}

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
  assert.ok((await join(caseId, boss)).ok);
  const { text: full } = await call(`/cases/${caseId}`);
  assert.match(full, /<p id="colleague">/);
  assert.doesNotMatch(full, /action="[^"]*\/join"/);
  for (const [who, refused] of [
    [hanne, "case.in-by-plan"],
    [ada, "case.already-has-part"],
    [kari, "case.already-has-part"],
  ] as const) {
    assert.deepEqual(await join(caseId, who), { ok: false, refused });
    const { status, text } = await call(`/cases/${caseId}/join`, { colleague: who.id });
    assert.equal(status, 400);
    assert.match(text, new RegExp(`href="#colleague" data-code="${refused}"`));
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

async function newsOf(desk: keyof typeof desks, caseId: string): Promise<readonly string[]> {
  await tellNews(cell, () => noon);
  const { text } = await call("/work", undefined, "en", desk);
  const lines = newOn(text).matchAll(/<a [^>]*href="([^"]+)"[^>]*>[^<]*<span class="sub">([^<]*)/g);
  return [...lines].flatMap(([, to = "", words = ""]) =>
    to.startsWith(`/cases/${caseId}`) ? [words] : [],
  );
}

test("who is brought into a case hears on Work who brought them in, until they open it; nobody else does, nor who came in otherwise", async () => {
  const of = await aPlan(cell, liv, { restricted: true });
  const { caseId } = of;
  assert.ok((await join(caseId, ada)).ok);
  const brought = /^Liv Berg added you/;
  for (const desk of ["hanne", "kari", "boss", "liv"] as const) {
    assert.deepEqual(await newsOf(desk, caseId), [], desk);
  }
  const [line = "", ...more] = await newsOf("ada", caseId);
  assert.match(line, brought);
  assert.deepEqual(more, [], "and nothing more");
  const inNorwegian = (await call("/work", undefined, "nb", "ada")).text;
  assert.match(
    inNorwegian,
    new RegExp(`href="/cases/${caseId}">[^<]*<span class="sub">Liv Berg la deg til`),
  );
  assert.equal((await join(caseId, ada)).ok, false);
  assert.equal((await newsOf("ada", caseId)).length, 1, "once");

  const place = { ...of, colleague: hanne.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, liv, place, noon)).ok);
  assert.deepEqual(
    (await newsOf("hanne", caseId)).map((each) => brought.test(each)),
    [false],
    "who came in by a part of a plan hears of that part alone",
  );
  assert.equal((await call(`/cases/${caseId}`, undefined, "en", "ada")).status, 200);
  assert.deepEqual(await newsOf("ada", caseId), []);
});

test("who steps into a case, or is aside from it, hears nothing of being brought in", async () => {
  const caseId = await anOpenCase(cell, liv);
  assert.ok((await stepIn(cell, boss, { caseId, reason: "Liv is ill." })).ok);
  assert.deepEqual(await newsOf("boss", caseId), []);
  assert.ok((await join(caseId, kari)).ok);
  const aside = { from: { kind: "case", id: caseId }, colleague: null } as const;
  assert.equal((await newsOf("kari", caseId)).length, 1);
  assert.ok((await stepAside(cell, kari, aside, noon)).ok);
  assert.deepEqual(await newsOf("kari", caseId), []);
});

test("nobody brings a colleague in by another's name", async () => {
  const caseId = await anOpenCase(cell, liv);
  const inAnothersName = asActor(cell, liv, (tx) => insertMember(tx, caseId, ada.id, kari.id));
  await assert.rejects(inAnothersName, /row-level security/);
});
