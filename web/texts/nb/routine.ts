import type { Translated } from "../area.ts";
import type { routine as original } from "../en/routine.ts";

export const routine: Translated<typeof original> = {
  readBy: null,
  words: {},
};
