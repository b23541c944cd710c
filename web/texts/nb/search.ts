import type { Translated } from "../area.ts";
import type { search as original } from "../en/search.ts";

export const search: Translated<typeof original> = {
  readBy: null,
  words: {
    "search.heading": "Søk",
    "search.label": "Søk etter sted, arbeid, dekknavn, kode eller paragraf",
    "search.do": "Søk",
    "search.groups": "Vis bare",
    "search.all": "Alt",
    "search.group.cases": "Saker",
    "search.group.persons": "Personer",
    "search.group.referrals": "Henvisninger",
    "search.group.incoming": "I innboksen",
    "search.incoming.report": "Melding, ikke besvart",
    "search.incoming.referral": "Henvisning, ikke besvart",
    "search.group.knowledge": "Lov og kunnskap",
    "search.over": "over {count}",
    "search.show-all": "Vis {count}",
    "search.newest-only": "De nyeste vises. Skriv ett ord til for å finne en eldre.",
    "search.cut": "Vi så bare på de nyeste. Skriv ett ord til for å finne en eldre.",
    "search.none": "Ingen treff",
    "search.none-how": "Prøv færre ord, bare stedet, eller koden på saken.",
    "search.ended": "Dette søket er avsluttet",
    "search.ended-why":
      "Det du søker etter, lagres i ti minutter, og bare du kan åpne det. Søk på nytt.",
    "search.well": "Slik søker du",
    "search.by":
      "Skriv et sted, en type arbeid, et dekknavn, koden på en sak, en etat eller en paragraf. Skrivemåte og bindestrek har ikke noe å si.",
    "search.for-deeds": "først: bare det du kan gjøre.",
    "search.for-law": "først: bare lov.",
    "search.never-names":
      "Vi søker aldri i navn på personer. Det du skriver, kommer ikke i loggen.",
    "search.deeds": "Dette kan du gjøre",
    "search.no-deeds": "Ingenting du kan gjøre, heter det.",
    "search.observe-in": "Skriv en observasjon i {title}",
    "search.open-inbox": "Åpne innboksen",
    "search.open-deadlines": "Se frister",
    "search.open-referrals": "Se henvisninger og svar",
    "search.open-whom": "Se hvem som kan hjelpe",
    "search.open-share": "Se hva du kan fortelle andre",
    "search.open-compare": "Sammenlign med avgjorte saker",
    "search.open-routine": "Se hvem som avgjør her",
    "search.open-capacity": "Se kapasitet",
    "search.open-practice": "Øv på avgjorte saker",
    "search.open-knowledge": "Åpne lov og kunnskap",
  },
};
