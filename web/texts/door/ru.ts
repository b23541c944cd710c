import type { DoorTexts } from "./door-texts.ts";

export const ru: DoorTexts = {
  name: "Русский",
  direction: "ltr",
  locale: "ru-RU",
  readBy: null,
  words: {},
  guarded: null,
};
