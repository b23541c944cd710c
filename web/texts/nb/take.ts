import type { Translated } from "../area.ts";
import type { take as original } from "../en/take.ts";

export const take: Translated<typeof original> = {
  readBy: null,
  words: {
    "take.heading": "Ta det med deg",
  },
};
