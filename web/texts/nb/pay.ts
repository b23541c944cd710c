import type { Translated } from "../area.ts";
import type { pay as original } from "../en/pay.ts";

export const pay: Translated<typeof original> = {
  readBy: null,
  words: {
    "pay.heading": "Hva har jeg til gode?",
  },
};
