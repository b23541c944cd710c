import "./door/loader.ts";
import { reopen } from "./door/reopen.ts";
import { markStep, stepAt } from "./door/steps.ts";

// The server has drawn the start.
if (stepAt() === null) {
  markStep({ at: 0, language: document.documentElement.lang });
} else {
  void reopen();
}
