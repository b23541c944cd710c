import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { readRights } from "../../api/rights/read.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const helper = await testColleague(cluster, cell, "caseworker");
const desks = {
  helper: testDesk(cell, helper),
  owner: testDesk(cell, owner),
  supervisor: testDesk(cell, await testColleague(cluster, cell, "supervisor")),
  officer: testDesk(cell, await testColleague(cluster, cell, "officer")),
};
const app = testPages(testHouse([cell]), desks);

async function call(
  path: string,
  form?: Readonly<Record<string, string>>,
  { desk = "owner", language = "en" }: { desk?: keyof typeof desks; language?: string } = {},
) {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": desk },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  const { status, headers } = answer;
  return { status, to: headers.get("location") ?? "", text: await answer.text() };
}

async function drop(caseId: string, kind = "dropped"): Promise<string> {
  const sent = await call(`/cases/${caseId}/outcomes`, { kind, happened: "2026-11-20" });
  assert.equal(sent.status, 303);
  return sent.to;
}

const ways = (text: string) => [
  ...text.matchAll(
    /href="([^"]*\/happened\?replaces=outcome:[^"]*#note)"[^>]*>([^<]*)<bdi>([^<]*)/g,
  ),
];

test("from a drop that was just kept, and from its line, one comes to its last day to appeal, which becomes a deadline", async () => {
  const caseId = await anOpenCase(cell, owner);
  const added = await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon);
  assert.ok(added.ok);
  const of = { caseId, person: added.value };
  const kept = await drop(caseId);
  const { text } = await call(kept);
  assert.equal(ways(text).length, 2, "in what says it was kept, and in the list");
  const [[, href = "", words, name] = []] = ways(text);
  assert.deepEqual([words, name], ["Write the last day to appeal for ", "Osp"]);
  assert.match(
    (await call(kept, undefined, { language: "nb" })).text,
    /Skriv siste dag for å klage/,
  );

  const form = (await call(href.replace("#note", ""))).text;
  assert.match(form, /<option value="case-dropped" selected/);
  assert.match(form, /name="day"[^>]*value="2026-11-20"/);
  const replaces = /name="replaces" value="([^"]*)"/.exec(form)?.[1] ?? "";
  const at = href.replace(/\?.*/, "");
  const sent = { kind: "case-dropped", day: "2026-11-20", until: "2026-12-11", source: "document" };
  assert.equal((await call(at, { ...sent, replaces })).status, 303);

  const read = await readRights(cell, owner, of, dayOf(noon));
  assert.ok(read.ok);
  assert.ok(
    read.value.days.some(({ right, due }) => right === "drop-appeal" && due === "2026-12-11"),
  );
  assert.deepEqual(ways((await call(kept)).text), [], "nothing leads to what was written already");
});

test("of an outcome that drops nothing, or to whoever may not write of their rights, nothing leads there", async () => {
  const of = await aPlan(cell, owner);
  const kept = await drop(of.caseId);
  assert.equal(ways((await call(kept)).text).length, 2, "it could be seen");
  for (const desk of ["supervisor", "officer"] as const) {
    const { status, text } = await call(kept, undefined, { desk });
    assert.equal(status, 200);
    assert.deepEqual(ways(text), [], desk);
  }
  const other = await anOpenCase(cell, owner);
  assert.ok((await addPerson(cell, owner, { caseId: other, pseudonym: "Rogn" }, noon)).ok);
  assert.deepEqual(ways((await call(await drop(other, "charged"))).text), []);
});

test("who helps one person with a room in a restricted case is shown no form that is then refused: no outcome to note, nothing to refer", async () => {
  const of = await aPlan(cell, owner, { restricted: true });
  const { caseId } = of;
  const shows = async (desk: keyof typeof desks) => {
    const [outcomes, referrals] = await Promise.all(
      ["outcomes", "referrals"].map(
        async (page) => (await call(`/cases/${caseId}/${page}`, undefined, { desk })).text,
      ),
    );
    return [
      outcomes?.includes(`action="/cases/${caseId}/outcomes"`),
      referrals?.includes(`href="/cases/${caseId}/referrals/new"`),
    ];
  };
  assert.deepEqual(await shows("owner"), [true, true]);
  const { id: colleague } = helper;
  assert.ok((await givePlace(cell, owner, { ...of, colleague, fields: ["housing"] }, noon)).ok);
  assert.deepEqual(await shows("helper"), [false, false]);
});
