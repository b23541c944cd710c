import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { threadOf } from "../../api/door/held.ts";
import { replyToReport } from "../../api/intake/answer/reply.ts";
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

async function accessible(page: Page, where: string, script: boolean): Promise<void> {
  if (script) {
    await assertAccessible(page, where);
    await assertNoSidewaysScroll(page, where);
  }
}

/** Looks at a page as everybody meets it: nothing for axe to find, no sideways scroll, an address that holds no answer. */
async function looked(page: Page, where: string, script: boolean): Promise<void> {
  const step =
    /^\/seen\/(?:start|question-\d+|theme-\d|words|check|more|result|send|sent)(?:-check)?$/;
  const address = page.url().slice(served.origin.length);
  assert.match(address, script ? step : /^\/seen$/, where);
  if (script) {
    const history = await page.evaluate("JSON.stringify(history.state)");
    assert.match(String(history), /^\{"at":\d+\}$/, where);
  }
  await accessible(page, where, script);
}

const heading = async (page: Page) => (await page.locator("h1").textContent())?.trim() ?? "";
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
}

/** Waits for the next step, which script shows in the same page. */
async function step(page: Page, name: string): Promise<void> {
  await page.locator(`[name=step][value=${name}]`).waitFor({ state: "attached" });
}

for (const language of ["nb", "en"] as const) {
  for (const script of [true, false]) {
    const say = sayIn(language);
    const name = `${language}, ${script ? "with" : "without"} script`;

    test(`somebody who saw something comes from the first page to an answer: ${name}`, async () => {
      const as = { locale: locales[language], javaScriptEnabled: script };
      const words = `Kanarifugl ${language} ${script}`;
      await visit(browser, `${served.origin}/`, as, async (page) => {
        await page.getByRole("link", { name: say("front.seen") }).click();
        await step(page, "start");
        await looked(page, "start", script);
        await page.getByLabel(say("seen.place")).fill("Lillevik");
        await page.getByLabel(say("seen.sector")).selectOption("cleaning");
        // Enter goes on, and does not change the language.
        await page.getByLabel(say("seen.place")).press("Enter");

        for (let number = 1; number <= 12; number += 1) {
          await step(page, `question-${number}`);
          await looked(page, `question ${number}`, script);
          const answers = page.locator(".answers button");
          assert.equal((await answers.first().textContent())?.trim(), say("frame.dont-know"));
          await answers.nth(number % 3 === 0 ? 0 : 1).click();
        }

        await step(page, "words");
        assert.equal(await heading(page), say("seen.words"));
        await looked(page, "words", script);
        await page.getByLabel(say("seen.words-label")).fill(words);
        await press(page, say("seen.go-on"));

        await step(page, "check");
        assert.equal(await heading(page), say("seen.check"));
        await looked(page, "check", script);
        assert.equal(await page.getByText(words).count(), 1);
        // Any answer can be changed, and one comes back to the same place.
        await page
          .getByRole("button", { name: new RegExp(`^${say("seen.change")}: `) })
          .nth(2)
          .click();
        await step(page, "question-1-check");
        await looked(page, "a question again", script);
        await page.locator(".answers button").last().click();
        await step(page, "check");

        await press(page, say("seen.more"));
        await step(page, "more");
        await looked(page, "more", script);
        await press(page, say("seen.theme.use_of_power"));
        await step(page, "theme-4");
        await looked(page, "a theme", script);
        await page.locator("fieldset").first().getByRole("radio").last().check();
        await press(page, say("seen.keep-answers"));
        await step(page, "more");
        await press(page, say("seen.to-result"));

        await step(page, "result");
        assert.equal(await heading(page), say("seen.result"));
        await looked(page, "result", script);
        assert.equal(await page.locator("section[data-decision]").count(), 2);
        assert.equal(await page.locator("section[data-decision]").first().isVisible(), false);
        assert.ok((await page.locator("main a[href='tel:73199700']").count()) > 0);

        await press(page, say("seen.send"));
        await step(page, "send");
        await looked(page, "send", script);
        await press(page, say("seen.send-now"));
        await page.locator(".error-summary").waitFor();
        await looked(page, "send without a recipient", script);

        await page.getByRole("radio", { name: "Cell inspectorate" }).check();
        await page.getByLabel(say("seen.name"), { exact: false }).fill("Kari Kanari 40404040");
        await press(page, say("seen.send-now"));
        await step(page, "sent");
        assert.equal(await heading(page), say("seen.sent-to", { name: "Cell inspectorate" }));
        await looked(page, "sent", script);
        const code = (await page.locator(".code").textContent())?.trim() ?? "";
        assert.match(code, /^\w{4}(-\w{4}){4}$/);

        // In another language it is the same sending and the same receipt.
        const other = language === "nb" ? "English" : "Norsk";
        await press(page, other);
        await page.locator(`html[lang=${language === "nb" ? "en" : "nb"}]`).waitFor();
        assert.equal((await page.locator(".code").textContent())?.trim(), code);
        await press(page, language === "nb" ? "Norsk" : "English");
        await page.locator(`html[lang=${language}]`).waitFor();

        await carryAll();
        const own = crypto.randomUUID();
        const reply = { id: threadOf(code), reply: own, words: "Takk, ring oss gjerne." };
        const written = await replyToReport(inspectorate, caseworker, reply, noon);
        assert.equal(written.ok, true);
        await carryAll();

        await press(page, say("seen.to-receipt"));
        await page.locator("#receipt").waitFor();
        await accessible(page, "receipt", script);
        assert.equal(await page.title(), say("frame.quiet-title"));
        assert.equal(await page.getByText(say("receipt.delivered")).count(), 1);
        assert.equal(await page.getByText("Takk, ring oss gjerne.").count(), 1);
        await page.locator("[name=more]").fill(`Mer ${words}`);
        await press(page, say("receipt.write-do"));
        await page.getByText(say("receipt.own-unread")).waitFor();
        await carryAll();
        assert.equal(page.url(), `${served.origin}/receipt`);

        await page.goto(`${served.origin}/receipt`);
        await page.locator("[name=code]").fill("0000 1111");
        await press(page, say("receipt.look"));
        await page.locator(".error-summary").waitFor();
        await page.locator("[name=code]").fill(code.toLowerCase().replaceAll("-", " "));
        await press(page, say("receipt.look"));
        await page.getByText("Takk, ring oss gjerne.").waitFor();
        assert.equal(page.url(), `${served.origin}/receipt`);
      });
      const received = await everythingIn(cluster, "inspectorate");
      assert.ok(received.includes(words));
      assert.equal(received.split(`Mer ${words}`).length - 1, 1, "once");
      assert.equal(received.split(words).length - 1, 2, "once, and once more");
    });
  }
}

test("the language changes in the middle, and nothing that was answered or typed is lost", async () => {
  await visit(browser, `${served.origin}/seen`, { locale: "nb-NO" }, async (page) => {
    await page.getByLabel("Hvor er det?").fill("Storås");
    await press(page, "English");
    assert.equal(await page.getByLabel("Where is it?").inputValue(), "Storås");
    await press(page, "Go on");
    await step(page, "question-1");
    await page.locator(".answers button").nth(1).click();
    await step(page, "question-2");
    await press(page, "Norsk");
    await page.getByText("Spørsmål 2 av 12").waitFor();
    for (const next of ["question-12-check", "check"]) {
      await press(page, "Hopp over resten av spørsmålene");
      await step(page, next);
    }
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
    await step(page, "question-1");
    await page.locator(".answers button").nth(2).click();
    await step(page, "question-2");
    await press(page, "Back");
    await page.getByText("Question 1 of 12").waitFor();
    const given = page.locator(".answers [aria-pressed=true]");
    assert.equal(await given.count(), 1);
  });
});

test("everything that is pressed on a question is at least 44 pixels high", async () => {
  await visit(browser, `${served.origin}/seen`, {}, async (page) => {
    await page.getByRole("button", { name: /Go on|Gå videre/ }).click();
    await step(page, "question-1");
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
    const [script = "", ...others] = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(
      ([, src = ""]) => src,
    );
    assert.deepEqual(others, []);
    const own = Buffer.byteLength(await (await fetch(served.origin + script)).text());
    assert.ok(own > 1000, "the script must be there, or this means nothing");
    const all = Buffer.byteLength(html) + css + icon + own;
    assert.ok(all <= 60_000, `${name}: ${all} bytes`);
    assert.equal(/<img|url\(/.test(html), false, name);
  }
});
