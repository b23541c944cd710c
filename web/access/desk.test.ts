import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const editor = await testColleague(cluster, coordination, "editor");
const house = testHouse([coordination]);
const pages = testPages(house, { editor: testDesk(coordination, editor) });

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

const plain = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

function carried(html: string): URLSearchParams {
  const form = /<form method="post" action="\/edit[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1] ?? "";
  const fields = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return new URLSearchParams(
    fields.map(([, name = "", value = ""]) => [plain(name), plain(value)]),
  );
}

const send = async (path: string, body: URLSearchParams, more: Record<string, string> = {}) =>
  await pages.request(path, {
    method: "POST",
    body,
    headers: { "sec-fetch-site": "same-origin", ...more },
  });

test("a form sent after the session has run out is carried in the page, and works when it is sent again signed in", async () => {
  const begun = await send("/edit/items/sign/withdraw", new URLSearchParams(), {
    "x-desk": "editor",
  });
  const draft = begun.headers.get("location") ?? "";
  assert.match(draft, /^\/edit\/changes\//);
  const typed = new URLSearchParams([
    ["text.nb", 'Ord med «tegn» & "flere" <b>\nlinjer'],
    ["text.en", "Words"],
    ["needs", "one"],
    ["needs", "two"],
  ]);
  const out = await send(draft, typed, { "x-was-desk": "editor" });
  assert.equal(out.status, 401);
  assert.equal(out.headers.get("cache-control"), "no-store");
  const html = await out.text();
  assert.ok(!html.includes("<b>\n"), "what was typed is text and no markup");
  assert.match(html, /href="\/sign-in\?back=\/work"/);
  assert.deepEqual(
    [...carried(html)].map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]),
    [...typed],
  );
  const again = await send(draft, carried(html), { "x-desk": "editor" });
  assert.ok(again.status === 303 || again.status === 400, `${again.status}`);
  const kept = await pages.request(draft, { headers: { host: "localhost", "x-desk": "editor" } });
  assert.match(await kept.text(), /Ord med «tegn»/);
});

test("without the cookie of a session that has ended nothing is carried, and with one at most what a person writes", async () => {
  const many = (count: number) =>
    new URLSearchParams(Array.from({ length: count }, () => ["text.nb", "kanarifugl"]));
  for (const [count, was, carries] of [
    [200, "editor", true],
    [201, "editor", false],
    [1, "", false],
    [2000, "", false],
  ] as const) {
    const out = await send("/edit/changes/x", many(count), { "x-was-desk": was });
    assert.equal(out.status, 401);
    const html = await out.text();
    assert.equal(html.split("kanarifugl").length - 1, carries ? count : 0);
    assert.match(html, /href="\/sign-in\?back=\/work"/);
    assert.ok(html.length < 30_000, `${html.length}`);
  }
});

test("a form from a page that is not ours is carried nowhere", async () => {
  const body = new URLSearchParams({ "text.nb": "Fremmede ord" });
  const answer = await send("/edit/changes/x", body, { "sec-fetch-site": "cross-site" });
  assert.equal(answer.status, 403);
  assert.ok(!(await answer.text()).includes("Fremmede ord"));
});

test("an address that is opened signed out leads to sign-in and back", async () => {
  const answer = await pages.request("/edit?a=1", { headers: { host: "localhost" } });
  assert.equal(answer.headers.get("location"), "/sign-in?back=%2Fedit%3Fa%3D1");
});
