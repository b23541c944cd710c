import type { Area } from "../area.ts";

export const check = {
  readBy: null,
  words: {
    "check.heading": "Is my job all right?",
  },
} satisfies Area;
