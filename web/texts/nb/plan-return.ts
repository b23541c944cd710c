import type { Translated } from "../area.ts";
import type { planReturn as original } from "../en/plan-return.ts";

export const planReturn: Translated<typeof original> = {
  readBy: null,
  words: {
    "plan.return.intro":
      "Ingenting her tas for gitt. Hvert svar er personens eget, skrevet ned av en navngitt kollega en bestemt dag. Det som ikke er spurt om, står som ikke spurt om.",
    "plan.return.child-notified":
      "Barneverntjenesten har fått beskjed. Ingenting ved reisen avtales eller bestilles før den, eller vergen, har sagt ja og er med. Det er voksne med ansvar for barnet som ordner reisen, sammen med barnet, og som ser etter hvem som tar imot. Et ja fra barnet alene er ikke nok.",
    "plan.return.child-how":
      "Ingen reise for en som er eller kan være under atten, avtales eller bestilles før barneverntjenesten har fått beskjed og er med på den. Er det ikke meldt fra, gjør det nå, når som helst på døgnet. Det er voksne med ansvar for barnet som ordner reisen, sammen med barnet, og som ser etter hvem som tar imot. Et ja fra barnet alene er ikke nok.",
    "plan.return.doubt": "Det gjelder disse ordene: «{words}».",
    "plan.return.locks": "Dette må være på plass før en reise",
    "plan.return.lock-wish": "Personen har sagt ja til å reise",
    "plan.return.lock-safety":
      "Det er fortalt, alene eller med tolk hvis personen trenger det, hva som venter, hvem personen er redd for og hvem som vet om reisen. Er personen redd for noen, er det avklart hvordan personen er trygg",
    "plan.return.lock-joins":
      "Barneverntjenesten eller vergen har sagt ja til reisen og er med på den",
    "plan.return.open": "På plass",
    "plan.return.shut": "Mangler",
    "plan.return.child-waits":
      "Personen er eller kan være under atten. Reisen venter til barnevernet har fått beskjed.",
    "plan.return.child-unclear":
      "I saken står det at noen er eller kan være under atten. Reisen venter til det er avklart.",
    "plan.return.says-no": "Personen sier nei til å reise nå. Reisen venter.",
    "plan.return.no-yes": "Det er ikke noe ja til å reise som teller nå. Reisen venter.",
    "plan.return.waits-heading": "En hjemreise venter",
    "plan.return.waits":
      "En reise er skrevet ned. Ingenting ved den ordnes før det som mangler, er på plass. Er noe bestilt, stans det sammen med personen.",
    "plan.return.afraid.yes": "Personen er redd for noen der, eller på veien",
    "plan.return.afraid.not-known":
      "Det er ikke kjent om personen er redd for noen der. Ikke kjent er ikke nei.",
    "plan.return.afraid-so":
      "Ingen reiser før det er avklart hvem som møter personen, og hvordan personen er trygg på veien og der.",
    "plan.return.safe-of": "Dette sa personen om hvem de er redd for. Svaret gjelder dem også:",
    "plan.return.afraid-settled":
      "Det er avklart hvordan personen er trygg. Personen sier det slik:",
    "plan.return.not-asked": "Ikke spurt om",
    "plan.return.before": "Før dette sa personen noe annet. Se om det fortsatt gjelder:",
    "plan.return.ask": "Skriv ned hva personen sa",
    "plan.return.topic.wish": "Vil du reise hjem?",
    "plan.return.topic.waits": "Hva venter deg der?",
    "plan.return.topic.fear": "Er det noen du er redd for der, eller på veien?",
    "plan.return.topic.told": "Hvem vet at du kanskje kommer?",
    "plan.return.topic.contact": "Hva sier du til å snakke med IOM, som hjelper med reisen?",
    "plan.return.topic.journey": "Når, hvordan og med hvem er reisen?",
    "plan.return.answer": "Svaret",
    "plan.return.answer.yes": "Ja",
    "plan.return.answer.yes-free": "Ja, fritt og uten vilkår",
    "plan.return.answer.yes-safe": "Ja, det er på plass nå, uten vilkår",
    "plan.return.answer.no": "Nei",
    "plan.return.answer.said": "Personen sa dette:",
    "plan.return.answer.does-not-know": "Vet ikke",
    "plan.return.answer.will-not-say": "Vil ikke si det",
    "plan.return.words": "Med egne ord",
    "plan.return.words-help":
      "Trengs, unntatt når svaret er «Vet ikke» eller «Vil ikke si det». Det er fullgode svar, og ingen må gi et annet.",
    "plan.return.wish-wrong": "Personen sier at svaret om å reise er feil. Reisen venter.",
    "plan.return.journey-wrong": "Personen sier at det som står om reisen, er feil. Reisen venter.",
    "plan.return.journey-alone": "Det står ikke at barnevernet er med på reisen. Reisen venter.",
    "plan.return.journey-along": "Det står ikke at reisen er uten noen under atten. Reisen venter.",
    "plan.return.journey-with":
      "Reisen er med noen personen kan være redd for eller skylde penger. Reisen venter.",
    "plan.return.journey-older":
      "Reisen er planlagt uten det personen har sagt siden. Reisen venter.",
    "plan.return.not-safe": "Det er ikke klart at reisen er trygg. Reisen venter.",
    "plan.return.not-seen":
      "Du ser ikke hjemreisen, og derfor ikke om reisen kan ordnes. Spør den som har planen.",
    "plan.return.step": "Nevner hjemreise. {why}",
    "plan.return.step-done":
      "Er noe kjøpt eller bestilt, stans det sammen med personen, og si fra til den som har planen.",
    "plan.return.corrected": "Personen sier at et svar om hjemreisen er feil",
    "plan.return.corrected-so":
      "Et svar som personen sier er feil, teller ikke. Skriv hva som ble gjort med det, og spør på nytt.",
    "plan.return.lack": "{question} {why}",
    "plan.return.first-law":
      "Før en dag for reisen settes: spør en advokat. Spør hva reisen gjør med en tillatelse, med en klage og med lønn som ikke er krevd. Har personen forklart seg eller anmeldt noen: spør om hvem som vet det der, og om hevn.",
    "plan.return.first-law-see": "Se hva som endrer seg hvis personen reiser ut",
    "plan.return.lacks": "Det som mangler",
    "plan.return.why.not-asked": "Ikke spurt om.",
    "plan.return.why.corrected":
      "Personen sier at svaret er feil. Gjør noe med det, og spør på nytt.",
    "plan.return.why.corrected-to-ask":
      "Personen sa at svaret var feil, og det er gjort noe med det. Det som gjenstår: Spør på nytt.",
    "plan.return.why.corrected-to-deal-with":
      "Personen sa at et svar her var feil, og er spurt på nytt. Det som gjenstår: Skriv hva som ble gjort med det.",
    "plan.return.why.not-told":
      "Personen vet det ikke, eller vil ikke si det. Ingen trenger å svare, men da er det ikke kjent.",
    "plan.return.why.not-alone":
      "Svaret er sagt med andre til stede, og da teller det ikke. Spør igjen alene, eller med tolk hvis personen trenger det.",
    "plan.return.why.no-interpreter":
      "Svaret er sagt uten tolk, og i saken står det at det trengs tolk. Da er det ikke kjent om det ble forstått. Spør igjen med tolk. Har dere et felles språk som begge snakker godt, kan du spørre på det. Skriv da at det var slik.",
    "plan.return.why.no": "Svaret er nei.",
    "plan.return.why.on-condition":
      "Ja, men bare hvis noe er på plass. Spør personen om det er det nå.",
    "plan.return.why.in-doubt":
      "Ordene kan si noe annet enn et fritt ja uten vilkår, eller at andre ordner reisen, eller de er på et språk som ikke kan leses her. Spør på nytt.",
    "plan.return.why.reads-as-fear":
      "Svaret er nei, men ordene sier mer enn nei, eller kan ikke leses her. Spør på nytt.",
    "plan.return.why.newer-fear":
      "Svaret er eldre enn det personen sist sa om hvem de er redd for. Spør på nytt.",
    "plan.return.why.newer-risk":
      "Noe er sagt som kan gjøre reisen farlig, og det er nyere enn dette svaret, eller svaret mangler. Spør hvordan personen er trygg for dem det gjelder, også om personen ikke er redd. Skriv svaret så det sier noe om dem, for eksempel «Han jeg skylder penger, vet ikke hvor jeg skal bo». Det samme svaret om igjen er ikke nok.",
    "plan.return.why.newer-unseen":
      "Noe i planen som du ikke ser, kan gjøre reisen farlig, og det er nyere enn dette svaret. Spør den som har planen, før noe ordnes.",
    "plan.return.why.newer-answer":
      "Reisen er planlagt uten det personen sa {day}. Se på den sammen, og skriv den på nytt.",
    "plan.return.why.newer-wish":
      "Personen har siden sagt at de vil noe annet enn å reise hjem. Spør på nytt.",
    "plan.return.why.wish-corrected":
      "Personen sier at noe er feil i det de vil, og det kan være at de ikke reiser. Se under «Hva personen sier er feil», gjør noe med det, og spør på nytt.",
    "plan.return.why.not-joined":
      "Personen er eller kan være under atten, og det står ikke at barneverntjenesten eller vergen er med på reisen. Skriv hvem det er, når de har sagt ja til det, for eksempel «Mona Lie fra barnevernet reiser med meg».",
    "plan.return.why.with-feared":
      "Reisen er med noen personen kan være redd for, skylde penger eller har jobbet for: de møter, henter, kjører eller følger. Ingen reiser slik. Finn en annen måte sammen, og skriv reisen på nytt.",
    "plan.return.why.child-along":
      "I saken står det at noen andre er eller kan være under atten, og det er ikke svart på om noen slik er med på reisen. Svar på det, og skriv reisen på nytt.",
    "plan.return.why.said-missing":
      "Personen sier at noe mangler her, og ingen har gjort noe med det ennå.",
    "plan.return.why.to-notify":
      "Personen er eller kan være under atten, og det står ikke skrevet at barneverntjenesten har fått beskjed. Meld fra nå, og skriv under «Rettigheter og frister» at det er gjort. Et ja fra barnet alene er ikke nok.",
    "plan.return.why.age-to-ask":
      "I saken, eller i det personen har sagt, står det at noen er eller kan være under atten, og ingen har svart etter det på om det gjelder denne personen. Svar på det under «Rettigheter og frister».",
    "plan.return.why.not-seen":
      "I saken står det at noen er eller kan være under atten. Du ser ikke hvem det er, eller om barneverntjenesten har fått beskjed. Spør den som har planen.",
    "plan.return.along": "Er noen med på reisen som er eller kan være under atten?",
    "plan.return.along.none": "Nei",
    "plan.return.along.own": "Ja, bare personens egne barn, og ingen av dem er en person i saken",
    "plan.return.along.child":
      "Ja, andre, et barn som er en person i saken, eller det er ikke sikkert",
    "plan.return.along-help":
      "Er du i tvil om et barn er personens eget, eller om hvem som har omsorgen: velg det siste, og ring barneverntjenesten.",
    "plan.return.along-own":
      "Bare personens egne barn er med på reisen, og ingen av dem er en person i saken",
    "plan.return.along-none": "Ingen som er eller kan være under atten, er med på reisen",
    "plan.return.joins":
      "Har barneverntjenesten, eller vergen, sagt ja til denne reisen, og er noen derfra med på den?",
    "plan.return.joins.agreed": "Ja. Skriv hvem det er, i feltet over",
    "plan.return.joins.not-yet": "Nei, eller ikke ennå",
    "plan.return.joins-agreed": "Barneverntjenesten eller vergen har sagt ja til reisen og er med",
    "plan.return.topic.safe":
      "Er det avklart hvordan du er trygg for dem du er redd for, skylder penger, eller som ordner reisen?",
    "plan.return.answer.yes-if": "Ja, hvis noe er på plass først",
    "plan.return.interpreter-help":
      "I saken står det at det trengs tolk. Det som sies til deg alene, teller bare på et språk dere begge snakker godt: Velg det hvis det var slik. Ellers spør igjen med tolk.",
    "plan.return.fear-help":
      "Det gjelder både der og på veien. Er svaret nei, skriv bare det. Hvem som henter, venter eller vet om det, spørres det om for seg.",
    "plan.return.safe-help":
      "Alle som hjelper med hjemreisen, leser dette. Er svaret ja: skriv hvem som møter personen, hvor personen skal bo, og om den de er redd for, vet hvor. Ellers kan «Vet ikke» eller «Vil ikke si det» stå uten ord. Det er fullgode svar, og ingen må gi et annet.",
    "plan.return.known-to":
      "Vet noen som personen er redd for, skylder penger eller har jobbet for, hvor personen skal bo, eller hvem som møter?",
    "plan.return.known-to-help":
      "Svar bare hvis svaret øverst er ja. Spør om hver av dem, og om familien deres.",
    "plan.return.known-to.nobody": "Nei, ingen av dem",
    "plan.return.known-to.kept-away":
      "Ja, men de kan ikke komme dit, eller har ikke lenger grunn til det: fengsel, død, besøksforbud, gjeld som er borte. Skriv hva, i feltet over",
    "plan.return.known-to.somebody": "Ja, eller det er ikke sikkert",
    "plan.return.known-to-nobody":
      "Ingen som personen er redd for, skylder penger eller har jobbet for, vet hvor, eller hvem som møter",
    "plan.return.known-to-kept-away":
      "De som personen er redd for, skylder penger eller har jobbet for, kan ikke komme dit, eller har ikke lenger grunn til det",
    "plan.return.danger-told": "Svaret gjelder også dette, som er sagt: «{words}».",
    "plan.return.rests-on": "Dette hviler på disse ordene: «{words}».",
    "plan.return.rests-on-before":
      "Dette hviler på disse ordene, som sto der før: «{words}». Skriv hvem som møter eller tar imot nå, eller hvordan personen er trygg.",
    "plan.return.answer-help":
      "Sier personen ja på et vilkår, som «når det er trygt», velg «Ja, hvis». Velg det også når du ikke kan lese ordene, eller ikke er sikker på hva de betyr. Da venter reisen til personen selv sier at det er slik.",
  },
};
