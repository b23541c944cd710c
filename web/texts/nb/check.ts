import type { Translated } from "../area.ts";
import type { check as original } from "../en/check.ts";

export const check: Translated<typeof original> = {
  readBy: null,
  words: {
    "check.heading": "Er jobben min i orden?",
  },
};
