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

/** Longer than it takes to go back within a page: whoever waits for it waits no more. */
const longest = 300;

async function goneBack(): Promise<void> {
  const behind = stepAt()?.at ?? 0;
  if (behind > 0) {
    await new Promise<void>((done) => {
      window.addEventListener("popstate", () => done(), { once: true });
      setTimeout(done, longest);
      history.go(-behind);
    });
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

/** Whether the page was asked for anew by who was on it, or by a phone that had put it away. */
export function wasReloaded(): boolean {
  const [how] = performance.getEntriesByType("navigation");
  const discarded = "wasDiscarded" in document && document.wasDiscarded === true;
  return discarded || (how instanceof PerformanceNavigationTiming && how.type === "reload");
}
