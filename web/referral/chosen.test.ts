import assert from "node:assert/strict";
import { test } from "node:test";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aCase, aConsent } from "../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  ...["labour-inspectorate", "administrative-agency", "public-authority"],
]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const immigration = await testCell(cluster, "immigration", ["police", "police-immigration"]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const unit = await testCell(cluster, "unit", ["police", "trafficking-unit", "public-authority"]);
const cells = [inspectorate, shelter, immigration, police, unit];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const app = testPages(testHouse(cells), { sari: testDesk(inspectorate, sari) });

type Form = readonly (readonly [string, string])[];

function post(path: string, form: Form, language = "en") {
  return app.request(`http://localhost${path}`, {
    method: "POST",
    headers: {
      ...{ host: "localhost", "x-desk": "sari", "accept-language": language },
      "sec-fetch-site": "same-origin",
    },
    body: new URLSearchParams(form.map(([name, value]) => [name, value])),
  });
}

let cases = 0;
const way = "At the corner café, Thursdays before noon";

/** The person can be reached in one way only, and needs time. */
async function opened() {
  cases += 1;
  const found = await aCase(inspectorate, sari, `W-${cases}`);
  const caseId = found.id;
  for (const [kind, how] of [
    ["safe-way-to-reach", way],
    ["needs-time", null],
  ] as const) {
    const set = { caseId, kind, holds: true, why: "So.", how };
    assert.ok((await setSafeguard(inspectorate, sari, set, noon)).ok);
  }
  return found;
}

const whom = (to: string, purpose: string): Form => [
  ...([["to", to]] as const),
  ...([["purpose", purpose]] as const),
  ...([["due", "2026-12-09"]] as const),
  ...([["until", "2027-05-24"]] as const),
  [`necessary.${to}`, "They must know."],
  [`proportionate.${to}`, "No less will do."],
  [`interest.${to}`, "It ends sooner."],
];
const ticked = (html: string, to: string) =>
  [...html.matchAll(new RegExp(`name="fields\\.${to}"[^>]*value="([^"]*)"([^>]*)`, "g"))]
    .filter(([, , rest = ""]) => / checked/.test(rest))
    .map(([, field]) => field);

test("where the person can be found goes to the police unit for immigration only where somebody ticks it, and they are warned first", async () => {
  const { id } = await opened();
  const address = `/cases/${id}/referrals/new`;
  const form = whom("immigration", "report-offence");
  const what = await (await post(address, [...form, ["step", "what"]])).text();
  assert.deepEqual(ticked(what, "immigration"), ["place", "sector", "observations"]);
  assert.match(what, /value="safe-way-to-reach"/, "it can be chosen");
  assert.match(what, /works with sending people out of the country/);
  const shown: Form = [...form, ["shown.immigration", "yes"], ["fields.immigration", "sector"]];
  // Cut here: the case lists all its safeguards above the form.
  const preview = async (more: Form) => {
    const page = await (await post(address, [...shown, ...more, ["step", "preview"]])).text();
    return page.slice(page.indexOf("Know this first"));
  };
  const chosen = await preview([["fields.immigration", "safe-way-to-reach"]]);
  assert.ok(chosen.includes(way), "it could go, or this means nothing");
  const plain = await preview([]);
  assert.equal(plain.includes(way), false);
  assert.match(plain, /the safe way to reach the person<\/dt>\s*<dd>You did not choose it/);
  assert.match(plain, /works with sending people out of the country/);
  assert.match(plain, /Talk before/i, "what protects goes along");
});

test("a yes to everything ticks it, a yes to some only where it is among them", async () => {
  const { id, person } = await opened();
  const to = { recipient: "shelter", purpose: "assistance" };
  const all = await aConsent(inspectorate, sari, person, to);
  const fields = ["place", "needs-time"] as const;
  const some = await aConsent(inspectorate, sari, person, { ...to, fields });
  const on = async (consent: Form) => {
    const form: Form = [...whom("shelter", "assistance"), ...consent, ["step", "what"]];
    return ticked(await (await post(`/cases/${id}/referrals/new`, form)).text(), "shelter");
  };
  const usual = ["place", "sector", "observations"];
  assert.deepEqual(await on([]), usual);
  assert.deepEqual(await on([["consent", all]]), [...usual, "needs-time", "safe-way-to-reach"]);
  assert.deepEqual(await on([["consent", some]]), [...fields]);
});

test("to take care of somebody is nothing to refer by itself, and is said beside the boxes", async () => {
  const { id } = await opened();
  const form: Form = [
    ...whom("shelter", "assistance"),
    ...([["shown.shelter", "yes"]] as const),
    ["fields.shelter", "safe-way-to-reach"],
    ["step", "preview"],
  ];
  assert.match(
    await (await post(`/cases/${id}/referrals/new`, form)).text(),
    /href="#fields\.shelter"/,
  );
});

test("whether the special unit should know is asked for itself, stands as a line of its own, and can be left out", async () => {
  const { id } = await opened();
  const address = `/cases/${id}/referrals/new`;
  const form: Form = [
    ...whom("police", "investigation"),
    ...([["shown.police", "yes"]] as const),
    ...([["fields.police", "sector"]] as const),
    ...([["is.grounds-to-believe-offence.police", "yes"]] as const),
    ["base.grounds-to-believe-offence.police", "Bunks."],
  ];
  const at = async (more: Form, step: string) =>
    await (await post(address, [...form, ...more, ["step", step]])).text();
  const judge = await at([], "judge");
  assert.match(judge, /name="unit-why\.police"/);
  assert.match(judge, /name="unit-is\.grounds-to-believe-offence\.police"/);
  assert.match(await at([], "preview"), /They are not told that there is a referral/);
  const why: Form = [["unit-why.police", "Two such cases."]];
  const yes: Form = [...why, ["unit-is.grounds-to-believe-offence.police", "yes"]];
  assert.match(await at(yes, "preview"), /href="#unit-base\.grounds-to-believe-offence\.police"/);
  const based: Form = [...yes, ["unit-base.grounds-to-believe-offence.police", "Bunks."]];
  const told = await at(based, "preview");
  assert.match(told, /They are told that there is a referral/);
  assert.match(told, /name="unit-out\.police"/);
  const out = await at([...based, ["unit-out.police", "yes"]], "preview");
  assert.match(out, /You have left them out/);
  assert.match(out, /name="unit-out\.police"[^>]*checked/);
});
