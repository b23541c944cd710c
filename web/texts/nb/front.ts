import type { Translated } from "../area.ts";
import type { front as original } from "../en/front.ts";

export const front: Translated<typeof original> = {
  readBy: null,
  words: {
    "front.title": "Er noe galt på jobben?",
    "front.heading": "Er noe galt på jobben?",
    "front.intro":
      "Du trenger ikke å vite hva det heter, og du trenger ikke å være sikker. Velg det som passer best.",
    "front.doors": "Velg hvor du vil begynne",
    "front.job": "Jobben min",
    "front.job.text":
      "Du er i arbeid, og noe er galt. Regn ut hva du har til gode, og se hvem som kan hjelpe deg, og hva de må si videre.",
    "front.languages": "På {count} språk:",
    "front.job.terms": "Ingen innlogging. Vi spør ikke om navn eller papirer.",
    "front.seen": "Jeg har sett noe",
    "front.seen.text":
      "Du så eller hørte noe på et arbeidssted. Svar på noen spørsmål og se hva du kan gjøre.",
    "front.seen.terms":
      "Omtrent fire minutter. Ingen innlogging. Ingenting blir sendt før du velger å sende det.",
    "front.work": "Jeg jobber med dette",
    "front.work.text":
      "Du arbeider i en etat eller organisasjon som hjelper, fører tilsyn eller etterforsker.",
    "front.work.terms": "Du logger inn med jobbkontoen din.",
    "front.receipt": "Se om du har fått svar",
    "front.receipt.text": "Har du sendt oss noe? Bruk koden på kvitteringen.",
    "front.rights.text":
      "Skriv hva som har skjedd, og se hvilke rettigheter som gjelder, og til når. Uten konto. Ingenting blir lagret.",
    "front.knowledge": "Les om avgjorte saker og hvem som kan hjelpe",
    "front.knowledge.text": "Hva domstoler har avgjort, hva loven sier, og hvem du kan kontakte.",
  },
};
