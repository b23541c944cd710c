import { isKept } from "./diary.ts";
import { toFirstStep } from "./steps.ts";

/**
 * Empties the page at once and goes to a harmless one, in the place of the first step. Behind that lies nothing of ours, in front of
 * it only steps that show nothing. Meanwhile the server is asked to tell the browser to forget what it kept of us; nobody waits for that.
 */
export function goAway(): void {
  const to = document.querySelector<HTMLElement>("[data-leave]")?.dataset["leave"] ?? "/leave";
  document.title = "";
  document.body.replaceChildren();
  // A diary that was chosen stays.
  if (!isKept()) {
    void fetch("/leave", { method: "POST", keepalive: true }).catch(() => undefined);
  }
  void toFirstStep()
    .catch(() => undefined)
    .then(() => location.replace(to));
}

const quick = 1500;

/** The way out: its button, and the Escape key pressed three times. */
export function leaveQuietly(away: () => void = goAway): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-leave]") !== null) {
      event.preventDefault();
      away();
    }
  });
  let pressed: readonly number[] = [];
  document.addEventListener("keydown", ({ key, timeStamp }) => {
    pressed =
      key === "Escape" ? [...pressed, timeStamp].filter((at) => timeStamp - at < quick) : [];
    if (pressed.length >= 3) {
      away();
    }
  });
}
