import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { sayCapacity } from "../../api/capacity/say.ts";
import { deliverDue } from "../../api/document/deliver.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { changeRoutine } from "../../api/routine/routine.ts";
import { dayOf } from "../../domain/time/day.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aCase, aConsent, aWish, judgedAs, sharing } from "../factories/referral.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const say = sayIn("nb");

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const cells = [inspectorate, police, shelter];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker", "Sari Berg");
const turid = await testColleague(cluster, inspectorate, "supervisor", "Turid Fossum");
const hanne = await testColleague(cluster, shelter, "supervisor", "Hanne Moen");

let served: Served;
let browser: Browser;
let caseId = "";

before(async () => {
  const routine = {
    trigger: "suspicion",
    startsWhen: "To tegn holder.",
    decides: turid.id,
    standsIn: sari.id,
    weekdays: [1, 2, 3, 4, 5],
    from: 8 * 60,
    to: 16 * 60,
    elseCall: "Operations, 02800",
  } as const;
  assert.ok((await changeRoutine(inspectorate, turid, routine, noon)).ok);
  const made = await aCase(inspectorate, sari, "K-1");
  caseId = made.id;
  await aConsent(inspectorate, sari, made.person, { recipient: "shelter", purpose: "assistance" });
  const desks = {
    sari: testDesk(inspectorate, sari),
    hanne: testDesk(shelter, hanne),
  };
  served = await serve((origin) => testPages(testHouse(cells, origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

async function sit(
  who: "sari" | "hanne",
  as: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: { "x-desk": who },
    ...as,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const plain = { locale: "nb-NO", javaScriptEnabled: false };

test("without script a supervisor says what there is room for, and a caseworker elsewhere reads it with its day", async () => {
  await sit("hanne", plain, async (page) => {
    await page.goto(`${served.origin}/capacity`);
    await page.getByText("Ingenting er sagt.").first().waitFor();
    await page.getByLabel("Tar imot få nye saker.").check();
    await page.getByLabel("Ledige plasser").fill("2");
    await page.getByLabel("Med egne ord").fill("Ring nattevakta først.");
    await page.getByRole("button", { name: "Send det til dem" }).click();
    await page.getByRole("heading", { name: "Det er sagt" }).waitFor();
  });
  await deliverDue(shelter, carryTo(cells), () => noon);
  await sit("sari", plain, async (page) => {
    await page.goto(`${served.origin}/work`);
    await page.getByRole("link", { name: "Mer", exact: true }).click();
    await page.getByRole("link", { name: "Kapasitet" }).click();
    const line = page.locator(".case-line", { hasText: "Cell shelter" });
    await line.getByText("Ledige plasser: 2.").waitFor();
    await line.getByText("Sagt i dag.").waitFor();
  });
});

test("without script, from a case: who decides here now, whom the person chose, what may be told, and the way to refer", async () => {
  await sit("sari", plain, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}`);
    await page.getByRole("link", { name: "Deling", exact: true }).click();
    await page.getByRole("link", { name: say("case.view.whom") }).click();
    await page.getByText("Nå: Turid Fossum, supervisor, avgjør.").waitFor();
    await page.getByText("To tegn holder.").waitFor();
    const outside = page.locator("section[data-need]");
    const first = outside.first().locator(".case-line").first();
    assert.ok((await outside.count()) > 0);
    assert.equal(await page.getByText("ROSA", { exact: true }).count(), 0, "nobody chose them");

    const chosen = page.locator(".case-line", { hasText: "Cell shelter" });
    await chosen.getByText("Personen har sagt ja til akkurat dem.").waitFor();
    await chosen.getByText("Tar imot få nye saker.").waitFor();
    await chosen.getByText("Hva du kan si til Cell shelter").click();
    await chosen.locator("[data-answer=may]").first().waitFor();
    await first.waitFor();
    await page.getByRole("link", { name: "Vis dem også" }).click();
    await page.locator("[id=rosa]").waitFor({ state: "attached" });
    await page.getByRole("link", { name: "Henvis til Cell shelter" }).click();
    assert.ok(
      await page.getByLabel("Cell shelter", { exact: true }).isChecked(),
      "whom is filled in",
    );
  });
});

test("without script, with no case: one chooses what it is about, and in danger 112 comes first", async () => {
  await sit("sari", plain, async (page) => {
    await page.goto(`${served.origin}/work`);
    await page.getByRole("link", { name: "Mer", exact: true }).click();
    await page.getByRole("link", { name: say("routing.heading") }).click();
    await page.getByLabel("Trygt sted").check();
    await page.getByLabel("Nå: liv eller helse kan være i fare").check();
    await page.getByLabel("Hvor er det?").fill("Oslo");
    await page.getByRole("button", { name: "Vis hvem det går til" }).click();
    const names = await page.locator("section[data-need] h4").allTextContents();
    assert.match(names[0] ?? "", /nødtelefon/);
    await page.getByText("Offentlig", { exact: true }).first().waitFor();
  });
});

test("without script, where a case stands: what is awaited, who has what, what the person said yes to, the chain", async () => {
  const id = crypto.randomUUID();
  const wish = aWish({ judged: judgedAs(), fields: ["observations"], question: "" });
  const request = { caseId, passesOn: null, referrals: [{ ...wish, id }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliverDue(inspectorate, carryTo(cells), () => noon);
  await sit("sari", plain, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/standing`);
    await page.getByText("Cell police skal svare oss innen 9. desember 2026").waitFor();
    const had = page.locator("[data-holds=in-use]");
    await had.getByText("De kan bruke det til og med 1. juni 2027.").waitFor();
    await had.getByText("Observasjonene").first().waitFor();
    await page.getByText("Har sagt ja til Cell shelter").waitFor();
    await page.getByText("Vi henviste den til Cell police").waitFor();
    assert.doesNotMatch((await page.locator("main").textContent()) ?? "", /kanarifugl|Kanari/);
    const links = await page.locator("a[href^='/']").all();
    const ways = await Promise.all(links.map((link) => link.getAttribute("href")));
    assert.ok(
      ways.some((way) => way?.endsWith("/rights")),
      "to the rights of a person too",
    );
    for (const way of new Set(ways)) {
      assert.equal((await page.goto(`${served.origin}${way}`))?.status(), 200, `${way} leads on`);
    }
  });
  const later = { ...testHouse(cells), now: () => "2026-12-14T11:00:00.000Z" as typeof noon };
  const pages = testPages(later, { sari: testDesk(inspectorate, sari) });
  const answer = await pages.request(`/cases/${caseId}/standing`, {
    headers: { host: "localhost", "x-desk": "sari", "accept-language": "nb" },
  });
  const html = await answer.text();
  assert.ok(html.includes(say("standing.silent")));
  assert.match(html, /Dager siden da: 5/);
  assert.doesNotMatch(html, /forbi dagen for gjennomgang/i);
});

for (const [width, locale] of [
  [360, "nb-NO"],
  [1280, "en-GB"],
] as const) {
  test(`whom it would go to, and capacity, have nothing for axe to find and fit: ${width} pixels, ${locale}`, async () => {
    const as = { viewport: { width, height: 800 }, locale };
    const look = async (page: Page, path: string) => {
      await page.goto(served.origin + path);
      await page.evaluate(
        "document.querySelectorAll('main details').forEach((d) => { d.open = true; })",
      );
      await assertAccessible(page, path);
      await assertNoSidewaysScroll(page, path);
    };
    await sit("sari", as, async (page) => {
      await look(page, "/whom?asked=1&need=danger&need=crime&urgency=life&private=yes");
      await look(page, `/cases/${caseId}/whom`);
      await look(page, "/capacity");
      await look(page, `/cases/${caseId}/standing`);
    });
    await sit("hanne", as, async (page) => {
      await look(page, "/capacity");
      await page.locator("#until").fill("2020-01-01");
      await page.getByRole("button", { name: /Send/ }).click();
      await assertAccessible(page, "capacity, wrong");
    });
  });
}

test("the hour counts: outside the hours of the routine whom to call is said", async () => {
  const night = { ...testHouse(cells), now: () => "2026-11-25T22:00:00.000Z" as typeof noon };
  const pages = testPages(night, { sari: testDesk(inspectorate, sari) });
  const answer = await pages.request("/whom", {
    headers: { host: "localhost", "x-desk": "sari", "accept-language": "en" },
  });
  assert.match(await answer.text(), /Call instead: Operations, 02800/);
});

test("a caseworker who says nothing of capacity moves nobody, and what was said fades", async () => {
  const wish = {
    id: crypto.randomUUID(),
    after: null,
    state: "takes",
    free: null,
    from: dayOf(noon),
    until: null,
    words: null,
  } as const;
  const police_ = await testColleague(cluster, police, "supervisor");
  assert.ok((await sayCapacity(police, police_, wish, noon)).ok);
  await deliverDue(police, carryTo(cells), () => noon);
  const later = { ...testHouse(cells), now: () => "2027-01-04T11:00:00.000Z" as typeof noon };
  const pages = testPages(later, { sari: testDesk(inspectorate, sari) });
  const answer = await pages.request("/whom?need=crime", {
    headers: { host: "localhost", "x-desk": "sari", "accept-language": "en" },
  });
  assert.match(await answer.text(), /Said 40 days ago: ring before you go by it\./);
});
