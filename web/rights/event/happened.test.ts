import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { noteOutcome } from "../../../api/outcome/note.ts";
import { addPerson } from "../../../api/person/person.ts";
import { day } from "../../../domain/time/day.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../../test/axe.ts";
import { openBrowser, visit } from "../../../test/browser.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { type Served, serve } from "../../../test/serve.ts";
import { sayIn } from "../../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker");

let served: Served;
let browser: Browser;
before(async () => {
  const desks = { owner: testDesk(cell, owner) };
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  served.close();
});

async function aPerson() {
  const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
  const added = await addPerson(cell, owner, { caseId, pseudonym: "Hegg" }, noon);
  assert.ok(added.ok);
  return { caseId, at: `${served.origin}/cases/${caseId}/persons/${added.value}/rights/happened` };
}

/** With the focus after sending. */
async function keep(page: Page): Promise<string> {
  await page.locator("#note .actions button").click();
  return (await page.locator("[role=status]:focus").textContent()) ?? "";
}

async function note(page: Page, kind: string, on: string): Promise<string> {
  await page.locator("#kind").selectOption(kind);
  await page.locator("#day").fill(on);
  await page.locator("#note input[name=source][value=document]").check();
  return await keep(page);
}

const lines = (page: Page) => page.locator(".timeline > li").allTextContents();

const said = {
  "en-GB": {
    before:
      "“Case dropped”, 10 November 2026, is before “Reported to the police”, 20 November 2026.",
    stands: /^Write that it is right/,
    stood: "It is right as it is",
    apart: "“Case dropped”, 1 March 2026, is before “Reported to the police”, 10 April 2026.",
    correct: "Correct this: Case dropped, 1 March 2026",
    toCome: "15 December 2026 is still to come, and is written down as a day to come.",
    due: "15 December 2026 Pay falls due, and is to be paid that day",
    unpaid: "15 September 2026 Pay fell due and was not paid",
  },
  "nb-NO": {
    before: "«Saken henlagt», 10. november 2026, er før «Anmeldt til politiet», 20. november 2026.",
    stands: /^Skriv at det stemmer/,
    stood: "Det stemmer, slik det står",
    apart: "«Saken henlagt», 1. mars 2026, er før «Anmeldt til politiet», 10. april 2026.",
    correct: "Rett: Saken henlagt, 1. mars 2026",
    toCome: "15. desember 2026 er ikke kommet ennå, og er skrevet ned som en dag som kommer.",
    due: "15. desember 2026 Lønn forfaller, og skal betales den dagen",
    unpaid: "15. september 2026 Lønn forfalt og ble ikke betalt",
  },
} as const;

/** A letter made now. */
async function letterText(page: Page, at: string): Promise<string> {
  await page.goto(at.replace(/happened$/, "letter"));
  await page.locator("#language").selectOption("nb");
  await page.locator("main form .actions button").click();
  return (await page.locator("#in-nb").textContent()) ?? "";
}

for (const locale of ["en-GB", "nb-NO"] as const) {
  const as = { locale, extraHTTPHeaders: { "x-desk": "owner" } };
  const words = said[locale];

  test(`a letter promises nothing that rests on what must be looked at again, until somebody has written that it is right, in ${locale}`, async () => {
    const { at } = await aPerson();
    await visit(browser, at, as, async (page) => {
      await note(page, "police-report", "2026-11-20");
      await note(page, "case-dropped", "2026-11-10");
      const doubted =
        /kan være feil[^:]*: Saken henlagt, 10\. november 2026; Anmeldt til politiet, 20\. november 2026/;
      const letter = await letterText(page, at);
      assert.match(letter, doubted);
      const [doubt = ""] = sayIn("nb")("promise.not-certain").split("{");
      assert.equal(letter.split("Saken er henlagt").length, 2);
      assert.ok(letter.includes(`${doubt}Saken er henlagt`), "never as if it were known");

      await page.goto(at);
      await page.getByRole("link", { name: words.stands }).click();
      assert.ok((await page.locator("main").textContent())?.includes(words.before));
      await assertAccessible(page, "whether it stands");
      await assertNoSidewaysScroll(page, "whether it stands");
      await page.locator("input[name=answer][value=stands]").check();
      await page.locator("#source").selectOption("document");
      await page.locator("main form .actions button").click();
      await page.locator("[role=status]:focus").waitFor();
      const [told = ""] = (await lines(page)).filter((line) => line.includes(words.before));
      assert.ok(told.includes(words.stood), told);
      assert.equal(await page.locator(".timeline .notice").count(), 0);
      await assertAccessible(page, "stands");
      assert.doesNotMatch(await letterText(page, at), doubted);
    });
  });

  test(`days that do not go together are told at once and in the list, until one is corrected, in ${locale}`, async () => {
    const { at } = await aPerson();
    await visit(browser, at, as, async (page) => {
      const reported = await note(page, "police-report", "2026-04-10");
      assert.doesNotMatch(reported, /10/, "nothing is amiss yet");
      assert.ok((await note(page, "case-dropped", "2026-03-01")).includes(words.apart));
      const told = (await lines(page)).map((line) => line.includes(words.apart));
      assert.deepEqual(told, [false, true], "beside the one that would follow");
      await assertAccessible(page, "days apart");
      await assertNoSidewaysScroll(page, "days apart");
      await page.goto(at);
      assert.ok((await lines(page))[1]?.includes(words.apart), "as long as it is so");
      for (const made of ["letter", "calendar"]) {
        await page.goto(at.replace(/happened$/, made));
        const html = await page.locator("main").innerHTML();
        assert.ok(html.includes(words.apart), made);
        const [before = ""] = html.split('<form method="post"').slice(-2);
        assert.ok(before.includes(words.apart), "above what makes it");
        await assertAccessible(page, made);
        await assertNoSidewaysScroll(page, made);
        await page.goBack();
      }

      await page.goBack();
      const box = page.locator(".timeline .notice").first().getByRole("link");
      const ways = await box.allTextContents();
      assert.equal(ways[0], words.correct, "to put it right stands first in the box");
      assert.match(ways.at(-1) ?? "", words.stands);
      assert.equal(ways.length, 3, "either of the two can be put right");
      await page.getByRole("link", { name: words.correct }).first().click();
      await page.locator("#day").fill("2026-05-01");
      assert.ok(!(await keep(page)).includes(words.correct));
      assert.ok((await lines(page)).every((line) => !line.includes(words.apart)));
    });
  });

  test(`pay that falls due on a day to come is told so, and not that it was not paid, in ${locale}`, async () => {
    const { at } = await aPerson();
    await visit(browser, at, as, async (page) => {
      assert.ok(!(await note(page, "wage-due", "2026-09-15")).includes("2026"), "it has come");
      assert.ok((await note(page, "wage-due", "2026-12-15")).includes(words.toCome));
      const [due = "", unpaid = ""] = await lines(page);
      assert.ok(due.startsWith(words.due), due);
      assert.ok(unpaid.startsWith(words.unpaid), unpaid);
      await page.locator(".timeline a").first().click();
      assert.match(
        (await page.locator("#note").textContent()) ?? "",
        /falls due, and|forfaller, og/,
      );
    });
  });
}

test("what may be one thing written twice, or has a last day that no such permit has, is kept and told", async () => {
  const { at } = await aPerson();
  const as = { locale: "nb-NO", extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, at, as, async (page) => {
    await note(page, "case-dropped", "2026-11-10");
    assert.match(
      await note(page, "case-dropped", "2026-11-11"),
      /Kan være det samme, skrevet to ganger: «Saken henlagt», 11\. november 2026, og «Saken henlagt», 10\. november 2026/,
    );
    await page.locator("#kind").selectOption("limited-permit-granted");
    await page.locator("#day").fill("2026-11-12");
    await page.locator("#until").fill("2037-11-12");
    await page.locator("#note input[name=source][value=document]").check();
    assert.match(await keep(page), /siste dag er senere enn det som er lest om en slik tillatelse/);
    const told = (await lines(page)).map((line) => line.includes("Se en gang til"));
    assert.deepEqual(told, [true, true, false], "beside each that is to be looked at");
    await assertAccessible(page, "to look at again");
    await assertNoSidewaysScroll(page, "to look at again");
    await page.goto(at.replace("/happened", ""));
    const first = await page.locator(".notice[data-tone=awaited]").first().textContent();
    assert.match(first ?? "", /Kan være det samme[\s\S]*senere enn det som er lest/);
  });
});

test("an outcome of the case that does not go with what is written down is told at once and in the list", async () => {
  const { caseId, at } = await aPerson();
  const dropped = {
    ...{ id: crypto.randomUUID(), caseId, kind: "dropped" as const },
    ...{ provision: "strl-257", note: null, happened: day("2026-03-01") },
  };
  assert.ok((await noteOutcome(cell, owner, dropped, noon)).ok);
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, at, as, async (page) => {
    assert.match(await note(page, "police-report", "2026-04-10"), /do not go together/);
    const told = (await lines(page)).map((line) => line.includes("do not go together"));
    assert.deepEqual(told, [false, true]);
  });
});

test("what was taken back is said to be taken back, and not to have happened", async () => {
  const { at } = await aPerson();
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, at, as, async (page) => {
    assert.match(await note(page, "police-report", "2026-04-10"), /what happened is written down/);
    await page.locator(".timeline a").first().click();
    await page.locator("#note input[name=not]").check();
    const said = await keep(page);
    assert.match(said, /taken back/i);
    assert.doesNotMatch(said, /what happened is written down/);
  });
});

test("a question about something that is written down leads to where its day is moved, before any words", async () => {
  const { at } = await aPerson();
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, at, as, async (page) => {
    await note(page, "reflection-permit-granted", "2026-08-31");
    await page.goto(at.replace(/happened$/, "answers/reflection-last-day"));
    const matter = (await page.locator("main").textContent()) ?? "";
    assert.ok(
      matter.indexOf("moves a deadline") < matter.indexOf("Only an answer"),
      "the way that is reckoned comes first",
    );
    await page.locator("main .actions a").click();
    assert.equal(await page.locator("#day").inputValue(), "2026-08-31", "what is written down");
    await page.locator("#until").fill("2027-01-15");
    await keep(page);
    assert.equal((await lines(page)).length, 1, "and not a second one");
    await page.goto(at.replace(/\/happened$/, ""));
    const days = await page.locator("#deadlines").textContent();
    assert.match(days ?? "", /15 January 2027/);
    await page.goto(at.replace(/happened$/, "answers/due-days"));
    await page.locator("main .actions a").click();
    assert.equal(await page.locator("#kind").inputValue(), "wage-due");
  });
});

for (const size of [
  { width: 360, height: 740 },
  { width: 320, height: 480 },
] as const) {
  test(`every place of a case can be read and reached in its menu: ${size.width} by ${size.height}`, async () => {
    const { at } = await aPerson();
    const as = { locale: "nb-NO", viewport: size, extraHTTPHeaders: { "x-desk": "owner" } };
    await visit(browser, at, as, async (page) => {
      const links = await page.locator(".tabs a, .dock a").all();
      assert.ok(links.length > 10);
      for (const link of links) {
        await link.focus();
        const box = await link.boundingBox();
        assert.ok(box !== null && box.x >= 0 && box.x + box.width <= size.width);
        assert.ok(box.y >= 0 && box.y + box.height <= size.height);
      }
    });
  });
}

test("a second report under wage theft says that the case is reckoned under trafficking still, and leads to what ends that", async () => {
  const { at } = await aPerson();
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "owner" } } as const;
  await visit(browser, at, as, async (page) => {
    const report = async (provision: string, on: string) => {
      await page.goto(at);
      await page.locator("#kind").selectOption("police-report");
      await page.locator("#provision").selectOption(provision);
      return await note(page, "police-report", on);
    };
    assert.doesNotMatch(await report("257", "2026-04-15"), /still reckoned/);
    const kept = await report("395", "2026-11-20");
    assert.match(kept, /still reckoned under Penal Code § 257[^.]*in the letter to the person/);
    await page.getByRole("link", { name: "Write that that part was dropped" }).click();
    assert.equal(await page.locator("#kind").inputValue(), "case-dropped");
  });
});

test("what is ticked of the words stands when the form is shown again and when it is corrected, and of danger it is said that a journey waits", async () => {
  const { caseId, at } = await aPerson();
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, at, as, async (page) => {
    const ticked = () =>
      page
        .locator("#note [name=alsoTells]:checked")
        .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
    await page.locator("#words").fill("He waits outside.");
    await page.locator("[name=alsoTells][value=danger]").check();
    await page.locator("[name=alsoTells][value=law]").check();
    await page.locator("#note .actions button").click();
    assert.deepEqual(await ticked(), ["danger", "law"], "nothing typed is lost");
    await note(page, "police-report", "2026-11-20");
    const kept = page.locator("[role=status]");
    assert.equal(await kept.locator(`a[href="/cases/${caseId}/plans"]`).count(), 1);
    assert.deepEqual(await ticked(), []);
    await page.locator(".timeline a[href*='replaces=entry']").first().click();
    assert.deepEqual(await ticked(), ["danger", "law"]);
    await page.locator("[name=alsoTells][value=danger]").uncheck();
    await note(page, "police-report", "2026-11-21");
    assert.equal(await kept.locator(`a[href="/cases/${caseId}/plans"]`).count(), 0);
  });
});
