import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser.ts";

// By hand: node test/pictures/pictures.ts FOLDER ORIGIN [--dark] / /seen /knowledge …

const widths = [360, 1280] as const;
const locales = { nb: "nb-NO", en: "en-GB" } as const;

interface Shot {
  readonly folder: string;
  readonly address: URL;
  readonly colorScheme: "light" | "dark";
}

async function picture(browser: Browser, { folder, address, colorScheme }: Shot): Promise<void> {
  for (const width of widths) {
    for (const [language, locale] of Object.entries(locales)) {
      const context = await browser.newContext({
        viewport: { width, height: width === 360 ? 740 : 800 },
        locale,
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(address.href);
      const name = address.pathname.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "");
      const file = `${name === "" ? "front" : name}-${width}-${language}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      await context.close();
    }
  }
}

const [folder, origin, ...rest] = process.argv.slice(2);
if (folder === undefined || origin === undefined) {
  process.stderr.write("node test/pictures/pictures.ts FOLDER ORIGIN [--dark] PATH…\n");
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });
const colorScheme = rest.includes("--dark") ? "dark" : "light";
const browser = await openBrowser();
for (const at of rest.filter((argument) => argument !== "--dark")) {
  await picture(browser, { folder, address: new URL(at, origin), colorScheme });
}
await browser.close();
