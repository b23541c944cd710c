import assert from "node:assert/strict";
import test from "node:test";
import { deliverDue } from "../../api/document/deliver.ts";
import { newCode, threadOf } from "../../api/door/held.ts";
import { readReceipt } from "../../api/door/read-receipt.ts";
import { sendReport } from "../../api/door/send-report.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { en, newOn } from "../../test/page.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [door, inspectorate], "http://localhost");
const cells = [door, inspectorate];
const origin = "http://localhost";
const app = testPages(testHouse(cells, origin), {
  caseworker: testDesk(inspectorate, await testColleague(cluster, inspectorate, "caseworker")),
  colleague: testDesk(inspectorate, await testColleague(cluster, inspectorate, "caseworker")),
  officer: testDesk(inspectorate, await testColleague(cluster, inspectorate, "officer")),
  analyst: testDesk(inspectorate, await testColleague(cluster, inspectorate, "analyst")),
});

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

async function reportComes(words = "Senger i vaskerommet", name: string | null = null) {
  const code = newCode();
  const fact = { state: "present", scope: "all", how: "told", day: null, note: null } as const;
  const facts = [
    { ...fact, factor: "pay.underpayment", level: 2 },
    { ...fact, factor: "sub.minor", level: null, state: "not_observed" as const },
  ];
  const report = {
    kind: "report",
    place: "Lillevik",
    sector: "cleaning",
    words,
    facts,
    name,
  } as const;
  await sendReport(door, { code, recipient: "inspectorate", report }, noon);
  await deliverAll();
  return { code, id: threadOf(code) };
}

const common = { host: "localhost", "accept-language": "en" };
const get = async (path: string, desk: string) =>
  await app.request(path, { headers: { ...common, "x-desk": desk } });
const post = async (path: string, desk: string, form: Record<string, string>) =>
  await app.request(path, {
    method: "POST",
    headers: { ...common, origin, "x-desk": desk },
    body: new URLSearchParams(form),
  });

test("whoever is not signed in is led to sign-in, and comes back to the same", async () => {
  const response = await app.request("/inbox", { headers: common });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), "/sign-in?back=%2Finbox");
});

test("a report is read with its facts in words, not verified, beside a decided case on each side", async () => {
  const { id } = await reportComes();
  const list = await (await get("/inbox", "officer")).text();
  assert.ok(list.includes(`/inbox/${id}`));
  const html = await (await get(`/inbox/${id}`, "officer")).text();
  assert.match(html, /Not verified/);
  assert.match(html, /Senger i vaskerommet/);
  assert.match(html, /grossly below/i);
  assert.match(html, /Here a court found forced labour/);
  assert.match(html, /Here a court did not find forced labour/);
  assert.equal(html.includes("Take on as a case</button>"), false, "an officer only reads");
});

test("taking on leads to the case, and whoever comes second is told, on the page itself", async () => {
  const { id } = await reportComes();
  const first = await post(`/inbox/${id}/take-on`, "caseworker", {});
  assert.equal(first.status, 303);
  assert.match(first.headers.get("location") ?? "", /^\/cases\/[0-9a-f-]{36}$/);
  const second = await post(`/inbox/${id}/take-on`, "colleague", {});
  assert.equal(second.status, 409);
  assert.ok((await second.text()).includes(en("refusal.inbox.already-handled")));
  const late = { "set-aside-reason": "For sent" };
  const aside = await post(`/inbox/${id}/set-aside`, "colleague", late);
  assert.equal(aside.status, 409);
});

test("a report that went to a restricted case is not there for others", async () => {
  const { id } = await reportComes();
  assert.equal((await get(`/inbox/${id}`, "colleague")).status, 200, "it must be seen before");
  await post(`/inbox/${id}/take-on`, "caseworker", { "take-on-restricted": "yes" });
  assert.equal((await get(`/inbox/${id}`, "colleague")).status, 404);
  const late = await post(`/inbox/${id}/take-on`, "colleague", {});
  assert.equal(late.status, 404, "that it was handled is not told either");
  const none = crypto.randomUUID();
  const never = await post(`/inbox/${none}/take-on`, "colleague", {});
  assert.equal((await late.text()).replaceAll(id, none), await never.text());
  assert.equal((await get(`/inbox/${id}`, "caseworker")).status, 200);
});

test("setting aside without a reason gives the same form back, with what is to be put right", async () => {
  const { id } = await reportComes();
  const without = await post(`/inbox/${id}/set-aside`, "caseworker", { "set-aside-reason": " " });
  assert.deepEqual(await givenBack(without), [400, ["set-aside-reason", "missing"]]);
  assert.match(await without.text(), /<details class="act" open="">\s*<summary>Set it aside/);
  const said = { "set-aside-reason": "Meldt før" };
  const done = await post(`/inbox/${id}/set-aside`, "caseworker", said);
  assert.equal(done.headers.get("location"), `/inbox/${id}`);
  assert.match(await (await get(`/inbox/${id}`, "officer")).text(), /Set aside by A caseworker/);
  const handled = await (await get("/inbox?handled=yes", "officer")).text();
  assert.ok(handled.includes(id));
  assert.equal((await (await get("/inbox", "officer")).text()).includes(id), false);
});

test("the name stands on the one answer that shows it, and nowhere else", async () => {
  const name = "Kari Kanari 40404040";
  const { id } = await reportComes("Navn for seg", name);
  assert.equal((await (await get(`/inbox/${id}`, "caseworker")).text()).includes(name), false);
  const opened = await post(`/inbox/${id}/name`, "caseworker", { "name-reason": "Må avtale møte" });
  assert.ok((await opened.text()).includes(name));
  assert.equal(opened.headers.get("cache-control"), "no-store");
  assert.equal((await (await get(`/inbox/${id}`, "caseworker")).text()).includes(name), false);
  const without = await post(`/inbox/${id}/name`, "caseworker", { "name-reason": "" });
  assert.deepEqual(await givenBack(without), [400, ["name-reason", "missing"]]);
  assert.equal((await without.text()).includes(name), false);
  const curious = { "name-reason": "Nysgjerrig" };
  assert.equal((await post(`/inbox/${id}/name`, "officer", curious)).status, 403);
});

test("what is written back is sent once, though the form is sent twice", async () => {
  const { code, id } = await reportComes();
  const html = await (await get(`/inbox/${id}`, "caseworker")).text();
  const once = /name="reply-reply" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
  const form = { "reply-words": "Takk.\r\nRing oss.", "reply-reply": once };
  const [first, second] = await Promise.all([
    post(`/inbox/${id}/reply`, "caseworker", form),
    post(`/inbox/${id}/reply`, "caseworker", form),
  ]);
  assert.deepEqual([first.status, second.status], [303, 303]);
  await deliverAll();
  const receipt = await readReceipt(door, code);
  assert.deepEqual(receipt.ok && receipt.value.replies.map(({ words }) => words), [
    "Takk.\nRing oss.",
  ]);
});

test("what somebody wrote cannot become markup on the page", async () => {
  const { id } = await reportComes("<script>alert(1)</script><img src=x>");
  const html = await (await get(`/inbox/${id}`, "caseworker")).text();
  assert.ok(html.includes("&lt;script&gt;alert(1)"), "the words must be there");
  const [head = "", body = ""] = html.split("<body");
  assert.equal(/<script|<img/.test(body), false);
  assert.equal(head.match(/<script|<img/g)?.length, 1, "our own");
});

test("an id that is none, a mark that is none and another's role are answered, and nothing breaks", async () => {
  assert.equal((await get("/inbox/x", "caseworker")).status, 404);
  assert.equal((await get(`/inbox/${crypto.randomUUID()}`, "caseworker")).status, 404);
  for (const mark of ["x", "x~x", `0000-01-01T00:00:00Z~${crypto.randomUUID()}`]) {
    assert.equal((await get(`/inbox?after=${mark}`, "caseworker")).status, 200, mark);
  }
  assert.equal((await get("/inbox?after=%00~x", "caseworker")).status, 400, "it is no text");
  assert.equal((await get("/inbox", "analyst")).status, 403);
  const away = `/inbox/${crypto.randomUUID()}/take-on`;
  assert.equal((await post(away, "caseworker", {})).status, 404);
});

test("the inbox is walked page by page", async () => {
  for (let count = 0; count < 22; count += 1) {
    await reportComes(`melding ${count}`);
  }
  const first = await (await get("/inbox", "officer")).text();
  const older = /href="(\/inbox\?after=[^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&");
  assert.ok(older);
  const second = await (await get(older, "officer")).text();
  const ids = (html: string): readonly string[] => html.match(/\/inbox\/[0-9a-f-]{36}/g) ?? [];
  assert.equal(ids(first).length, 20);
  assert.ok(ids(second).length >= 2);
  assert.equal(
    ids(second).some((id) => ids(first).includes(id)),
    false,
  );
});

test("work begins with what waits; an analyst sees no inbox and no cases", async () => {
  await reportComes();
  const html = await (await get("/work", "caseworker")).text();
  assert.equal(newOn(html).match(/\/inbox\/[0-9a-f-]{36}/g)?.length, 3, "the newest few");
  assert.match(newOn(html), /class="count">(?:[4-9]|\d\d+)</, "and how many there are");
  const analyst = await (await get("/work", "analyst")).text();
  assert.match(analyst, /<main.*<h1>Work<\/h1>/s);
  assert.equal(/inbox\/|class="card new"/.test(analyst), false);
});

test("one that can no longer be read is named in the list and on its page, and the rest is there", async () => {
  const { id } = await reportComes("Kan leses");
  const { id: broken } = await reportComes("Kan ikke leses");
  await asAdmin(cluster, inspectorate.id, async (client) => {
    await client.query("begin");
    await client.query("alter table work.incoming no force row level security");
    await client.query("update work.incoming set content = '{}' where id = $1", [broken]);
    await client.query("alter table work.incoming force row level security");
    await client.query("commit");
  });
  for (const path of ["/inbox", "/inbox?handled=yes", "/work"]) {
    assert.equal((await get(path, "caseworker")).status, 200, path);
  }
  const one = await get(`/inbox/${broken}`, "caseworker");
  assert.equal(one.status, 422);
  const html = await one.text();
  assert.ok(html.includes(`Cannot be read: ${broken}`));
  assert.match(html, /Give the id above to the one who runs Lenke/);
  const taken = await post(`/inbox/${broken}/take-on`, "caseworker", {});
  assert.equal(taken.status, 422);
  assert.equal((await get(`/inbox/${id}`, "caseworker")).status, 200);
});

test("what was sent back and refused for good does not stand there as told", async () => {
  const { id } = await reportComes();
  await post(`/inbox/${id}/reply`, "caseworker", { "reply-words": "Takk" });
  assert.doesNotMatch(await (await get(`/inbox/${id}`, "caseworker")).text(), /could not receive/);
  await deliverDue(
    inspectorate,
    async () => ({ problem: "document.not-authentic" }),
    () => noon,
  );
  const html = await (await get(`/inbox/${id}`, "caseworker")).text();
  assert.match(html, /Cell door could not receive what we sent back, 25 November 2026/);
  assert.match(html, /may know different keys for each other/);
});

/** Every page of the inbox, one after the other: what came at one moment has no order that a test knows. */
async function wholeInbox(): Promise<string> {
  let all = "";
  for (let at: string | undefined = "/inbox"; at !== undefined; ) {
    const html = await (await get(at, "caseworker")).text();
    all += html;
    at = /href="(\/inbox\?after=[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  }
  return all;
}

test("held reports are told of where one begins, and let in or set aside on a page of their own; nothing typed is lost", async () => {
  assert.doesNotMatch(await (await get("/work", "officer")).text(), /held apart/);
  const [one, other] = [await reportComes("Holdt en"), await reportComes("Holdt to")];
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.held (incoming, at) select unnest($1::uuid[]), $2", [
      [one.id, other.id],
      noon,
    ]),
  );
  for (const path of ["/work", "/inbox"]) {
    assert.match(await (await get(path, "officer")).text(), /Reports held apart: 2/, path);
  }
  assert.equal((await wholeInbox()).includes(one.id), false);
  assert.doesNotMatch(await (await get("/inbox?held=yes", "officer")).text(), /name="report"/);
  const held = await (await get("/inbox?held=yes", "caseworker")).text();
  const [, until = ""] = /name="until" value="([^"]+)"/.exec(held) ?? [];
  assert.match(held, new RegExp(`name="report"[^>]*value="${one.id}"`));
  const form = { until, which: "ticked", report: one.id, reason: "" };
  const lacking = await post("/inbox/held", "caseworker", { ...form, do: "set-aside" });
  assert.deepEqual(await givenBack(lacking), [400, ["reason", "inbox.no-reason"]]);
  assert.match(await lacking.text(), new RegExp(`value="${one.id}" checked`));
  const none = await post("/inbox/held", "caseworker", { until, do: "let-in", reason: "Spart" });
  assert.deepEqual(await givenBack(none), [400, ["report", "inbox.none-chosen"]]);
  assert.equal(wordsIn(await none.text(), "reason"), "Spart");
  assert.equal((await post("/inbox/held", "caseworker", { ...form, do: "let-in" })).status, 303);
  assert.ok((await wholeInbox()).includes(one.id));
  const all = { until, which: "all", reason: "Flom", do: "set-aside" };
  assert.equal((await post("/inbox/held", "caseworker", all)).status, 303);
  assert.match(await (await get(`/inbox/${other.id}`, "caseworker")).text(), /Flom/);
  assert.doesNotMatch(await (await get("/work", "officer")).text(), /held apart/);
});
