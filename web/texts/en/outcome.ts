import type { Area } from "../area.ts";

export const outcome = {
  readBy: null,
  words: {},
} satisfies Area;
