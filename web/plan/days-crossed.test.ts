import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import type { Step } from "../../domain/plan/step.ts";
import { day } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv), bo: testDesk(cell, bo) });

const of = await aPlan(cell, liv);
const event = { type: "expulsion-decided", day: day("2026-11-20"), source: "document" } as const;
const noted = aLifeEvent(of, { ...event, until: day("2026-12-03") });
assert.ok((await noteLifeEvent(cell, liv, noted, noon)).ok);
const money = { ...of, colleague: bo.id, fields: ["money"] } as const;
assert.ok((await givePlace(cell, liv, money, noon)).ok);

const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;

async function call(
  path: string,
  form: Readonly<Record<string, string>> | null,
  desk = "liv",
  language = "en",
): Promise<Response> {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const sent = form === null ? {} : { method: "POST", body: new URLSearchParams(form) };
  return await pages.request(path.startsWith("http") ? path : `${at}${path}`, {
    headers: { ...headers, "sec-fetch-site": "same-origin" },
    ...sent,
  });
}

async function aStepIn(field: "law" | "money", more: Partial<Step>): Promise<string> {
  const thing = crypto.randomUUID();
  const content = aStep({ what: `Lawyer on the appeal, ${thing}.`, ...more });
  assert.ok((await noteStep(cell, liv, { ...of, thing, seen: 0, field, content }, noon)).ok);
  return thing;
}

async function said(path: string, form: Readonly<Record<string, string>>, desk: string) {
  const answer = await call(path, form, desk);
  assert.equal(answer.status, 303, await answer.text());
  const place = new URL(answer.headers.get("location") ?? "", "http://localhost").href;
  const notices = await Promise.all(
    ["en", "nb"].map(async (language) => {
      const page = await (await call(place, null, desk, language)).text();
      return /<div class="notice no-print"(.*?)<\/div><\/?/s.exec(page)?.[1] ?? page;
    }),
  );
  return { en: notices[0] ?? "", nb: notices[1] ?? "" };
}

const move = (to: string) => ({ seen: "1", to, why: "waits-for-others", words: "" });

test("a step moved past a day of the law is kept as asked, and who reads the rights is told which lies between", async () => {
  const step = await aStepIn("law", { by: day("2026-12-01") });
  const { en, nb } = await said(`/steps/${step}/move`, move("2026-12-10"), "liv");
  assert.match(en, /Kept: the day is moved/);
  assert.match(
    en,
    /Between 1 December 2026 and 10 December 2026 lies what the law sets a day for:/,
  );
  assert.match(en, /<li>[^<]*[Ee]xpulsion[^<]*, <strong>3 December 2026 \(in 8 days\)/);
  assert.match(en, /rights#deadlines/);
  assert.match(nb, /Mellom 1\. desember 2026 og 10\. desember 2026 ligger det som loven setter/);
  assert.match(nb, /<strong>3\. desember 2026 \(om 8 dager\)/);
  assert.match(await (await call("/steps", null)).text(), /10 December 2026/);
});

test("moved within what the law lets, or nearer, a step says nothing of the law's days", async () => {
  for (const [from, to] of [
    ["2026-12-01", "2026-12-02"],
    ["2026-12-04", "2026-12-10"],
    ["2026-12-10", "2026-12-01"],
  ] as const) {
    const step = await aStepIn("law", { by: day(from) });
    const { en } = await said(`/steps/${step}/move`, move(to), "liv");
    assert.match(en, /Kept: the day is moved/);
    assert.doesNotMatch(en, /Between /, `${from} ${to}`);
  }
});

test("given its first day after one of the law's, a step says which lies between that and today", async () => {
  const step = await aStepIn("law", { by: null });
  const first = { area: "law", what: "Lawyer on the appeal, later.", doer: "person" };
  const form = { ...first, seen: "1", state: "planned", by: "2026-12-10" };
  const { en } = await said(`/steps/${step}`, form, "liv");
  assert.match(en, /Between 25 November 2026 and 10 December 2026 lies/);
});

test("who may not read the rights is told nothing of the law's days", async () => {
  const step = await aStepIn("money", { by: day("2026-12-01") });
  const { en, nb } = await said(`/steps/${step}/move`, move("2026-12-10"), "bo");
  assert.match(en, /Kept: the day is moved/);
  assert.doesNotMatch(`${en}${nb}`, /Between |Mellom |expulsion|3 December|3\. desember/);
});
