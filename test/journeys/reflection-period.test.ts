import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { day } from "../../domain/time/day.ts";
import { dayText } from "../../web/texts/formats.ts";
import { openBrowser } from "../browser.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { movingClock, Walk, walkers } from "../rights-walk.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const clock = movingClock("2026-08-20");

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages({ ...testHouse([cell], origin), now: clock.now }, { owner: testDesk(cell, owner) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

for (const walker of walkers) {
  test(`from the first talk to the last day of the permit, with the case dropped in the middle, in ${walker.language} at ${walker.viewport.width}`, async () => {
    clock.moveTo("2026-08-20");
    const caseId = await anOpenCase(cell, owner, { label: `K-${walker.language}` });
    const on = (text: string) => dayText(walker.language, day(text));

    // The first talk: a person by a pseudonym, and every right explained before anything is asked.
    const begin = await Walk.begin(browser, walker, `${served.origin}/cases/${caseId}`);
    await begin.open("/persons");
    await begin.page.locator("#pseudonym").fill("Rogn");
    await begin.page
      .locator("form", { has: begin.page.locator("#pseudonym") })
      .locator("button")
      .click();
    const link = await begin.page.locator("a[href$='/rights']").last().getAttribute("href");
    await begin.end();
    const walk = await Walk.begin(browser, walker, `${served.origin}${link}`);
    const { page } = walk;
    assert.ok((await walk.open()).includes(walk.say("life.nothing")));
    await walk.open("/explained");
    await walk.told("Må jeg gå til politiet?");
    assert.ok((await walk.text()).includes("Må jeg gå til politiet?"));
    await walk.look();

    // The permit is granted, and its last day is a day to hold.
    await walk.happened("found", "2026-08-20");
    clock.moveTo("2026-09-01");
    await walk.happened("reflection-permit-granted", "2026-08-31");
    assert.ok((await walk.open()).includes(on("2027-02-28")));
    assert.equal(await page.locator("svg.line-of-rights").count(), 1);

    // A report: counsel. What if the case is dropped? Both lines, and nothing of it is kept.
    await walk.happened("police-report", "2026-09-01", { provision: "257" });
    await walk.open("/what-if");
    await page.locator("[id='what-if']").selectOption("case-dropped");
    await page.locator("[id='what-if-day']").fill("2026-12-01");
    await page.locator("main form .actions button").first().click();
    await walk.look();
    assert.equal(await page.locator("svg.line-of-rights").count(), 2);
    assert.ok((await walk.text()).includes(walk.say("rights.kind.falls-away")));

    // What can be promised now, in words that stay.
    await walk.open("/letter");
    await page.locator("#language").selectOption("pl");
    await page.locator("main form .actions button").click();
    await walk.look();
    const letter = page.url();
    const before = await page.locator("section.letter").allTextContents();
    assert.equal(before.length, 2, "Norwegian and English");
    assert.ok(before.join().includes(walk.say("promise.may")));
    await walk.told("Hva skjer når den er over?");
    await walk.look();

    // The case is dropped: counsel ends, a year for compensation begins, the permit stands.
    clock.moveTo("2026-11-25");
    await page.goto(`${served.origin}/cases/${caseId}/outcomes`);
    await page.locator("input[name=kind][value=dropped]").check();
    await page.locator("#happened").fill("2026-11-25");
    await page.locator("form[action$='/outcomes'] .actions button").click();
    const dropped = await walk.open();
    await walk.look();
    assert.ok(dropped.includes(on("2027-11-25")), "a year to apply for compensation");
    assert.ok(dropped.includes(on("2027-02-28")), "the permit is not shortened");

    // The drop is appealed within the day to be safe.
    await page.locator(`a[href$='/met'][aria-label*='${on("2026-12-16")}']`).click();
    await walk.look();
    await page.locator("form[action$='/met'] input[name=how][value=done]").check();
    await page.locator("form[action$='/met'] input[name=each]").check();
    await page.locator("form[action$='/met'] input[type=text]").fill("Klaget, med advokat");
    await page.locator("form[action$='/met'] button").click();
    assert.ok((await walk.open("/happened")).includes(walk.say("life.happened.of-case")));
    await walk.look();
    await page.goto(letter);
    assert.deepEqual(await page.locator("section.letter").allTextContents(), before);

    // Days for the phone, in a word that tells nothing.
    await walk.open("/calendar");
    await walk.look();
    await page.locator("main form .actions button").click();
    await walk.look();
    const download = page.waitForEvent("download");
    await page.locator("main form[action$='.ics'] button").click();
    assert.equal((await download).suggestedFilename(), "calendar.ics");

    // On the last day the permit holds; the day after it has ended, and the day is seen as missed until it is written as done.
    clock.moveTo("2027-02-28");
    assert.match(await walk.open(), new RegExp(walk.say("formats.today")));
    clock.moveTo("2027-03-01");
    const passed = await walk.open();
    assert.ok(passed.includes(walk.say("life.passed")));
    assert.ok(passed.includes(walk.say("rights.state.ended")));
    await page.goto(`${served.origin}/cases/${caseId}/rights`);
    await walk.look();
    assert.ok((await walk.text()).includes(walk.say("life.case.missed")));
    await walk.open();
    assert.ok((await walk.text()).includes(walk.say("rights.at-once")), "the permit is over");
    await page
      .locator(`a[href$='/met'][aria-label*='${on("2027-02-28")}']`)
      .first()
      .click();
    await walk.look();
    const form = page.locator("form[action$='/met']").first();
    await form.locator("input[name=how][value=done]").check();
    await form.locator("input[name=each]").check();
    await form.locator("input[type=text]").fill("Reiste hjem til søsteren");
    await form.locator("button").click();
    await page.goto(`${served.origin}/cases/${caseId}/rights`);
    assert.ok(!(await walk.text()).includes(walk.say("life.case.missed")));
    await walk.end();
  });
}
