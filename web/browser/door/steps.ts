// Each page of the door is an entry of its own in the browser's history, all under one address: Back shows the page before. An entry
// holds the number of the step and the language. What was answered stays in the page alone, and is gone with it.

interface Step {
  readonly at: number;
  readonly language: string;
}

function isStep(state: unknown): state is Step {
  return (
    typeof state === "object" &&
    state !== null &&
    "at" in state &&
    typeof state.at === "number" &&
    "language" in state &&
    typeof state.language === "string"
  );
}

/** The step that the browser is at; null where that is no page of the door. */
export function stepAt(): Step | null {
  const state: unknown = history.state;
  return isStep(state) ? state : null;
}

/** Makes the entry one is at a step. */
export function markStep(step: Step): void {
  history.replaceState(step, "");
}

/** Makes a new entry, in front of the one that one was at. */
export function addStep(step: Step): void {
  history.pushState(step, "");
}

/** Longer than it takes to go within a page; leaving waits no longer. */
const longest = 300;

/** Goes so many entries back or forward in the history. */
export function traverse(by: number): Promise<void> {
  return new Promise((done) => {
    window.addEventListener("popstate", () => done(), { once: true });
    setTimeout(done, longest);
    history.go(by);
  });
}

async function goneBack(): Promise<void> {
  const behind = stepAt()?.at ?? 0;
  if (behind > 0) {
    await traverse(-behind);
  }
}

let going: Promise<void> | null = null;

/** Goes back to the first step, so that nothing of the door lies behind. Who asks twice goes once. */
export async function toFirstStep(): Promise<void> {
  going ??= goneBack().finally(() => {
    going = null;
  });
  await going;
}

/**
 * How the reader came to this page: by a link or its address, by loading it again (so does a phone that had put it away), or by Back or
 * Forward. What the browser does not tell counts as the last.
 */
export function howEntered(): "opened" | "reloaded" | "come-back" {
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : "back_forward";
  if (type === "reload" || ("wasDiscarded" in document && document.wasDiscarded === true)) {
    return "reloaded";
  }
  return type === "navigate" ? "opened" : "come-back";
}
