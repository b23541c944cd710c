import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { type Moment, moment } from "../domain/time/day.ts";
import { sayIn } from "../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "./axe.ts";

/** A phone in Norwegian without script, a laptop in English with it. */
export const walkers = [
  { language: "nb", locale: "nb-NO", viewport: { width: 360, height: 740 }, script: false },
  { language: "en", locale: "en-GB", viewport: { width: 1280, height: 800 }, script: true },
] as const;
export type Walker = (typeof walkers)[number];

export function movingClock(first: string) {
  let at: Moment = moment(`${first}T10:00:00Z`);
  return {
    now: () => at,
    moveTo: (day: string) => {
      at = moment(`${day}T10:00:00Z`);
    },
  };
}

export class Walk {
  readonly page: Page;
  readonly walker: Walker;
  readonly #at: string;

  private constructor(page: Page, walker: Walker, at: string) {
    this.page = page;
    this.walker = walker;
    this.#at = at;
  }

  static async begin(browser: Browser, walker: Walker, at: string): Promise<Walk> {
    const context = await browser.newContext({
      viewport: walker.viewport,
      locale: walker.locale,
      extraHTTPHeaders: { "x-desk": "owner" },
      javaScriptEnabled: walker.script,
    });
    return new Walk(await context.newPage(), walker, at);
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }

  /** Fits the window; with script also accessible. */
  async look(): Promise<void> {
    const where = `${this.page.url()} ${this.walker.language}`;
    await assertNoSidewaysScroll(this.page, where);
    if (this.walker.script) {
      await assertAccessible(this.page, where);
    }
  }

  async open(view = ""): Promise<string> {
    const answer = await this.page.goto(`${this.#at}${view}`);
    assert.equal(answer?.status(), 200, view);
    await this.page.locator("details").evaluateAll((all) => {
      for (const fold of all) {
        fold.setAttribute("open", "");
      }
    });
    await assertNoSidewaysScroll(this.page, view);
    return await this.text();
  }

  async text(): Promise<string> {
    return (await this.page.locator("main").textContent()) ?? "";
  }

  say: ReturnType<typeof sayIn> = (key, values) => sayIn(this.walker.language)(key, values);

  async happened(kind: string, day: string, more: { readonly provision?: string } = {}) {
    await this.open("/happened");
    await this.page.locator("#kind").selectOption(kind);
    await this.page.locator("#day").fill(day);
    await this.page.locator("#provision").selectOption(more.provision ?? "");
    await this.page.locator("#note input[name=source][value=told]").check();
    await this.page.locator("#note .actions button").click();
    assert.match(this.page.url(), /happened\?kept=event&entry=/, kind);
  }

  async answer(question: string, place: number): Promise<void> {
    await this.open();
    await this.page.locator(`a[href$="/answers/${question}"]`).click();
    await this.look();
    const form = this.page.locator(`form[action$="/answers/${question}"]`);
    await form.locator("input[type=radio]").nth(place).check();
    await form.locator("[name=source]").selectOption("told");
    await form.locator("button").click();
    assert.match(this.page.url(), /rights\?kept=answer/, question);
  }

  async told(asked: string): Promise<void> {
    await this.page.locator("#language").selectOption("pl");
    await this.page.locator("input[name=interpreter][value=chosen-by-person]").check();
    await this.page.locator("input[name=aloud][value=yes]").check();
    await this.page.locator("#asked").fill(asked);
    await this.page
      .locator("form", { has: this.page.locator("#asked") })
      .locator("button")
      .click();
    await this.look();
  }
}
