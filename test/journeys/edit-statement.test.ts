import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { lawWithEdits } from "../../api/edit/overlay.ts";
import type { House } from "../../api/house.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import { type Language, sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [coordination, union];
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const caseworker = await testColleague(cluster, union, "caseworker");
const desks = {
  aslak: testDesk(coordination, aslak),
  solveig: testDesk(coordination, solveig),
  caseworker: testDesk(union, caseworker),
};

const files = loadLaw();
let law: Law = files;
let served: Served;
let browser: Browser;

function houseAt(origin: string): House {
  return {
    ...testHouse(cells, origin),
    get law() {
      return law;
    },
    relearn: async () => {
      law = await lawWithEdits(files, cells);
    },
  };
}

before(async () => {
  served = await serve((origin) => testPages(houseAt(origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

interface Sitting {
  readonly width: number;
  readonly language: Language;
  readonly script: boolean;
}

async function sit(
  { width, language, script }: Sitting,
  who: keyof typeof desks | null,
  path: string,
  work: (page: Page, look: (where: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const as = {
    locale: language === "nb" ? "nb-NO" : "en-GB",
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    ...(who === null ? {} : { extraHTTPHeaders: { "x-desk": who } }),
  };
  await visit(browser, `${served.origin}${path}`, as, async (page) => {
    await work(page, async (where) => {
      if (script) {
        await assertAccessible(page, where);
        await assertNoSidewaysScroll(page, where);
      }
    });
  });
}

/** Presses a button, and waits for the page that answers. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true }).first();
  await Promise.all([page.waitForEvent("load"), button.click()]);
}

// What the checks of accessibility need is script; the other journey goes without.
for (const sitting of [
  { width: 360, language: "nb", script: false, concept: "trafficking" },
  { width: 1280, language: "en", script: true, concept: "servitude" },
] as const) {
  const { width, language, script, concept } = sitting;
  const say = sayIn(language);
  const page360 = `${width} pixels, ${language}, ${script ? "with" : "without"} script`;

  test(`an editor changes a concept, is sent back, mends it, is approved, and readers see it with its history: ${page360}`, async () => {
    const read = `/knowledge/concepts/${concept}`;
    const words = { nb: `Nye ord om begrepet, ${language}.`, en: `New words on it, ${language}.` };
    const mended = { nb: `Mildere ord, ${language}.`, en: `Milder words, ${language}.` };
    let proposal = "";
    await sit(sitting, "aslak", read, async (page, look) => {
      await look("a concept, for an editor");
      await page.getByRole("link", { name: new RegExp(say("edit.propose-change")) }).click();
      await look("the statement");
      await press(page, say("edit.propose-change"));
      await look("its form");
      const form = page.url();
      await page.locator('[name="definition.nb"]').fill(words.nb);
      await page.locator('[name="definition.en"]').fill("");
      await page.locator('[name="decisions"]').fill("no-such-decision");
      await press(page, say("edit.keep-and-see"));
      assert.equal(await page.getByRole("alert").count(), 1, "what is missing is said");
      await look("the form with what is wrong");
      assert.equal(await page.locator('[name="definition.nb"]').inputValue(), words.nb);
      await page.locator('[name="definition.en"]').fill(words.en);
      await press(page, say("edit.keep-and-see"));
      const unknown = page.getByText(say("edit.wrong.no-decision"));
      assert.equal(await unknown.count(), 2, "at the top and beside the field");
      await page.goto(form);
      assert.equal(await page.locator('[name="definition.en"]').inputValue(), words.en, "kept");
      await page.locator('[name="decisions"]').fill("");
      await press(page, say("edit.keep-and-see"));
      await look("the difference");
      assert.equal(await page.getByText(words[language]).count(), 1);
      await page.getByRole("link", { name: say("edit.as-read") }).click();
      await look("as others would read it");
      assert.equal(await page.getByText(words[language]).count(), 1);
      assert.equal(await page.getByText(say("frame.proposed")).count(), 1);
      await page.goBack();
      await press(page, say("edit.propose"));
      assert.equal(await page.getByRole("alert").count(), 1, "a reason is asked for");
      await page.locator("[name=why]").fill("Klarere for nye.");
      await page.locator("[name=source]").fill("Straffeloven § 257");
      await press(page, say("edit.propose"));
      proposal = new URL(page.url()).pathname;
      assert.match(proposal, /^\/edit\/proposals\//);
      await look("one's own proposal");
      assert.equal(await page.getByRole("button", { name: say("edit.approve") }).count(), 0);
    });
    await sit(sitting, "solveig", `/edit/items/concept/${concept}`, async (page, look) => {
      await look("a statement that somebody has a proposal on");
      assert.equal(await page.getByText(say("edit.waits-already")).count(), 1);
      await page.goto(`${served.origin}${proposal}`);
      await page.locator("[name=reason]").fill("For bastant.");
      await press(page, say("edit.decline"));
      await look("sent back");
    });
    await sit(sitting, null, read, async (page) => {
      assert.equal(await page.getByText(words[language]).count(), 0, "nothing has changed");
      assert.equal(await page.getByText(say("edit.see-history")).count(), 0);
    });

    await sit(sitting, "aslak", proposal, async (page, look) => {
      assert.equal(await page.getByText("For bastant.").count(), 1);
      await press(page, say("edit.mend"));
      assert.equal(await page.locator('[name="definition.nb"]').inputValue(), words.nb);
      await page.locator('[name="definition.nb"]').fill(mended.nb);
      await page.locator('[name="definition.en"]').fill(mended.en);
      await press(page, say("edit.keep-and-see"));
      await page.locator("[name=why]").fill("Klarere, og mildere.");
      await page.locator("[name=source]").fill("Straffeloven § 257");
      await press(page, say("edit.propose"));
      proposal = new URL(page.url()).pathname;
      await look("mended");
    });
    await sit(sitting, "solveig", proposal, async (page) => {
      await press(page, say("edit.approve"));
    });

    await sit(sitting, null, read, async (page) => {
      assert.equal(await page.getByText(mended[language]).count(), 1, "readers see it at once");
      await page.goto(
        `${served.origin}/knowledge/search?q=${language === "nb" ? "mildere" : "milder"}`,
      );
      assert.ok((await page.locator(`a[href="${read}"]`).count()) > 0, "and find it");
    });
    await sit(sitting, "caseworker", read, async (page, look) => {
      await page.getByRole("link", { name: new RegExp(say("edit.see-history")) }).click();
      await look("the history, at another agency");
      for (const told of ["Klarere, og mildere.", mended[language]]) {
        assert.equal(await page.getByText(told).count(), 1, told);
      }
      assert.equal(await page.getByText(/Aslak/).count(), 1);
      assert.equal(await page.getByText("For bastant.").count(), 0, "what was sent back is not");
    });
  });

  test(`of two editors on one statement the second is told, and loses nothing; a draft can be discarded: ${page360}`, async () => {
    const sign = law.signs[width === 360 ? 0 : 1];
    assert.ok(sign);
    const address = `/edit/items/sign/${sign.id}`;
    const own = { nb: `Solveigs ord, ${language}.`, en: `The words of Solveig, ${language}.` };
    let draft = "";
    await sit(sitting, "solveig", address, async (page) => {
      await press(page, say("edit.propose-change"));
      draft = new URL(page.url()).pathname;
      await page.locator('[name="text.nb"]').fill(own.nb);
      await page.locator('[name="text.en"]').fill(own.en);
      await press(page, say("edit.keep-and-see"));
    });
    let proposal = "";
    await sit(sitting, "aslak", address, async (page) => {
      await press(page, say("edit.propose-change"));
      await page.locator('[name="text.nb"]').fill(`Aslaks ord, ${language}.`);
      await page.locator('[name="text.en"]').fill(`The words of Aslak, ${language}.`);
      await press(page, say("edit.keep-and-see"));
      await page.locator("[name=why]").fill("Kortere.");
      await page.locator("[name=source]").fill("Rapporten");
      await press(page, say("edit.propose"));
      proposal = new URL(page.url()).pathname;
      const strange = await page.goto(`${served.origin}${draft}`);
      assert.equal(strange?.status(), 404, "another's draft is not seen");
    });
    await sit(sitting, "solveig", draft, async (page, look) => {
      assert.equal(await page.getByText(say("edit.waits-already")).count(), 1, "told before");
      await page.goto(`${served.origin}${proposal}`);
      await press(page, say("edit.approve"));
      await page.goto(`${served.origin}${draft}/preview`);
      await look("changed meanwhile");
      assert.equal(await page.getByText(say("edit.meanwhile-why")).count(), 1, "told after");
      assert.equal(await page.getByRole("button", { name: say("edit.propose") }).count(), 0);
      await press(page, say("edit.lay-anew"));
      assert.equal(await page.locator('[name="text.nb"]').inputValue(), own.nb, "nothing is lost");
      await press(page, say("edit.keep-and-see"));
      assert.equal(
        await page
          .locator(".persons")
          .getByText(/Aslaks ord/)
          .count(),
        1,
        "beside what stands now",
      );
      await press(page, say("edit.discard"));
      assert.equal(new URL(page.url()).pathname, "/edit");
      await look("the editor's page");
      const gone = await page.goto(`${served.origin}${draft}`);
      assert.equal(gone?.status(), 404);
    });
  });
}
