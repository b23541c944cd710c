import assert from "node:assert/strict";
import { test } from "node:test";
import { deliverDue } from "../../../api/document/deliver.ts";
import { noon } from "../../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aCase, canary } from "../../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [inspectorate, police], "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const officer = await testColleague(cluster, inspectorate, "officer");
let nudged = 0;
const house = {
  ...testHouse([inspectorate, police]),
  nudge: () => {
    nudged += 1;
  },
};
const app = testPages(house, {
  sari: testDesk(inspectorate, sari),
  officer: testDesk(inspectorate, officer),
});

let cases = 0;
async function opened() {
  cases += 1;
  return await aCase(inspectorate, sari, `P-${cases}`);
}

function get(path: string, desk = "sari") {
  return app.request(`http://localhost${path}`, {
    headers: { host: "localhost", "x-desk": desk, "accept-language": "en" },
  });
}

function post(path: string, form: [string, string][], desk = "sari") {
  return app.request(`http://localhost${path}`, {
    method: "POST",
    headers: {
      host: "localhost",
      "x-desk": desk,
      "accept-language": "en",
      "sec-fetch-site": "same-origin",
    },
    body: new URLSearchParams(form),
  });
}

const right: [string, string][] = [
  ["to", "police"],
  ["purpose", "investigation"],
  ["ground", "no-names"],
  ["fields", "place"],
  ["fields", "observations"],
  ["fields", "words"],
  ["reasoning", "They must see the <place> soon."],
  ["due", "2026-12-09"],
  ["until", "2027-05-24"],
];
const id = (): [string, string] => ["id", crypto.randomUUID()];

test("what is typed is shown field by field, then sent once, and stands on a page of its own", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const form = [...right, id()];

  const preview = await (await post(address, [...form, ["step", "preview"]])).text();
  assert.match(preview, /This is what Cell police would be told/);
  assert.match(preview, /Not verified/);
  assert.match(preview, /Someone could be recognised by it/);
  assert.equal(preview.includes(canary.words), false);
  assert.match(preview, /They must see the &lt;place&gt; soon\./);
  const none = await (await get(`/cases/${caseId}/referrals`)).text();
  assert.match(none, /Nothing has been referred yet/);

  const sent = await post(address, [...form, ["step", "send"]]);
  assert.equal(sent.status, 303);
  assert.equal(nudged, 1);
  const where = sent.headers.get("location") ?? "";
  const again = await post(address, [...form, ["step", "send"]]);
  assert.equal(again.headers.get("location"), where);

  const page = await (await get(where)).text();
  assert.match(page, /It is on its way/);
  assert.match(page, /An answer from Cell police by 9 December 2026/);
  assert.match(page, /Talk before any removal/);
  const list = await (await get(`/cases/${caseId}/referrals`)).text();
  assert.equal(list.split('href="/referrals/').length - 1, 1);
  assert.match(await (await get("/referrals", "officer")).text(), new RegExp(`P-${cases}`));
});

test("what is wrong stands beside its field, and nothing typed is lost", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const empty = await post(address, [["reasoning", "typed already"]]);
  assert.equal(empty.status, 400);
  const text = await empty.text();
  for (const field of ["to", "purpose", "ground", "due", "until"]) {
    assert.match(text, new RegExp(`href="#${field}"`), field);
  }
  assert.match(text, /typed already/);

  const without = right.filter(([name]) => name !== "reasoning");
  const unreasoned = await (await post(address, without)).text();
  assert.match(unreasoned, /href="#reasoning"/);
});

test("any other ground is refused in plain words", async () => {
  const { id: caseId } = await opened();
  const other = right.map(([name, value]): [string, string] => [
    name,
    name === "ground" ? "other" : value,
  ]);
  for (const step of ["preview", "send"]) {
    const answer = await post(`/cases/${caseId}/referrals/new`, [...other, ["step", step]]);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /Lenke does not know this ground/);
  }
});

test("changing gives the form back as it was", async () => {
  const { id: caseId, person } = await opened();
  const answer = await post(`/cases/${caseId}/referrals/new`, [
    ...right,
    ["person", person],
    ["step", "change"],
  ]);
  assert.equal(answer.status, 200);
  const text = await answer.text();
  assert.match(text, /value="no-names" checked/);
  assert.match(text, new RegExp(`value="${person}" selected`));
  assert.match(text, /They must see the &lt;place&gt; soon\./);
});

test("an officer reads and cannot refer; nobody sees what is not theirs to see", async () => {
  const { id: caseId } = await opened();
  const list = await (await get(`/cases/${caseId}/referrals`, "officer")).text();
  assert.equal(list.includes("/referrals/new"), false);
  assert.equal((await get(`/cases/${caseId}/referrals/new`, "officer")).status, 403);
  assert.equal((await post(`/cases/${caseId}/referrals/new`, right, "officer")).status, 403);
  assert.equal((await get("/referrals/x")).status, 404);
  assert.equal((await get(`/cases/${crypto.randomUUID()}/referrals`)).status, 404);
  assert.equal((await get(`/cases/${caseId}/referrals`, "nobody")).status, 303);
});

test("a referral that was refused for good says so, why and what now, and waits for no answer", async () => {
  const { id: caseId } = await opened();
  const once = crypto.randomUUID();
  const form: [string, string][] = [...right, ["id", once], ["step", "send"]];
  await post(`/cases/${caseId}/referrals/new`, form);
  const before = await (await get(`/referrals/${once}`)).text();
  assert.match(before, /What we wait for/);

  const refusing = async () => ({ problem: "document.belongs-nowhere" });
  await deliverDue(inspectorate, refusing, () => noon);
  const page = await (await get(`/referrals/${once}`)).text();
  assert.match(page, /Cell police could not receive it/);
  assert.match(page, /At theirs it belongs to nothing/);
  assert.match(page, /Refused 25 November 2026\. It is not tried again/);
  assert.doesNotMatch(page, /What we wait for/);
  for (const path of [`/cases/${caseId}/referrals`, "/referrals", "/work"]) {
    assert.match(await (await get(path)).text(), /Not received/, path);
  }
  const norsk = await app.request(`http://localhost/referrals/${once}`, {
    headers: { host: "localhost", "x-desk": "sari", "accept-language": "nb" },
  });
  assert.match(await norsk.text(), /Cell police kunne ikke ta den imot/);
});
