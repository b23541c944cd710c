import assert from "node:assert/strict";
import test from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const desks = { owner: testDesk(cell, owner), other: testDesk(cell, other) };
const pages = testPages(testHouse([cell]), desks);
const get = async (path: string, as = "owner") =>
  await pages.request(path, { headers: { host: "localhost", "x-desk": as } });
const post = async (path: string, body: Record<string, string>, as = "owner") =>
  await pages.request(path, {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost", "x-desk": as },
    body: new URLSearchParams(body),
  });

test("an old address with words to search for is the list without them, and the list asks for none", async () => {
  const caseId = await anOpenCase(cell, other, { place: "Storås" });
  const old = await (await get("/cases?q=Zyxa&show=mine", "other")).text();
  assert.ok(old.includes(`href="/cases/${caseId}"`));
  assert.equal(old.match(/name="q"/g)?.length, 1, "the search of the bar");
  assert.doesNotMatch(old.replace(/<form[^>]*\/language.*?<\/form>/gs, ""), /Zyxa/);
});

test("a view of the list is kept for oneself, at most twelve, and removed", async () => {
  const view = { show: "mine", sort: "quiet", sector: "cleaning", place: "Granli" };
  const kept = await post("/cases/views", { ...view, name: "Mine, Granli" });
  assert.equal(kept.status, 303);
  const own = await (await get("/cases")).text();
  assert.match(
    own,
    /href="\/cases\?show=mine&amp;sort=quiet&amp;sector=cleaning&amp;place=Granli"/,
  );
  assert.doesNotMatch(await (await get("/cases", "other")).text(), /Mine, Granli/);
  for (let one = 0; one < 11; one += 1) {
    assert.equal((await post("/cases/views", { ...view, name: `V${one}` })).status, 303);
  }
  const full = await post("/cases/views", { ...view, name: "One more" });
  assert.equal(full.status, 400);
  assert.match(await full.text(), /data-code="case.too-many-views"/);
  assert.equal(
    (await post("/cases/views", { ...view, name: "V1" })).status,
    303,
    "in its own place",
  );
  assert.equal((await post("/cases/views", { ...view, name: " " })).status, 400);
  assert.equal((await post("/cases/views/remove", { name: "Mine, Granli" }, "other")).status, 303);
  assert.match(await (await get("/cases")).text(), /Mine, Granli/, "another removes none of it");
  assert.equal((await post("/cases/views/remove", { name: "Mine, Granli" })).status, 303);
  assert.doesNotMatch(await (await get("/cases")).text(), /Mine, Granli/);
});

test("the list is saved as a file with what the filter shows, without code names, and that is logged", async () => {
  const caseId = await anOpenCase(cell, owner, { label: "K-7F3Q-2MXA", place: "=Granli" });
  ok(await addPerson(cell, owner, { caseId, pseudonym: "Marihånd" }, noon));
  await anOpenCase(cell, owner, { label: "K-CCCC-DDDD" });
  await anOpenCase(cell, other, { label: "K-AAAA-BBBB" });
  const file = await get("/cases.csv?show=mine");
  assert.equal(file.headers.get("content-type"), "text/csv; charset=utf-8");
  const bytes = Buffer.from(await file.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = bytes.toString("utf8").trim().split("\r\n");
  assert.equal(lines.length, 3);
  const line = (label: string) => lines.find((each) => each.startsWith(label)) ?? "";
  assert.match(line("K-7F3Q"), /^K-7F3Q-2MXA;[^;]+;'=Granli;1;Ada Lind;[^;]+;;2026-11-25$/);
  assert.match(line("K-CCCC"), /^K-CCCC-DDDD;[^;]+;[^;]*;;Ada Lind;/, "how many is not known");
  assert.doesNotMatch(lines.join(), /Marihånd|AAAA/);
  const logged = await asAdmin(
    cluster,
    cell.id,
    async (client) =>
      (await client.query("select actor from log.entry where verb = 'case.export'")).rows,
  );
  assert.deepEqual(logged, [{ actor: owner.id }]);
});

test("what is chosen in the list is given by a form, each answered by itself; a form without a colleague comes back whole", async () => {
  const [own, theirs] = [
    await anOpenCase(cell, owner, { label: "K-GIVE-0001" }),
    await anOpenCase(cell, other, { label: "K-GIVE-0002" }),
  ];
  const list = await (await get("/cases")).text();
  assert.ok(list.includes(`name="case" value="${own}"`));
  assert.ok(list.includes(`href="/cases/${theirs}"`) && !list.includes(`value="${theirs}"`));
  const chosen = await (await get(`/cases/give?case=${own}&case=${theirs}&case=x`)).text();
  const values = [`${own}.${owner.id}`, `${theirs}.${other.id}`];
  for (const value of values) {
    assert.ok(chosen.includes(`value="${value}" checked`), value);
  }
  const send = async (colleague: string) => {
    const body = new URLSearchParams([
      ...values.map((each) => ["case", each]),
      ["colleague", colleague],
    ]);
    const headers = { host: "localhost", origin: "http://localhost", "x-desk": "owner" };
    const answer = await pages.request("/cases/give", { method: "POST", headers, body });
    return { status: answer.status, html: await answer.text() };
  };
  const none = await send("");
  assert.equal(none.status, 400);
  assert.ok(
    values.every((value) => none.html.includes(`value="${value}" checked`)),
    "as chosen",
  );
  const third = await testColleague(cluster, cell, "caseworker", "Cato Vik");
  const given = await send(third.id);
  assert.equal(given.status, 422);
  assert.match(given.html, /data-code="case.not-owner"/);
  assert.match(given.html, /Cato Vik/);
  const again = await send(third.id);
  assert.match(again.html, /data-code="case.already-theirs"/);
});
