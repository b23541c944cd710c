import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";

const root = path.resolve(import.meta.dirname, "..");

/** Once; a half-unpacked folder never gets the final name. */
function unpacked(): string {
  const packed = path.join(root, "node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(fs.readFileSync(path.join(packed, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(root, "node_modules/.cache", `chromium-${version}`);
  if (fs.existsSync(path.join(folder, "chromium"))) {
    return folder;
  }
  const half = `${folder}.${process.pid}`;
  fs.mkdirSync(half, { recursive: true });
  const read = (name: string) =>
    brotliDecompressSync(fs.readFileSync(path.join(packed, "bin", name)));
  fs.writeFileSync(path.join(half, "chromium"), read("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023", "fonts"]) {
    execFileSync("tar", ["-x", "-C", half], { input: read(`${name}.tar.br`) });
  }
  fs.writeFileSync(
    path.join(half, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  // A reinstall under a running one leaves an empty folder.
  if (!fs.existsSync(path.join(folder, "chromium"))) {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  try {
    fs.renameSync(half, folder);
  } catch {
    fs.rmSync(half, { recursive: true }); // another test file was first
  }
  return folder;
}

/** Playwright's, and frames kept. */
const features = [
  "CDPScreenshotNewSurface",
  "SkipListAccountsWithoutGaiaCookies",
  "RenderDocument:level/crashed-frame",
];

/** The package's arguments switch off protections tested here. */
function launching() {
  const folder = unpacked();
  return {
    executablePath: path.join(folder, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", `--enable-features=${features.join()}`],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, "lib"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

const settling = new WeakSet<object>();

async function shown(frame: Frame): Promise<void> {
  await frame.waitForLoadState("domcontentloaded");
  await frame.waitForSelector("body:not([aria-busy=true])", { state: "attached" });
}

/** Clicks end when the new page is read whole: Playwright ends them earlier. */
function settle(page: Page): void {
  const frames = Object.getPrototypeOf(page.mainFrame()) as Frame;
  if (settling.has(frames)) {
    return;
  }
  settling.add(frames);
  const { click, press } = frames;
  frames.click = async function (...how) {
    await click.apply(this, how);
    await shown(this);
  };
  frames.press = async function (...how) {
    await press.apply(this, how);
    await shown(this);
  };
}

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch(launching());
  browser.on("context", (context) => context.on("page", settle));
  return browser;
}

/** With a profile folder. `LENKE_TEST_BROWSER` names another Chromium. */
export async function openProfile(
  profile: string,
  as: BrowserContextOptions,
): Promise<BrowserContext> {
  const other = process.env["LENKE_TEST_BROWSER"];
  const how = other === undefined ? launching() : { executablePath: other, args: ["--no-sandbox"] };
  const context = await chromium.launchPersistentContext(profile, {
    ...how,
    viewport: { width: 360, height: 740 },
    ...as,
  });
  context.on("page", settle);
  return context;
}

/** Closes everything afterwards. */
export async function visit(
  browser: Browser,
  address: string,
  as: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...as });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
}

/** Unfolds what a field is in. */
export async function unfold(page: Page, name: string) {
  const folded = page.locator(`details:not([open]):has([name="${name}"])`);
  if ((await folded.count()) > 0) {
    await folded.first().locator("summary").click();
  }
}
