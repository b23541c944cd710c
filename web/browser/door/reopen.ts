import { howEntered, stepAt, toFirstStep } from "./steps.ts";

/** For a reload: the start, saying that what was written is gone. */
export async function reopen(): Promise<void> {
  const step = stepAt();
  if (step === null || howEntered() !== "reloaded") {
    return;
  }
  try {
    await toFirstStep();
    const [{ begin }] = await Promise.all([import("./app.tsx"), import("./loader.ts")]);
    await begin(step.language);
    if (step.at > 0) {
      document.querySelector("[data-reloaded]")?.removeAttribute("hidden");
    }
  } finally {
    document.documentElement.hidden = false;
  }
}
