import type { Translated } from "../area.ts";
import type { front as original } from "../en/front.ts";

export const front: Translated<typeof original> = {
  readBy: null,
  words: {
    "front.title": "Når arbeidet ikke er som det skal",
    "front.heading": "Når arbeidet ikke er som det skal",
    "front.intro":
      "Du trenger ikke å vite hva det heter, og du trenger ikke å være sikker. Velg det som passer best.",
    "front.doors": "Tre veier inn",
    "front.job": "Jobben min",
    "front.job.text":
      "Du er i arbeid, og noe er galt. Regn ut hva du har til gode, og se hvem som kan hjelpe deg, og hva de må si videre.",
    "front.languages": "På {count} språk:",
    "front.job.terms": "Ingen innlogging. Vi spør ikke hva du heter, eller om papirene dine.",
    "front.seen": "Jeg har sett noe",
    "front.seen.text":
      "Du så eller hørte noe på et arbeidssted. Svar på noen spørsmål og se hva du kan gjøre.",
    "front.seen.terms":
      "Omtrent fire minutter. Ingen innlogging. Ingenting blir sendt hvis ikke du sender det.",
    "front.work": "Jeg arbeider med dette",
    "front.work.text":
      "Du arbeider i en etat eller organisasjon som hjelper, fører tilsyn eller etterforsker.",
    "front.work.terms": "Du logger inn med jobbkontoen din.",
    "front.receipt": "Se om noen har svart deg",
    "front.receipt.text": "Har du sendt noe før, trenger du koden på kvitteringen.",
    "front.rights.text":
      "Skriv det som har hendt, uten konto, og se hva som gjelder og til når. Ingenting lagres.",
    "front.knowledge": "Les om arbeid som har gått galt",
    "front.knowledge.text": "Saker som er avgjort i retten, og hvem som hjelper.",
  },
};
