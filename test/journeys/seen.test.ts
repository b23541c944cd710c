import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { threadOf } from "../../api/door/held.ts";
import { replyToReport } from "../../api/intake/reply.ts";
import type { Language } from "../../web/texts/texts.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { carryTo, noon } from "../carry.ts";
import { everythingIn, introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const union = await testCell(cluster, "union", ["union"]);
await introduce(cluster, [door, inspectorate, union], "http://localhost");
const caseworker = await testColleague(cluster, inspectorate, "caseworker");
const cells = [door, inspectorate, union];

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse(cells, origin)));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

async function carryAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

/** Looks at a page as everybody meets it: nothing for axe to find, no sideways scroll, the one address. */
async function looked(page: Page, where: string, script: boolean): Promise<void> {
  assert.equal(page.url(), `${served.origin}/seen`, where);
  if (script) {
    await assertAccessible(page, where);
    await assertNoSidewaysScroll(page, where);
  }
}

const heading = async (page: Page) => (await page.locator("h1").textContent())?.trim() ?? "";
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

for (const language of ["nb", "en"] as const) {
  for (const script of [true, false]) {
    const say = sayIn(language);
    const name = `${language}, ${script ? "with" : "without"} script`;

    test(`somebody who saw something comes from the first page to an answer: ${name}`, async () => {
      const as = { locale: locales[language], javaScriptEnabled: script };
      const words = `Kanarifugl ${language} ${script}`;
      await visit(browser, `${served.origin}/`, as, async (page) => {
        await page.getByRole("link", { name: say("front.seen") }).click();
        await looked(page, "start", script);
        await page.getByLabel(say("seen.place")).fill("Lillevik");
        await page.getByLabel(say("seen.sector")).selectOption("cleaning");
        // Enter goes on, and does not change the language.
        await page.getByLabel(say("seen.place")).press("Enter");

        for (let number = 1; number <= 12; number += 1) {
          await page.getByText(say("frame.step", { number, total: 12 })).waitFor();
          await looked(page, `question ${number}`, script);
          const answers = page.locator(".answers button");
          assert.equal((await answers.first().textContent())?.trim(), say("frame.dont-know"));
          await answers.nth(number % 3 === 0 ? 0 : 1).click();
        }

        assert.equal(await heading(page), say("seen.words"));
        await looked(page, "words", script);
        await page.getByLabel(say("seen.words-label")).fill(words);
        await press(page, say("seen.go-on"));

        assert.equal(await heading(page), say("seen.check"));
        await looked(page, "check", script);
        assert.equal(await page.getByText(words).count(), 1);
        // Any answer can be changed, and one comes back to the same place.
        await page
          .getByRole("button", { name: new RegExp(`^${say("seen.change")}: `) })
          .nth(2)
          .click();
        await looked(page, "a question again", script);
        await page.locator(".answers button").last().click();
        assert.equal(await heading(page), say("seen.check"));

        await press(page, say("seen.more"));
        await looked(page, "more", script);
        await press(page, say("seen.theme.use_of_power"));
        await looked(page, "a theme", script);
        await page.locator("fieldset").first().getByRole("radio").last().check();
        await press(page, say("seen.keep-answers"));
        await press(page, say("seen.to-result"));

        assert.equal(await heading(page), say("seen.result"));
        await looked(page, "result", script);
        assert.equal(await page.getByText(say("seen.nearest-towards")).count(), 1);
        assert.equal(await page.getByText(say("seen.nearest-away")).count(), 1);
        assert.equal(await page.getByText("73 19 97 00").count(), 1, "the labour inspectorate");

        await press(page, say("seen.send"));
        await looked(page, "send", script);
        await press(page, say("seen.send-now"));
        await looked(page, "send without a recipient", script);
        assert.equal(await page.getByRole("alert").count(), 1);

        await page.getByRole("radio", { name: "Cell inspectorate" }).check();
        await page.getByLabel(say("seen.name"), { exact: false }).fill("Kari Kanari 40404040");
        await press(page, say("seen.send-now"));
        assert.equal(await heading(page), say("seen.sent-to", { name: "Cell inspectorate" }));
        await looked(page, "sent", script);
        const code = (await page.locator(".code").textContent())?.trim() ?? "";
        assert.match(code, /^\w{4}(-\w{4}){4}$/);

        // Loaded again, it is the same sending and the same receipt.
        await page.reload();
        assert.equal((await page.locator(".code").textContent())?.trim(), code);
        const other = language === "nb" ? "English" : "Norsk";
        await press(page, other);
        assert.equal((await page.locator(".code").textContent())?.trim(), code);
        await press(page, language === "nb" ? "Norsk" : "English");

        await carryAll();
        const own = crypto.randomUUID();
        const reply = { id: threadOf(code), reply: own, words: "Takk, ring oss gjerne." };
        const written = await replyToReport(inspectorate, caseworker, reply, noon);
        assert.equal(written.ok, true);
        await carryAll();

        await page.getByRole("link", { name: say("seen.to-receipt") }).click();
        await page.getByLabel(say("receipt.code")).fill("0000 1111");
        await press(page, say("receipt.look"));
        assert.equal(await page.getByRole("alert").count(), 1);
        assert.equal(await page.title(), say("frame.quiet-title"));
        await page.getByLabel(say("receipt.code")).fill(code.toLowerCase().replaceAll("-", " "));
        await press(page, say("receipt.look"));
        if (script) {
          await assertAccessible(page, "receipt");
        }
        assert.equal(await page.getByText(say("receipt.delivered")).count(), 1);
        assert.equal(await page.getByText("Takk, ring oss gjerne.").count(), 1);
        assert.equal(page.url(), `${served.origin}/receipt`);
      });
      const received = await everythingIn(cluster, "inspectorate");
      assert.ok(received.includes(words));
      assert.equal(received.split(words).length - 1, 1, "once");
    });
  }
}

test("the language changes in the middle, and nothing that was answered or typed is lost", async () => {
  await visit(browser, `${served.origin}/seen`, { locale: "nb-NO" }, async (page) => {
    await page.getByLabel("Hvor er det?").fill("Storås");
    await press(page, "English");
    assert.equal(await page.getByLabel("Where is it?").inputValue(), "Storås");
    await press(page, "Go on");
    await page.locator(".answers button").nth(1).click();
    await press(page, "Norsk");
    await page.getByText("Spørsmål 2 av 12").waitFor();
    await press(page, "Hopp over resten av spørsmålene");
    assert.equal(await page.getByText("Storås").count(), 1);
    assert.equal(
      await page.getByText("Ikke besvart").count(),
      12,
      "eleven questions and the words",
    );
  });
});

test("back leads to the question before, with the answer marked", async () => {
  await visit(browser, `${served.origin}/seen`, { locale: "en-GB" }, async (page) => {
    await press(page, "Go on");
    await page.locator(".answers button").nth(2).click();
    await press(page, "Back");
    await page.getByText("Question 1 of 12").waitFor();
    const given = page.locator(".answers [aria-pressed=true]");
    assert.equal(await given.count(), 1);
  });
});

test("everything that is pressed on a question is at least 44 pixels high", async () => {
  await visit(browser, `${served.origin}/seen`, {}, async (page) => {
    await page.getByRole("button", { name: /Go on|Gå videre/ }).click();
    const small = await page.locator("main button").evaluateAll((all) =>
      all
        .map((each) => each as unknown as { offsetHeight: number; textContent: string })
        .filter(({ offsetHeight }) => offsetHeight < 44)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(small, []);
  });
});

test("the form, each question and the result weigh at most 60 kB cold, all bytes, unpacked", async () => {
  const post = async (form: Record<string, string>) => {
    const headers = { origin: served.origin, accept: "text/html" };
    const body = new URLSearchParams(form);
    return await (await fetch(`${served.origin}/seen`, { method: "POST", headers, body })).text();
  };
  const start = await (await fetch(`${served.origin}/seen`)).text();
  const sheet = /href="(\/style-[0-9a-f]+\.css)"/.exec(start)?.[1] ?? "";
  const css = Buffer.byteLength(await (await fetch(served.origin + sheet)).text());
  const icon = Buffer.byteLength(await (await fetch(`${served.origin}/favicon.svg`)).text());
  assert.ok(css > 1000, "the stylesheet must be there, or this means nothing");
  const pages = {
    start,
    question: await post({ step: "start" }),
    result: await post({
      step: "check",
      answers: "pay.underpayment=3 hours.per_day_max=4 power.threats_of_violence=2 sub.minor=yes",
    }),
  };
  for (const [name, html] of Object.entries(pages)) {
    const all = Buffer.byteLength(html) + css + icon;
    assert.ok(all <= 60_000, `${name}: ${all} bytes`);
    assert.equal(/<script|<img|url\(/.test(html), false, name);
  }
});
