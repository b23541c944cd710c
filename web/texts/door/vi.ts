import type { DoorTexts } from "./door-texts.ts";

export const vi: DoorTexts = {
  name: "Tiếng Việt",
  direction: "ltr",
  locale: "vi-VN",
  readBy: null,
  words: {},
  guarded: null,
};
