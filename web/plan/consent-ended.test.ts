import assert from "node:assert/strict";
import test from "node:test";
import { noteConsent } from "../../api/person/consent.ts";
import { noteStep } from "../../api/plan/step.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const nav = await testCell(cluster, "nav", ["nav"]);
await introduce(cluster, [cell, nav], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const pages = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const today = dayOf(noon);

const call = async (path: string, form?: Record<string, string>, language = "en") => {
  const answer = await pages.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "x-desk": "owner", "accept-language": language },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { to: answer.headers.get("location") ?? "", text: await answer.text() };
};

const consentTo = (of: Awaited<ReturnType<typeof aPlan>>, days: number) =>
  noteConsent(
    cell,
    owner,
    {
      ...{ ...of, recipient: "nav", purpose: "assistance", given: today, how: "spoken" },
      ...{ until: addDays(today, days), fields: null, language: "Norsk" },
      ...{ wayBack: false, heard: true },
    },
    noon,
  );

test("another yes to the same is told of once one is withdrawn, and what was withdrawn is not offered for a step", async () => {
  const of = await aPlan(cell, owner);
  const [one, two] = [await consentTo(of, 60), await consentTo(of, 61)];
  assert.ok(one.ok && two.ok);
  const withdraw = async (consent: string) =>
    (await call((await call(`/cases/${of.caseId}/consents/${consent}/withdraw`, {})).to)).text;
  const holds = new RegExp(
    `Another consent to Cell nav still holds.*href="#person-${of.person}"`,
    "s",
  );
  assert.match(await withdraw(one.value), holds);
  const steps = (await call(`/cases/${of.caseId}/persons/${of.person}/plan/steps`)).text;
  assert.match(steps, new RegExp(`value="${two.value}"`));
  assert.doesNotMatch(steps, new RegExp(`value="${one.value}"`));
  assert.doesNotMatch(await withdraw(two.value), /still holds/);
});

test("a yes is good for some years and no more", async () => {
  const of = await aPlan(cell, owner);
  const tooLong = { ok: false, refused: "consent.too-long" };
  assert.deepEqual(await consentTo(of, 36_000), tooLong);
  assert.ok((await consentTo(of, 1_800)).ok);
});

test("once a consent is withdrawn, the plan names each step under way on it, and the page leads there", async () => {
  const of = await aPlan(cell, owner);
  const noted = await consentTo(of, 60);
  assert.ok(noted.ok);
  const consent = noted.value;
  const tells = { to: "agency", cell: "nav", consent } as const;
  const states = { "Ring NAV": "begun", "Skriv til NAV": "planned" } as const;
  for (const [what, state] of Object.entries(states)) {
    const by = addDays(today, 5);
    const content = aStep({ what, by, tells, standing: { state } });
    const kept = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(cell, owner, kept, noon)).ok);
  }
  const plan = `/cases/${of.caseId}/persons/${of.person}/plan`;
  const heading = "Samtykket er trukket eller utløpt";
  assert.doesNotMatch((await call(plan, undefined, "nb")).text, new RegExp(heading));
  const { to } = await call(`/cases/${of.caseId}/consents/${consent}/withdraw`, {});
  const told = await call(to);
  assert.match(told.text, new RegExp(`The consent is withdrawn.*href="${plan}">See whether`, "s"));
  const [stopped, ...others] = rowsOf((await call("/work", undefined, "nb")).text);
  assert.deepEqual([stopped?.kind, stopped?.group], ["stopped", "at-once"], "first on Work");
  assert.match(stopped?.href ?? "", /plan\/steps\/[0-9a-f-]+$/);
  assert.match(stopped?.html ?? "", /Ring NAV/);
  assert.ok(others.every(({ kind, html }) => kind !== "stopped" && !html.includes("Ring NAV")));
  const deadlines = (await call("/deadlines", undefined, "nb")).text;
  assert.match(deadlines, new RegExp(`Ring NAV.*${heading}\\..*href="${plan}">Stopp det`, "s"));
  for (const path of ["", "/hand-over"]) {
    const { text } = await call(`${plan}${path}`, undefined, "nb");
    const [, said = ""] = new RegExp(`${heading}(.*?)</ul>`, "s").exec(text) ?? [];
    assert.match(said, /Ring NAV/, path);
    assert.doesNotMatch(said, /Skriv til NAV/, "nothing was told by what is not begun");
  }
  const { text } = await call(plan, undefined, "nb");
  const next = text.slice(text.indexOf("</ul>", text.indexOf(heading)));
  assert.match(
    next,
    new RegExp(`Ring NAV.{0,900}${heading}`, "s"),
    "and beside it in what is open",
  );
});
