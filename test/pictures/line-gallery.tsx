import path from "node:path";
import type { Browser } from "playwright-core";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { DrawnLine } from "../../web/rights/line.tsx";
import { stylesheet } from "../../web/style/stylesheet.ts";
import { inPage } from "../page.ts";

const asOf = "2026-11-27";
/** All rights have something to say; EEA rules too, as citizenship was not asked. */
const everything = exampleOf(
  "found 2026-03-02, entered-country 2025-06-01, expulsion-decided 2026-02-10, reflection-permit-granted 2026-03-10, limited-permit-granted 2026-09-10 to 2027-06-10, police-report 257 2026-03-12, charged 257 2026-06-01, testified court 2026-09-01, protection-applied 2026-09-03, wage-due 2025-07-15, wage-due 2025-08-15, wage-due 2025-09-15, bankruptcy 2026-02-01, turns-eighteen 2027-04-01",
  asOf,
);
const counts = [3, 25] as const;
const phone = { width: 360, height: 740 };

/** Draws three and 25 rights, on phone and paper. */
export async function drawLines(
  browser: Browser,
  origin: string,
  folder: string,
): Promise<readonly string[]> {
  const rights = rightsOf(everything).rights.toSorted(
    (one, other) => Number(one.until === null) - Number(other.until === null),
  );
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const shown: string[] = [];
  for (const count of counts) {
    if (rights.length < count) {
      throw new Error(`${rights.length} rights, and ${count} are to be drawn`);
    }
    const line = await inPage("nb", () =>
      String(<DrawnLine asOf={everything.asOf} rights={rights.slice(0, count)} />),
    );
    const name = `line-of-${count}`;
    const body = `<!doctype html><html lang="nb"><link rel="stylesheet" href="${stylesheet.path}"><main>${line}</main></html>`;
    await page.route(`${origin}/${name}`, (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body }),
    );
    await page.goto(`${origin}/${name}`);
    const { height } = (await page.locator("main").boundingBox()) ?? phone;
    await page.setViewportSize({ ...phone, height: Math.ceil(height) });
    await page.screenshot({ path: path.join(folder, `${name}-360.png`) });
    await page.pdf({ path: path.join(folder, `${name}.pdf`), format: "A4" });
    shown.push(`## The line with ${count} rights`, "");
    shown.push(`[On paper](pictures/${name}.pdf)`, "");
    shown.push(`![The line with ${count} rights, on a phone](pictures/${name}-360.png)`, "");
  }
  await context.close();
  return shown;
}
