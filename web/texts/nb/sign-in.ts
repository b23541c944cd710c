import type { Translated } from "../area.ts";
import type { signIn as original } from "../en/sign-in.ts";

export const signIn: Translated<typeof original> = {
  readBy: null,
  words: {},
};
