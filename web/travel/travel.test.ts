import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");
const app = testPages(testHouse([police]), { jonas: testDesk(police, jonas) });
const caseId = await anOpenCase(police, jonas);
const person = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
const item = await aKeptItem(police, jonas, caseId);
const at = `/cases/${caseId}/travel`;

async function call(path: string, form: Readonly<Record<string, string>> | null = null) {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === null ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": "en", "x-desk": "jonas" },
      "sec-fetch-site": "same-origin",
    },
    ...(form === null ? {} : { body: new URLSearchParams(form) }),
  });
  const { status, headers } = answer;
  return { status, to: headers.get("location") ?? "", text: await answer.text() };
}

const codes = (text: string) => [
  ...new Set([...text.matchAll(/data-code="([\w.-]+)"/g)].map(([, code]) => code)),
];
const unknown = (text: string) => [...text.matchAll(/data-unknown/g)].length;

test("a leg is written, then who paid; what is not known can be asked for, and can be withdrawn", async () => {
  const empty = await call(`${at}/legs`, { way: "bus", from: "Kaunas" });
  assert.equal(empty.status, 400);
  assert.match(empty.text, /value="Kaunas"/);
  const leg = { way: "bus", from: "Kaunas", to: "Riga", travellers: person };
  const kept = await call(`${at}/legs?person=${person}`, leg);
  assert.equal(kept.status, 303);
  const before = await call(kept.to);
  assert.equal(unknown(before.text), 6);
  const [, id = ""] = /<option value="([\w-]{36})"[^>]*>1\. Kaunas/.exec(before.text) ?? [];
  const paid = { leg: id, did: "paid", who: "new-firm", name: "", item, amount: "much" };
  const wrong = await call(`${at}/parts?person=${person}`, paid);
  assert.equal(wrong.status, 400);
  assert.equal(codes(wrong.text).length, 1);
  const unnamed = await call(`${at}/parts?person=${person}`, { ...paid, amount: "" });
  assert.deepEqual(codes(unnamed.text), ["travel.no-name"]);
  const named = { ...paid, name: "Invented AS", amount: "1200" };
  const done = await call(`${at}/parts?person=${person}`, named);
  assert.equal(unknown((await call(done.to)).text), 5);
  const gone = await call(`${at}/withdrawn?person=${person}`, { row: id, why: "Another person" });
  assert.equal(gone.status, 303);
  assert.equal(unknown((await call(gone.to)).text), 0);
});

test("a leg leads from the chronology to the journey of one who travelled", async () => {
  const leg = { way: "ferry", from: "Tallinn", to: "Kapellskär", travellers: person };
  const dated = { ...leg, leftEarliest: "2026-05-02" };
  assert.equal((await call(`${at}/legs?person=${person}`, dated)).status, 303);
  const { text } = await call(`/cases/${caseId}/evidence/chronology`);
  const [, to = ""] = /<a href="([^"]+)"><bdi>[^<]*Tallinn/.exec(text) ?? [];
  assert.equal(to, `${at}?person=${person}`);
  assert.match((await call(to)).text, /Tallinn/);
});
