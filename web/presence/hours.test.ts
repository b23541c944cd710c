import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { addHours, addingHours } from "../../api/presence/add.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const jonas = await testColleague(cluster, police, "caseworker");
const liv = await testColleague(cluster, shelter, "supervisor");
const app = testPages(testHouse([police, shelter]), {
  jonas: testDesk(police, jonas),
  liv: testDesk(shelter, liv),
});

async function call(path: string, body: FormData | null = null, who: "jonas" | "liv" = "jonas") {
  const answer = await app.request(`http://localhost${path}`, {
    method: body === null ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": "en", "x-desk": who },
      "sec-fetch-site": "same-origin",
    },
    ...(body === null ? {} : { body }),
  });
  const { status, headers } = answer;
  return { status, to: headers.get("location") ?? "", text: await answer.text() };
}

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value);
  }
  return form;
}

async function aCase() {
  const caseId = await anOpenCase(police, jonas);
  const person = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
  const till = await aKeptItem(police, jonas, caseId, { kind: "digital" });
  return { caseId, person, till };
}

const codes = (text: string) => [
  ...new Set([...text.matchAll(/data-code="([\w.-]+)"/g)].map(([, code]) => code)),
];
const sums = (text: string) =>
  [...text.matchAll(/<section class="card"><h2>[^<]*<\/h2><p><b>([\d.,]+) h<\/b>/g)].map(
    ([, hours]) => Number(hours),
  );

test("lines typed and lines of a file become hours, told beside what is independent", async () => {
  const { caseId, person, till } = await aCase();
  const own = await aKeptItem(police, jonas, caseId, { speaker: person, speakerIs: "injured" });
  const file = new File(["Date;In;Out\n2026-03-02;08:00;10:00\n"], "till.csv");
  const at = `/cases/${caseId}/hours`;
  const said = { person, says: "working", slackMinutes: "0" };
  const typed = { ...said, item: own, lines: "2026-03-02 07:00 19:00" };
  assert.match((await call(at, formOf(typed))).to, /kept=1$/);
  assert.match((await call(at, formOf({ ...said, item: till, lines: "", file }))).to, /kept=1$/);
  const { text } = await call(`${at}?person=${person}&sector=cleaning&hourly=250`);
  assert.deepEqual(sums(text), [2, 2, 12]);
  assert.match(text, /08:00 to 10:00 independent/);
});

test("a line that cannot be read comes back with its number, and nothing typed is lost", async () => {
  const { caseId, person, till } = await aCase();
  const lines = "2026-03-02 07:00 19:00\nthe second";
  const form = formOf({ person, item: till, says: "there", slackMinutes: "15", lines });
  const { status, text } = await call(`/cases/${caseId}/hours`, form);
  assert.equal(status, 400);
  assert.deepEqual(codes(text), ["presence.lines-unreadable"]);
  assert.match(text, /the second<\/textarea>/);
  assert.match(text, /Line 2/);
});

test("a file that is no table is refused at the box, and an empty form says what is missing", async () => {
  const { caseId, person, till } = await aCase();
  const file = new File([new Uint8Array([0x50, 0x4b, 9])], "till.xlsx");
  const form = formOf({ person, item: till, says: "there", slackMinutes: "0", lines: "", file });
  assert.deepEqual(codes((await call(`/cases/${caseId}/hours`, form)).text), [
    "presence.file-unreadable",
  ]);
  const empty = await call(`/cases/${caseId}/hours`, formOf({ person, slackMinutes: "soon" }));
  assert.equal(empty.status, 400);
});

test("a line is withdrawn with why, not without", async () => {
  const { caseId, person, till } = await aCase();
  const line = { person, item: till, says: "working", lines: "2026-03-02 07:00 19:00" };
  ok(await addHours(police, jonas, { ...addingHours.shape.parse(line), caseId }, noon));
  const at = `/cases/${caseId}/hours`;
  const [, row = ""] = /name="row" value="([^"]+)"/.exec((await call(at)).text) ?? [];
  const without = await call(`${at}/withdrawn`, formOf({ row, why: " " }));
  assert.equal(without.status, 400);
  const gone = await call(`${at}/withdrawn`, formOf({ row, why: "Another till" }));
  assert.equal(gone.status, 303);
  assert.doesNotMatch((await call(at)).text, /name="row"/);
});

test("a withdrawal without a reason stays with its person; a line that was withdrawn can be written again", async () => {
  const { caseId, person, till } = await aCase();
  const bjerk = ok(await addPerson(police, jonas, { caseId, pseudonym: "Bjerk" }, noon));
  const at = `/cases/${caseId}/hours`;
  const said = { item: till, says: "working", slackMinutes: "0", lines: "2026-03-02 07:00 19:00" };
  for (const each of [person, bjerk]) {
    assert.equal((await call(at, formOf({ ...said, person: each }))).status, 303);
  }
  const page = await call(`${at}?person=${bjerk}`);
  const [, row = ""] = /name="row" value="([^"]+)"/.exec(page.text) ?? [];
  const [, action = ""] = /action="([^"]+withdrawn[^"]*)"/.exec(page.text) ?? [];
  const refused = await call(action, formOf({ row, why: "" }));
  assert.match(refused.text, new RegExp(`value="${row}" checked`));
  await call(action, formOf({ row, why: "Another till" }));
  const again = await call(at, formOf({ ...said, person: bjerk }));
  assert.match(again.to, /kept=1$/);
});

test("a file is not read for who may not write, and no word of an address is in the log", async () => {
  const { caseId } = await aCase();
  const file = new File(["2026-03-02;07:00;19:00"], "till.csv");
  const theirs = await call(`/cases/${caseId}/hours`, formOf({ file }), "liv");
  assert.equal(theirs.status, 404);
  await call(`/cases/${caseId}/hours?person=Canary`);
  assert.ok(!(await everythingIn(cluster, police.id)).includes("Canary"));
});

test("an agency that gathers no evidence has no such page", async () => {
  const caseId = await anOpenCase(shelter, liv);
  assert.equal((await call(`/cases/${caseId}/hours`, null, "liv")).status, 403);
});
