import assert from "node:assert/strict";
import test from "node:test";
import { deliverDue } from "../../api/document/deliver.ts";
import { newCode, threadOf } from "../../api/door/held.ts";
import { readReceipt } from "../../api/door/read-receipt.ts";
import { sendReport } from "../../api/door/send-report.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import type { Report } from "../../domain/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { wordsIn, wrongIn } from "../../test/factories/forms.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import * as maker from "../maker.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [door, inspectorate], "http://localhost");
const kai = await testColleague(cluster, inspectorate, "caseworker", "Kai Kollega");
const origin = "http://localhost";
const app = testPages(testHouse([door, inspectorate], origin), {
  kai: testDesk(inspectorate, kai),
});
const common = { host: "localhost", origin, "accept-language": "en" };

async function carried(): Promise<void> {
  for (const cell of [door, inspectorate]) {
    await deliverDue(cell, carryTo([door, inspectorate]), () => noon);
  }
}

async function reported(): Promise<string> {
  const code = newCode();
  const report: Report = {
    ...{ kind: "report", place: "Lillevik", sector: "cleaning", words: null },
    ...{ facts: [], name: null },
  };
  assert.ok((await sendReport(door, { code, recipient: "inspectorate", report }, noon)).ok);
  await carried();
  return code;
}

async function post(form: Record<string, string>, to = app) {
  const body = new URLSearchParams(form);
  const response = await to.request("/receipt", { method: "POST", headers: common, body });
  const html = await response.text();
  const once = /name="once" value="([^"]+)"/.exec(html)?.[1] ?? "";
  return { status: response.status, html, once };
}

async function additions(code: string): Promise<number> {
  const read = await readReceipt(door, code);
  assert.ok(read.ok);
  return read.value.additions.length;
}

const pageOf = async (path: string) =>
  await (await app.request(path, { headers: { ...common, "x-desk": "kai" } })).text();

test("the receipt has a box, and what is written in it comes once, beside the report and in its case", async () => {
  const code = await reported();
  const { once, html } = await post({ code });
  assert.match(html, /<textarea[^>]*name="more"/);
  const form = { code, once, go: "write", more: "Kanarifugl i boksen" };
  const first = await post(form);
  assert.equal(first.status, 200);
  assert.match(first.html, /role="status"/);
  assert.doesNotMatch(first.html, /Kanarifugl/);
  await post(form);
  assert.notEqual(first.once, once, "what is written next is something else");
  await carried();

  const at = `/inbox/${threadOf(code)}`;
  const report = await pageOf(at);
  assert.equal(report.split('data-from="sender"').length - 1, 1);
  assert.match(report, /Kanarifugl i boksen/);
  const on = { id: threadOf(code), label: "K-1", restricted: false };
  const taken = await takeOn(inspectorate, kai, on, noon);
  assert.ok(taken.ok);
  assert.match(await pageOf(`/cases/${taken.value.caseId}`), /Kanarifugl i boksen/);
});

test("what cannot be sent stays in the box, with what to do about it, and so it does in another language", async () => {
  const code = await reported();
  const long = "x".repeat(10_001);
  for (const [words, why] of [
    ["  ", "receipt.no-words"],
    [long, "too-long"],
  ] as const) {
    const answer = await post({ code, once: crypto.randomUUID(), go: "write", more: words });
    assert.deepEqual([answer.status, wrongIn(answer.html)], [400, [["more", why]]]);
    assert.equal(wordsIn(answer.html, "more"), words);
  }
  const once = crypto.randomUUID();
  const other = await post({ code, once, more: "halvskrevet", language: "nb" });
  assert.equal(other.once, once);
  assert.match(other.html, /lang="nb".*halvskrevet/s);
  await carried();
  assert.equal((await everythingIn(cluster, "inspectorate")).includes("halvskrevet"), false);
});

test("a wrong receipt writes nothing, and keeps the code that was typed", async () => {
  const wrong = await post({ code: "0000 1111", go: "write", more: "til ingen" });
  assert.deepEqual([wrong.status, wrongIn(wrong.html)], [404, [["code", "receipt.not-found"]]]);
  assert.match(wrong.html, /value="0000 1111"/);
  await carried();
  assert.equal((await everythingIn(cluster, "inspectorate")).includes("til ingen"), false);
});

test("a copy takes nothing more to be sent, and what was typed stays in the box", async () => {
  const code = await reported();
  const desks = {};
  const copy = testPages(testHouse([door, inspectorate], origin), desks, undefined, maker, true);
  const { once } = await post({ code });
  const form = { code, once, go: "write", more: "Kanarifugl" };
  const refused = await post(form, copy);
  assert.deepEqual([refused.status, wrongIn(refused.html)], [400, [["more", "isolated"]]]);
  assert.match(refused.html, /<textarea[^>]*aria-invalid="true"[^>]*>\s*Kanarifugl/);
  assert.equal(await additions(code), 0);
  assert.equal((await post(form)).status, 200);
  assert.equal(await additions(code), 1, "or this means nothing");
});
