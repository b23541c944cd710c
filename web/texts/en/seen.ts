import type { Area } from "../area.ts";

export const seen = {
  readBy: null,
  words: {},
} satisfies Area;
