import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Hono } from "hono";
import { openBrowser } from "../test/browser.ts";
import { testHouse, testPages } from "../test/house.ts";
import { serve } from "../test/serve.ts";
import type { Env } from "../web/env.ts";

// What the worker's door weighs and how soon it can be used, in a real browser that is slowed as Lighthouse slows a phone: 150 ms each
// way and back, 1.6 Mbit a second, a processor four times slower. The baseline is the observation form, a page without script, slowed alike.
// With LENKE_TEST_BROWSER (a whole Chromium), Lighthouse is asked too.

const slow = { latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: 84_375 };
const lighthouse = "lighthouse@13.5.0";

const served = await serve((origin) => {
  const pages = testPages(testHouse([], origin));
  const app = new Hono<Env>();
  // The reckoning page has no address of its own; here it gets one, so that Lighthouse can open it.
  app.get("/reckoning", async () => {
    const form = new FormData();
    form.set("go", "pay");
    return await pages.request(`${origin}/job`, {
      method: "POST",
      body: form,
      headers: { origin },
    });
  });
  app.route("/", pages);
  return app;
});

interface Seen {
  readonly bytes: number;
  readonly milliseconds: number;
}

const browser = await openBrowser();

/** Opens a page slowly; then, where there is something to press, presses it and waits for what comes of it. */
async function measure(
  address: string,
  press: string | null,
  until: string,
): Promise<readonly Seen[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await wire.send("Network.enable");
  await wire.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const seen: Seen[] = [];
  let began = performance.now();
  await page.goto(served.origin + address, { waitUntil: "networkidle" });
  // networkidle waits for half a second of silence.
  seen.push({ bytes, milliseconds: performance.now() - began - 500 });
  if (press !== null) {
    began = performance.now();
    await page.click(press);
    await page.waitForSelector(until);
    seen.push({ bytes, milliseconds: performance.now() - began });
  }
  await context.close();
  return seen;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function tell(
  name: string,
  address: string,
  press: string | null,
  until: string,
): Promise<void> {
  const runs: (readonly Seen[])[] = [];
  for (let run = 0; run < 5; run += 1) {
    runs.push(await measure(address, press, until));
  }
  const steps = ["first view", "after pressing, in all"];
  for (const [step, label] of steps.entries()) {
    const of = runs.flatMap((run) => run[step] ?? []);
    if (of.length > 0) {
      const kilobytes = median(of.map(({ bytes }) => bytes)) / 1024;
      const seconds = median(of.map(({ milliseconds }) => milliseconds)) / 1000;
      console.log(`${name}, ${label}: ${kilobytes.toFixed(1)} kB sent, ${seconds.toFixed(2)} s`);
    }
  }
}

await tell("the door", "/job", "button[value=pay]", "[name=pay-sector]");
await tell("baseline, the observation form", "/seen", null, "");
await browser.close();

// What npm set for this run would be read by the npm that fetches Lighthouse.
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")),
);

/** Lighthouse's own preset for phones. */
async function askLighthouse(address: string): Promise<void> {
  const report = path.join(os.tmpdir(), `lenke-lighthouse-${process.pid}.json`);
  await promisify(execFile)(
    "npx",
    ["--yes", lighthouse, served.origin + address, "--quiet", "--output=json"].concat(
      `--output-path=${report}`,
      "--only-categories=performance,accessibility",
      "--chrome-flags=--headless=new --no-sandbox",
    ),
    { env: { ...plainEnvironment, CHROME_PATH: process.env["LENKE_TEST_BROWSER"] } },
  );
  const { categories, audits } = JSON.parse(fs.readFileSync(report, "utf8"));
  fs.rmSync(report);
  const score = (name: string) => Math.round(categories[name].score * 100);
  console.log(
    `${address} by ${lighthouse}: performance ${score("performance")}, accessibility ${score("accessibility")}, usable after ${audits.interactive.displayValue}`,
  );
}

if (process.env["LENKE_TEST_BROWSER"] === undefined) {
  console.log("Lighthouse was not asked: name a whole Chromium in LENKE_TEST_BROWSER.");
} else {
  await askLighthouse("/job");
  await askLighthouse("/reckoning");
}
served.close();
