import type { Translated } from "../area.ts";
import type { receipt as original } from "../en/receipt.ts";

export const receipt: Translated<typeof original> = {
  readBy: null,
  words: {
    "receipt.heading": "Kvitteringen din",
    "receipt.intro":
      "Skriv koden du fikk da du sendte noe. Du ser svaret deres, og kan skrive mer.",
    "receipt.code": "Koden",
    "receipt.code-help":
      "Tjue bokstaver og tall. Bindestreker og små bokstaver spiller ingen rolle.",
    "receipt.look": "Se etter svar",
    "receipt.sent-to": "Sendt til",
    "receipt.sent-on": "Sendt",
    "receipt.where": "Status",
    "receipt.delivered": "De har fått det.",
    "receipt.refused":
      "Det kunne ikke tas imot, og ingen har lest det. Send det på nytt til en annen etat, eller ring dem.",
    "receipt.on-its-way": "Det er på vei. Du trenger ikke gjøre noe.",
    "receipt.replies": "Dette har de skrevet til deg",
    "receipt.no-replies": "Ingenting ennå",
    "receipt.no-replies-now":
      "Skriver de til deg, kan du lese det her. Kom tilbake når du vil, med den samme koden.",
    "receipt.write": "Skriv mer",
    "receipt.write-label": "Hva vil du legge til?",
    "receipt.write-help":
      "{name} får det sammen med det du sendte før. Du trenger ikke si hvem du er.",
    "receipt.write-do": "Send det",
    "receipt.isolated":
      "Denne kopien av Lenke kan ikke sende noe. Ingenting er sendt eller lagret, og det du skrev, er fortsatt her. Åpne Lenke på den vanlige adressen, med den samme koden.",
    "receipt.written": "Det er sendt, og på vei",
    "receipt.written-how": "Svarer de, kan du lese det her. Du kan skrive mer når du vil.",
    "receipt.own": "Dette har du skrevet siden",
    "receipt.own-unread": "Vi lagrer bare datoen. Ingen kan lese ordene dine her.",
  },
};
