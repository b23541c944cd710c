import type { Area } from "../area.ts";

export const signIn = {
  readBy: null,
  words: {},
} satisfies Area;
