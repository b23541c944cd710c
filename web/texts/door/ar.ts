import type { DoorTexts } from "./door-texts.ts";

export const ar: DoorTexts = {
  name: "العربية",
  direction: "rtl",
  locale: "ar",
  readBy: null,
  words: {},
  guarded: null,
};
