import type { DoorTexts } from "./door-texts.ts";

export const pl: DoorTexts = {
  name: "Polski",
  direction: "ltr",
  locale: "pl-PL",
  readBy: null,
  words: {},
  guarded: null,
};
