import type { Translated } from "../area.ts";
import type { seen as original } from "../en/seen.ts";

export const seen: Translated<typeof original> = {
  readBy: null,
  words: {},
};
