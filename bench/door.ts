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

// Weight and readiness of the worker's door in a throttled browser (150 ms, 1.6 Mbit, CPU 4x), against the
// script-free form. LENKE_TEST_BROWSER adds Lighthouse.

const slow = { latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: 84_375 };
const lighthouse = "lighthouse@13.5.0";

const served = await serve((origin) => {
  const pages = testPages(testHouse([], origin));
  const app = new Hono<Env>();
  // An address of its own, so that Lighthouse can open it.
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

/** Then presses what there is to press, and waits for the result. */
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
  // networkidle waits half a second of silence.
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

// npm's settings for this run would reach the npm that fetches Lighthouse.
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")),
);

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
