import { render } from "hono/jsx/dom";
import { dayOf, moment } from "../../../domain/base/day.ts";
import { type DoorLaw, doorOf, type TongueName } from "../../door/door.tsx";
import { DoorFrame } from "../../door/frame.tsx";
import { type Given, givenOf, one } from "../../door/given.ts";
import { shownIn } from "../../door/pages.tsx";
import type { Tongue } from "../../door/words.tsx";

/** What the server hands out once, the same to everyone. */
interface Handed {
  readonly law: DoorLaw;
  readonly tongues: readonly TongueName[];
  readonly invented: boolean;
}

async function got<Value>(path: string): Promise<Value> {
  const response = await fetch(path, { cache: "no-store", credentials: "omit" });
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return (await response.json()) as Value;
}

const handed = got<Handed>("/job/law.json");
const tongues = new Map<string, Promise<Tongue>>();

/** The words of one language, asked for once; what failed is asked for again. */
async function tongueOf(code: string): Promise<Tongue> {
  const known = tongues.get(code) ?? got<Tongue>(`/job/words/${encodeURIComponent(code)}.json`);
  tongues.set(code, known);
  try {
    return await known;
  } catch (error) {
    tongues.delete(code);
    throw error;
  }
}

async function withDays(): Promise<void> {
  if (!("Temporal" in globalThis)) {
    await import("temporal-polyfill/global");
  }
}

async function show(given: Given): Promise<void> {
  await withDays();
  const [{ law, tongues: names, invented }, tongue] = await Promise.all([
    handed,
    tongueOf(one(given, "speak") || one(given, "language")),
  ]);
  const now = moment(new Date().toISOString());
  const door = doorOf({
    tongue,
    tongues: names,
    given,
    law,
    now,
    today: dayOf(now),
    here: "phone",
    invented,
  });
  const next = document.createElement("div");
  render(<DoorFrame door={door} shown={shownIn(door)} />, next);
  document.documentElement.lang = tongue.code;
  document.documentElement.dir = tongue.direction;
  document.getElementById("door")?.replaceWith(...next.childNodes);
  window.scrollTo(0, 0);
  // What must be put right is heard first; else one begins where the page does.
  const wrong = document.querySelector<HTMLElement>("#door .error-summary");
  (wrong ?? document.getElementById("matter"))?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("door:shown"));
}

// A link within the page goes there without a trace in the address or in what Back remembers.
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

/** Works out and shows what a form asks for. Everything stays in this page. */
export async function answer(form: FormData): Promise<void> {
  await show(await givenOf(form));
}
