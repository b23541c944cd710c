import type { Translated } from "../area.ts";
import type { life as original } from "../en/life.ts";

export const life: Translated<typeof original> = {
  readBy: null,
  words: {
    "life.heading": "Rettigheter: {person}",
    "life.way": "Rettighetene til {person}",
    "life.view.rights": "Rettigheter og frister",
    "life.view.happened": "Hva som har skjedd",
    "life.view.what-if": "Hva om",
    "life.view.letter": "Hva vi kan og ikke kan love",
    "life.view.explained": "Forklare alle rettigheter",
    "life.view.calendar": "Kalender",
    "life.case.heading": "Rettigheter og frister",
    "life.case.intro":
      "Hver person i saken har sine egne rettigheter på en tidslinje. Den følger av det som har skjedd med personen, og av hvordan det gikk med saken.",
    "life.case.empty": "Ingen person i saken ennå",
    "life.case.empty-how": "Legg til en person med et dekknavn, så står rettighetene her.",
    "life.case.add": "Legg til en person",
    "life.case.next": "Neste frist: {day}. {title}",
    "life.case.no-next": "Ingen frist er kjent.",
    "life.case.at-once": "Straks.",
    "life.case.missed": "Passert, og ikke skrevet som gjort",
    "life.case.more": "Og {count} til",
    "life.case.nothing": "Ingenting er skrevet ned om denne personen ennå.",
    "life.case.not-yours":
      "Du ser ikke rettighetene til denne personen. Det krever feltet Juss i planen, eller, uten en plan, at du er tatt inn i saken. Spør den som eier saken.",
    "life.case.open": "Ikke kjent ennå: {count} spørsmål",
    "life.intro":
      "Per {day}, av det som er skrevet ned. Det ingen har skrevet ned, regnes som ikke kjent, aldri som nei.",
    "life.nothing": "Ingenting er skrevet ned ennå",
    "life.nothing-how":
      "Skriv ned hva som har skjedd med personen, og hvilken dag: funnet, tillatelser, anmeldelse, lønn som forfalt. Rettigheter og frister følger av det.",
    "life.note-happened": "Skriv ned hva som har skjedd",
    "life.passed": "Passert",
    "life.days-of-law":
      "Disse dagene er regnet ut av loven slik den er lest, bortsett fra dem der det står at vedtaket sier dagen. Ingen her kan flytte dem; det som endrer dem, er det som har hendt.",
    "life.at-once":
      "Det som skal gjøres straks, har ingen dag. Er det skrevet som gjort, minnes ingen på det mer; hender det samme på nytt, kommer det tilbake.",
    "life.child-help": "Hvem du ringer om et barn, når som helst på døgnet:",
    "life.legal-help": "Hvem det er: advokat, fri rettshjelp, rettshjelptiltak og fagforening",
    "life.legal-help-all": "Alle i katalogen som gir juridiske råd, etter sted og språk",
    "life.named-day":
      "Dette er siste dag i vedtaket eller brevet, slik den ble skrevet ned. Se der om den stemmer.",
    "life.safe-day": "Ikke sikkert: en dag for å være trygg. Spør en advokat.",
    "life.met-late":
      "Det var etter dagen for å gjøre det i tide. Spør en advokat hva det betyr for rettigheten.",
    "life.meet": "Skriv hvordan det gikk",
    "life.meet-for": "Skriv hvordan det gikk: {title}, {day}",
    "life.meet-on": "Dato",
    "life.meet-on-help": "Datoen det ble gjort eller prøvd, eller er avtalt til.",
    "life.told.done": "Gjort {on}. Skrevet ned {at} av {name}.",
    "life.told.tried": "Prøvd {on}, ikke gjort ennå. Skrevet ned {at} av {name}.",
    "life.told.agreed": "Avtalt til {on}, ikke gjort ennå. Skrevet ned {at} av {name}.",
    "life.told.words": "Skrevet med ord {on} av {name}. Det er ikke svart på om det er gjort.",
    "life.told.open":
      "Må fortsatt gjøres: Det er ikke svart at barneverntjenesten har tatt imot meldingen.",
    "life.how": "Hvordan gikk det?",
    "life.how.done": "Gjort",
    "life.how.tried": "Prøvd, ikke gjort ennå",
    "life.how.agreed": "Avtalt til senere",
    "life.told-body": "Hvem fikk beskjed?",
    "life.told-body.child-welfare": "Barneverntjenesten eller barnevernvakten",
    "life.told-body.another": "Noen andre, for eksempel politiet eller en hjelpetelefon",
    "life.told-body.not-known": "Ikke kjent hvem som fikk beskjed",
    "life.with": "Med hvem",
    "life.with-help":
      "For eksempel advokaten eller et kontor, og hva som ble sagt. Det vises slik du skriver det.",
    "life.meet-on-in-time":
      "Datoen det ble gjort eller prøvd, eller er avtalt til. Ble det gjort innen fristen, står rettigheten her også etterpå, til den er avgjort.",
    "life.meet-each": "Hvis det er gjort: Kryss av det som er gjort",
    "life.meet-each-help":
      "Skriv det som gjort først når alt er gjort. Til da står dagen og minner om det.",
    "life.meet-does":
      "Det skrives ned i ditt navn, og kan angres. Bare «Gjort» stopper påminnelsene.",
    "life.meet-do": "Lagre hvordan det gikk",
    "life.undo": "Det ble ikke gjort likevel",
    "life.undo-for": "Det ble ikke gjort likevel: {title}, {day}",
    "life.undo-why": "Hvordan det har seg at det ikke ble gjort",
    "life.undo-help":
      "Trengs, så den neste som leser, forstår. Det som først ble skrevet, kan fortsatt leses. Det står igjen som noe som må gjøres, som om ingen hadde skrevet at det er gjort.",
    "life.undo-do": "Skriv at det ikke ble gjort",
    "life.undone": "Ikke gjort likevel, skrevet ned {at} av {name}:",
    "life.kept.taken-back":
      "Lagret: det er tatt tilbake, og det som hang på det, er regnet ut på nytt",
    "life.kept.event": "Lagret: det som skjedde, er skrevet ned",
    "life.claimed-before":
      "Ble det krevd skriftlig før de tre månedene var over, skriv dagen det ble gjort, og hvem som gjorde det: da regnes det som krevd i tide.",
    "life.kept.closes": "Dette kreves ikke lenger, det som skulle vært betalt: {days}.",
    "life.kept.closes-not":
      "Har noe av dette ikke kommet, er det fortsatt å kreve, og fristene løper: rett det du skrev. Kom det bare for én lønningsdag, velg det, og skriv hvilken.",
    "life.kept.closes-correct": "Rett det",
    "life.kept.danger":
      "Det handler om fare, så en hjemreise venter. De som planlegger reisen, leser ikke dette: Skriv det i planen også.",
    "life.kept.reported-besides":
      "Saken regnes fortsatt også under {provision}, og det som bygger på det, står som før, også i brevet til personen. Har politiet den bare under det nye, skriv «Saken henlagt» med {provision} og dagen, eller «Tiltale» når den kommer. Vet du det ikke, spør advokaten eller politiet.",
    "life.kept.reported-besides-way": "Skriv at den delen er henlagt",
    "life.kept.danger-way": "Skriv den under Trygghet i planen",
    "life.kept.to-come": "{day} er ikke kommet ennå, og er skrevet ned som en dag som kommer.",
    "life.kept.follows": "Se rettighetene som følger av det",
    "life.kept.answer": "Lagret: svaret er skrevet ned",
    "life.kept.stands": "Lagret: svaret er skrevet ned",
    "life.kept.met": "Lagret: Hvordan det gikk, er skrevet ned",
    "life.kept.of-day": "{title}, frist {day}.",
    "life.kept.of-urgent": "{title}, det som måtte gjøres straks.",
    "life.kept.undone": "Lagret: det er skrevet ned at det ikke ble gjort likevel",
    "life.kept.made": "Lagret: brevet er laget. Les det gjennom før det gis.",
    "life.kept.given": "Lagret: det er skrevet ned at brevet ble gitt",
    "life.kept.explained": "Lagret: det er skrevet ned at alt ble forklart",
    "life.not-kept": "Du hadde skrevet:",
    "life.earlier": "Det som ikke lenger må gjøres, og hva som ble skrevet om det",
    "life.written-met":
      "Gjort {day}, skrevet ned {at} av {name}. Er det feil, skriv først at det ikke ble gjort likevel.",
    "life.written-undone": "Skrevet ned {at} av {name}.",
    "life.cliff": "Hva som henger på merkelappen",
    "life.open": "Hva som ikke er kjent",
    "life.open-intro":
      "Der det står hva hvert svar ville endre, kan et svar gjøre «ikke kjent» til noe annet. Et svar med ord blir bare tatt vare på slik det ble sagt. Spør bare om det personen vil snakke om, og finn ut resten fra papirer og etater.",
    "life.open-none": "Ingenting er åpent",
    "life.open-none-how": "Alt rettighetene her henger på, er skrevet ned.",
    "life.lawyer": "Spørsmål til en advokat",
    "life.why": "Svaret trengs for: {rights}",
    "life.would": "Hva hvert svar ville endre",
    "life.would-nothing": "ingenting av det som står her",
    "life.would-if": "Er svaret «{answer}»:",
    "life.would-change": "{title}. Nå: {before}, da: {after}",
    "life.would.underEighteen.yes": "under atten",
    "life.would.underEighteen.no": "atten eller mer",
    "life.would.origin.EEA": "rettigheter som EØS-borger",
    "life.would.origin.third-country": "ikke rettigheter som EØS-borger",
    "life.answer": "Skriv ned svaret",
    "life.answer-for": "Skriv ned svaret: {question}",
    "life.answer-again": "Skriv ned et nytt svar",
    "life.answer-again-for": "Skriv ned et nytt svar: {question}",
    "life.answer-which": "Svaret",
    "life.answer-words": "Hva som ble sagt, og av hvem",
    "life.answer-words-age":
      "Trengs når du svarer nei og et barn kan være ment: myndigheten som bestemte alderen, når, og referansen. Har en kollega bare spurt: hvordan du vet det.",
    "life.answer-on": "Dagen det ble svart",
    "life.goes-on": "Saken er henlagt. Planen går videre uten den.",
    "life.goes-on-none": "Saken er henlagt. En plan for personen henger ikke på den.",
    "life.last-day-missing":
      "Når siste dag er skrevet ned på det som har skjedd, står den dagen her i stedet. Skriv dette som gjort bare hvis du har sett etter, og ingen dag er nevnt.",
    "life.last-day-beside":
      "Siste dag for å klage på utvisningen er ikke skrevet ned. Se i vedtaket og skriv den ned, så holder Lenke den dagen også.",
    "life.last-day-missing-do": "Skriv ned siste dag",
    "life.is-paid":
      "Er lønnen betalt, eller er det forlik og den er betalt? Skriv det ned som noe som har skjedd: da er alle dagene for den lønnen over.",
    "life.is-paid-do": "Skriv ned at lønnen er betalt",
    "life.last-day-wrong":
      "Siste dag er skrevet ned, men så langt fra eller så nær dagen den gjelder fra, at en av dem kan være feil. Se i vedtaket eller brevet, på årstallet også, og rett det som er feil. En dag som er for langt fram, holder ikke Lenke før det er gjort.",
    "life.last-day-wrong-do": "Rett dagene",
    "life.answer-event": "Skriv det ned med dagen",
    "life.answer-event-written": "Skriv det på det som alt er skrevet ned",
    "life.answer-event-why":
      "Bare det som er skrevet ned som hendt, med dagen, flytter en frist. Ingenting regnes ut av et svar med ord.",
    "life.answer-only": "Bare et svar, som tas vare på slik det ble sagt",
    "life.answer-do": "Lagre svaret",
    "life.answer.yes": "Ja",
    "life.answer.no": "Nei",
    "life.answer.unknown": "Ikke kjent likevel",
    "life.answer.EEA": "Ja, EØS",
    "life.answer.third-country": "Nei, fra utenfor EØS",
    "life.answer.not-so": "Det har ikke skjedd, eller det er ingen",
    "life.answer.stands": "Det stemmer, slik det står",
    "life.answer.look-again": "Det må ses på en gang til",
    "life.answer.words": "Noe annet, med ord",
    "life.answered": "{day}: {answer}. {source}, skrevet ned av {name}.",
    "life.answered-kept": "Dette er tatt vare på som det ble sagt. Ingenting er regnet ut av det.",
    "life.known": "Besvart",
    "life.source": "Hvordan det er kjent",
    "life.source.told": "Fortalt av personen",
    "life.source.document": "Lest i et dokument",
    "life.source.authority": "Sagt av den som bestemte det",
    "life.source.seen": "Sett av oss",
    "life.happened.intro":
      "Bare det en rettighet henger på. Tillatelser skrives ned av den som har saken, etter papirene; personen spørres ikke om dem ved et første møte.",
    "life.happened.empty": "Ingenting er skrevet ned ennå",
    "life.happened.empty-how": "Det du skriver under, står her etter dagene.",
    "life.happened.until": "siste dag: {day}",
    "life.happened.until-paid": "for lønn som skulle vært betalt {day}",
    "life.happened.until-settled": "gjelder lønn til og med {day}",
    "life.happened.by": "{source}. Skrevet ned {at} av {name}.",
    "life.happened.of-case": "Fra utfallene i saken",
    "life.happened.of-case-from": "Fra utfallene i saken, fortalt av {name}",
    "life.happened.judged": "En dom kom {day}. Den teller her fra den dagen den er rettskraftig.",
    "life.happened.judged-do": "Skriv at den er rettskraftig",
    "life.happened.correct": "Rett",
    "life.happened.correct-for": "Rett: {what}, {day}",
    "life.happened.before": "Rettet og tatt tilbake",
    "life.happened.taken-back": "tatt tilbake: det skjedde ikke",
    "life.happened.not-theirs": "et utfall i saken teller ikke for denne personen",
    "life.ages": "Noen er eller kan være under atten, og alderen er ikke svart på",
    "life.ages-since": "Det ble skrevet i saken {day}.",
    "life.ages-how":
      "Svar for hver person i den. Da står det som ikke kan vente for et barn, øverst.",
    "life.ages-unseen": "Noen i saken er eller kan være under atten, og noe er ikke gjort",
    "life.ages-unseen-why":
      "Det er ikke svart på hvem det er, eller barneverntjenesten er ikke varslet. Det står under rettigheter, som ikke er åpne for deg.",
    "life.ages-ask": "Spør {name} i dag, og si fra hvis du vet noe om alderen.",
    "life.ages-ask-nobody":
      "Vi finner ikke hvem som kan svare på det her. Få med en saksbehandler eller en leder i dag.",
    "life.ages-empty":
      "Ingen person er lagt til i saken. Legg til hvem det kan være, så det kan svares på.",
    "life.untold":
      "Andre har saken, og har ikke vernet «Under 18, eller kan være det» slik det gjelder nå",
    "life.to-confirm": "Barneverntjenesten skal bekrefte at den fikk beskjed",
    "life.to-confirm-how":
      "Kommer det ikke noe innen dagen, ring den. Er personen i fare, eller kommer det fram noe nytt, ring nå.",
    "life.to-confirm-by": "innen {day}",
    "life.ages-of": "Er dette et barn?",
    "life.ages-asked": "det er spurt om denne personen",
    "life.ages-more": "Og {count} til i saken",
    "life.minor": "I saken står det: under 18, eller kan være det",
    "life.minor-how":
      "Er det denne personen, svar det her: da gjelder vernet av barn, og det som ikke kan vente, står øverst.",
    "life.minor-of": "Det er ikke skrevet om denne personen, men om:",
    "life.minor-too":
      "Kan denne personen også være under atten, svar det her: da gjelder vernet av barn for personen også, og det som ikke kan vente, står øverst.",
    "life.age-guard":
      "Kan personen være under atten, svar «Ikke kjent likevel»: da gjelder vernet av barn til en myndighet har bestemt alderen. Et papir, det personen selv sier, eller hvordan personen ser ut, er ikke nok til å avslutte det. Har en kollega bare spurt, kan en annen kollega svare at personen er voksen, og si hvordan de vet det.",
    "life.minor-answered":
      "Vernet ble satt {day}, etter at det var svart om denne personen. Se om svaret stemmer:",
    "life.minor-asked":
      "Etter at det var svart, spurte en kollega igjen {day}. Se om svaret fortsatt stemmer:",
    "life.minor-still":
      "I saken står det fortsatt at noen er eller kan være under atten. Gjelder det en annen der, skal vernet gjelde. Gjelder det ingen der, kan det oppheves:",
    "life.minor-letter":
      "Til det er svart, er brevet som til en voksen, men det begynner med det et barn trenger å vite. Et brev fra før det sto i saken, gjør ikke det: lag et nytt.",
    "life.minor-do": "Svar på om personen er under atten",
    "life.contradiction.heading": "Se en gang til",
    "life.contradiction.again":
      "Noe som er skrevet ned om personen, kan være feil eller skrevet to ganger. Se på det før noen stoler på dagene.",
    "life.contradiction.before": "Dagene går ikke sammen: «{what}», {day}, er før «{after}», {on}.",
    "life.contradiction.alike":
      "Kan være det samme, skrevet to ganger: «{what}», {day}, og «{after}», {on}.",
    "life.contradiction.long":
      "«{what}», {day}: siste dag er senere enn det som er lest om en slik tillatelse. Se i vedtaket, også på årstallet.",
    "life.contradiction.short":
      "«{what}», {day}: siste dag er så kort etter at den kan være skrevet feil. Se i vedtaket eller brevet.",
    "life.contradiction.far":
      "«{what}», {day}, med siste dag {until}: så langt mellom dem er uvanlig. Årstallet i en av dem kan være feil. Se i vedtaket eller brevet.",
    "life.contradiction.far-stands":
      "Skriver du at det stemmer, gjelder {until} som siste dag. Da blir ingen lenger minnet om {day}, dagen for å være sikker: tre uker fra saken ble henlagt, eller om å spørre en advokat straks.",
    "life.contradiction.answered":
      "«{what}», {day}: et svar som er skrevet ned, sier noe annet. Se på begge.",
    "life.contradiction.answered-typed":
      "«{what}», {day}: svaret på om personen er under atten, går ikke sammen med dagen. Se på begge.",
    "life.contradiction.how":
      "Rett det som er feil i skjemaet under, eller ta dagen bort hvis det ikke skjedde. Er alt riktig, for eksempel fordi det er to saker, kan det stå. Rettighetene er regnet ut av det som står.",
    "life.contradiction.how-answered":
      "Rett attenårsdagen eller svaret om alderen i skjemaet under. Er det tvil, behandles personen som barn.",
    "life.contradiction.how-answered-kept":
      "Der et svar sier noe annet: rett dagen, eller svar på nytt. Til da sier et brev til personen at det som bygger på dette, ikke er kjent.",
    "life.contradiction.how-kept":
      "Rett det som er feil, eller skriv at det ikke skjedde. Er alt riktig, for eksempel fordi det er to saker, skriv at det stemmer. Til da sier et brev til personen at det som bygger på dette, ikke er kjent.",
    "life.contradiction.rests": "Hviler på noe som må ses på igjen",
    "life.contradiction.else": "Er noe feil, rett det her:",
    "life.contradiction.stands": "Skriv at det stemmer",
    "life.contradiction.stands-for": "Skriv at det stemmer: {what}",
    "life.form.heading": "Skriv ned noe som har skjedd",
    "life.form.correct": "Rett det som er skrevet",
    "life.form.correct-what":
      "Det du skriver, trer i stedet for: {what}, {day}. Det tidligere kan fortsatt ses.",
    "life.form.not-legend": "Hvis det ikke skjedde",
    "life.form.not": "Det skjedde ikke, eller ikke med denne personen",
    "life.form.kind": "Hva som skjedde",
    "life.form.choose": "Velg …",
    "life.form.day": "Hvilken dag",
    "life.form.day-help":
      "Er bare måneden kjent, spør i dag den som bestemte det, om dagen; er saken henlagt eller en tillatelse over, spør en advokat med en gang, også uten dagen.",
    "life.form.words": "Med egne ord",
    "life.form.words-help": "Hvor det står, eller hvem som sa det. Ingen navn.",
    "life.form.do": "Lagre",
    "life.form.back": "La det stå som det er",
    "life.what-if.intro":
      "To linjer ved siden av hverandre, for dagen du velger: hvis det ikke skjer, og hvis det skjer. Ingenting av det tas vare på.",
    "life.what-if.is": "Hvis det ikke skjer, per {day}",
    "life.what-if.would": "Hvis det skjer, per {day}",
    "life.what-if.already":
      "Står ikke i listen, for det er slik alt, eller kan ikke skje slik det er nå: {what}.",
    "life.what-if.to-plan-b": "Ta dette inn i plan B",
    "life.what-if.plan-b-none": "Det som gjøres da, hører hjemme i en plan for personen.",
    "life.what-if.choose": "Velg …",
    "life.what-if.choose-one": "Velg hva som kan skje.",
    "life.what-if.show": "Vis begge linjene",
    "life.letter.intro":
      "Brevet er én side på enkelt språk, laget av det som er skrevet ned i dag. Det sier hva loven gir, hva andre bestemmer, og hva vi ikke vet. Det dere skal gjøre, står i fristene. Brevet lagres ord for ord.",
    "life.letter.language": "Språket til personen",
    "life.letter.language-help":
      "Brevet står på norsk og engelsk. Ingen andre språk er lest av noen som har det som morsmål; da går en tolk gjennom det.",
    "life.letter.also": "Også i brevet",
    "life.letter.also.from": "Hvem det er fra: stedet, og navnet ditt",
    "life.letter.also.full": "Alle rettighetene i sin helhet etter første side, til å slå opp i",
    "life.letter.make": "Lag brevet",
    "life.letter.empty": "Ingen brev er laget ennå",
    "life.letter.empty-how":
      "Lag et når du skal snakke med personen om hva personen kan regne med.",
    "life.letter.heading": "Brevet, slik det ble laget",
    "life.letter.line": "Laget {made} av {name}, for en som snakker {language}",
    "life.letter.read-of": "Les brevet fra {made}, {language}",
    "life.letter.read-one-of": "Les brevet fra {made}, {language}, nummer {number}",
    "life.letter.latest": "Dette er det siste brevet.",
    "life.letter.not-latest": "Et senere brev er laget.",
    "life.letter.pdf": "Som PDF, til å skrive ut",
    "life.letter.overtaken": "Noe er skrevet ned etter at dette brevet ble laget.",
    "life.letter.given-overtaken":
      "Personen fikk et brev {day}, og noe er skrevet ned etter at det ble laget. Gå gjennom et nytt med personen, og si hva som er annerledes.",
    "life.letter.overtaken-how":
      "Det som står i det, kan være annerledes nå. Før du gir det: les rettighetene på nytt, og lag et nytt brev.",
    "life.letter.not-put-over":
      "Den er laget for en som snakker {language}, og ingen tolket. Om det ble forstått, er ikke kjent: gå gjennom det igjen med tolk.",
    "life.letter.never-given": "Ikke gitt ennå.",
    "life.letter.give": "Skriv at det ble gitt",
    "life.letter.in-full": "Alle rettighetene i sin helhet",
    "life.letter.all": "Alle brev",
    "life.letter.file": "brev",
    "life.letter.sources": "Kilder",
    "life.told.on": "Hvilken dag",
    "life.told.language": "På hvilket språk",
    "life.told.interpreter": "Var det tolk?",
    "life.told.aloud": "Ble det lest høyt?",
    "life.told.asked": "Hva personen spurte om",
    "life.told.asked-help": "Slik personen sa det.",
    "life.told.do": "Lagre",
    "life.told.line": "Gått gjennom {day} av {name}, på {language}. Tolk: {interpreter}. {aloud}.",
    "life.told.aloud.true": "Lest høyt",
    "life.told.aloud.false": "Ikke lest høyt",
    "life.told.they-asked": "Personen spurte: {words}",
    "life.explained.intro":
      "Hver rettighet som finnes, hel, med de samme ordene til alle. Gå gjennom alt før noen spørres om hva som skjedde: en fortelling som er tilpasset en belønning, hjelper ingen i retten.",
    "life.explained.sheet": "Ordene",
    "life.explained.you": "Når det står «personen» i disse ordene, er det deg.",
    "life.explained.hangs-on": "Henger på",
    "life.explained.ended-by": "Slutter med",
    "life.explained.source": "{source}, lest {day}",
    "life.explained.edition":
      "Disse ordene har merket {edition}. De som fikk dem under samme merke, hørte det samme.",
    "life.explained.times": "Når de ble forklart",
    "life.explained.none": "Ikke forklart for denne personen ennå.",
    "life.explained.mark": "Merke {edition}.",
    "life.explained.note": "Skriv at alt ble forklart",
    "life.calendar.intro":
      "Dagene som kommer, som en fil til kalenderen på en telefon. Andre kan se på den telefonen: filen har dagene og ordene dere velger sammen, og ingenting om hva de gjelder.",
    "life.calendar.changed":
      "Endres en dag, blir den gamle stående på telefonen: slett den der, og lag en ny fil.",
    "life.calendar.empty": "Ingen dag som kommer, er kjent",
    "life.calendar.empty-how": "Dagene kommer her når mer av det som har skjedd, er skrevet ned.",
    "life.calendar.words": "Ordene som står i kalenderen",
    "life.calendar.words-help": "Ord personen velger, og som ikke røper noe for andre.",
    "life.calendar.neutral": "Avtale",
    "life.calendar.days": "Hvilke dager",
    "life.calendar.remind": "Påminnelse en uke før, med de samme ordene",
    "life.calendar.remind-near":
      "En dag som er en uke unna eller nærmere, får påminnelsen dagen før. Er den i dag eller i morgen, kommer påminnelsen på dagen.",
    "life.calendar.remind.week-before": "Påminnelse en uke før",
    "life.calendar.remind.day-before": "Påminnelse dagen før",
    "life.calendar.remind.on-day": "Påminnelse på dagen",
    "life.calendar.no-days": "Velg minst én dag.",
    "life.calendar.do": "Lag filen",
    "life.calendar.ready": "Filen er klar",
    "life.calendar.tells":
      "Ordene kan røpe noe for den som ser kalenderen, også en arbeidsgiver eller noen i familien. Spør personen om andre ord er tryggere.",
    "life.calendar.fetch": "Hent filen",
    "life.calendar.other": "Lag en annen fil",
    "life.cliff.heading": "Hva som henger på merkelappen",
    "life.cliff.intro":
      "Én person, de samme hendelsene, fem merkelapper: en voksen fra utenfor EØS, funnet 20. september 2026 med lønn som forfalt 15. september, og med refleksjonsperiode siden 25. september. Saken anmeldes 1. oktober etter merkelappen, og henlegges 20. oktober. I siste kolonne er den anmeldt etter §\u00a0257, og tiltalen 10. oktober etter merkelappen. Hver rute er regnet ut etter de samme reglene som ellers.",
    "life.cliff.label": "Merkelapp",
    "life.cliff.open": "Mens saken går",
    "life.cliff.dropped": "Henlagt",
    "life.cliff.relabelled": "Først §\u00a0257",
    "life.cliff.testified": "Tiltale, forklaring i retten, søknad om beskyttelse",
    "life.cliff.witness":
      "Ruta er lik, loven er ikke det: etter §\u00a0257 skal tillatelse gis på vilkår som det spørres om, etter de andre kan den gis.",
    "life.cliff.level": "Der merkelappen ikke betyr noe",
    "life.cliff.to": "{before}; henlagt: {after}",
    "life.cliff.level-line": "{title}: {state}",
    "life.cliff.state.not-held": "Gjelder ikke",
    "life.cliff.state.not-listed": "Ingenting å si",
    "life.cliff.label.257": "Menneske\u00adhandel, straffeloven §\u00a0257",
    "life.cliff.label.258": "Grov menneske\u00adhandel, straffeloven §\u00a0258",
    "life.cliff.label.108a": "Utilbørlig utnytting, utlendings\u00adloven §\u00a0108\u00a0a",
    "life.cliff.label.395": "Lønnstyveri, straffeloven §§\u00a0395 og\u00a0396",
    "life.cliff.label.19-1": "Brudd på arbeids\u00admiljø\u00adloven, §\u00a019-1",
    "life.person-link": "Rettigheter og frister for {person}",
  },
};
