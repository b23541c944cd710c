import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sendCount } from "../../api/chain/count.ts";
import { deliverDue } from "../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { noteRemoval } from "../../api/intake/answer/removal.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { day } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aCase, aConsent, aWish, canary, sharing } from "../factories/referral.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const cells = [inspectorate, police, shelter, coordination];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker", "Sari Berg");
const per = await testColleague(cluster, police, "caseworker", "Per Dahl");
const analyst = await testColleague(cluster, coordination, "analyst", "Eli Moe");
const carry = carryTo(cells);

let served: Served;
let browser: Browser;

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carry, () => noon);
  }
}

before(async () => {
  const desks = {
    sari: testDesk(inspectorate, sari),
    per: testDesk(police, per),
    analyst: testDesk(coordination, analyst),
  };
  served = await serve((origin) => testPages(testHouse(cells, origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

type Who = "sari" | "per" | "analyst" | "nobody";

async function sit(who: Who, as: BrowserContextOptions, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "en-GB",
    extraHTTPHeaders: { "x-desk": who },
    ...as,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function check(page: Page, name: string): Promise<void> {
  await assertAccessible(page, name);
  await assertNoSidewaysScroll(page, name);
}

let labels = 0;
async function caseOf(cell: Cell, by: Colleague) {
  labels += 1;
  return await aCase(cell, by, `K-${labels}`);
}

async function referred(more: Parameters<typeof aWish>[0] = {}) {
  const ours = await caseOf(inspectorate, sari);
  const id = crypto.randomUUID();
  const wish = aWish({ fields: ["place", "sector", "observations"], question: "", ...more });
  const request = { caseId: ours.id, passesOn: null, referrals: [{ ...wish, id }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliverAll();
  return { id, caseId: ours.id };
}

/** The police read the safeguard that came along: only then is the rest open to them. */
async function acknowledged(id: string): Promise<void> {
  const safeguards = ["talk-before-removal"] as const;
  const seen = { id, step: crypto.randomUUID(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
}

async function takenOn(id: string, label: string): Promise<string> {
  await acknowledged(id);
  const taken = await takeOn(police, per, { id, label, restricted: false }, noon);
  assert.ok(taken.ok);
  await deliverAll();
  return taken.value.caseId;
}

/** The judgement for one recipient, in words. */
async function judges(page: Page, cell: string): Promise<void> {
  for (const each of ["necessary", "proportionate", "interest"]) {
    await page.locator(`[name="${each}.${cell}"]`).fill("Stedet må ses på snart.");
  }
}

test("a case is referred without script, in bokmål, and the answer comes back to the same page", async () => {
  const { id: caseId, person } = await caseOf(inspectorate, sari);
  await aConsent(inspectorate, sari, person, { recipient: "shelter", purpose: "assistance" });
  const plain = { locale: "nb-NO", javaScriptEnabled: false };
  let where = "";
  await sit("sari", plain, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/referrals`);
    await page.getByRole("link", { name: "Henvis saken" }).click();
    await page.getByLabel("Cell police", { exact: true }).check();
    await page.getByLabel("Etterforskning").check();
    await page.getByRole("button", { name: "Gå videre: hva de kan få vite" }).click();

    await page.getByRole("heading", { name: "Hva skal Cell police få vite?" }).waitFor();
    await page.getByLabel("Egne ord og merknader i observasjonene").check();
    await page.getByRole("button", { name: "Gå videre: vurder det" }).click();

    await judges(page, "police");
    await page.getByRole("button", { name: "Se nøyaktig hva som blir sendt" }).click();
    await page.getByRole("heading", { name: "Dette får Cell police vite" }).waitFor();
    const preview = (await page.locator("main").textContent()) ?? "";
    assert.match(preview, /Ikke bekreftet/);
    assert.match(preview, /Det henger på noe ingen har svart på/);
    assert.equal(preview.includes(canary.words), false);
    assert.equal(preview.includes(canary.note), false);

    await page.getByRole("button", { name: "Send til Cell police" }).click();
    await page.getByRole("heading", { name: "Den er på vei" }).waitFor();
    where = new URL(page.url()).pathname;
    await page.getByText("Svar fra Cell police innen").waitFor();
  });
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  await takenOn(id, "P-1");
  await sit("sari", plain, async (page) => {
    await page.goto(served.origin + where);
    await page.getByRole("heading", { name: "Cell police har tatt imot" }).waitFor();
  });
});

test("what becomes of it is noted by the other agency, told back on a rule, and seen", async () => {
  const { id, caseId } = await referred();
  const theirs = await takenOn(id, "P-2");
  const note = "kanarifugl-grunn-12";
  await sit("per", { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${served.origin}/cases/${theirs}/outcomes`);
    await page.getByLabel("Dropped").check();
    await page.getByLabel("When?").fill("2026-11-24");
    await page.getByLabel("In your own words").fill(note);
    await page.getByRole("button", { name: "Note it" }).click();
    await page.getByRole("link", { name: "Tell those in the chain" }).click();
    assert.equal(await page.locator("[name=to][value$=' investigation']").count(), 0, "no rule");
    await page.locator("[name=to][value$=' inspection']").check();
    await page.getByLabel("Why do they need to know it").fill("They closed the place.");
    await page.getByRole("button", { name: "See what they would be told" }).click();
    await page.getByText("politiregisterloven").first().waitFor();
    await page.getByRole("button", { name: "Send to Cell inspectorate" }).click();
    await page.getByText("Told to Cell inspectorate").waitFor();
  });
  await deliverAll();
  await sit("sari", {}, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/outcomes`);
    await page.getByText("Told by Cell police").waitFor();
    await page.getByText(note).waitFor();
  });
});

const views = [
  [360, "nb-NO"],
  [1280, "en-GB"],
] as const;

for (const [width, locale] of views) {
  const as = { viewport: { width, height: 800 }, locale };
  const name = `${width} pixels, ${locale}`;
  test(`every page of referrals and outcomes has nothing for axe to find and fits: ${name}`, async () => {
    const empty = await caseOf(inspectorate, sari);
    await aConsent(inspectorate, sari, empty.person, {
      recipient: "shelter",
      purpose: "assistance",
    });
    const awaited = await referred();
    const turned = await referred({
      fields: ["place", "words"],
      question: "Kan dere se på dette?",
    });
    const declined = {
      ...{ id: turned.id, reason: "wrong-place" as const },
      ...{ words: "Hører til et annet distrikt.", namesNobody: true },
    };
    assert.ok((await declineReferral(police, per, sharing, declined, noon)).ok);
    const asked = await referred();
    await acknowledged(asked.id);
    const question = {
      ...{ id: asked.id, step: crypto.randomUUID(), about: "where" as const },
      ...{ by: day("2026-12-01"), words: "Hvilken inngang?", namesNobody: true },
    };
    assert.ok((await askBack(police, per, sharing, question, noon)).ok);
    const removed = await referred();
    await acknowledged(removed.id);
    const days = { decided: day("2026-11-25"), planned: null };
    const removal = { id: removed.id, step: crypto.randomUUID(), ...days };
    assert.ok((await noteRemoval(police, per, removal, noon)).ok);
    const taken = await referred();
    const theirs = await takenOn(taken.id, `P-${width}-${locale}`);

    await sit("sari", as, async (page) => {
      const look = async (path: string, what: string) => {
        await page.goto(served.origin + path);
        await check(page, `${what}: ${name}`);
      };
      await look(`/cases/${empty.id}/referrals`, "none");
      await look(`/cases/${awaited.caseId}/referrals`, "list");
      await look("/referrals", "agency");
      await look(`/referrals/${awaited.id}`, "awaited");
      await look(`/referrals/${turned.id}`, "declined");
      await look(`/referrals/${removed.id}`, "removal");
      await look(`/referrals/${taken.id}`, "taken");
      await look(`/referrals/${asked.id}`, "asked back");
      await page.locator("form[action$='/reply'] button").click();
      await check(page, `reply wrong: ${name}`);
      await look(`/cases/${empty.id}/referrals/new`, "new");
      await page.locator("button[name=step]").click();
      await check(page, `wrong: ${name}`);
      await page.locator("input[name=to][value=shelter]").check();
      await page.locator("input[name=to][value=police]").check();
      await page.locator("input[name=purpose][value=assistance]").check();
      await page.locator("input[name=consent]").check();
      await page.locator("button[name=step]").click();
      await page.locator("[name='fields.shelter'][value=name]").check();
      await page.evaluate(
        "document.querySelectorAll('details').forEach((d) => { d.open = true; })",
      );
      await check(page, `what: ${name}`);
      await page.locator("button[value=judge]").click();
      await page.locator("button[value=preview]").click();
      await check(page, `judge wrong: ${name}`);
      await judges(page, "shelter");
      await judges(page, "police");
      await page.locator("button[value=preview]").click();
      await page.locator("button[value=send]").waitFor();
      await check(page, `preview: ${name}`);
    });
    await sit("per", as, async (page) => {
      await page.goto(`${served.origin}/cases/${theirs}/outcomes`);
      await check(page, `no outcomes: ${name}`);
      await page.locator("main form button").click();
      await check(page, `outcome wrong: ${name}`);
      await page.locator("input[name=kind][value=charged]").check();
      await page.locator("#happened").fill("2026-11-24");
      await page.locator("#provision").selectOption("strl-257");
      await page.locator("#note").fill("Tiltalen gjelder hele våren.");
      await page.locator("main form button").click();
      await page.locator("main .case-lines").waitFor();
      await check(page, `outcomes: ${name}`);
      await page.locator("a[href$='/tell']").click();
      await check(page, `tell: ${name}`);
      await page.locator("input[name=to][value$=' inspection']").check();
      await page.locator("#reasoning").fill("De stengte stedet.");
      await page.evaluate(
        "document.querySelectorAll('details').forEach((d) => { d.open = true; })",
      );
      await check(page, `tell, open: ${name}`);
      await page.locator("button[name=step]").click();
      await page.locator("button[value=send]").waitFor();
      await check(page, `tell preview: ${name}`);
    });
  });

  test(`knowledge has nothing for axe to find and fits, for anyone: ${name}`, async () => {
    await sit("nobody", as, async (page) => {
      for (const path of ["", "/decisions", "/decisions/lime", "/decisions/rt-2013-39"]) {
        await page.goto(`${served.origin}/knowledge${path}`);
        await check(page, `knowledge${path}: ${name}`);
      }
      assert.equal((await page.goto(`${served.origin}/knowledge/decisions/none`))?.status(), 404);
    });
    await sit("sari", as, async (page) => {
      await page.goto(`${served.origin}/knowledge/review`);
      await check(page, `review: ${name}`);
    });
  });
}

test("the chain begins empty, and then is drawn and told with few where it is few", async () => {
  await sit("analyst", {}, async (page) => {
    await page.goto(`${served.origin}/chain`);
    await page.getByText("No agency has sent its count yet").waitFor();
    await check(page, "chain, empty");
  });
  await sendCount(inspectorate, noon);
  await sendCount(police, noon);
  await deliverAll();
  for (const width of [360, 1280]) {
    for (const locale of ["nb-NO", "en-GB"]) {
      await sit("analyst", { viewport: { width, height: 800 }, locale }, async (page) => {
        await page.goto(`${served.origin}/chain`);
        await check(page, `chain: ${width}, ${locale}`);
        const drawing = page.locator("svg[role=img]");
        const said = (await drawing.getAttribute("aria-label")) ?? "";
        assert.match(said, locale === "en-GB" ? /Came in: few/ : /Kom inn: få/);
        const box = await drawing.boundingBox();
        assert.ok(box !== null && box.width > 250, "it is drawn");
      });
    }
  }
  await sit("sari", {}, async (page) => {
    assert.equal((await page.goto(`${served.origin}/chain`))?.status(), 403);
  });
});
