import type { Translated } from "../area.ts";
import type { receipt as original } from "../en/receipt.ts";

export const receipt: Translated<typeof original> = {
  readBy: null,
  words: {},
};
