import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { Hono } from "hono";
import type { Browser, Page, Route } from "playwright-core";
import type { Env } from "../../web/env.ts";
import { openBrowser, openProfile, visit } from "../browser.ts";
import { introduce, testCell, testCluster } from "../cluster.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

// The door "I have seen something" step by step in one page: Back, Forward, loading anew, a network that fails, and the way out.

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [door, inspectorate], "http://localhost");

let served: Served;
let elsewhere: Served;
let browser: Browser;

before(async () => {
  elsewhere = await serve(() => new Hono<Env>().get("/", (c) => c.html("<title>Weather</title>")));
  const house = (origin: string) => testHouse([door, inspectorate], origin);
  served = await serve((origin) => testPages(house(origin), {}, `${elsewhere.origin}/`));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
  elsewhere.close();
});

const english = { locale: "en-GB" } as const;

/** Waits until a step is shown, under its own address. */
async function at(page: Page, step: string): Promise<void> {
  await page.locator(`[name=step][value=${step}]`).waitFor({ state: "attached" });
  await page.waitForURL(`${served.origin}/seen/${step}`);
}

/** Answers the first questions, each by another way of answering, up to a number that is not answered. */
async function answerTo(page: Page, until: number): Promise<void> {
  await page.fill("[name=place]", "Lillevik");
  await page.locator("main form .actions button").first().click();
  for (let number = 1; number < until; number += 1) {
    await at(page, `question-${number}`);
    await page.locator(".answers button").nth(1).click();
  }
  await at(page, `question-${until}`);
}

/** To the page one sends from, without answering much. */
async function toSending(page: Page): Promise<void> {
  await answerTo(page, 2);
  await page.locator("main form ~ .actions [name=go]").click();
  // Who skips the rest is still asked whether anyone is under 18.
  await at(page, "question-12-check");
  await page.locator(".answers button").first().click();
  await at(page, "check");
  await page.locator("main form .actions button").first().click();
  await at(page, "result");
  await page.locator("[name=go][value=send]").click();
  await at(page, "send");
}

const answered = (page: Page) => page.locator(".answers [aria-pressed=true]");

test("Back at question 4 shows question 3 with its answer, Forward question 4 again, and nothing asks to send a form again", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await answerTo(page, 4);
    await page.goBack();
    await at(page, "question-3");
    assert.equal(await answered(page).count(), 1);
    await page.goBack();
    await at(page, "question-2");
    assert.equal(await answered(page).count(), 1);
    await page.goForward();
    await page.goForward();
    await at(page, "question-4");
    assert.equal(await answered(page).count(), 0);
    // Two at once; and there and back before the first has come.
    await page.evaluate("history.go(-2)");
    await at(page, "question-2");
    const slowly = async (route: Route) => {
      await new Promise((go) => setTimeout(go, 400));
      await route.continue().catch(() => undefined);
    };
    await page.route("**/seen/*", slowly);
    await page.evaluate("history.back()");
    await page.waitForURL("**/seen/question-1");
    await page.evaluate("history.forward()");
    await page.waitForTimeout(1000);
    await at(page, "question-2");
    await page.unroute("**/seen/*", slowly);
    // All the way back, what was typed first is there; what is said to who has no script is not.
    for (const step of ["question-1", "start"]) {
      await page.goBack();
      await at(page, step);
    }
    assert.equal(await page.locator("[name=place]").inputValue(), "Lillevik");
    assert.equal(await page.locator("noscript").isVisible(), false);
    const methods = await page.evaluate(
      "performance.getEntriesByType('navigation').map((each) => each.type).join()",
    );
    assert.equal(methods, "navigate", "the page was loaded once, and by no form");
  });
});

test("loaded anew a step shows the start, and says why; Back works on from there", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await answerTo(page, 3);
    await page.reload();
    await at(page, "start");
    assert.equal(await page.locator("main [role=status]:visible").count(), 1);
    assert.equal(await page.locator("[name=place]").inputValue(), "");
    await page.goBack();
    await at(page, "question-2");
    assert.equal(await answered(page).count(), 0);
  });
});

test("without script a step loaded anew keeps its answers, and the start does not say that they are gone", async () => {
  const promise = "main .with-phone";
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await page.locator(promise).waitFor();
    assert.equal(await page.locator("noscript").isVisible(), false);
  });
  const plain = { ...english, javaScriptEnabled: false };
  await visit(browser, `${served.origin}/seen`, plain, async (page) => {
    assert.equal(await page.locator(promise).count(), 1);
    assert.equal(await page.locator(promise).isVisible(), false);
    assert.equal(await page.locator("main noscript").isVisible(), true);
    await page.fill("[name=place]", "Lillevik");
    await page.locator("main form .actions button").click();
    await page.reload();
    assert.equal(await page.locator("[name=place]").inputValue(), "Lillevik");
  });
});

test("what was chosen and typed to send is there when one comes back, and a receipt stays the receipt", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await toSending(page);
    await page.locator("[name=recipient]").first().check();
    await page.fill("[name=name]", "Kari Kanari");
    await page.goBack();
    await at(page, "result");
    await page.goForward();
    await at(page, "send");
    assert.equal(await page.locator("[name=name]").inputValue(), "Kari Kanari");
    assert.equal(await page.locator("[name=recipient]").first().isChecked(), true);
    await page.locator("main form .actions button").click();
    await at(page, "sent");
    const code = await page.locator(".code").textContent();
    for (let back = 0; back < 2; back += 1) {
      await page.goBack();
      await at(page, "sent");
      assert.equal(await page.locator(".code").textContent(), code);
    }
    await page.locator("main form[action='/receipt'] button").click();
    await page.waitForURL(`${served.origin}/receipt`);
    await page.fill("[name=more]", "halvskrevet");
    await page.goBack();
    await at(page, "sent");
    assert.equal(await page.locator(".code").textContent(), code);
    await page.goForward();
    await page.waitForURL(`${served.origin}/receipt`);
    await page.locator("textarea[name=more]").waitFor();
    assert.equal(await page.locator("[name=more]").inputValue(), "halvskrevet");
  });
});

test("where the network fails what was answered stays, the page says so, and one can try again; Back too", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await answerTo(page, 3);
    const fails = async (route: Route) => {
      await new Promise((go) => setTimeout(go, 300));
      await route.abort("internetdisconnected");
    };
    await page.route("**/seen{,/*}", fails);
    await page.locator(".answers button").nth(1).click();
    await page.locator("[data-unreached]:visible").waitFor();
    await at(page, "question-3");
    await page.evaluate("history.back()");
    await page.waitForURL("**/seen/question-2");
    await page.locator("[data-unreached]:visible").waitFor();
    await at(page, "question-3");
    await page.unroute("**/seen{,/*}", fails);
    await page.locator(".answers button").nth(1).click();
    await at(page, "question-4");
    await page.goBack();
    await at(page, "question-3");
    assert.equal(await answered(page).count(), 1);
    assert.equal(await page.locator("[name=place]").inputValue(), "Lillevik");
  });
});

test("a slow network is spoken of, and an error of the server takes nothing away", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await page.fill("[name=place]", "Lillevik");
    await page.route("**/seen", async (route) => {
      await new Promise((go) => setTimeout(go, 2500));
      await route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" });
    });
    await page.evaluate("document.querySelector('#seen').requestSubmit()");
    await page.locator("[data-slow]:visible").waitFor();
    await page.locator("[data-unreached]:visible").waitFor();
    assert.equal(await page.locator("[data-slow]:visible").count(), 0);
    assert.equal(await page.locator("[name=place]").inputValue(), "Lillevik");
  });
});

test("what is too long to be sent stays in its box, and the page says that it is too long", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    const long = "x".repeat(70_000);
    await page.fill("[name=place]", long);
    await page.evaluate("document.querySelector('#seen').requestSubmit()");
    await page.locator("[data-too-much]:visible").waitFor();
    assert.equal(await page.locator("[data-unreached]:visible").count(), 0);
    assert.equal((await page.locator("[name=place]").inputValue()).length, long.length);
    await page.fill("[name=place]", "Lillevik");
    await page.evaluate("document.querySelector('#seen').requestSubmit()");
    await at(page, "question-1");
    assert.equal(await page.locator("[data-too-much]:visible").count(), 0);
  });
});

test("it is walked by the keyboard alone: each step begins at its top, and what must be put right is heard first", async () => {
  await visit(browser, `${served.origin}/seen`, english, async (page) => {
    await page.locator("[name=place]").focus();
    await page.keyboard.press("Enter");
    await at(page, "question-1");
    const focused = () =>
      page.evaluate("document.activeElement.id || document.activeElement.className");
    assert.equal(await focused(), "matter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await at(page, "question-2");
    await page.goBack();
    await at(page, "question-1");
    assert.equal(await answered(page).count(), 1);
    await page.goBack();
    await at(page, "start");
    await page.fill("[name=place]", "x".repeat(201));
    await page.keyboard.press("Enter");
    await page.locator(".error-summary").waitFor();
    assert.equal(await focused(), "error-summary");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "place");
    assert.equal(page.url(), `${served.origin}/seen/start`, "a link within the page is no step");
  });
});

/** After the way out: Back leads to what was there before, Forward to nothing of ours, however often they are pressed. */
async function nothingLeft(page: Page): Promise<void> {
  await page.waitForURL(`${elsewhere.origin}/`);
  await page.goBack();
  assert.match(await page.content(), /Before/);
  for (let forward = 0; forward < 3; forward += 1) {
    await page.goForward().catch(() => undefined);
    assert.equal(await page.title(), "Weather");
  }
  await page.goBack().catch(() => undefined);
}

test("the way out leaves no step behind it, with many steps and after Back, on the receipt and by Escape three times", async () => {
  const exit = (page: Page) => page.click("[data-leave]");
  const threeEscapes = async (page: Page) => {
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press("Escape");
    }
  };
  const walks: readonly (readonly [string, (page: Page) => Promise<void>, typeof exit])[] = [
    ["/seen", async () => undefined, exit],
    ["/seen", async (page) => await answerTo(page, 9), exit],
    ["/seen", async (page) => await answerTo(page, 6), threeEscapes],
    [
      "/seen",
      async (page) => {
        await answerTo(page, 5);
        await page.goBack();
        await page.goBack();
        await at(page, "question-3");
      },
      exit,
    ],
    [
      "/seen",
      async (page) => {
        await answerTo(page, 4);
        await page.reload();
        await at(page, "start");
      },
      exit,
    ],
    ["/receipt", async () => undefined, threeEscapes],
    [
      "/seen",
      async (page) => {
        await toSending(page);
        await page.locator("[name=recipient]").first().check();
        await page.locator("main form .actions button").click();
        await at(page, "sent");
        await page.locator("main form[action='/receipt'] button").click();
        await page.waitForURL(`${served.origin}/receipt`);
      },
      exit,
    ],
  ];
  for (const [address, walk, leave] of walks) {
    await visit(browser, "data:text/html,<h1>Before</h1>", english, async (page) => {
      await page.goto(served.origin + address);
      await page.locator("[data-leave]").waitFor();
      await walk(page);
      await leave(page);
      await nothingLeft(page);
    });
  }
});

test("the first number to call is seen without scrolling and not under the way out, in danger, for a child and with nothing answered", async () => {
  const answers = ["", "power.threats_of_violence=2", "sub.minor=maybe", "pay.underpayment=4"];
  for (const locale of ["nb-NO", "en-GB"]) {
    for (const given of answers) {
      await visit(browser, `${served.origin}/seen`, { locale }, async (page) => {
        // As if all of them had been answered on the way.
        await page.evaluate(`{
          const { elements } = document.querySelector("#seen");
          elements.namedItem("step").value = "check";
          elements.namedItem("answers").value = ${JSON.stringify(given)};
          document.querySelector("#seen").requestSubmit();
        }`);
        await at(page, "result");
        const number = await page.locator("main a[href^='tel:']").first().boundingBox();
        const bar = await page.locator("nav.leave").boundingBox();
        assert.ok(number !== null && bar !== null);
        assert.ok(number.y + number.height <= bar.y, `${locale} “${given}”: at ${number.y}`);
        assert.ok(number.x + number.width <= 360);
      });
    }
  }
});

function holding(folder: string, words: string): readonly string[] {
  const needles = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => fs.readFileSync(file).includes(needle)));
}

test("what was answered and typed is in no address, history, store or cookie, nor in the folder of the closed browser", async () => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-profile-"));
  const typed = "Kanarivika";
  try {
    const context = await openProfile(profile, { locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(`${served.origin}/seen`);
    await page.fill("[name=place]", typed);
    await page.locator("main form .actions button").first().click();
    await at(page, "question-1");
    await page.locator(".answers button").nth(4).click();
    await at(page, "question-2");
    const kept = await page.evaluate(
      `[JSON.stringify(history.state), location.href, document.cookie, JSON.stringify({ ...localStorage, ...sessionStorage }), window.name].join(" ")`,
    );
    assert.equal(kept, `{"at":2} ${served.origin}/seen/question-2  {} `);
    assert.deepEqual(await context.cookies(), []);
    await page.evaluate(`localStorage.setItem("kept", "Funnvika")`);
    await context.close();
    assert.ok(holding(profile, "Funnvika").length > 0, "the search must find what is kept");
    assert.deepEqual(holding(profile, typed), []);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
});
