import { howEntered, stepAt } from "./steps.ts";

// Runs before anything is drawn. Back and Forward come to a step of the door only after it was left: there is nothing to see then. Who
// loads a step again gets the door, and not first another page under the same address.
if (stepAt() !== null) {
  const how = howEntered();
  if (how === "opened") {
    // An address that is opened where it already is keeps its entry's step in some browsers.
    history.replaceState(null, "");
  } else {
    document.documentElement.hidden = true;
  }
  if (how === "come-back") {
    // Nor does the title come, while the other page is on its way.
    window.stop();
    location.replace(document.currentScript?.dataset["to"] ?? "/leave");
  }
}
