import { howEntered, stepAt } from "./steps.ts";

// Runs before drawing. Back or Forward to a left door shows nothing; a reload opens the door itself.
if (stepAt() !== null) {
  const how = howEntered();
  if (how === "opened") {
    // Some browsers keep the entry's state when the same address is opened.
    history.replaceState(null, "");
  } else {
    document.documentElement.hidden = true;
  }
  if (how === "come-back") {
    // Hides the title too while the other page loads.
    window.stop();
    location.replace(document.currentScript?.dataset["to"] ?? "/leave");
  }
}
