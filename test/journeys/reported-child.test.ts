import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { doorQuestions } from "../../domain/observation/questions.ts";
import { country } from "../../main/demo/country.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

// A child that a neighbour tells of: through the inspectorate to the police, and at each the box is first.

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const kindsOf = (id: string) => country.find((cell) => cell.id === id)?.kinds ?? [];
const inspectorate = await testCell(cluster, "inspectorate", kindsOf("inspectorate"));
const police = await testCell(cluster, "police", kindsOf("police-district"));
const cells = [door, inspectorate, police];
const ida = await testColleague(cluster, inspectorate, "caseworker", "Ida Berg");
const per = await testColleague(cluster, police, "caseworker", "Per Moe");
const questions = doorQuestions(testHouse(cells).law);

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse(cells, origin), {
      ida: testDesk(inspectorate, ida),
      per: testDesk(police, per),
    }),
  );
  await introduce(cluster, cells, served.origin);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

const walks = [
  { locale: "nb-NO", language: "nb", width: 360, answer: "yes" },
  { locale: "en-GB", language: "en", width: 1280, answer: "maybe" },
] as const;
const caseAt = (page: Page): string => /\/cases\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
const box = (page: Page) => page.locator(".notice[data-tone=urgent]").first();

for (const { locale, language, width, answer } of walks) {
  const say = sayIn(language);
  test(`a neighbour answers ${answer} to whether any of them is under 18, and the police read it as some of them (${locale}, ${width})`, async () => {
    const enters = async (who: string | null) => {
      const context = await browser.newContext({
        viewport: { width, height: 740 },
        locale,
        ...(who === null ? {} : { extraHTTPHeaders: { "x-desk": who } }),
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      return page;
    };
    const looks = async (page: Page) => {
      assert.equal(await page.locator("h1").count(), 1, page.url());
      await assertAccessible(page, page.url());
      await assertNoSidewaysScroll(page, page.url());
    };
    const goes = async (page: Page, path: string) => {
      await page.goto(served.origin + path);
      await looks(page);
    };

    // The neighbour: child welfare and its number come first in the answer.
    const neighbour = await enters(null);
    await goes(neighbour, "/seen");
    await neighbour.locator("[name=place]").fill("Lillevik");
    await neighbour.locator("[name=place]").press("Enter");
    for (const { factor, ask } of questions) {
      await neighbour.locator("h1", { hasText: ask[language] }).waitFor();
      const given = factor === "sub.minor" ? answer : "not_known";
      await neighbour.locator(`.answers button[value=${given}]`).click();
    }
    await neighbour.locator("textarea").waitFor();
    await neighbour.locator("#seen button:not([name])").first().click();
    await neighbour.locator("dl.facts").waitFor();
    await neighbour.locator("#seen button:not([name])").first().click();
    await neighbour.locator("main a[href='tel:116111']").first().waitFor();
    await looks(neighbour);
    await neighbour.locator("button[value=send]").first().click();
    await neighbour.locator("[name=recipient][value=inspectorate]").check();
    await neighbour.locator("#seen button:not([name])").first().click();
    await neighbour.locator(".code").waitFor();
    await deliverAll();

    // The inspectorate: first on Work, on what came, and on the case, until both deeds are done.
    const inspector = await enters("ida");
    await goes(inspector, "/work");
    assert.equal(await inspector.locator("aside a[href='tel:116111']").count(), 1);
    await inspector.locator(".todo[data-kind=child-in] .act a").first().click();
    await looks(inspector);
    assert.equal(await box(inspector).locator("a[href='tel:116111']").count(), 1);
    await inspector.locator("form[action$='/take-on'] button").click();
    const ours = caseAt(inspector);
    assert.notEqual(ours, "");
    await looks(inspector);
    await box(inspector).locator("form button").click();
    await goes(inspector, ours);
    await box(inspector).locator("a[href$='/child#told']").click();
    await looks(inspector);
    await inspector.locator("[name=whom]").fill("Vakthavende");
    await inspector.locator("[name=day]").fill("2026-11-25");
    await inspector.locator("[name=time]").fill("12:00");
    await inspector.locator("[name=takenIn][value=yes]").check();
    await inspector.locator("form[action$='/child/notified'] button").click();
    await inspector.locator("details[data-box=child] > summary").waitFor();
    await looks(inspector);
    assert.equal(await inspector.locator("main a[href='tel:116111']:visible").count(), 0);
    await goes(inspector, "/deadlines");
    assert.equal(await box(inspector).locator(`a[href="${ours}"]`).count(), 0);

    // Referred to the police, with what was observed and the safeguard.
    await goes(inspector, `${ours}/referrals/new`);
    await inspector.locator("[name=to][value=police]").check();
    await inspector.locator("[name=purpose][value=investigation]").check();
    const presses = async (name: string) => {
      await inspector.getByRole("button", { name, exact: true }).first().click();
    };
    await presses(say("referral.to-what"));
    await presses(say("referral.to-judge"));
    for (const each of ["necessary", "proportionate", "interest"]) {
      await inspector.locator(`[name="${each}.police"]`).fill("Nødvendig, og ikke mer enn det.");
    }
    await presses(say("referral.to-preview"));
    await inspector.locator("main form button", { hasText: "Cell police" }).first().click();
    await inspector.waitForURL(/\/referrals\/[0-9a-f-]{36}/);
    await deliverAll();

    // The police: marked before it is opened, and first on their case; told of some of them, and never of all.
    const investigator = await enters("per");
    await goes(investigator, "/work");
    await investigator.locator(".todo[data-kind=child-in] .act a").first().click();
    await investigator.locator("[name=acknowledge-safeguards][value=minor-or-maybe]").check();
    await investigator.locator("form[action$='/acknowledge'] button").click();
    await looks(investigator);
    await investigator.locator("form[action$='/take-on'] button").click();
    const theirs = caseAt(investigator);
    assert.notEqual(theirs, "");
    assert.equal(await box(investigator).locator("a[href='tel:116111']").count(), 1);
    await goes(investigator, `${theirs}/observations`);
    const told = investigator.locator(".observed li", { hasText: "Under 18" }).first();
    const scope = say("observation.scope.some").toLowerCase();
    assert.ok((await told.textContent())?.includes(scope));
    await neighbour.context().close();
    await inspector.context().close();
    await investigator.context().close();
  });
}
