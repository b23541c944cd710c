import assert from "node:assert/strict";
import test from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
const per = await testColleague(cluster, cell, "caseworker");
const analyst = await testColleague(cluster, cell, "analyst");
const pages = testPages(testHouse([cell]), {
  liv: testDesk(cell, liv),
  per: testDesk(cell, per),
  analyst: testDesk(cell, analyst),
});
const granli = await anOpenCase(cell, liv, { label: "K-6W9H-2MXA", place: "<b>Granli" });
const shut = await anOpenCase(cell, liv, { place: "Granli innerst", restricted: true });

const open = (path: string, who = "liv") =>
  pages.request(path, { headers: { host: "localhost", "x-desk": who } });

const send = (q: string, who = "liv") =>
  pages.request("/search", {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost", "x-desk": who },
    body: new URLSearchParams({ q }),
  });

async function found(q: string, who = "liv"): Promise<string> {
  const sent = await send(q, who);
  assert.equal(sent.status, 303);
  const answer = await open(sent.headers.get("location") ?? "", who);
  assert.equal(answer.status, 200);
  return await answer.text();
}

test("what is searched for is in no address, and what is found is linked and marked", async () => {
  const sent = await send("granli");
  const address = sent.headers.get("location") ?? "";
  assert.match(address, /^\/search\/[0-9a-f-]{36}$/);
  const html = await (await open(address)).text();
  assert.ok(html.includes(`href="/cases/${granli}"`));
  assert.match(html, /&lt;b&gt;<mark>Granli<\/mark>/);
  assert.doesNotMatch(html, /href="[^"]*granli/i);
});

test("what one may not see is in no list and in no count", async () => {
  const [mine, theirs] = [await found("granli"), await found("granli", "per")];
  assert.ok(mine.includes(`href="/cases/${shut}"`));
  assert.ok(!theirs.includes(shut));
  assert.match(mine, /<span class="count">2</);
  assert.match(theirs, /<span class="count">1</);
  assert.doesNotMatch(await found("granli", "analyst"), /href="\/cases\/[0-9a-f]/);
});

test("a group is shown alone by its address", async () => {
  const { headers } = await send("lønn");
  const address = headers.get("location") ?? "";
  const all = (await (await open(address)).text()).split("<li").length;
  const alone = await (await open(`${address}?group=knowledge`)).text();
  assert.ok(alone.split("<li").length > all);
  assert.doesNotMatch(await (await open(`${address}?group=cases`)).text(), /id="group-knowledge"/);
});

test("“§” is for law alone, the section that was typed first; “>” for what one can do", async () => {
  const law = await found("§ 14-15 granli");
  assert.ok(!law.includes(granli));
  const [first = ""] = /href="\/law\/[^"]*"/.exec(await found("§ aml 14-15")) ?? [];
  assert.match(first, /14-15/);
  const deeds = await found("> innboks");
  assert.match(deeds, /<li><a href="\/inbox"/);
  assert.doesNotMatch(deeds, /id="group-/);
});

test("nothing typed is the form with help, and too much is said, with what was typed", async () => {
  assert.equal((await send("  ")).headers.get("location"), "/search");
  assert.equal((await open("/search")).status, 200);
  const long = await send(`granli ${"x".repeat(100)}`);
  assert.equal(long.status, 400);
  const html = await long.text();
  assert.match(html, /data-code="too-long"/);
  assert.match(html, /granli x/);
});

test("after ten minutes, and to others, the number opens nothing", async () => {
  const address = (await send("granli")).headers.get("location") ?? "";
  const other = await open(address, "per");
  assert.equal(other.status, 410);
  await asAdmin(cluster, cell.id, (client) =>
    client.query("update work.search set at = at - interval '10 minutes'"),
  );
  const ended = await open(address);
  assert.equal(ended.status, 410);
  assert.doesNotMatch(await ended.text(), /granli/i);
});
