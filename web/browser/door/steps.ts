// Each page is a history entry under one address, holding step number and language. Answers are in the page alone.

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

export function stepAt(): Step | null {
  const state: unknown = history.state;
  return isStep(state) ? state : null;
}

export function markStep(step: Step): void {
  history.replaceState(step, "");
}

export function addStep(step: Step): void {
  history.pushState(step, "");
}

/** Longer than moving within a page takes. */
const longest = 300;

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

/** Goes back to the first step, so that nothing of the door lies behind. Asked twice, it runs once. */
export async function toFirstStep(): Promise<void> {
  going ??= goneBack().finally(() => {
    going = null;
  });
  await going;
}

/** An unknown kind of entry counts as Back or Forward. */
export function howEntered(): "opened" | "reloaded" | "come-back" {
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : "back_forward";
  if (type === "reload" || ("wasDiscarded" in document && document.wasDiscarded === true)) {
    return "reloaded";
  }
  return type === "navigate" ? "opened" : "come-back";
}
