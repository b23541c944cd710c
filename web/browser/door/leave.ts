import { isKept } from "./diary.ts";
import { toFirstStep } from "./steps.ts";

/**
 * Empties the page and replaces the first step, so that history holds nothing. The request to forget is not awaited.
 */
export function goAway(): void {
  const to = document.querySelector<HTMLElement>("[data-leave]")?.dataset["leave"] ?? "/leave";
  document.title = "";
  document.body.replaceChildren();
  // A chosen diary stays.
  if (!isKept()) {
    void fetch("/leave", { method: "POST", keepalive: true }).catch(() => undefined);
  }
  void toFirstStep()
    .catch(() => undefined)
    .then(() => location.replace(to));
}

const quick = 1500;

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
