import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { addPerson } from "../../api/person/person.ts";
import { openBrowser } from "../browser.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { movingClock, Walk, walkers } from "../rights-walk.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "municipality", ["municipality"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const clock = movingClock("2026-11-25");

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
  test(`somebody who may be a child is treated as one, until it is known and until the birthday, in ${walker.language} at ${walker.viewport.width}`, async () => {
    clock.moveTo("2026-11-25");
    const caseId = await anOpenCase(cell, owner, {
      label: `K-${walker.language}`,
      restricted: true,
    });
    const added = await addPerson(cell, owner, { caseId, pseudonym: "Einer" }, clock.now());
    assert.ok(added.ok);
    const at = `${served.origin}/cases/${caseId}/persons/${added.value}/rights`;
    const walk = await Walk.begin(browser, walker, at);
    const { page } = walk;
    const child = { en: "Protection as a child", nb: "Vern som barn" }[walker.language];
    /** The state under whose heading the protection stands. */
    const state = async () => {
      await walk.open();
      const section = page.locator("section", {
        has: page.locator("summary", { hasText: child }),
      });
      return (await section.locator("h3").first().textContent()) ?? "";
    };

    // Nobody knows the age: not known, and the page says what either answer would change.
    assert.ok((await state()).startsWith(walk.say("rights.state.unsure")));
    await page.locator("#under-eighteen summary", { hasText: walk.say("life.would") }).click();
    const would = await page.locator("#under-eighteen").textContent();
    assert.ok(would?.includes(walk.say("life.would.underEighteen.yes")));

    // Under eighteen: it holds, and whoever has the case must notify.
    await walk.answer("under-eighteen", 0);
    assert.ok((await state()).startsWith(walk.say("rights.state.holds")));
    assert.match(await walk.text(), /13-2/);

    // It is written that child welfare was notified: what it is to confirm, and by when, stands; the case goes on to say that it is a child.
    await walk.open();
    await page.locator("a[href$='/met']").first().click();
    await page.locator("#on").fill("2026-11-25");
    await page.locator("#words").fill("Barnevernvakta, Kari.");
    await page.locator("#meet input[name=how][value=done]").check();
    await page.locator("#meet button").click();
    await page.locator(".error-summary, [role=alert]").first().waitFor();
    assert.equal(await page.locator("#words").inputValue(), "Barnevernvakta, Kari.");
    await page.locator("#meet input[name=body][value=child-welfare]").check();
    await page.locator("#meet input[name=takenIn][value=yes]").check();
    await page.locator("#meet button").click();
    const confirms = {
      en: /to confirm that to whoever notified by 16 December 2026/,
      nb: /skal bekrefte det til den som meldte, innen 16\. desember 2026/,
    }[walker.language];
    assert.match(await walk.open(), confirms);
    assert.match(await walk.text(), /Under 18/);

    // A wrong birthday is corrected by a later entry; the earlier one stays to be seen.
    await walk.happened("turns-eighteen", "2026-12-24");
    await page
      .getByRole("link", { name: new RegExp(`^${walk.say("life.happened.correct")}:`) })
      .click();
    await page.locator("#day").fill("2027-01-10");
    await page.locator("#note input[name=source][value=document]").check();
    await page.locator("#note .actions button").click();
    await walk.look();
    assert.ok((await walk.text()).includes(walk.say("life.happened.before")));
    clock.moveTo("2026-12-25");
    assert.ok((await state()).startsWith(walk.say("rights.state.holds")));
    assert.match(await walk.text(), { en: /which are over/, nb: /De er over/ }[walker.language]);

    // What if the birthday comes: it falls away, and what else moves stands beside it.
    await walk.open("/what-if");
    await page.locator("[id='what-if']").selectOption("turns-eighteen");
    await page.locator("[id='what-if-day']").fill("2027-01-10");
    await page.locator("main form .actions button").first().click();
    assert.ok((await page.locator("#lines").textContent())?.includes(child));

    // The letter says what holds, and the birthday ends it.
    await walk.open("/letter");
    await page.locator("#language").selectOption("nb");
    await page.locator("main form .actions button").click();
    const [letter, ...more] = await page.locator("section.letter").allTextContents();
    assert.equal(more.length, 0, "in Norwegian alone for whoever speaks it");
    assert.match(letter ?? "", /Vern fra barneverntjenesten/);
    assert.match(letter ?? "", /Barneverntjenesten fikk beskjed 25\. november 2026/);
    assert.match(letter ?? "", /ingen reise for deg blir bestilt/);

    clock.moveTo("2027-01-10");
    assert.ok((await state()).startsWith(walk.say("rights.state.ended")));
    await walk.end();
  });
}
