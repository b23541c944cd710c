import type { Translated } from "../area.ts";
import type { help as original } from "../en/help.ts";

export const help: Translated<typeof original> = {
  readBy: null,
  words: {
    "help.heading": "Hvem kan hjelpe deg",
    "help.intro":
      "Velg hva du trenger. Du får se hvem som hjelper, hva de gjør, og hva de må si videre. Vi spør ikke hvem du er, og ingenting blir lagret.",
    "help.need": "Hva trenger du?",
    "help.need.danger": "Jeg er i fare nå",
    "help.need.safe-place": "Et trygt sted å være",
    "help.need.child": "Noen under 18 trenger hjelp",
    "help.need.health": "Jeg er syk eller skadet",
    "help.need.advice": "Noen å snakke med og få råd av",
    "help.need.pay": "Jeg har ikke fått den lønna jeg skal ha",
    "help.need.housing": "Et sted å bo",
    "help.need.report-conditions": "Å fortelle hvordan det er på jobben",
    "help.need.crime": "Å fortelle om noe straffbart",
    "help.need.lawyer": "En advokat eller juridiske råd",
    "help.need.union": "En fagforening",
    "help.need.residence": "Spørsmål om tillatelser",
    "help.need.going-home": "Å reise hjem",
    "help.need.check-firm": "Å slå opp et firma",
    "help.place": "Hvor er du?",
    "help.place-help": "En by eller kommune. Du ser også dem som hjelper i hele landet.",
    "help.show": "Vis hvem som hjelper",
    "help.found": "Hvem kan hjelpe deg",
    "help.found-for": "Du valgte: {need}.",
    "help.keep-or-pass-on":
      "Mange kan holde det du forteller, for seg selv. Men ingen kan det når noen er i alvorlig fare, eller når det gjelder et barn. Spør før du forteller: «Hva må dere si videre?»",
    "help.other": "Let etter noe annet",
    "help.nobody": "Vi vet ikke om noen for akkurat dette",
    "help.nobody-now": "Velg «Noen å snakke med». De vet veien videre.",
    "help.call": "Ring {phone}",
    "help.never-rung":
      "Vi har ikke ringt dette nummeret selv. Svarer ingen, så se på deres egen side.",
    "help.rung": "Vi ringte dette nummeret sist {day}. Svarer ingen, så se på deres egen side.",
    "help.authority": "En myndighet",
    "help.no-authority": "Ikke en myndighet",
    "help.where": "Hvor: {places}",
    "help.municipal": "I kommunen eller fylket der du er.",
    "help.for-whom": "For: {whom}",
    "help.pass-on": "Hva de holder for seg selv, og hva de sier videre:",
    "help.languages": "Språk: {languages}",
    "help.web": "Siden til {name}",
  },
};
