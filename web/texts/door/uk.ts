import type { DoorTexts } from "./door-texts.ts";

export const uk: DoorTexts = {
  name: "Українська",
  direction: "ltr",
  locale: "uk-UA",
  readBy: null,
  words: {},
  guarded: null,
};
