import type { Translated } from "../area.ts";
import type { refusal as original } from "../en/refusal.ts";

/** Én tekst for hver kode: hva som ikke ble gjort, hvorfor, og hva man kan gjøre nå. */
export const refusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.heading": "Dette ble ikke gjort",
  },
};
