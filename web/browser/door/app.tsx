import { render } from "hono/jsx/dom";
import { dayOf, moment } from "../../../domain/time/day.ts";
import { Citation } from "../../door/cited.tsx";
import { type Door, type DoorLaw, doorOf, placeOf, type TongueName } from "../../door/door.tsx";
import { DoorFrame } from "../../door/frame.tsx";
import { type Given, givenOf, one } from "../../door/given.ts";
import type { HeldWords } from "../../door/own-words.ts";
import { isPaper, shownIn } from "../../door/pages.tsx";
import type { Tongue } from "../../door/words.tsx";
import { addStep, markStep, stepAt } from "./steps.ts";

interface Handed {
  readonly law: DoorLaw;
  readonly tongues: readonly TongueName[];
  readonly invented: boolean;
  readonly leaveTo: string;
}

async function got<Value>(path: string): Promise<Value> {
  const response = await fetch(path, { cache: "no-store", credentials: "omit" });
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return (await response.json()) as Value;
}

const handed = got<Handed>("/script/law.json");
const tongues = new Map<string, Promise<Tongue>>();

/** A failed load is tried again. */
async function tongueOf(code: string): Promise<Tongue> {
  const known = tongues.get(code) ?? got<Tongue>(`/script/words/${encodeURIComponent(code)}.json`);
  tongues.set(code, known);
  try {
    return await known;
  } catch (error) {
    tongues.delete(code);
    throw error;
  }
}

async function doorFor(given: Given): Promise<Door> {
  const [{ law, tongues: names, invented, leaveTo }, tongue, norwegian] = await Promise.all([
    handed,
    tongueOf(one(given, "speak") || one(given, "language")),
    isPaper(placeOf(given)) ? tongueOf("nb") : null,
  ]);
  const now = moment(new Date().toISOString());
  return doorOf({
    tongue,
    tongues: names,
    norwegian,
    given,
    law,
    now,
    today: dayOf(now),
    here: "phone",
    invented,
    leaveTo,
    words: null,
  });
}

async function show(given: Given, ready: () => void = () => undefined): Promise<void> {
  const door = await doorFor(given);
  const { tongue } = door;
  const next = document.createElement("div");
  render(<DoorFrame door={door} shown={shownIn(door)} />, next);
  ready();
  document.title = door.plain("door.title");
  document.documentElement.lang = tongue.code;
  document.documentElement.dir = tongue.direction;
  document.getElementById("door")?.replaceWith(...next.childNodes);
  window.scrollTo(0, 0);
  // Errors are heard first, else the page's beginning.
  const wrong = document.querySelector<HTMLElement>("#door .error-summary");
  (wrong ?? document.getElementById("matter"))?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("door:shown"));
  void addOwnWords(door).catch(() => undefined);
}

let acts: Promise<HeldWords> | null = null;

/** Fetched once an answer cites something, so that they are there without a network. In memory alone. */
async function addOwnWords(door: Door): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>("#door [data-cited]");
  if (places.length === 0) {
    return;
  }
  acts ??= got<HeldWords>("/script/acts.json");
  try {
    const words = await acts;
    for (const place of places) {
      const { cited: at = "" } = place.dataset;
      render(<Citation door={{ ...door, words }} at={at} />, place);
    }
  } catch (error) {
    acts = null;
    throw error;
  }
}

/** The spreadsheet is made and saved in the page; nothing is sent. */
async function save(given: Given, file: string): Promise<void> {
  const [door, { sheetsIn }, { workbook }] = await Promise.all([
    doorFor(given),
    import("../../door/take/sheets.ts"),
    import("./workbook.ts"),
  ]);
  handOver(await workbook(sheetsIn(door)), file);
}

/** By script: a form's own submit would put the address among downloads, or an error page into history. */
async function saveFromServer(form: FormData, file: string): Promise<void> {
  const response = await fetch("/job", {
    method: "POST",
    body: form,
    cache: "no-store",
    credentials: "omit",
  });
  if (!(response.ok && response.headers.has("content-disposition"))) {
    throw new Error(`/job answered ${response.status} and no file`);
  }
  handOver(await response.blob(), file);
}

function handOver(made: Blob, file: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(made);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  document.querySelector("[data-saved]")?.removeAttribute("hidden");
}

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest("[data-print]") !== null) {
    globalThis.print();
  }
});

// Links within the page leave no trace in address or history.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('#door a[href^="#"]') : null;
  const to = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
  if (to === null) {
    return;
  }
  event.preventDefault();
  to.closest("details")?.setAttribute("open", "");
  to.focus();
});

export interface Wanted {
  readonly file: string;
  readonly by: "phone" | "server";
}

type PageAsked = readonly [place: string, period: string];

const pageAsked = (given: Given): PageAsked => [placeOf(given), one(given, "pay-period")];
const isSame = (a: PageAsked, b: PageAsked | undefined): boolean => String(a) === String(b);
const start: PageAsked = ["start", ""];

const pages: PageAsked[] = [start];

/** Adds a step; a page with errors or in another language is none. */
async function goOn(given: Given): Promise<void> {
  const step = stepAt()?.at ?? 0;
  const page = pageAsked(given);
  if (isSame(page, pages[step - 1])) {
    history.back();
    return;
  }
  await show(given);
  const language = document.documentElement.lang;
  if (isSame(page, pages[step]) || document.querySelector("#door .error-summary") !== null) {
    markStep({ at: step, language });
  } else {
    pages.splice(step + 1, pages.length, page);
    addStep({ at: step + 1, language });
  }
}

/** Stays in the page, except files that the server must make. */
export async function answer(form: FormData, wanted: Wanted | null): Promise<void> {
  if (wanted?.by === "server") {
    await saveFromServer(form, wanted.file);
    return;
  }
  const given = await givenOf(form);
  await (wanted === null ? goOn(given) : save(given, wanted.file));
}

/** Shows the step of Back or Forward, with the present answers. */
export async function turn(form: FormData): Promise<void> {
  const at = stepAt()?.at ?? 0;
  const [place, period] = pages[at] ?? start;
  await show(new Map([...(await givenOf(form)), ["go", [place]], ["pay-period", [period]]]));
  markStep({ at, language: document.documentElement.lang });
}

/** Replaces the page by the door's start. */
export async function begin(language: string): Promise<void> {
  const place = document.createElement("div");
  place.id = "door";
  await show(new Map([["language", [language]]]), () => document.body.replaceChildren(place));
  markStep({ at: 0, language });
}
