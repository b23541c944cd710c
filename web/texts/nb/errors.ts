import type { Translated } from "../area.ts";
import type { errors as original } from "../en/errors.ts";

export const errors: Translated<typeof original> = {
  readBy: null,
  words: {
    "errors.heading": "Noe må rettes",
    "errors.heading-why": "Det du skrev, er fortsatt her. Rett dette, og gå videre:",
    "errors.400.what": "Vi klarte ikke å lese det som ble sendt",
    "errors.400.why": "Noe manglet, eller var ikke på den formen vi ventet.",
    "errors.400.now":
      "Gå tilbake, se over det du skrev, og send det på nytt. Tekst limt inn fra et annet program kan ha skjulte tegn. Prøv å skrive den inn i stedet.",
    "errors.403.what": "Du kan ikke gjøre dette her",
    "errors.403.why":
      "Enten hører dette ikke til rollen din, eller så kom forespørselen fra en side som ikke er vår.",
    "errors.403.now":
      "Gå tilbake og prøv fra selve siden. Hører det til arbeidet ditt, så spør den som gir tilgang hos dere.",
    "errors.ask.why": "Du ser saken, men er ikke gitt denne delen av den.",
    "errors.ask.now":
      "Hver del gis til dem som trenger den. Spør {name}, som har planen, hvis du hjelper med den.",
    "errors.ask-owner.why": "Du ser saken, men er ikke gitt denne delen av den.",
    "errors.ask-owner.now":
      "Du er med i saken fordi du hjelper med en del av en plan. Trenger du mer for å hjelpe, spør {name}, som eier saken.",
    "errors.404.what": "Det er ingenting på denne adressen",
    "errors.404.why":
      "Adressen kan være feil, siden kan være flyttet, eller så er det ikke en side du kan se.",
    "errors.404.now": "Sjekk adressen, eller begynn på nytt herfra.",
    "errors.413.what": "Dette ble for mye på en gang",
    "errors.413.why": "Vi tar imot høyst {size} og {fields} felt i én sending.",
    "errors.413.now":
      "Gå tilbake: det du skrev, står der. Gjør det kortere, og send resten etterpå.",
    "errors.500.what": "Noe gikk galt hos oss",
    "errors.500.why":
      "Du har ikke gjort noe feil. Vi kan ikke være sikre på at det du skrev, ble lagret.",
    "errors.500.now":
      "Gå tilbake og prøv igjen om et minutt. Skjer det igjen, så bruk telefonen i stedet.",
    "errors.to-work": "Til arbeidet ditt",
    "errors.to-front": "Til forsiden",
  },
};
