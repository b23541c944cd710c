import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { drawLines } from "./line-gallery.tsx";

// By hand, as CONTRIBUTING.md says: gallery.ts ORIGIN rebuilds docs/pictures from a running demo.

const folder = path.join(import.meta.dirname, "../../docs", "pictures");
/** Phone in Norwegian, desk in English: both widths and languages. */
const kinds = [
  { width: 360, height: 740, locale: "nb-NO" },
  { width: 1280, height: 800, locale: "en-GB" },
] as const;
/** Of equal shapes, the fullest of so many is kept. */
const mostOfOneShape = 6;
const tallest = 3500;

interface Walk {
  /** Null: no account. */
  readonly as: string | null;
  readonly from: readonly string[];
  /** By address, with `*` for each id. */
  readonly keep: Readonly<Record<string, string>>;
}

const asked = new URLSearchParams({
  ...{ from: "arbeidstilsynet", to: "police-local", purpose: "report-offence", minor: "no" },
  ...{
    "f.identity": "name",
    "f.health": "health",
    "f.workplace": "workplace",
    "f.observation": "hours",
  },
});
const person = "/cases/*/persons/*";
const walks: readonly Walk[] = [
  {
    as: null,
    from: ["/", `/share?${asked}`, "/whom", "/rights/cliff"],
    keep: {
      "/": "The front page",
      "/share": "May I tell?",
      "/whom": "Who to contact",
      "/rights/cliff": "What depends on the criminal provision",
    },
  },
  {
    as: "Turid",
    from: ["/work", "/messages"],
    keep: {
      "/work": "Work, at the labour inspectorate",
      "/cases/*": "A case",
      "/cases/*/safeguards": "Its safeguards",
      "/cases/*/standing": "Status and answers",
      "/cases/*/whom": "Who to contact",
      "/cases/*/referrals/new": "To refer it",
      "/referrals/*": "A referral that was sent",
      "/routine": "Our own routine",
      "/capacity": "Capacity",
      "/messages": "What went out",
    },
  },
  {
    as: "Liv",
    from: ["/work"],
    keep: {
      "/inbox": "What came in, at a shelter",
      "/inbox/*": "A referral that came",
      "/deadlines": "Deadlines",
      [`${person}/plan`]: "A plan",
      [`${person}/plan/return`]: "Going home",
      [`${person}/plan/plan-b`]: "Plan B",
      [`${person}/plan/ways`]: "Ways that need no label",
      [`${person}/rights`]: "A person's rights",
      [`${person}/rights/happened`]: "What has happened",
      [`${person}/rights/what-if`]: "What if",
      [`${person}/rights/letter`]: "What we can and cannot promise",
    },
  },
];

const things = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const shapeOf = (address: string): string => address.replace(/\?.*/, "").replaceAll(things, "*");

async function signedIn(
  browser: Browser,
  origin: string,
  { as }: Walk,
  kind: (typeof kinds)[number],
) {
  const { width, height, locale } = kind;
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  if (as !== null) {
    await page.goto(`${origin}/sign-in?back=/work`);
    await page.getByText(as).first().click();
    await page.waitForURL("**/work");
  }
  return { context, page };
}

async function waysFrom(page: Page): Promise<readonly string[]> {
  const hrefs: string[] = await page.evaluate(
    "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map((link) => link.pathname)",
  );
  return hrefs;
}

async function wordsOn(page: Page): Promise<number> {
  return ((await page.locator("main").textContent()) ?? "").length;
}

/** Gives, for each kept shape, the address of the fullest page. */
async function walked(page: Page, origin: string, { from, keep }: Walk) {
  const found = new Map<string, { readonly address: string; readonly size: number }>();
  const met = new Map(from.map((address) => [shapeOf(address), 1]));
  const seen = new Set(from);
  const left = [...from];
  for (let address = left.shift(); address !== undefined; address = left.shift()) {
    await page.goto(origin + address);
    const shape = shapeOf(address);
    const size = await wordsOn(page);
    if (shape in keep && size > (found.get(shape)?.size ?? 0)) {
      found.set(shape, { address, size });
    }
    for (const to of await waysFrom(page)) {
      const times = met.get(shapeOf(to)) ?? 0;
      const leads = Object.keys(keep).some(
        (kept) => kept === shapeOf(to) || kept.startsWith(`${shapeOf(to)}/`),
      );
      if (!seen.has(to) && leads && times < mostOfOneShape) {
        seen.add(to);
        met.set(shapeOf(to), times + 1);
        left.push(to);
      }
    }
  }
  return found;
}

async function picture(context: BrowserContext, page: Page, name: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const { width, height }: { width: number; height: number } = await page.evaluate(
    "({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight })",
  );
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest), scale: 1 };
  const { data } = await session.send("Page.captureScreenshot", {
    ...{ format: "webp", quality: 40, captureBeyondViewport: true, clip },
  });
  fs.writeFileSync(path.join(folder, name), Buffer.from(data, "base64"));
  await session.detach();
}

/** One life nearly empty, the other nearly complete. */
const lives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  few: { found: "2026-11-02" },
  many: {
    ...{
      found: "2026-03-02",
      "entered-country": "2025-06-01",
      "reflection-permit-granted": "2026-03-10",
    },
    ...{
      "limited-permit-granted": "2026-09-10",
      "limited-permit-granted.until": "2027-06-10",
    },
    ...{ "police-report": "2026-03-12", "police-report.provision": "257" },
    ...{ charged: "2026-06-01", "charged.provision": "257" },
    ...{
      testified: "2026-09-01",
      "testified.where": "court",
      "protection-applied": "2026-09-03",
      "wage-due": "2025-07-15 2025-08-15 2025-09-15",
      bankruptcy: "2026-02-01",
    },
    "turns-eighteen": "2027-04-01",
    "expulsion-decided": "2026-02-10",
  },
};

async function rights(context: BrowserContext, page: Page, life: string, width: number) {
  await page.goto(`${origin}/rights`);
  for (const [name, value] of Object.entries(lives[life] ?? {})) {
    const choice = page.locator(`select[name="${name}"]`);
    const radio = page.locator(`[type=radio][name="${name}"][value="${value}"]`);
    if ((await choice.count()) > 0) {
      await choice.selectOption(value);
    } else if ((await radio.count()) > 0) {
      await radio.check();
    } else {
      await page.locator(`[name="${name}"]`).fill(value);
    }
  }
  await page.locator("#happened button[type=submit]").first().click();
  await page.locator("#answer").waitFor();
  await page.evaluate("document.querySelector('#happened').remove()");
  await picture(context, page, `rights-${life}-${width}.webp`);
  if (width === 1280) {
    await page.pdf({ path: path.join(folder, `rights-${life}.pdf`), format: "A4" });
  }
}

const nameOf = (shape: string): string =>
  shape === "/"
    ? "front"
    : shape
        .replaceAll("*", "one")
        .replaceAll(/[^a-z]+/g, "-")
        .replace(/^-/, "");

const [origin] = process.argv.slice(2);
if (origin === undefined) {
  process.stderr.write("node --import ./main/jsx.mjs test/pictures/gallery.ts ORIGIN\n");
  process.exit(2);
}
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const lines: string[] = [];
for (const walk of walks) {
  const [phone, ...others] = kinds;
  const scout = await signedIn(browser, origin, walk, phone);
  const found = await walked(scout.page, origin, walk);
  await scout.context.close();
  for (const kind of [phone, ...others]) {
    const { context, page } = await signedIn(browser, origin, walk, kind);
    for (const [shape, { address }] of found) {
      await page.goto(origin + address);
      await picture(context, page, `${nameOf(shape)}-${kind.width}.webp`);
    }
    await context.close();
  }
  for (const [shape, title] of Object.entries(walk.keep)) {
    if (found.has(shape)) {
      lines.push(`## ${title}`, "", `\`${shape}\``, "");
      lines.push(
        ...kinds.map(
          ({ width }) =>
            `![${title}, ${width} pixels wide](pictures/${nameOf(shape)}-${width}.webp)`,
        ),
        "",
      );
    } else {
      process.stderr.write(`Not met: ${shape}\n`);
    }
  }
}
for (const kind of kinds) {
  const { width, height, locale } = kind;
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  for (const life of Object.keys(lives)) {
    await rights(context, page, life, width);
  }
  await context.close();
}
for (const life of Object.keys(lives)) {
  lines.push(
    `## ${life === "few" ? "Few" : "Many"} rights`,
    "",
    `[On paper](pictures/rights-${life}.pdf)`,
    "",
  );
  lines.push(
    ...kinds.map(
      ({ width }) =>
        `![${life} rights, ${width} pixels wide](pictures/rights-${life}-${width}.webp)`,
    ),
    "",
  );
}
lines.push(...(await drawLines(browser, origin, folder)));
await browser.close();
fs.writeFileSync(
  path.join(folder, "..", "pictures.md"),
  ["# What it looks like", "", ...lines].join("\n"),
);
