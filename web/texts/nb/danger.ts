import type { Translated } from "../area.ts";
import type { danger as original } from "../en/danger.ts";

export const danger: Translated<typeof original> = {
  readBy: null,
  words: {
    "danger.heading": "Fare for liv eller helse? Ring 112.",
    "danger.more":
      "Noen er hardt skadet eller syke: 113. Brann: 110. Alle tre svarer døgnet rundt.",
    "danger.unread": "Ikke lest ennå av noen som har dette som morsmål.",
    "danger.keep-or-pass-on":
      "Mange kan holde det du forteller, for seg selv. Men ingen kan det når noen er i alvorlig fare, eller når det gjelder et barn. Spør før du forteller: «Hva må dere si videre?»",
    "danger.call-now": "Hvem du kan ringe nå",
    "danger.hurt":
      "Ingen har lov til å skade deg, true deg eller låse deg inne. Skjer det nå, ring 112.",
    "danger.perhaps":
      "Er du ikke sikker på om du er trygg, kan du ringe og spørre. Skjer det noe nå, ring 112.",
    "danger.child":
      "Er du eller kan du være under 18 år, finnes det hjelp bare for deg. De som hjelper, kan måtte si fra til barnevernet.",
  },
};
