import type { Translated } from "../area.ts";
import type { help as original } from "../en/help.ts";

export const help: Translated<typeof original> = {
  readBy: null,
  words: {},
};
