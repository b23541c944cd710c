import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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

async function look(
  as: BrowserContextOptions,
  path: string,
  at: (page: Page) => Promise<void>,
): Promise<void> {
  await visit(browser, served.origin + path, as, at);
}

const widths = [360, 1280];
const locales = ["nb-NO", "en-GB"];
const schemes = ["light", "dark"] as const;

for (const width of widths) {
  for (const locale of locales) {
    for (const colorScheme of schemes) {
      const name = `${width} pixels, ${locale}, ${colorScheme}`;
      test(`the front page has nothing for axe to find and fits: ${name}`, async () => {
        await look({ viewport: { width, height: 740 }, locale, colorScheme }, "/", async (page) => {
          await assertAccessible(page, name);
          await assertNoSidewaysScroll(page, name);
        });
      });
    }
  }
}

for (const locale of ["pl-PL", "ar"]) {
  test(`who reads ${locale} finds the way in on the first screen, and axe finds nothing`, async () => {
    const viewport = { width: 360, height: 740 };
    await look({ viewport, locale }, "/", async (page) => {
      await assertAccessible(page, locale);
      await assertNoSidewaysScroll(page, locale);
      const box = await page.locator(".greeting a").boundingBox();
      assert.ok(box !== null && box.y + box.height < viewport.height);
      await page.locator(".greeting a").click();
      await page.waitForSelector("#door");
      assert.equal(await page.locator("html").getAttribute("lang"), locale.slice(0, 2));
      assert.equal(page.url(), `${served.origin}/`);
      const first = await page.locator("main button[name=go]").first().boundingBox();
      const leave = await page.locator("nav.leave").boundingBox();
      assert.ok(first !== null && leave !== null && first.y + first.height <= leave.y);
    });
  });
}

test("a language named on the front page opens the door in that language, whatever the browser asks for", async () => {
  await look({ locale: "nb-NO" }, "/", async (page) => {
    await page.locator('.languages a[lang="vi"]').click();
    await page.waitForSelector("#door");
    assert.equal(await page.locator("html").getAttribute("lang"), "vi");
    assert.equal(page.url(), `${served.origin}/`);
  });
  await look({ locale: "nb-NO", javaScriptEnabled: false }, "/", async (page) => {
    await page.locator('.languages a[lang="vi"]').click();
    assert.equal(await page.locator("html").getAttribute("lang"), "vi");
  });
});

test("an error page has nothing for axe to find, and says what, why and what now", async () => {
  await look({ locale: "nb-NO" }, "/nowhere", async (page) => {
    await assertAccessible(page, "404");
    assert.equal(await page.locator("h1").textContent(), "Det er ingenting på denne adressen");
    assert.equal(await page.locator("main p").count(), 2);
    assert.equal(await page.getByRole("link", { name: "Til forsiden" }).count(), 1);
  });
});

test("the page fits in 320 pixels, which is 1280 at four hundred per cent", async () => {
  await look({ viewport: { width: 320, height: 256 } }, "/", async (page) => {
    await assertNoSidewaysScroll(page, "400 %");
  });
});

test("without script the language is changed by its button, and one comes back to the same page", async () => {
  await look({ locale: "nb-NO", javaScriptEnabled: false }, "/?from=here", async (page) => {
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");

    await page.getByRole("button", { name: "English" }).click();

    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(page.url(), `${served.origin}/?from=here`);
    assert.match(await page.title(), /– Lenke$/);
  });
});

test("an older browser that leaves out what was pressed still changes the language, and goes on in the door", async () => {
  await visit(browser, "about:blank", { locale: "en-GB" }, async (page) => {
    await page.addInitScript(
      "globalThis.FormData = class extends FormData { constructor(form) { super(form); } }",
    );
    await page.goto(`${served.origin}/`);
    await page.click("header .languages button");
    await page.waitForSelector("html[lang=nb]");
    await page.click("a[data-quietly]");
    await page.click("#door main button[name=go][value=help]");
    await page.locator("#door-form [name=at][value=help]").waitFor({ state: "attached" });
  });
});

test("the page is laid out by today's rules and has the landmarks a screen reader goes by", async () => {
  await look({ locale: "en-GB" }, "/", async (page) => {
    assert.equal(await page.evaluate("document.compatMode"), "CSS1Compat");
    for (const landmark of ["banner", "main", "contentinfo"] as const) {
      assert.equal(await page.getByRole(landmark).count(), 1, landmark);
    }
    const danger = page.getByRole("complementary", { name: /112/ });
    const called = danger.getByRole("link");
    assert.deepEqual(
      await called.evaluateAll((all) => all.map((each) => each.getAttribute("href"))),
      ["tel:112", "tel:113", "tel:110"],
    );
  });
});

test("the keyboard comes to the skip link first, and to all three doors in their order", async () => {
  await look({ locale: "en-GB" }, "/", async (page) => {
    const reached: string[] = [];
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press("Tab");
      reached.push(String(await page.evaluate("document.activeElement.textContent")).trim());
    }
    assert.equal(reached[0], "Skip to the content");
    const doors = ["My job", "I have seen something", "I work in this field"];
    assert.deepEqual(
      reached.filter((text) => doors.includes(text)),
      doors,
    );
  });
});

test("everything that is pressed is at least 44 pixels high", async () => {
  await look({}, "/", async (page) => {
    const small = await page
      .locator(".top a, .top button, .danger a, .door, .door .languages a")
      .evaluateAll((all) =>
        all
          .map((each) => each as unknown as { offsetHeight: number; textContent: string })
          .filter(({ offsetHeight }) => offsetHeight < 44)
          .map(({ textContent }) => textContent),
      );
    assert.deepEqual(small, []);
  });
});

test("the policy lets no inline script run, and no text become markup by script", async () => {
  await look({}, "/", async (page) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));

    await page.evaluate(`{
      const script = document.createElement("b");
      document.body.append(script);
      try { script.innerHTML = "<i>x</i>"; window.marked = true; } catch { window.marked = false; }
    }`);
    assert.equal(await page.evaluate("window.marked"), false, "Trusted Types refuse innerHTML");

    const html = await (await fetch(served.origin)).text();
    const policy = (await fetch(served.origin)).headers.get("content-security-policy") ?? "";
    await page.route("**/injected", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": policy },
        body: html.replace("<body>", "<body><script>window.ran = true</script>"),
      }),
    );
    await page.goto(`${served.origin}/injected`);
    assert.equal(await page.evaluate("window.ran"), undefined);
    assert.ok(
      said.some((text) => /Content Security Policy/.test(text)),
      "the browser said why",
    );
  });
});

test("the front page weighs at most 60 kB cold, the stylesheet unpacked included", async () => {
  const html = await (await fetch(served.origin, { headers: { accept: "text/html" } })).text();
  const sheet = /href="(\/style-[0-9a-f]+\.css)"/.exec(html)?.[1] ?? "";
  const css = await (await fetch(served.origin + sheet)).text();
  assert.ok(css.length > 1000, "the stylesheet must be there, or this means nothing");
  assert.ok(Buffer.byteLength(html) + Buffer.byteLength(css) <= 60_000);
});
