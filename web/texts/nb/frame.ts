import type { Translated } from "../area.ts";
import type { frame as original } from "../en/frame.ts";

export const frame: Translated<typeof original> = {
  readBy: null,
  words: {
    "frame.proposed": "Slik det ville bli. Dette er et utkast, og står ingen steder ennå.",
    "frame.name": "Lenke",
    "desk.me": "Meg",
    "desk.more": "Mer",
    "desk.menu": "Lenke",
    "desk.dock": "Meny nederst",
    "desk.office": "Kontoret vårt",
    "desk.keys": "Taster",
    "desk.keys.find": "Søk",
    "desk.keys.rows": "Ned og opp i en liste",
    "desk.keys.open": "Åpne",
    "desk.keys.act": "Gjør det knappen på raden gjør",
    "desk.keys.take": "Ta den",
    "desk.keys.filters": "Filtre",
    "desk.keys.groups": "Gruppene i en sak",
    "desk.keys.close": "Lukk",
    "desk.keys.off": "Slå av tastene",
    "desk.keys.on": "Slå på tastene",
    "desk.tools": "Verktøy",
    "frame.skip": "Hopp til innholdet",
    "frame.slow": "Dette tar tid. Det du har svart og skrevet, er her fortsatt.",
    "frame.unreached":
      "Neste side kom ikke, og ingenting er tapt. Det du har svart og skrevet, er her fortsatt. Sjekk nettet, og prøv igjen.",
    "frame.too-much":
      "Dette ble for langt å sende. Ingenting er sendt, og ingenting er borte: det du har skrevet, er fortsatt her. Gjør det kortere, og prøv igjen.",
    "frame.language": "Språk",
    "frame.sign-in": "Logg inn",
    "frame.sign-out": "Logg ut",
    "frame.signed-in": "{name}, {agency}",
    "frame.quiet-title": "Informasjon",
    "frame.title": "{matter} – Lenke",
    "frame.failed-title": "Ikke ferdig ennå: {matter} – Lenke",
    "frame.about":
      "Lenke gir informasjon og sender videre det du selv velger å sende. Lenke avgjør aldri hva noen er eller har gjort.",
    "frame.invented":
      "Dette er en demonstrasjon. Alle personer, firmaer og saker her er oppdiktet.",
    "frame.isolated":
      "Dette er en kopi av Lenke. Den sender ingenting og tar ikke imot noe. Ikke meld fra eller arbeid her.",
    "frame.may-be-found":
      "Spør personen først: Hvem kan finne dette, og hvor er det trygt å ha det? Du kan lese det høyt uten å gi det ut, eller oppbevare det her for personen.",
    "frame.back": "Tilbake",
    "frame.too-many": "Velg høyst {most}. Du har valgt {count}.",
    "frame.too-long":
      "Dette er {count} tegn, og {most} er det meste. Ingenting er kuttet og ingenting er lagret: gjør det kortere, og send på nytt.",
    "frame.not-chosen": "{field}: Velg ett. Vi velger aldri for deg.",
    "frame.missing": "{field}: Skriv noe. Det trengs.",
    "frame.no-number": "{field}: Skriv et helt tall.",
    "frame.no-day": "{field}: Skriv en dag som finnes, med år, måned og dag.",
    "frame.signs-lacking":
      "Noen tegn kunne ikke skrives her. Det står en boks i stedet for hvert av dem.",
    "frame.kept-see": "Se hvor det står",
    "frame.optional": "du kan hoppe over dette",
    "frame.source-help":
      "Saken har opplysninger fra noen som skal være ukjent. Dine egne ord kan vise hvem: La være å skrive det bare de kunne vite.",
    "frame.maybe": "Kanskje, jeg er usikker",
    "frame.dont-know": "Vet ikke",
    "frame.yes": "Ja",
    "frame.no": "Nei",
    "frame.step": "Spørsmål {number} av {total}",
    "frame.sources": "Hvor dette kommer fra",
    "frame.source-only-english":
      "Bare den engelske ordlyden er lest: den norske var ikke å få tak i.",
    "frame.source-read": "lest {day}",
    "frame.beside": "Sett i sammenheng",
    "frame.tag.not-verified": "Ikke bekreftet",
    "frame.tag.unconfirmed": "Usikker opplysning",
    "frame.tag.awaited": "Venter på svar",
    "frame.tag.due": "Frist snart",
    "frame.tag.missed": "Ikke gjort i tide",
    "frame.tag.urgent": "Haster",
  },
};
