import type { Area } from "../area.ts";

export const receipt = {
  readBy: null,
  words: {},
} satisfies Area;
