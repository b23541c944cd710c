import type { Translated } from "../area.ts";
import type { referral as original } from "../en/referral.ts";

export const referral: Translated<typeof original> = {
  readBy: null,
  words: {},
};
