import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import type { Colleague } from "../../domain/access/actor.ts";
import { routineTriggers } from "../../domain/case/routine.ts";
import { moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import { asKeeper } from "../../store/cluster.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asksOf, filledIn } from "../../test/factories/asks.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const turid = await testColleague(cluster, cell, "supervisor", "Turid Fossum");
const mats = await testColleague(cluster, cell, "caseworker", "Mats Lindal");
const eli = await testColleague(cluster, cell, "supervisor", "Eli Brekke");
const desks = { mats: testDesk(cell, mats), eli: testDesk(cell, eli) };
type Who = keyof typeof desks;
const app = testPages(testHouse([cell]), desks);
const ask = asksOf(app);

async function text(path: string, who: Who, language = "en"): Promise<string> {
  const { status, html } = await ask(who, path, undefined, language);
  assert.equal(status, 200, path);
  return html;
}

async function leave(colleague: Colleague): Promise<void> {
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update access.colleague set ended = '2026-11-24' where id = $1", [
      colleague.id,
    ]);
  });
}

// Two of one moment have no order.
const dayBefore = moment("2026-11-24T12:00:00.000Z");
const hours = { weekdays: [1, 2, 3, 4, 5], from: 480, to: 960, elseCall: "Vakta" };
for (const trigger of routineTriggers) {
  const people = { decides: turid.id, standsIn: mats.id };
  await asActor(cell, turid, (tx) =>
    insertRoutine(tx, { trigger, startsWhen: "", ...people, ...hours }, dayBefore, turid.id),
  );
}

let served: Served;
let browser: Browser;
before(async () => {
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  served.close();
});

test("who leads sets who decides and in which hours; what is wrong is told at its field, and all that was typed is shown again", async () => {
  const wish = {
    ...{ trigger: "minor", "minor-startsWhen": "Someone looks young.", "minor-elseCall": "Vakta" },
    ...{ "minor-decides": turid.id, "minor-standsIn": mats.id, "minor-weekdays": ["6", "7"] },
    ...{ "minor-from": "20:15", "minor-to": "00:00" },
  };
  const refused = async (more: Readonly<Record<string, string | readonly string[]>>) => {
    const { status, wrong, html } = await ask("eli", "/routine", { ...wish, ...more });
    assert.equal(status, 400);
    assert.deepEqual(filledIn(html, "minor-startsWhen"), ["Someone looks young."]);
    assert.deepEqual(filledIn(html, "minor-from"), [more["minor-from"] ?? "20:15"]);
    assert.deepEqual(filledIn(html, "danger-from"), ["08:00"], "another form of the page");
    assert.match(html, /<details open="">(?:(?!<details).)*name="trigger" value="minor"/s);
    return wrong;
  };
  const none = { "minor-decides": "", "minor-standsIn": "" };
  assert.deepEqual(await refused(none), ["minor-decides not-chosen", "minor-standsIn not-chosen"]);
  const table = [
    [{ "minor-standsIn": turid.id }, "minor-standsIn routine.same-person"],
    [{ "minor-decides": crypto.randomUUID() }, "minor-decides routine.no-such-colleague"],
    [{ "minor-weekdays": [] }, "minor-weekdays routine.no-weekday"],
    [{ "minor-from": "25:00" }, "minor-from routine.no-hours"],
    [{ "minor-from": "8" }, "minor-from routine.no-hours"],
    [{ "minor-to": "20:15" }, "minor-from routine.no-hours"],
    [{ "minor-elseCall": " " }, "minor-elseCall routine.no-call"],
    [{ "minor-elseCall": "x".repeat(201) }, "minor-elseCall too-long"],
  ] as const;
  for (const [more, wrong] of table) {
    assert.deepEqual(await refused(more), [wrong]);
  }
  assert.equal((await ask("mats", "/routine", wish)).status, 403);
  assert.equal((await ask("eli", "/routine", { ...wish, trigger: "x" })).status, 404);
  assert.equal((await ask("eli", "/routine", wish)).location, "/routine");
  const { html } = await ask("eli", "/routine");
  const shown = (name: string) => filledIn(html, `minor-${name}`);
  assert.deepEqual(shown("weekdays"), ["6", "7"]);
  assert.deepEqual([shown("from"), shown("to")], [["20:15"], ["24:00"]]);
  assert.doesNotMatch(await text("/routine", "mats"), /<form[^>]*action="\/routine"/);
});

test("who has left decides nothing any more, here or where something would go to, and who leads reads that a name is needed", async () => {
  for (const path of ["/routine", "/whom"]) {
    assert.match(await text(path, "mats"), /Now: Turid Fossum/, "or this means nothing");
  }
  const toName = async (who: "eli" | "mats") =>
    rowsOf(await text("/work", who)).filter(({ kind }) => kind === "routine");
  assert.deepEqual(await toName("eli"), []);
  await leave(turid);
  for (const path of ["/routine", "/whom"]) {
    const page = await text(path, "mats", "nb");
    assert.doesNotMatch(page, /Nå: Turid Fossum/, path);
    assert.match(page, /Nå: Mats Lindal, caseworker, avgjør. Eli Brekke/, path);
  }
  assert.match(await text("/routine", "mats", "nb"), /Turid Fossum arbeider ikke her lenger/);
  const [line, ...more] = await toName("eli");
  assert.deepEqual([line?.href, more], ["/routine", []]);
  assert.match(line?.html ?? "", /Turid Fossum works here no longer/);
  assert.deepEqual(await toName("mats"), [], "it is not his to change");
});

for (const locale of ["nb-NO", "en-GB"]) {
  test(`where a name is needed can be read by everyone, on a phone and at a desk (${locale})`, async () => {
    for (const width of [360, 1280]) {
      const viewport = { width, height: 800 };
      const as = { locale, viewport, extraHTTPHeaders: { "x-desk": "eli" } };
      for (const path of ["/routine", "/work"]) {
        await visit(browser, `${served.origin}${path}`, as, async (page) => {
          await assertAccessible(page, path);
          await assertNoSidewaysScroll(page, path);
        });
      }
    }
  });
}

test("with one left, nobody stands in; a new name set puts it right", async () => {
  await leave(eli);
  assert.match(
    await text("/routine", "mats"),
    /Mats Lindal, caseworker, decides. There is no deputy/,
  );
  const later = moment("2026-11-25T11:00:01Z");
  const nils = await testColleague(cluster, cell, "caseworker", "Nils Moen");
  const trigger = "suspicion";
  const people = { decides: nils.id, standsIn: mats.id };
  await asActor(cell, eli, (tx) =>
    insertRoutine(tx, { trigger, startsWhen: "", ...people, ...hours }, later, eli.id),
  );
  assert.match(await text("/routine", "mats"), /Now: Nils Moen, caseworker, decides. Mats Lindal/);
});
