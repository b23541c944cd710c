import type { DoorTexts } from "./door-texts.ts";

export const nn: DoorTexts = {
  name: "Nynorsk",
  direction: "ltr",
  locale: "nn-NO",
  readBy: null,
  words: {},
  guarded: null,
};
