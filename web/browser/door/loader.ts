import { readAloud } from "./aloud.ts";
import { goAway, leaveQuietly } from "./leave.ts";

// The first script of the door, as small as can be: the way out, the voice, and the rest when somebody begins.

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

for (const began of ["pointerdown", "focusin", "keydown"] as const) {
  document.addEventListener(began, () => void loaded().catch(() => undefined), {
    once: true,
    passive: true,
  });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const pressed = event.submitter;
  if (!(form instanceof HTMLFormElement) || pressed?.hasAttribute("data-to-server") === true) {
    return;
  }
  event.preventDefault();
  const data = new FormData(form, pressed);
  const file = pressed?.getAttribute("data-file") ?? null;
  void loaded()
    .then(async ({ answer }) => await answer(data, file))
    .catch(saysNotLoaded);
});

// A page that comes back from the browser's memory shows nothing of what stood in it.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    goAway();
  }
});
