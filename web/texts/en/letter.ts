import type { Area } from "../area.ts";

export const letter = {
  readBy: null,
  words: {},
} satisfies Area;
