import type { Translated } from "../area.ts";
import type { inbox as original } from "../en/inbox.ts";

export const inbox: Translated<typeof original> = {
  readBy: null,
  words: {},
};
