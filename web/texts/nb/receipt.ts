import type { Translated } from "../area.ts";
import type { receipt as original } from "../en/receipt.ts";

export const receipt: Translated<typeof original> = {
  readBy: null,
  words: {
    "receipt.heading": "Kvitteringen din",
    "receipt.intro": "Skriv koden du fikk da du sendte noe. Du ser om noe er kommet tilbake.",
    "receipt.code": "Koden",
    "receipt.code-help":
      "Tjue bokstaver og tall. Bindestreker og små bokstaver spiller ingen rolle.",
    "receipt.look": "Se etter",
    "receipt.sent-to": "Sendt til",
    "receipt.sent-on": "Sendt",
    "receipt.where": "Hvor langt det er kommet",
    "receipt.delivered": "De har fått det.",
    "receipt.refused":
      "Den kunne ikke tas imot, og ingen har lest den. Send den på nytt, til en annen etat, eller ring dem.",
    "receipt.on-its-way": "Det er på vei. Det går av seg selv; du trenger ikke gjøre noe.",
    "receipt.replies": "Dette har de skrevet til deg",
    "receipt.no-replies": "Ingenting ennå",
    "receipt.no-replies-now":
      "Skriver de til deg, står det her. Kom tilbake når du vil, med den samme koden.",
  },
};
