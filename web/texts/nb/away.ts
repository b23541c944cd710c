import type { Translated } from "../area.ts";
import type { away as original } from "../en/away.ts";

export const away: Translated<typeof original> = {
  readBy: null,
  words: {
    "away.what": "Vi når ikke opplysningene våre akkurat nå",
    "away.why": "Vi fikk ikke gjort det du ba om. Du gjorde ingenting galt.",
    "away.now": "Vent et minutt, og prøv igjen. Haster det, så bruk telefonen.",
    "away.again": "Prøv igjen",
    "away.not-sure": "Vi er ikke sikre på at dette ble lagret",
    "away.not-sure-why":
      "Vi mistet kontakten med opplysningene våre mens vi lagret. Du gjorde ingenting galt. Det kan være lagret, eller ikke.",
    "away.not-sure-again":
      "Vent et minutt, og send det en gang til. Er det lagret allerede, blir det ikke lagret to ganger.",
    "away.not-sure-look":
      "Vent et minutt. Åpne siden i en annen fane, og se om det ble lagret. Ble det ikke det, så send det herfra.",
    "away.typed":
      "Det du skrev, er tatt vare på i denne siden, der ingen kan se det. Ikke lukk siden. Filer må velges på nytt.",
    "away.behind": "Det du skrev, er på siden før. Trykk Tilbake om litt, og send det på nytt.",
    "away.send": "Send det jeg skrev",
  },
};
