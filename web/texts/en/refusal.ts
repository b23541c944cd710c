import type { Area } from "../area.ts";

/** One text for each code: what was not done, why, and what one can do now. */
export const refusal = {
  readBy: null,
  words: {
    "refusal.heading": "This was not done",
  },
} satisfies Area;
