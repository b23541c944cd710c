import type { DoorTexts } from "./door-texts.ts";

export const ro: DoorTexts = {
  name: "Română",
  direction: "ltr",
  locale: "ro-RO",
  readBy: null,
  words: {},
  guarded: null,
};
