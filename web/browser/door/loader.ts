import { formData } from "../form-data.ts";
import { readAloud } from "./aloud.ts";
import { forget, keep, kept, offerDiary } from "./diary.ts";
import { goAway, leaveQuietly } from "./leave.ts";

// As small as can be: the exit, the voice, and loading the rest.

type App = typeof import("./app.tsx");
let app: Promise<App> | null = null;

/** Gets the rest. What failed to come is asked for again the next time. */
async function loaded(): Promise<App> {
  app ??= import("./app.tsx");
  try {
    return await app;
  } catch (error) {
    app = null;
    throw error;
  }
}

function saysNotLoaded(): void {
  document.querySelector("[data-not-loaded]")?.removeAttribute("hidden");
}

document.documentElement.classList.add("scripted");
leaveQuietly();
readAloud();
offerDiary();
document.addEventListener("door:shown", offerDiary);

for (const began of ["pointerdown", "focusin", "keydown"] as const) {
  document.addEventListener(began, () => void loaded().catch(() => undefined), {
    once: true,
    passive: true,
  });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const pressed = event.submitter;
  if (!(form instanceof HTMLFormElement)) {
    return;
  }
  event.preventDefault();
  const data = formData(form, pressed);
  const file = pressed?.getAttribute("data-file") ?? null;
  const by = pressed?.hasAttribute("data-to-server") === true ? "server" : "phone";
  void loaded()
    .then(async ({ answer }) => await answer(data, file === null ? null : { file, by }))
    .catch(saysNotLoaded);
});

// Back or Forward. An entry without a step means that the door is left or opened.
window.addEventListener("popstate", () => {
  const form = document.querySelector<HTMLFormElement>("#door-form");
  if (form === null || document.documentElement.hidden) {
    return;
  }
  const data = new FormData(form);
  void loaded()
    .then(async ({ turn }) => await turn(data))
    .catch(saysNotLoaded);
});

function open(diary: FormData): void {
  const language = document.querySelector<HTMLInputElement>("#door-form [name=language]")?.value;
  diary.set("language", language ?? "");
  diary.set("go", "pay-hours");
  void loaded()
    .then(async ({ answer }) => await answer(diary, null))
    .catch(saysNotLoaded);
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-diary]") : null;
  const form = document.querySelector<HTMLFormElement>("#door-form");
  if (button === null || form === null) {
    return;
  }
  const wanted = button.dataset["diary"] ?? "";
  const diary = kept();
  if (wanted === "open" && diary !== null) {
    open(diary);
  } else if (wanted === "forget") {
    forget();
  } else if (wanted === "keep" && !keep(new FormData(form))) {
    saysNotLoaded();
    return;
  }
  for (const said of document.querySelectorAll<HTMLElement>("[data-diary-said]")) {
    said.hidden = said.dataset["diarySaid"] !== wanted;
  }
  offerDiary();
});

// A page restored from the browser's memory is emptied.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    goAway();
  }
});
