import type { Translated } from "../area.ts";
import type { caseWork as original } from "../en/case.ts";

export const caseWork: Translated<typeof original> = {
  readBy: null,
  words: {
    "case.all": "Alle saker",
    "case.rail": "I denne saken",
    "case.view.overview": "Oversikt",
    "case.view.observations": "Observasjoner",
    "case.view.comparison": "Sammenligning",
    "case.view.persons": "Personer og samtykke",
    "case.view.safeguards": "Vern",
    "case.view.referrals": "Henvisninger",
    "case.view.outcomes": "Utfall",
    "case.view.log": "Hvem har lest dette",
    "case.where": "{place}, {sector}",
    "case.restricted": "bare for dem som har en del i saken",
    "case.safeguards-in-force": "Vern som gjelder",
    "case.safeguard.employer-must-not-know": "Arbeidsgiveren må ikke få vite.",
    "case.safeguard.employer-must-not-know.do":
      "Ikke ring, skriv eller besøk slik at arbeidsplassen merker det.",
    "case.safeguard.talk-before-removal": "Snakk før noen sendes ut.",
    "case.safeguard.talk-before-removal.do":
      "Ingen sendes ut av landet før noen har snakket med dem alene.",
    "case.safeguard.interpreter": "Trenger tolk.",
    "case.safeguard.interpreter.do":
      "Bestill før dere snakker sammen. Aldri en slektning, en kollega eller arbeidsgiveren.",
  },
};
