import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import test, { after, before } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { dayOf } from "../../domain/time/day.ts";
import { country } from "../../main/demo/country.ts";
import { joinInstallation } from "../../main/installation.ts";
import { now } from "../../main/now.ts";
import { type Apart, apart, startApart, stopApart } from "../../main/two-installations.ts";
import { type Language, sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { everythingIn } from "../cluster.ts";
import { freePort } from "../program.ts";
import { removeData } from "../remove-data.ts";

// The whole chain on a running installation, signed in by the real flow: seen, taken on, referred, answered, told back, counted.

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, `node_modules/.cache/chain-${process.pid}`);
const cells = ["door", "inspectorate", "police-district", "shelter", "coordination"];
const nameOf = (id: string) => country.find((cell) => cell.id === id)?.name ?? "";

let here: Apart;
let server: ChildProcess;
let browser: Browser;

before(async () => {
  const port = await freePort();
  here = apart(folder, port, "localhost", cells);
  server = await startApart(here, true);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await (server && stopApart(server));
  removeData(folder);
});

interface Walk {
  readonly language: Language;
  readonly script: boolean;
  readonly width: number;
}

/** With a browser of their own; null is nobody. */
class Person {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #walk: Walk;

  constructor(context: BrowserContext, page: Page, walk: Walk) {
    this.#context = context;
    this.page = page;
    this.#walk = walk;
  }

  static async enters(who: string | null, walk: Walk): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width: walk.width, height: 800 },
      locale: walk.language === "nb" ? "nb-NO" : "en-GB",
      javaScriptEnabled: walk.script,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const person = new Person(context, page, walk);
    if (who !== null) {
      await person.goes("/work");
      await page.getByRole("button", { name: new RegExp(who) }).click();
      assert.equal(new URL(page.url()).pathname, "/work", `${who} is back where they wanted to be`);
    }
    return person;
  }

  async goes(to: string): Promise<void> {
    const answer = await this.page.goto(here.settings.origin + to);
    assert.ok(answer !== null && answer.status() < 400, `${to} answers ${answer?.status()}`);
    await this.looks(to);
  }

  async looks(where: string): Promise<void> {
    assert.equal(await this.page.locator("h1").count(), 1, `${where} has one heading`);
    if (this.#walk.script) {
      await assertAccessible(this.page, where);
      await assertNoSidewaysScroll(this.page, where);
    }
  }

  async unfolds(summary: string): Promise<void> {
    const folded = this.page.locator("details:not([open]) > summary", { hasText: summary });
    if ((await folded.count()) > 0) {
      await folded.first().click();
    }
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).first().click();
    await this.looks(`after "${name}"`);
  }

  async reads(selector = "body"): Promise<string> {
    return ((await this.page.locator(selector).first().textContent()) ?? "").trim();
  }

  async sees(text: string): Promise<void> {
    assert.ok((await this.reads()).includes(text), `"${text}" is on ${this.page.url()}`);
  }

  async leaves(): Promise<void> {
    await this.#context.close();
  }
}

/** Looks again until it is there: documents are on their way for a second or two. */
async function until(person: Person, address: string, text: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await person.page.goto(here.settings.origin + address);
    if ((await person.reads()).includes(text)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  assert.fail(`"${text}" never came to ${address}, where it says:\n${await person.reads("main")}`);
}

async function lenke(...args: readonly string[]): Promise<void> {
  const env = { ...process.env, PORT: String(here.settings.port), LENKE_DATA: folder };
  const child = spawn(
    process.execPath,
    [...process.execArgv, path.join(root, "main/cli.ts"), ...args],
    {
      env: { ...env, LENKE_ORIGIN: here.settings.origin },
      stdio: "ignore",
    },
  );
  const [code] = await once(child, "exit");
  assert.equal(code, 0, `lenke ${args.join(" ")}`);
}

/** How many were taken on in the whole country, as the coordination sees it. */
async function takenOn(person: Person, language: Language): Promise<number> {
  await person.goes("/chain");
  const row = person.page.locator("tr", { hasText: sayIn(language)("chain.link.taken-on") });
  return Number(await row.locator("td").first().textContent());
}

/** From the front page through place, kind of work and twelve questions to the own words. */
async function tellsWhatTheySaw(witness: Person, door: string, words: string): Promise<void> {
  const { page } = witness;
  await witness.goes("/");
  await page.getByRole("link", { name: door }).click();
  await page.locator("[name=place]").fill("Lillevik");
  await page.locator("[name=sector]").selectOption("car-care");
  await page.locator("[name=place]").press("Enter");
  for (let number = 1; number <= 12; number += 1) {
    await page
      .locator(".answers button")
      .nth(number % 4 === 0 ? 0 : 1)
      .click();
  }
  await page.locator("textarea").fill(words);
}

/** What one cell knows stands in no other cell's database; a name stands readable in none. */
async function knownToOneCellAlone(mark: string, name: string): Promise<void> {
  const opened = await joinInstallation(here.settings, "writes");
  const holders: string[] = [];
  for (const id of cells) {
    const all = await everythingIn(opened.cluster, id);
    assert.equal(all.includes(name), false, `the name is readable nowhere, not in ${id}`);
    if (all.includes(mark)) {
      holders.push(id);
    }
  }
  await opened.close();
  assert.deepEqual(
    holders,
    ["inspectorate"],
    "the witness's own words are the inspectorate's alone",
  );
}

const walks: readonly Walk[] = [
  { language: "nb", script: false, width: 360 },
  { language: "en", script: true, width: 1280 },
];

for (const walk of walks) {
  const { language, script } = walk;
  const say = sayIn(language);
  test(`the chain, walked by five people in ${language} ${script ? "with" : "without"} script`, async () => {
    const mark = `kanarifugl-${language}`;
    const words = `Tre sover i bilvasken, ${mark}.`;
    const name = `Kari ${mark}-navn`;

    // Each cell counts by itself now and then, so the number to beat is read before anything is done.
    const nina = await Person.enters("Nina", walk);
    await lenke("count");
    const counted = await takenOn(nina, language);

    // 1 and 2: somebody saw something, says so, and keeps a receipt.
    const witness = await Person.enters(null, walk);
    await tellsWhatTheySaw(witness, say("front.seen"), words);
    await witness.presses(say("seen.go-on"));
    await witness.presses(say("seen.to-result"));
    await witness.presses(say("seen.send"));
    await witness.page.getByRole("radio", { name: nameOf("inspectorate") }).check();
    await witness.page.locator("[name=name]").fill(name);
    await witness.presses(say("seen.send-now"));
    const receipt = await witness.reads(".code");

    // 3: the inspectorate's caseworker takes it on, adds what was seen on site, and protects.
    const mats = await Person.enters("Mats", walk);
    await until(mats, "/inbox", say("inbox.heading"));
    await mats.page.locator("main a[href^='/inbox/']").first().waitFor();
    const newest = await mats.page.locator("main a[href^='/inbox/']").first().getAttribute("href");
    await until(mats, newest ?? "", mark);
    assert.equal(await mats.page.getByText(name).count(), 0, "the name is veiled");
    await mats.unfolds(say("inbox.reply"));
    await mats.page.locator("[name=reply-words]").fill("Takk. Vi ser på det.");
    await mats.presses(say("inbox.reply-do"));
    await mats.unfolds(say("inbox.name-do"));
    await mats.page.locator("textarea[name=name-reason]").fill("Må ringe tilbake");
    await mats.presses(say("inbox.name-do"));
    await mats.sees(name);
    await mats.goes(newest ?? "");
    assert.equal(await mats.page.getByText(name).count(), 0, "it has closed again by itself");
    await mats.presses(say("inbox.take-on"));
    const caseAt = /\/cases\/[0-9a-f-]{36}/.exec(mats.page.url())?.[0] ?? "";
    assert.notEqual(caseAt, "", "he stands in the new case");
    await mats.goes(`${caseAt}/observations`);
    await mats.page.locator("[name=words]").fill("På stedet: køyesenger bak vaskehallen.");
    await mats.presses(say("observation.keep"));
    await mats.goes(`${caseAt}/safeguards`);
    await mats.unfolds(
      say("safeguard.set-kind", { kind: say("case.safeguard.talk-before-removal") }),
    );
    await mats.page
      .locator("[name=why-talk-before-removal]")
      .fill("Ingen har snakket med dem ennå");
    const talk = mats.page.locator("form", {
      has: mats.page.locator("[value=talk-before-removal]"),
    });
    await talk.getByRole("button").click();
    for (const view of [
      "",
      "/observations",
      "/comparison",
      "/persons",
      "/referrals",
      "/outcomes",
      "/log",
    ]) {
      await mats.goes(caseAt + view);
      await mats.sees(say(`case.${view === "" ? "guard" : "safeguard"}.talk-before-removal`));
    }

    // The receipt shows what was written back, and nothing of a case.
    await until(witness, "/receipt", say("receipt.heading"));
    await witness.page.locator("[name=code]").fill(receipt.toLowerCase().replaceAll("-", " "));
    await witness.page.locator("main form button").first().click();
    await witness.sees("Takk. Vi ser på det.");
    const shown = await witness.reads("main");
    assert.equal(shown.includes(mark), false, "what was written is not shown again");

    // 4: refer to the police within the cooperation, and to the shelter without names.
    const refer = async (to: string, purpose: string) => {
      await mats.goes(`${caseAt}/referrals/new`);
      await mats.page.locator(`[name=to][value=${to}]`).check();
      await mats.page.locator(`[name=purpose][value=${purpose}]`).check();
      await mats.presses(say("referral.to-what"));
      await mats.presses(say("referral.to-judge"));
      for (const each of ["necessary", "proportionate", "interest"]) {
        await mats.page
          .locator(`[name="${each}.${to}"]`)
          .fill("Nødvendig for å stanse det, og ikke mer enn det.");
      }
      await mats.presses(say("referral.to-preview"));
      await mats.sees(say("referral.preview-told"));
      await mats.presses(say("referral.send", { agency: nameOf(to) }));
      return new URL(mats.page.url()).pathname;
    };
    const toPolice = await refer("police-district", "investigation");
    const toShelter = await refer("shelter", "assistance");

    const jonas = await Person.enters("Jonas", walk);
    const threadOf = (at: string) => at.split("/").at(-1) ?? "";
    await until(jonas, "/inbox", nameOf("inspectorate"));
    const opens = async (person: Person, thread: string) => {
      await until(person, `/inbox/${thread}`, say("intake.acknowledge"));
      assert.equal((await person.reads()).includes("Lillevik"), false, "shut until it is read");
      await person.page.locator("[name=acknowledge-safeguards][value=talk-before-removal]").check();
      await person.presses(say("intake.acknowledge"));
      await person.sees(say("case.safeguard.talk-before-removal"));
    };
    await opens(jonas, threadOf(toPolice));
    await jonas.presses(say("inbox.take-on"));
    const policeCase = /\/cases\/[0-9a-f-]{36}/.exec(jonas.page.url())?.[0] ?? "";

    assert.notEqual(policeCase, "", `he stands in the new case, not at ${jonas.page.url()}`);

    const liv = await Person.enters("Liv", walk);
    await opens(liv, threadOf(toShelter));
    assert.equal((await liv.reads()).includes(mark), false, "own words stayed");
    await liv.unfolds(say("intake.decline"));
    await liv.page.locator("[name=decline-reason][value=no-capacity]").check();
    await liv.presses(say("intake.decline-do"));

    await until(mats, toPolice, say("referral.is-accepted", { agency: nameOf("police-district") }));
    await until(mats, toShelter, say("referral.decline.no-capacity"));

    // 5: what became of it comes back, on the same rules.
    await jonas.goes(`${policeCase}/outcomes`);
    await jonas.page.locator("[name=kind][value=reported]").check();
    await jonas.page.locator("[name=happened]").fill(dayOf(now()));
    await jonas.presses(say("outcome.keep"));
    await jonas.sees(say("outcome.tell"));
    await jonas.page.locator("a[href$='/tell']").first().click();
    await jonas.page.locator("[name=to][value$=' inspection']").check();
    await jonas.page.locator("[name=reasoning]").fill("De må vite at stedet er anmeldt.");
    await jonas.presses(say("outcome.see"));
    await jonas.presses(say("referral.send", { agency: nameOf("inspectorate") }));
    await until(mats, `${caseAt}/outcomes`, nameOf("police-district"));
    await mats.looks("the outcome that came back");

    // Every step stands in the log of the case, and no word that anyone typed.
    await mats.goes(`${caseAt}/log`);
    await mats.sees("Mats Lindal");
    await lenke("log", "verify");

    // The coordination counts one more.
    await lenke("count");
    for (let tries = 0; tries < 40 && (await takenOn(nina, language)) <= counted; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    assert.ok((await takenOn(nina, language)) > counted);

    await knownToOneCellAlone(mark, name);
    for (const person of [witness, mats, jonas, liv, nina]) {
      await person.leaves();
    }
  });
}
