import type { Area } from "../area.ts";

export const chain = {
  readBy: null,
  words: {},
} satisfies Area;
