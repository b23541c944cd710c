import type { Area } from "../area.ts";

export const routine = {
  readBy: null,
  words: {},
} satisfies Area;
