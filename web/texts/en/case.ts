import type { Area } from "../area.ts";

export const caseWork = {
  readBy: null,
  words: {},
} satisfies Area;
