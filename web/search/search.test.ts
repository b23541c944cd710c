import assert from "node:assert/strict";
import test, { after } from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
const per = await testColleague(cluster, cell, "caseworker");
const analyst = await testColleague(cluster, cell, "analyst");
const desks = {
  liv: testDesk(cell, liv),
  per: testDesk(cell, per),
  analyst: testDesk(cell, analyst),
};
const pages = testPages(testHouse([cell]), desks);
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

const now = async (q: string, who = "liv") => {
  const answer = await pages.request("/search/now", {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost", "x-desk": who },
    body: new URLSearchParams({ q }),
  });
  return { status: answer.status, text: await answer.text() };
};

test("while one types the first are found, as texts that are no HTML; what one may not see leaves no trace", async () => {
  const { status, text } = await now("granli");
  assert.equal(status, 200);
  assert.match(text, new RegExp(`"/cases/${granli}"`));
  assert.match(text, new RegExp(`"/cases/${shut}"`));
  assert.match(text, /<b>Granli/, "as written");
  const theirs = await now("granli", "per");
  assert.doesNotMatch(theirs.text, new RegExp(shut));
  assert.equal(theirs.text, (await now("granli ", "per")).text);
  assert.doesNotMatch((await now("granli", "analyst")).text, /\/cases\//);
  for (const q of ["", "g".repeat(101)]) {
    assert.match((await now(q)).text, /"hits":\[\]/, q);
  }
  assert.equal((await now("granli", "nobody")).status, 401);
});

test("a colleague types, goes down to a case by its keys and opens it; Esc closes what was found, and no address has the words", async () => {
  const served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  const browser = await openBrowser();
  after(async () => {
    await browser.close();
    served.close();
  });
  const headers = { extraHTTPHeaders: { "x-desk": "liv" } };
  const as = { ...headers, viewport: { width: 1280, height: 900 } };
  await visit(browser, `${served.origin}/search`, headers, async (page) => {
    await page.locator("main input[name=q]").pressSequentially("granli");
    await page.locator("main [data-now] a").first().waitFor();
    await assertNoSidewaysScroll(page, "found while typing on a phone");
  });
  await visit(browser, `${served.origin}/work`, as, async (page) => {
    const box = page.locator(".bar input[name=q]");
    const hits = page.locator(".bar [data-now] a");
    await box.pressSequentially("granli");
    await hits.first().waitFor();
    assert.match((await page.locator(".bar [data-now] [aria-live]").textContent()) ?? "", /^2 /);
    assert.equal(
      await page.locator(".bar [data-now] b b").count(),
      0,
      "no HTML of what was written",
    );
    await assertAccessible(page, "found while typing");
    await page.keyboard.press("Escape");
    assert.equal(await hits.count(), 0);
    assert.equal(await box.inputValue(), "granli", "what was typed stays");
    await box.press("i");
    await box.press("Backspace");
    await hits.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/cases/*");
    assert.doesNotMatch(page.url(), /granli/);
  });
  await visit(browser, `${served.origin}/job`, as, async (page) => {
    assert.equal(await page.locator("[data-now], input[name=q]").count(), 0, "not at the doors");
  });
});
