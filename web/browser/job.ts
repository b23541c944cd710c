import "./door/loader.ts";
import { reopen } from "./door/reopen.ts";
import { markStep, stepAt } from "./door/steps.ts";

// The worker's door under its own address: the server has drawn its start.
if (stepAt() === null) {
  markStep({ at: 0, language: document.documentElement.lang });
} else {
  void reopen();
}
