import type { Area } from "../area.ts";

export const inbox = {
  readBy: null,
  words: {},
} satisfies Area;
