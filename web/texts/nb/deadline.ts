import type { Translated } from "../area.ts";
import type { deadline as original } from "../en/deadline.ts";

export const deadline: Translated<typeof original> = {
  readBy: null,
  words: {
    "deadline.heading": "Frister",
    "deadline.intro.mine":
      "Det som må gjøres straks eller innen en dag i sakene du har del i og i planene du har, og det du selv skal gjøre. Du får beskjed før dagen, og på dagen. Det som ikke ble gjort i tide, står her til det er gjort.",
    "deadline.intro.ours":
      "Det som må gjøres straks eller innen en dag i alle sakene her som du kan se. Det som ikke ble gjort i tide, står her til det er gjort.",
    "deadline.whose": "Hvem sine frister",
    "deadline.whose.mine": "Mine",
    "deadline.whose.ours": "Alles her",
    "deadline.part.at-once": "Straks",
    "deadline.part.missed": "Ikke gjort i tide",
    "deadline.part.this-week": "Denne uka",
    "deadline.part.coming-weeks": "De neste fire ukene",
    "deadline.part.later": "Senere",
    "deadline.part.hidden": "Det du ikke kan se",
    "deadline.hidden-was": "Dagen var {day}.",
    "deadline.kind.referral-answer": "De skylder oss svar på en henvisning",
    "deadline.kind.incoming-answer": "Vi skylder svar på en henvisning",
    "deadline.kind.reply-owed": "Et spørsmål fra en annen etat venter på svar",
    "deadline.kind.plan-step": "Et steg i planen",
    "deadline.kind.plan-follow-up": "Følg opp planen",
    "deadline.kind.plan-b": "Sett i gang en plan B",
    "deadline.plan-b": "Sett i gang plan B ({comes})",
    "deadline.plan-b-again": "Se på plan B igjen ({comes})",
    "deadline.kind.safeguard-review": "Se om et vern fortsatt trengs",
    "deadline.kind.right-day": "En rettighet tar slutt, eller noe må gjøres for å beholde den",
    "deadline.kind.right-at-once": "Noe som gjelder en rettighet, kan ikke vente",
    "deadline.kind.removal": "Noen må snakke med personen straks: skriv ned hva som ble gjort",
    "deadline.kind.ground-gone":
      "Det vi sendte videre, er trukket av den som sendte det først: trekk det, eller behold det",
    "deadline.kind.consent-ends": "Et samtykke tar slutt",
    "deadline.what": "{kind}: {what}",
    "deadline.also": "Også: {todo}",
    "deadline.who": "{right}. Hvem: {who}.",
    "deadline.of-going": "Nevner hjemreise, og reisen venter.",
    "deadline.of-going-why": "Se hvorfor",
    "deadline.hidden": "Noe har en frist: du kan ikke se hva",
    "deadline.for": "For",
    "deadline.of-law": "Denne dagen setter loven. Den kan ikke flyttes.",
    "deadline.named":
      "Dette er dagen som står i vedtaket eller brevet, slik den ble skrevet ned. Den kan ikke flyttes her; er den feil, rett det som ble skrevet ned.",
    "deadline.not-moved": "Den kan ikke flyttes.",
    "deadline.by": "Innen {day}.",
    "deadline.at-once": "Straks; det er ingen dag å vente på. Det kom opp {day}.",
    "deadline.come": "Straks: det denne planen er for, har skjedd. Det ble kjent her {day}.",
    "deadline.come-again":
      "Straks: den er i bruk siden {since}, og nå er det skrevet ned at det den er for, har skjedd. Det ble kjent her {day}.",
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
    "deadline.look-again": "Se en gang til før noen stoler på dagen",
    "deadline.empty": "Ingenting løper ut",
    "deadline.empty-how":
      "Når du henviser en sak, eller en henvisning kommer inn, står dagen for svaret her, og den som har saken, får beskjed i tide.",
    "deadline.counsel": "Hvem som mister bistandsadvokaten",
    "deadline.counsel.intro":
      "Bistandsadvokat som falt bort de siste {after} dagene, eller faller bort innen {before}, etter det som er notert om hver. Her står bare de du kan lese rettighetene til.",
    "deadline.counsel.ended": "Retten til bistandsadvokat falt bort {day}.",
    "deadline.counsel.ends": "Retten til bistandsadvokat faller bort {day}.",
    "deadline.counsel.for-court":
      "Fra {day} går saken etter en annen bestemmelse enn § 257: det er ikke sikkert at det fortsatt gis bistandsadvokat.",
    "deadline.counsel.unsure": "Hadde personen bistandsadvokat, var det slutt {day}.",
    "deadline.counsel.empty": "Det er ikke notert at noen har mistet bistandsadvokaten",
    "deadline.counsel.empty-how":
      "Når en sak noteres som henlagt eller rettskraftig dømt, eller går over til en annen bestemmelse, står den det gjelder, her.",
    "deadline.counsel.next": "De som mistet den tidligere",
    "deadline.letters": "Brev som kan være feil nå",
    "deadline.letters.intro":
      "De har fått et brev om hva vi kan og ikke kan love, og siden er noe skrevet ned som rettighetene henger på. Lag et nytt, og gå gjennom det med personen. Her står bare de du kan lese rettighetene til.",
    "deadline.letters.given": "Det siste brevet ble gitt {day}.",
    "deadline.letters.empty": "Ingen har et brev som kan være feil nå",
    "deadline.letters.empty-how":
      "Skrives det ned noe etter at et brev er gitt, står personen her til et nytt er gitt.",
    "deadline.letters.next": "De som fikk brevet senere",
    "deadline.unfollowed": "De ingen følger opp",
    "deadline.unfollowed.intro":
      "Planer der ingen oppfølging er notert på {weeks} uker, og ingen er avtalt. Også de som har vært like lenge i en sak uten plan.",
    "deadline.unfollowed.since": "{name} har planen. Ingenting er notert eller avtalt siden {day}.",
    "deadline.unfollowed.nobody":
      "Den som hadde planen, arbeider ikke her lenger. Ingenting er notert eller avtalt siden {day}.",
    "deadline.unfollowed.no-plan": "Ingen plan ennå. Med i saken siden {day}.",
    "deadline.unfollowed.empty": "Alle planer blir fulgt opp",
    "deadline.unfollowed.empty-how":
      "En plan står her når det er gått {weeks} uker uten oppfølging, og ingen er avtalt.",
    "deadline.unfollowed.next": "De som har ligget kortere",
    "deadline.next": "De som kommer senere",
    "deadline.first": "Tilbake til de første",
  },
};
