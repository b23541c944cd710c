import assert from "node:assert/strict";
import test from "node:test";
import { deliverDue } from "../../api/document/deliver.ts";
import { newCode, threadOf } from "../../api/door/held.ts";
import { sendReport } from "../../api/door/send-report.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asksOf, filledIn } from "../../test/factories/asks.ts";
import { observed } from "../../test/factories/comparison.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [door, inspectorate], "http://localhost");
const cells = [door, inspectorate];
const origin = "http://localhost";
const owner = await testColleague(cluster, inspectorate, "caseworker", "Ida Berg");
const app = testPages(testHouse(cells, origin), { owner: testDesk(inspectorate, owner) });

const ask = asksOf(app);
const get = async (path: string) => (await ask("owner", path)).html;
const post = async (path: string, form: Record<string, string>) => await ask("owner", path, form);

async function reportComes(fact: ObservedFact): Promise<string> {
  const code = newCode();
  const report = { kind: "report", place: "Lillevik", sector: "cleaning", words: null } as const;
  const whole = { ...report, facts: [fact], name: null };
  assert.ok((await sendReport(door, { code, recipient: "inspectorate", report: whole }, noon)).ok);
  await deliverDue(door, carryTo(cells), () => noon);
  return threadOf(code);
}

async function takenOn(fact: ObservedFact): Promise<string> {
  const taken = await post(`/inbox/${await reportComes(fact)}/take-on`, {});
  assert.equal(taken.status, 303);
  return taken.location ?? "";
}

const placeOf = (page: string, what: RegExp): number => {
  const found = page.search(what);
  assert.ok(found >= 0, String(what));
  return found;
};

const boxOn = (page: string): string =>
  /<div class="notice" data-tone="urgent".*?<\/div>/s.exec(page)?.[0] ?? "";

test("a report of a child is first on Work, marked in the inbox, and says whom to ring before all else", async () => {
  const before = await get("/work");
  assert.doesNotMatch(before, /tel:116111/);
  const id = await reportComes(observed("sub.minor", "present", 1, "some"));
  const work = await get("/work");
  const [first] = rowsOf(work);
  assert.deepEqual(
    [first?.kind, first?.group, first?.href],
    ["child-in", "at-once", `/inbox/${id}`],
  );
  placeOf(work, /tel:116111/);
  const line = (await get("/inbox")).split("<li").find((each) => each.includes(id)) ?? "";
  assert.match(line, /data-color="danger"/);
  const page = await get(`/inbox/${id}`);
  assert.ok(placeOf(page, /tel:116111/) < placeOf(page, /<h1>/));
});

test("taken on, the box is first on the case with its two deeds, and a line on its other views leads there", async () => {
  const at = await takenOn(observed("sub.minor", "maybe", 1, "some"));
  const page = await get(at);
  const first = placeOf(page, /data-tone="urgent"/);
  assert.ok(first < placeOf(page, /<h1>/));
  assert.match(page, /name="kind" value="minor-or-maybe"/);
  assert.match(page, new RegExp(`href="${at}/child#told"`));
  assert.match(page, /tel:116111/);
  assert.match(await get(`${at}/observations`), new RegExp(`class="held"><a[^>]*href="${at}"`));
  const list = (await get("/cases")).split("<tr").find((each) => each.includes(at)) ?? "";
  assert.match(list, /data-color="danger"/);
  assert.match(boxOn(await get("/deadlines")), new RegExp(`href="${at}"`));
});

test("both deeds are done from the box: it folds, and its lines are gone", async () => {
  const at = await takenOn(observed("sub.minor", "present", 1, "some"));
  const why = /name="why-minor-or-maybe" value="([^"]+)"/.exec(await get(at))?.[1] ?? "";
  const set = { kind: "minor-or-maybe", holds: "yes", "why-minor-or-maybe": why };
  assert.equal((await post(`${at}/safeguards`, set)).status, 303);
  assert.doesNotMatch(await get(at), /name="kind" value="minor-or-maybe"/);
  const told = { body: "barnevern", whom: "Kari", day: "2026-11-25", time: "12:00" };
  const twice = await post(`${at}/child/notified`, told);
  assert.equal(twice.status, 400, "whether they took it in is asked");
  assert.deepEqual(twice.wrong, ["takenIn not-chosen"]);
  const typed = ["whom", "day", "time"].flatMap((name) => filledIn(twice.html, name));
  assert.deepEqual(typed, ["Kari", "2026-11-25", "12:00"], "and nothing typed is lost");
  for (const [day, time, code] of [
    ["2026-13-01", "12:00", "no-day"],
    ["2026-11-25", "25:00", "no-day"],
    ["2026-11-25", "23:59", "child.told-later-than-now"],
  ] as const) {
    const wrong = await post(`${at}/child/notified`, { ...told, day, time, takenIn: "yes" });
    assert.deepEqual([wrong.status, wrong.wrong], [400, [`day ${code}`]], `${day} ${time}`);
    assert.deepEqual(filledIn(wrong.html, "time"), [time]);
  }
  const before = { ...told, time: "11:30", takenIn: "yes" };
  assert.equal((await post(`${at}/child/notified`, before)).status, 303);
  assert.match(await get(at), /tel:116111/, "they were told before it came to us");
  const done = await post(`${at}/child/notified`, { ...told, takenIn: "yes" });
  assert.equal(done.status, 303);
  const page = await get(at);
  assert.match(page, /<details class="notice" data-box="child">/);
  assert.doesNotMatch(page.split("<details")[0] ?? "", /tel:116111/);
  const list = (await get("/cases")).split("<tr").find((each) => each.includes(at)) ?? "";
  assert.doesNotMatch(list, /data-color="danger"/);
  assert.doesNotMatch(boxOn(await get("/deadlines")), new RegExp(`href="${at}"`));
});

test("“don’t know” opens a question on the case and raises nothing; it is gone once it is answered", async () => {
  const at = await takenOn(observed("sub.minor", "not_observed"));
  const page = await get(at);
  assert.doesNotMatch(page, /data-tone="urgent"/);
  assert.match(page, new RegExp(`class="steps".*href="${at}/child#ages"`, "s"));
  assert.deepEqual((await post(`${at}/child`, {})).wrong, ["says not-chosen"]);
  const noBasis = await post(`${at}/child`, { says: "adults", words: "Saw papers" });
  assert.deepEqual([noBasis.status, noBasis.wrong], [400, ["basis child.no-basis"]]);
  assert.deepEqual(filledIn(noBasis.html, "words"), ["Saw papers"]);
  assert.deepEqual(filledIn(noBasis.html, "says"), ["adults"]);
  const noWords = await post(`${at}/child`, { says: "adults", basis: "other" });
  assert.deepEqual(noWords.wrong, ["words child.no-words"]);
  const answered = await post(`${at}/child`, { says: "adults", basis: "paper" });
  assert.equal(answered.status, 303);
  assert.doesNotMatch(await get(at), new RegExp(`href="${at}/child#ages"`));
});

test("the same pressed twice is kept once", async () => {
  const at = await takenOn(observed("sub.minor", "present", 1, "some"));
  const id = crypto.randomUUID();
  const told = { id, body: "barnevern", whom: "Kari på vakt", day: "2026-11-25", time: "12:00" };
  for (const _ of [1, 2]) {
    assert.equal((await post(`${at}/child/notified`, { ...told, takenIn: "yes" })).status, 303);
  }
  assert.equal((await get(`${at}/child`)).split("Kari på vakt").length, 2);
});

test("a report of a child is set aside only with an answer about the child, and nothing typed is lost", async () => {
  const id = await reportComes(observed("sub.minor", "maybe", 1, "some"));
  const aside = (more: Record<string, string>) =>
    post(`/inbox/${id}/set-aside`, { "set-aside-reason": "Meldt to ganger", ...more });
  const asked = await aside({});
  assert.equal(asked.status, 400);
  assert.match(asked.html, /href="#set-aside-child".*Meldt to ganger/s);
  const onWork = async () => rowsOf(await get("/work")).some(({ href }) => href === `/inbox/${id}`);
  assert.ok(await onWork());
  assert.equal((await aside({ "set-aside-child": "told" })).status, 303);
  assert.ok(!(await onWork()));
  const other = await reportComes(observed("pay.cash"));
  const plain = await post(`/inbox/${other}/set-aside`, { "set-aside-reason": "For sent" });
  assert.equal(plain.status, 303, "of any other report nothing is asked");
});
