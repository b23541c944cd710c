import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { say } from "./words.ts";

/** Where to appeal, and by which day, was not read. */
export const ifRefused: Step = {
  what: say(
    "If it is refused: get the refusal in writing, and ask at once where and by which day it can be appealed. That was not read here.",
    "Ved avslag: få avslaget skriftlig, og spør straks hvor og innen hvilken dag det kan påklages. Det er ikke lest.",
  ),
  by: null,
  who: who.lawyer,
};
