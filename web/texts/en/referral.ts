import type { Area } from "../area.ts";

export const referral = {
  readBy: null,
  words: {},
} satisfies Area;
