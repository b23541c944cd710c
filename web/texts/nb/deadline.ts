import type { Translated } from "../area.ts";
import type { deadline as original } from "../en/deadline.ts";

export const deadline: Translated<typeof original> = {
  readBy: null,
  words: {
    "deadline.heading": "Frister",
    "deadline.intro.mine":
      "Det som må gjøres innen en dag i sakene du har del i og i planene du har, og det du selv skal gjøre. Du får beskjed før dagen, og på dagen. Det som ikke ble gjort i tide, står her til det er gjort.",
    "deadline.intro.ours":
      "Det som må gjøres innen en dag i alle sakene her som du kan se. Det som ikke ble gjort i tide, står her til det er gjort.",
    "deadline.whose": "Hvem sine frister",
    "deadline.whose.mine": "Mine",
    "deadline.whose.ours": "Alles her",
    "deadline.part.missed": "Ikke gjort i tide",
    "deadline.part.this-week": "Denne uka",
    "deadline.part.coming-weeks": "De neste fire ukene",
    "deadline.part.later": "Senere",
    "deadline.kind.referral-answer": "De skylder oss svar på en henvisning",
    "deadline.kind.incoming-answer": "Vi skylder svar på en henvisning",
    "deadline.kind.reply-owed": "Et spørsmål fra en annen etat venter på svar",
    "deadline.kind.plan-step": "Et steg i planen",
    "deadline.kind.plan-follow-up": "Følg opp planen",
    "deadline.kind.safeguard-review": "Se om et vern fortsatt trengs",
    "deadline.kind.right-day":
      "En dag da en rettighet tar slutt, eller noe må gjøres for å beholde den",
    "deadline.kind.removal": "Noen må snakke med personen straks: skriv ned hva som ble gjort",
    "deadline.kind.ground-gone":
      "Det vi sendte videre, er trukket av den som sendte det først: trekk det, eller behold det",
    "deadline.kind.consent-ends": "Et samtykke tar slutt",
    "deadline.what": "{kind}: {what}",
    "deadline.hidden": "Noe har en frist: du kan ikke se hva",
    "deadline.for": "For",
    "deadline.of-law": "Denne dagen setter loven. Den kan ikke flyttes.",
    "deadline.by": "Innen {day}.",
    "deadline.was": "Fristen var {day}. Det er ikke gjort ennå.",
    "deadline.day-off": "Det er en fridag: siste arbeidsdag før den er {day}.",
    "deadline.owner": "{name} har den.",
    "deadline.owner-left": "{name} hadde den, og arbeider ikke her lenger.",
    "deadline.no-owner": "Ingen har den ennå.",
    "deadline.no-case": "I innboksen",
    "deadline.told": "Hvem som har fått beskjed ({count})",
    "deadline.told.soon": "{name}, før dagen: {at}",
    "deadline.told.due": "{name}, på dagen: {at}",
    "deadline.told.missed": "{name}, da dagen var gått: {at}",
    "deadline.told.still-missed": "{name}, da enda en arbeidsdag var gått: {at}",
    "deadline.not-told": "Ingen har fått beskjed ennå.",
    "deadline.empty": "Ingenting løper ut",
    "deadline.empty-how":
      "Når du henviser en sak, eller en henvisning kommer inn, står dagen for svaret her, og den som har saken, får beskjed i tide.",
    "deadline.next": "De som kommer senere",
    "deadline.first": "Tilbake til de første",
  },
};
