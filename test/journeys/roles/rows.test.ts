import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser, Locator } from "playwright-core";
import { assertAccessible, assertNoSidewaysScroll } from "../../axe.ts";
import { openBrowser, visit } from "../../browser.ts";
import { testCell, testCluster, testColleague } from "../../cluster.ts";
import { anOpenCase } from "../../factories/case.ts";
import { testDesk, testHouse, testPages } from "../../house.ts";
import { type Served, serve } from "../../serve.ts";

// Lists as they are worked in: on a phone, in a window, and by keys.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const places = ["Granli", "Nedre Storås ved det gamle mølleanlegget", "Å"];
for (let at = 0; at < 18; at += 1) {
  await anOpenCase(cell, at % 3 === 2 ? other : owner, { place: places[at % 3] ?? "" });
}

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse([cell], origin), { owner: testDesk(cell, owner) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

const as = (width: number, locale = "nb-NO") => ({
  locale,
  viewport: { width, height: width < 600 ? 740 : 900 },
  extraHTTPHeaders: { "x-desk": "owner" },
});

async function boxOf(at: Locator) {
  const box = await at.boundingBox();
  assert.ok(box !== null, "it is seen");
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

type Box = Awaited<ReturnType<typeof boxOf>>;
const meet = (one: Box, two: Box) =>
  one.x < two.right && two.x < one.right && one.y < two.bottom && two.y < one.bottom;

/** Own cases have a check box beside the title, to be met by a thumb; others' have none. */
async function looksAt(row: Locator): Promise<"own" | "others"> {
  const pick = row.locator("label:has([name=case])");
  if (!((await row.textContent()) ?? "").includes("Ada Lind")) {
    assert.equal(await pick.count(), 0);
    return "others";
  }
  const [touch, title] = [await boxOf(pick), await boxOf(row.locator("th"))];
  assert.ok(!meet(touch, title), "beside the title");
  assert.ok(touch.width >= 44 && touch.height >= 40);
  return "own";
}

for (const width of [320, 360]) {
  test(`on a phone no title lies under its check box, and a case that is another's has none: ${width}`, async () => {
    await visit(browser, `${served.origin}/cases`, as(width), async (page) => {
      await assertNoSidewaysScroll(page, "list");
      await assertAccessible(page, "list");
      const rows = await page.locator("tr[data-row]").all();
      const whose = await Promise.all(rows.map(looksAt));
      assert.equal(whose.length, 18);
      assert.equal(whose.filter((each) => each === "own").length, 12);
    });
  });
}

test("twelve cases or more are whole in a window of 1280 by 900", async () => {
  await visit(browser, `${served.origin}/cases`, as(1280), async (page) => {
    const boxes = await Promise.all((await page.locator("tr[data-row]").all()).map(boxOf));
    const whole = boxes.filter(({ bottom }) => bottom <= 900);
    assert.ok(whole.length >= 12 && whole.length < boxes.length, `${whole.length} rows`);
    assert.ok(boxes.every(({ height }) => height <= 49));
  });
});
