import type { Translated } from "../area.ts";
import type { chain as original } from "../en/chain.ts";

export const chain: Translated<typeof original> = {
  readBy: null,
  words: {},
};
