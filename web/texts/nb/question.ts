import type { Translated } from "../area.ts";
import type { question as original } from "../en/question.ts";

export const question: Translated<typeof original> = {
  readBy: null,
  words: {
    "question.heading": "Spørsmål det er verdt å stille",
    "question.from-comparison": "Slik kan du spørre om det, med åpne ord",
    "question.for-you": "Denne siden er for deg, ikke for personen",
    "question.for-you-why":
      "Vis eller les aldri opp rekkefølgen, faktaene eller sammenligningen. En forklaring som følger en liste, kan plukkes fra hverandre i retten. Arket til personen har bare spørsmål om trygghet og behov.",
    "question.sheet": "Åpne arket til personen",
    "question.to-asked": "Hva som er spurt om ({count})",
    "question.own": "Skriv ned et annet spørsmål som ble stilt",
    "question.reported": "Anmeldt til politiet {day}: spør bare om trygghet og behov",
    "question.reported-why":
      "Politiet tar forklaringen. Spør andre om faktaene imens, kan forsvaret si at personen ble ledet mot det andre venter seg. En norsk domstol skrev i 2008 at en forklaring noen kan ha noe igjen for, veier mindre. Hvert spørsmål fra oss kan gjøre det lettere å hevde.",
    "question.reported-source": "Fafo-notat 2021:11, linje 1297–1319, med Oslo tingrett 2008",
    "question.reported-held":
      "{count} spørsmål om fakta holdes tilbake til politiet sier at det er greit.",
    "question.reported-tell":
      "Forteller personen av seg selv: lytt, ikke grav, og skriv ned ordene deres.",
    "question.agreed": "Politiet sa {day} at dere kan spørre videre",
    "question.agreed-why":
      "{who} sa det, skrevet ned av {name}. Spør ikke om mer enn dere trenger, og skriv ned hvert spørsmål.",
    "question.how": "Hver gang du spør",
    "question.how.alone":
      "Alene med personen. Aldri der arbeidsgiveren, en formann eller en kollega hører eller ser det.",
    "question.how.interpreter":
      "Med en tolk som personen har valgt eller sagt ja til, aldri en slektning, en kollega eller arbeidsgiveren.",
    "question.how.rights":
      "Si først hvem du er, hva du må si videre, og at de kan la være å svare.",
    "question.how.one": "Ett spørsmål, med få ord. Så venter du. Foreslå ikke noe svar.",
    "question.how.never":
      "Ingenting om hvor noen er fra, eller hvilke papirer de har. Det spørres det bare om når en rettighet henger på det, og da ikke her.",
    "question.how.stop": "Stopp hvis personen blir redd, eller hvis noen kommer.",
    "question.in": "Språket til personen",
    "question.in-do": "Vis",
    "question.in-und": "et annet språk",
    "question.no-words": "Vi har ikke ord på dette språket",
    "question.no-words-how":
      "Ord som ingen med språket som sitt eget har lest, kan gjøre skade, så vi tilbyr ingen. Skaff tolk, og les opp spørsmålet slik det står her.",
    "question.unread":
      "Ingen som har språket som sitt eget, har lest ordene våre ennå: {languages}.",
    "question.interpreter": "Slik får du tolk",
    "question.needs": "Trygghet og behov",
    "question.needs-why": "Kan alltid spørres om, også etter en anmeldelse. I denne rekkefølgen.",
    "question.settling": "Det som ville avklare mest",
    "question.settling-why":
      "Det første kan avklare mest ved siden av de avgjorte sakene. Du trenger ikke stille alle, og ikke på én dag.",
    "question.settling-more": "Flere spørsmål ({count})",
    "question.settling-none": "Ingen åpne spørsmål",
    "question.settling-none-why":
      "Ingenting som de avgjorte sakene henger på, er åpent. Nye kommer når noe blir observert, eller når en avgjørelse legges til.",
    "question.care": "Slik",
    "question.not-when": "Vær varsom",
    "question.settles": "Kan si noe om",
    "question.note": "Skriv ned at det ble spurt",
    "question.unasked": "Åpent, men ikke noe å spørre om",
    "question.unasked-why":
      "Dette spør vi ingen om: det gjelder opphav eller papirer, eller svaret kan vendes mot personen. Noter det hvis de forteller.",
    "question.agreement": "Hva politiet sier om å spørre videre",
    "question.agreement.note": "Skriv ned hva politiet sa",
    "question.agreement.holds": "Hva sa de?",
    "question.agreement.yes": "Vi kan spørre om faktaene",
    "question.agreement.no": "Vi kan ikke spørre om faktaene lenger",
    "question.agreement.who": "Hvem i politiet",
    "question.agreement.who-help": "Navn og stilling, så andre kan ringe og spørre.",
    "question.agreement.on": "Dagen de sa det",
    "question.agreement.do": "Behold",
    "question.agreement.was-given": "{day}: {who} gikk med på det. Skrevet ned av {name}.",
    "question.agreement.was-ended": "{day}: {who} tok det tilbake. Skrevet ned av {name}.",
    "question.agreement.choose": "Velg hva de sa.",
    "question.agreement.no-day": "Skriv dagen de sa det.",
    "question.ask.heading": "Et spørsmål som ble stilt",
    "question.ask.intro":
      "Skriv ordene som ble sagt, ikke de du skulle ønske du hadde sagt. Det som lagres her, kan ikke endres etterpå.",
    "question.ask.wording": "Spørsmålet, ord for ord",
    "question.ask.person": "Hvem som ble spurt",
    "question.ask.person-none": "Ikke skrevet ned",
    "question.ask.on": "Dag",
    "question.ask.no-day": "Skriv dagen det ble spurt.",
    "question.ask.language": "Språket det ble snakket på med personen",
    "question.ask.interpreter": "Var det en tolk til stede?",
    "question.ask.interpreter-missing": "Si om det var en tolk til stede.",
    "question.interpreter.none": "Ingen tolk",
    "question.interpreter.teller": "Nei, den som gikk gjennom det, snakker språket",
    "question.interpreter.chosen-by-person": "Ja, en personen valgte eller sa ja til",
    "question.interpreter.not-chosen-by-person": "Ja, en personen ikke fikk velge",
    "question.ask.rights": "Hadde noen forklart rettighetene på forhånd?",
    "question.ask.told": "Hva personen var blitt fortalt på forhånd",
    "question.ask.told-help":
      "For eksempel hvem du er, hva du må si videre, at de kan få advokat, og hvilken hjelp som finnes.",
    "question.ask.answer": "Hva personen sa",
    "question.ask.answer-help":
      "Med deres egne ord. Det lagres for seg, som en observasjon som viser til spørsmålet. Ingen navn her.",
    "question.ask.facts": "Hva svaret sier om faktaene",
    "question.ask.facts-help": "Bare det som ble sagt. «Vet ikke» er et fullt svar.",
    "question.ask.do": "Behold spørsmålet",
    "question.ask.keep-so": "Behold det slik det ble stilt",
    "question.leading": "Denne formuleringen kan kalles ledende",
    "question.leading-why":
      "Ble det spurt slik, så la det stå slik. Har du ikke spurt ennå, prøv en som begynner med hvordan, hva eller fortell.",
    "question.sign.yes-or-no": "Det kan besvares med ja eller nei.",
    "question.sign.suggests": "Det nevner en handling, så personen kan ta den fra deg.",
    "question.sign.status-or-origin": "Det spør hvor noen er fra, eller om papirene deres.",
    "question.asked.heading": "Hva som ble spurt om, i rekkefølge",
    "question.asked.intro":
      "Hvert spørsmål slik det ble sagt, for den som må vise hvordan forklaringen ble til: politiet, påtalemyndigheten, retten. Skriv ut fra menyen i nettleseren.",
    "question.asked.empty": "Ingenting er skrevet ned ennå",
    "question.asked.empty-how": "Skriv ned hvert spørsmål så snart du har stilt det.",
    "question.asked.by": "{name}, {day}",
    "question.asked.noted": "Skrevet ned",
    "question.asked.person": "Stilt til",
    "question.asked.language": "Språk",
    "question.asked.interpreter": "Tolk",
    "question.asked.rights": "Fortalt på forhånd",
    "question.asked.rights-no": "Rettighetene var ikke forklart",
    "question.asked.rights-not-known": "Vet ikke om rettighetene var forklart",
    "question.asked.answer": "Svar",
    "question.asked.answer-none": "Ikke noe svar er skrevet ned",
    "question.asked.answered": "{day}. Skrevet ned av {name}, {noted}.",
    "question.asked.answer-add": "Skriv ned svaret",
    "question.answer.heading": "Svaret på et spørsmål",
    "question.answer.intro":
      "Skriv det med personens egne ord, så snart det er gitt. Det lagres som en observasjon som viser til spørsmålet, og kan ikke endres siden.",
    "question.answer.on": "Dagen det ble sagt",
    "question.answer.keep": "Lagre svaret",
    "question.answer.after":
      "Politiet har saken. Et svar som er gitt, lagres likevel, med dagen det ble sagt; spør ikke videre om det.",
    "question.answer.to": "Svar på: «{wording}»",
    "question.asked.answer-at": "Lagret som en observasjon",
    "question.asked.after":
      "Stilt etter anmeldelsen {day}, og ingen enighet med politiet er skrevet ned.",
    "question.asked.after-needs": "Stilt etter anmeldelsen {day}; om trygghet og behov.",
    "question.asked.after-agreed": "Stilt etter anmeldelsen {day}, som avtalt med {who}.",
    "question.sheet.print":
      "Skriv ut fra menyen i nettleseren, eller snu skjermen. Gi aldri enheten fra deg: ett trykk unna ligger det personen ikke skal se.",
    "question.sheet.interpreter": "En tolk leser dette høyt.",
  },
};
