import type { Area } from "../area.ts";

export const help = {
  readBy: null,
  words: {},
} satisfies Area;
