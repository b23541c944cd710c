import type { Area } from "../area.ts";

export const take = {
  readBy: null,
  words: {
    "take.heading": "Take it along",
  },
} satisfies Area;
