import type { Area } from "../area.ts";

export const pay = {
  readBy: null,
  words: {
    "pay.heading": "What am I owed?",
  },
} satisfies Area;
