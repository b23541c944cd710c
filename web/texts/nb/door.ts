import type { Translated } from "../area.ts";
import type { door as original } from "../en/door.ts";

export const door: Translated<typeof original> = {
  readBy: null,
  words: {
    "door.title": "Informasjon",
    "door.heading": "Arbeid og lønn i Norge",
    "door.lead": "Du trenger ikke si hvem du er.",
    "door.check": "Er jobben min i orden?",
    "door.check.text": "Noen spørsmål om lønn, tid, bolig og papirer. Du ser hva du har rett til.",
    "door.pay": "Hva har jeg til gode?",
    "door.pay.text": "Regn ut lønnen fra timene dine, steg for steg.",
    "door.help": "Hvem kan hjelpe meg?",
    "door.help.text": "Folk du kan ringe eller besøke, og hva de må si videre.",
    "door.stays-here":
      "Det du skriver, blir på denne telefonen. Det blir ikke sendt, og det er borte når du går fra siden.",
    "door.passes-server":
      "Nettleseren din kjører ikke skript her, så det du skriver, går gjennom serveren vår for å bli regnet ut. Det blir ikke lagret der, men nettleseren selv kan ta vare på det: bruk et privat vindu, og lukk det når du er ferdig. Ikke bruk Tilbake eller Last på nytt i nettleseren: den kan da be om å sende skjemaet en gang til, eller vise den siste siden, og det du skrev, kan bli borte. Bruk knappene på siden.",
    "door.not-loaded":
      "Dette ble ikke lastet. Ingenting ble sendt. Se om du har nett, og prøv igjen.",
    "door.busy.what": "Vi har for mye å gjøre akkurat nå",
    "door.busy.why": "Ingenting er gjort, og ingenting av det du skrev, er borte.",
    "door.busy.now": "Vent noen sekunder, og prøv igjen.",
    "door.busy.back": "Vent noen sekunder, gå én side tilbake, og send det igjen.",
    "door.busy.again": "Prøv igjen",
    "door.hello": "Hei",
    "door.my-job": "Jobben min",
    "door.reloaded":
      "Siden ble lastet på nytt. Det du skrev, er borte: vi lagrer ingenting på denne telefonen.",
    "door.leave": "Gå fra denne siden nå",
    "door.back": "Tilbake",
    "door.go-on": "Gå videre",
    "door.start": "Start",
    "door.aloud": "Les høyt",
    "door.dont-know": "Vet ikke",
    "door.yes": "Ja",
    "door.no": "Nei",
    "door.skip": "Hopp til innholdet",
    "door.interpreter":
      "Du kan be om en som snakker språket ditt. En myndighet må da skaffe tolk, og du betaler ingenting.",
    "door.not-read": "Ingen som har dette som morsmål, har lest ordene ennå.",
    "door.diary": "Før dagbok over timene på denne telefonen",
    "door.diary.risk":
      "Den som har telefonen, kan finne den: siden tilbyr den da til alle som åpner den. Ikke lagre på en telefon som arbeidsgiveren eier eller ser i.",
    "door.diary.keep": "Lagre det jeg har skrevet, her",
    "door.diary.kept": "Lagret på denne telefonen.",
    "door.diary.open": "Åpne dagboka mi",
    "door.diary.forget": "Slett dagboka mi",
    "door.diary.forgotten": "Slettet fra denne telefonen.",
    "door.invented": "Dette er en demonstrasjon. Alle personer og firmaer i den er oppdiktet.",
    "door.own-words": "Lovens egne ord",
    "door.own-words.as-of": "Ordlyden er den som gjaldt {day}.",
    "door.own-words.amended": "Loven ble sist endret med virkning fra {day}.",
    "door.own-words.changed":
      "Ordlyden i loven er endret siden vi leste den, og vi har ikke sjekket dette på nytt ennå. Spør noen som kan det. Det gjelder {sections}.",
    "door.source-read": "Lest {day}.",
    "door.sources": "Hvor dette kommer fra",
  },
};
