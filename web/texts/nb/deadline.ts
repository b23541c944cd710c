import type { Translated } from "../area.ts";
import type { deadline as original } from "../en/deadline.ts";

export const deadline: Translated<typeof original> = {
  readBy: null,
  words: {
    "deadline.heading": "Frister",
    "deadline.intro.mine":
      "Alt som må gjøres nå eller innen en dato i sakene og planene dine, og det du selv skal gjøre. Du får beskjed før datoen og på datoen. Oppgaver over fristen vises her til det er gjort.",
    "deadline.intro.ours":
      "Alt som må gjøres nå eller innen en dato i sakene du kan se her. Oppgaver over fristen vises her til det er gjort.",
    "deadline.whose.mine": "Mine",
    "deadline.whose.ours": "Alle hos oss",
    "deadline.part.at-once": "Gjør nå",
    "deadline.part.missed": "Over fristen",
    "deadline.part.this-week": "Denne uken",
    "deadline.part.coming-weeks": "De neste fire ukene",
    "deadline.part.later": "Senere",
    "deadline.part.hidden": "Skjult for deg",
    "deadline.hidden-was": "Fristen var {day}.",
    "deadline.kind.referral-answer": "Vi venter på svar på en henvisning",
    "deadline.kind.incoming-answer": "Vi må svare på en henvisning",
    "deadline.kind.reply-owed": "Vi må svare på et spørsmål fra en annen etat",
    "deadline.kind.plan-step": "Steg i planen",
    "deadline.kind.plan-follow-up": "Følg opp planen",
    "deadline.kind.plan-b": "Sett i gang en plan B",
    "deadline.plan-b": "Sett i gang plan B ({comes})",
    "deadline.plan-b-again": "Se på plan B igjen ({comes})",
    "deadline.kind.safeguard-review": "Se om et vern fortsatt trengs",
    "deadline.tried": "Prøvd {day}, ikke gjort ennå.",
    "deadline.agreed": "Avtalt til {day}, ikke gjort ennå.",
    "deadline.kind.right-day": "En rettighet tar slutt, eller noe må gjøres for å beholde den",
    "deadline.kind.right-at-once": "Noe som gjelder en rettighet, må gjøres nå",
    "deadline.kind.removal": "Noen må snakke med personen nå og skrive ned hva som ble gjort",
    "deadline.kind.ground-gone":
      "Trekk tilbake eller behold det vi sendte videre, etter at den første avsenderen trakk det",
    "deadline.kind.consent-ends": "Et samtykke utløper",
    "deadline.what": "{kind}: {what}",
    "deadline.also": "Også: {todo}",
    "deadline.who": "{right}. Hvem: {who}.",
    "deadline.of-going": "Nevner hjemreise. Reisen må vente.",
    "deadline.of-going-why": "Se hvorfor",
    "deadline.hidden": "Det er en frist her. Du har ikke tilgang til hva den gjelder",
    "deadline.for": "Gjelder",
    "deadline.of-law": "Loven setter denne datoen. Den kan ikke flyttes.",
    "deadline.named":
      "Datoen er hentet fra vedtaket eller brevet. Den kan ikke flyttes her. Er den feil, rett det som ble skrevet ned.",
    "deadline.not-moved": "Den kan ikke flyttes.",
    "deadline.by": "Innen {day}.",
    "deadline.at-once": "Gjør dette nå. Det kom opp {day}.",
    "deadline.come": "Gjør dette nå. Det planen er laget for, har skjedd. Det ble kjent her {day}.",
    "deadline.come-again":
      "Gjør dette nå. Planen har vært i bruk siden {since}, og det den er laget for, har nå skjedd. Det ble kjent her {day}.",
    "deadline.was": "Fristen var {day}. Det er ikke gjort ennå.",
    "deadline.day-off": "Det er ikke en arbeidsdag. Siste arbeidsdag før er {day}.",
    "deadline.owner": "{name} har ansvaret.",
    "deadline.owner-left": "{name} hadde ansvaret, men arbeider ikke her lenger.",
    "deadline.no-owner": "Ingen har ansvaret ennå.",
    "deadline.no-case": "I innboksen",
    "deadline.told": "Hvem som har fått beskjed ({count})",
    "deadline.told.soon": "{name}, før dagen: {at}",
    "deadline.told.due": "{name}, på dagen: {at}",
    "deadline.told.missed": "{name}, da dagen var gått: {at}",
    "deadline.told.still-missed": "{name}, da enda en arbeidsdag var gått: {at}",
    "deadline.not-told": "Ingen har fått beskjed ennå.",
    "deadline.look-again": "Sjekk datoen før noen stoler på den",
    "deadline.empty": "Ingen frister",
    "deadline.empty-how":
      "Når dere sender eller får en henvisning, vises svarfristen her. Den som har ansvaret, får beskjed i god tid.",
    "deadline.counsel": "Hvem som mister bistandsadvokaten",
    "deadline.counsel.intro":
      "Bistandsadvokater som falt bort de siste {after} dagene, eller faller bort innen {before} dager, etter det som er notert. Du ser bare dem du kan lese rettighetene til.",
    "deadline.counsel.ended": "Retten til bistandsadvokat falt bort {day}.",
    "deadline.counsel.ends": "Retten til bistandsadvokat faller bort {day}.",
    "deadline.counsel.for-court":
      "Fra {day} går saken etter en annen bestemmelse enn § 257. Det er ikke sikkert at personen fortsatt har bistandsadvokat.",
    "deadline.counsel.unsure": "Hadde personen bistandsadvokat, sluttet oppdraget {day}.",
    "deadline.counsel.empty": "Det er ikke notert at noen har mistet bistandsadvokaten",
    "deadline.counsel.empty-how":
      "Når en sak noteres som henlagt eller rettskraftig dømt, eller går over til en annen bestemmelse, vises personen det gjelder, her.",
    "deadline.counsel.next": "De som mistet den tidligere",
    "deadline.letters": "Brev som kan være utdaterte",
    "deadline.letters.intro":
      "Disse har fått et brev om hva vi kan og ikke kan love. Etterpå er det skrevet ned noe som rettighetene avhenger av. Lag et nytt brev, og gå gjennom det med personen. Du ser bare dem du kan lese rettighetene til.",
    "deadline.letters.given": "Det siste brevet ble gitt {day}.",
    "deadline.letters.empty": "Ingen brev er utdaterte",
    "deadline.letters.empty-how":
      "Skrives det ned noe etter at et brev er gitt, vises personen her til et nytt er gitt.",
    "deadline.letters.next": "De som fikk brevet senere",
    "deadline.unfollowed": "Personer ingen følger opp",
    "deadline.unfollowed.intro":
      "Planer uten notert oppfølging på {weeks} uker, og uten avtalt oppfølging. Også personer som har vært like lenge i en sak uten plan.",
    "deadline.unfollowed.since": "{name} har planen. Ingenting er notert eller avtalt siden {day}.",
    "deadline.unfollowed.nobody":
      "Den som hadde planen, arbeider ikke her lenger. Ingenting er notert eller avtalt siden {day}.",
    "deadline.unfollowed.no-plan": "Ingen plan ennå. Med i saken siden {day}.",
    "deadline.unfollowed.empty": "Alle planer blir fulgt opp",
    "deadline.unfollowed.empty-how":
      "En plan vises her når det er gått {weeks} uker uten oppfølging, og ingen er avtalt.",
    "deadline.unfollowed.next": "De som har ligget kortere",
    "deadline.next": "De som kommer senere",
    "deadline.first": "Tilbake til de første",
  },
};
