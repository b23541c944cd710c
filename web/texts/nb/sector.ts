import type { Translated } from "../area.ts";
import type { sector as original } from "../en/sector.ts";

export const sector: Translated<typeof original> = {
  readBy: null,
  words: {
    "sector.building": "Bygg og anlegg",
    "sector.cleaning": "Renhold",
    "sector.restaurant": "Restaurant, kafé, mat",
    "sector.farming": "Gård, gartneri, skog",
    "sector.fishing": "Fiske, fiskeforedling, båt",
    "sector.car-care": "Bilvask, bilverksted, dekk",
    "sector.transport": "Transport, levering",
    "sector.beauty": "Hår, negler, massasje",
    "sector.household": "Hjemme hos noen, barnepass, au pair",
    "sector.staffing": "Leid ut til flere steder",
    "sector.shop": "Butikk, kiosk, lager",
    "sector.other": "Noe annet",
  },
};
