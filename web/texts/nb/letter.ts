import type { Translated } from "../area.ts";
import type { letter as original } from "../en/letter.ts";

export const letter: Translated<typeof original> = {
  readBy: null,
  words: {},
};
