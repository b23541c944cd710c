import type { DoorTexts } from "./door-texts.ts";

export const lt: DoorTexts = {
  name: "Lietuvių",
  direction: "ltr",
  locale: "lt-LT",
  readBy: null,
  words: {},
  guarded: null,
};
