import type { Translated } from "../area.ts";
import type { danger as original } from "../en/danger.ts";

export const danger: Translated<typeof original> = {
  readBy: null,
  words: {
    "danger.heading": "Fare for liv eller helse? Ring 112.",
    "danger.more":
      "Noen er hardt skadet eller syke: 113. Brann: 110. Alle tre svarer døgnet rundt.",
    "danger.keep-or-pass-on":
      "Mange kan holde det du forteller, for seg selv. Men ingen kan det når noen er i alvorlig fare, eller når det gjelder et barn. Spør før du forteller: «Hva må dere si videre?»",
  },
};
