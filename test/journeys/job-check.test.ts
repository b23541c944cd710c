import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse([], origin)));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

const locales = { nb: "nb-NO", en: "en-GB" } as const;

for (const language of ["nb", "en"] as const) {
  for (const script of [true, false]) {
    const say = sayIn(language);
    const name = `${language}, ${script ? "with" : "without"} script`;

    test(`from what one knows of the job to whom one can ring: ${name}`, async () => {
      const as = { locale: locales[language], javaScriptEnabled: script };
      await visit(browser, `${served.origin}/job`, as, async (page) => {
        const sent: string[] = [];
        page.on("request", (request) => sent.push(request.method()));
        const press = (label: string) =>
          page.getByRole("button", { name: label, exact: true }).first().click();
        const looked = async (where: string) => {
          assert.equal(page.url(), `${served.origin}/job`, where);
          if (script) {
            await assertAccessible(page, where);
          }
          await assertNoSidewaysScroll(page, where);
        };
        const choose = (question: string, answer: string) =>
          group(page, question).getByText(answer, { exact: true }).click();

        await press(say("door.check"));
        await group(page, say("check.q.bank")).waitFor();
        await choose(say("check.q.bank"), say("door.no"));
        await looked("pay");
        await press(say("door.go-on"));
        await group(page, say("check.q.long")).waitFor();
        await looked("time");
        await press(say("door.go-on"));
        await group(page, say("check.q.papers")).waitFor();
        await choose(say("check.q.papers"), say("door.dont-know"));
        await looked("home");
        await press(say("door.go-on"));
        await group(page, say("check.q.hurt")).waitFor();
        await press(say("check.show"));
        await page.getByRole("heading", { name: say("check.answer") }).waitFor();
        await looked("answer without a call");
        await press(say("check.change"));
        await page.getByText(say("check.intro")).waitFor();
        for (const question of ["long", "papers", "hurt"] as const) {
          await press(say("door.go-on"));
          await group(page, say(`check.q.${question}`)).waitFor();
        }
        await choose(say("check.q.hurt"), say("door.yes"));
        await looked("freedom");
        await press(say("check.show"));

        await page.getByRole("heading", { name: say("check.answer") }).waitFor();
        await page.locator("[data-call-now] .numbers a[href='tel:112']").waitFor();
        const rights = page.locator("main > form > .rights > li");
        assert.deepEqual(
          await rights.evaluateAll((all) => all.map((each) => each.getAttribute("data-right"))),
          ["safe", "papers", "bank", "payslip", "inspectorate", "union"],
        );
        await rights.nth(2).locator("summary").click();
        await rights.nth(2).getByText("§ 14-15 (2)").waitFor();
        await looked("answer");

        await press(say("door.help"));
        await page.getByRole("heading", { name: say("help.need"), exact: true }).waitFor();
        await looked("needs");
        await press(say("help.need.pay"));
        await page.locator("a[href='tel:73199700']").waitFor();
        await page.getByText(say("help.narrow")).click();
        await page.getByLabel(say("help.place")).fill("Bergen");
        await page.getByLabel(say("help.tongue")).selectOption("pl");
        await page.getByLabel(say("help.open-now")).check();
        await looked("asked");
        await press(say("help.show"));
        await page.getByText(say("help.perhaps")).waitFor();
        assert.equal(await page.getByLabel(say("help.place")).inputValue(), "Bergen");
        assert.equal(await page.getByLabel(say("help.open-now")).isChecked(), true);
        await looked("found");
        assert.equal(sent.includes("POST"), !script, "with script nothing is sent");
      });
    });
  }
}

test("from right to left the page still scrolls one way only, and has nothing for axe to find", async () => {
  await visit(browser, `${served.origin}/job`, { locale: "ar" }, async (page) => {
    for (const to of ["check", "check-answer", "help", "help-pay"]) {
      await page.locator(`main button[name="go"][value="${to}"]`).first().click();
      await page.locator(`input[name="at"][value="${to}"]`).waitFor({ state: "attached" });
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      await assertAccessible(page, to);
      await assertNoSidewaysScroll(page, to);
    }
  });
});

function group(page: Page, question: string) {
  return page.getByRole("group", { name: question, exact: true });
}
