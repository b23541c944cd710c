import type { Translated } from "../area.ts";
import type { outcome as original } from "../en/outcome.ts";

export const outcome: Translated<typeof original> = {
  readBy: null,
  words: {},
};
