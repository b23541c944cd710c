import type { Translated } from "../area.ts";
import type { seen as original } from "../en/seen.ts";

export const seen: Translated<typeof original> = {
  readBy: null,
  words: {
    "seen.start": "Jeg har sett noe",
    "seen.start-intro":
      "Tolv korte spørsmål, omtrent fire minutter. Så ser du hva du kan gjøre nå, hvem du kan ringe, og avgjorte saker som har noe felles med det du så.",
    "seen.start-promise":
      "Du trenger ikke være sikker. «Vet ikke» er alltid et godt svar. Vi spør aldri hvor noen kommer fra, eller om tillatelser. Vi lagrer ingenting, og ingen får svarene dine hvis ikke du sender dem.",
    "seen.gone-when": "Lukker du siden eller laster den på nytt, er svarene dine borte.",
    "seen.no-script":
      "Nettleseren din kjører ikke skript her. Bruk «Tilbake» øverst på siden. Nettleserens egne knapper for å gå tilbake og laste på nytt spør om skjemaet skal sendes på nytt: Svar ja, så viser siden fortsatt svarene dine. Når du har gått ut, kan tilbakeknappen fortsatt vise det du svarte. Bruk et privat vindu, og lukk det når du er ferdig.",
    "seen.gone": "Det du hadde svart, er borte",
    "seen.gone-answers":
      "Siden ble lastet på nytt. Svarene dine var i siden og ingen andre steder. Ingenting ble sendt av det. Du kan begynne på nytt her.",
    "seen.gone-receipt":
      "Siden ble lastet på nytt. Så du en kvittering her, er meldingen din sendt. Vi kan ikke vise kvitteringen igjen.",
    "seen.place": "Hvor er det?",
    "seen.place-help": "Et sted, en gate eller navnet på arbeidsplassen.",
    "seen.sector": "Hva slags arbeid er det?",
    "seen.go-on": "Gå videre",
    "seen.skip-rest": "Hopp over resten av spørsmålene",
    "seen.words": "Med dine egne ord",
    "seen.words-label": "Hva så eller hørte du?",
    "seen.words-help":
      "Når det var, hvor ofte, og hva du reagerte på. Du trenger ikke å skrive navnet på noen som jobber der.",
    "seen.words-short": "Dine egne ord",
    "seen.check": "Dette har du svart",
    "seen.check-intro": "Endre det du vil. Ingenting er sendt.",
    "seen.change": "Endre",
    "seen.not-answered": "Ikke besvart",
    "seen.to-result": "Se hva du kan gjøre",
    "seen.more": "Svar på mer",
    "seen.more-intro": "Åpne det du vet noe om. Du kan hoppe over alt.",
    "seen.answered": "{answered} av {of} besvart",
    "seen.keep-answers": "Ta vare på svarene",
    "seen.theme.work_pay": "Arbeid og lønn",
    "seen.theme.housing_sanitary": "Hvordan de bor",
    "seen.theme.movement_isolation": "Om de fritt kan komme og gå",
    "seen.theme.use_of_power": "Trusler og kontroll",
    "seen.theme.subordination_dependency": "Hva som binder dem til arbeidsgiveren",
    "seen.theme.exit_consequences": "Hva som skjer hvis de slutter",
    "seen.theme.background_recruitment": "Hvordan de kom inn i arbeidet",
    "seen.change-answers": "Endre svarene mine",
    "seen.result": "Dette kan du gjøre nå",
    "seen.danger": "Er noen i fare akkurat nå?",
    "seen.danger-now": "Hold avstand, og vær der du selv er trygg.",
    "seen.call": "Ring, og fortell hva du så. Du trenger ikke si hvem du er.",
    "seen.call.child": "Noen er, eller kan være, under 18 år",
    "seen.child-tell":
      "Si også fra til barneverntjenesten. Det du sender her, kommer ikke dit. Når de har stengt:",
    "seen.call.report-conditions": "Lønn, arbeidstid, bolig og sikkerhet på jobben",
    "seen.call.crime": "Trusler, tvang, papirer som er tatt",
    "seen.call.advice": "Råd først",
    "seen.not-rung":
      "Vi har ikke ringt alle numrene selv i det siste. Svarer ingen, så se på deres egen side.",
    "seen.cases": "Avgjorte saker som har noe felles ({count})",
    "seen.cases-intro":
      "Den nærmeste saken der en domstol mente at det hadde gått for langt, og den nærmeste der den ikke mente det. Vi nevner en sak bare hvis den har noe felles med det du svarte.",
    "seen.no-case":
      "Vi viser ingen avgjort sak. Ingen sak vi kjenner, har noe felles med det du svarte.",
    "seen.no-case-unanswered": "Vi viser ingen avgjort sak, for ingenting er besvart ennå.",
    "seen.no-case-towards":
      "Av sakene der en domstol fant tvangsarbeid, trelldom eller menneskehandel, er det ingen vi kjenner som har noe felles med det du svarte.",
    "seen.no-case-away":
      "Av sakene der en domstol ikke fant tvangsarbeid, er det ingen vi kjenner som har noe felles med det du svarte.",
    "seen.cases-not-settled":
      "Ingen avgjort sak gir svaret her. En domstol ser på alt samlet, og mye er ennå ikke kjent. Du trenger ikke å avgjøre hva dette er.",
    "seen.nearest-towards": "Her fant en domstol tvangsarbeid, trelldom eller menneskehandel",
    "seen.nearest-away": "Her fant en domstol ikke tvangsarbeid",
    "seen.in-common": "Felles med det du så",
    "seen.differs": "Det som er annerledes",
    "seen.not-known": "Det som ikke er kjent ennå",
    "seen.not-spoken-of":
      "Det er også {count} ting vi ikke vet noe om, og som kan tale mot dette utfallet.",
    "seen.nothing-here": "Ingenting, så langt du vet.",
    "seen.case-silent": "Dette sa du også. Saken sier ingenting om det",
    "seen.you-said": "Du svarte: {answer}.",
    "seen.whom": "Hva hver av dem gjør, og hva de må si videre",
    "seen.now": "Gjør dette",
    "seen.now.write":
      "Skriv ned det du så: dato, klokkeslett, sted, biler og skilt. Oppbevar det der ingen fra arbeidsplassen finner det.",
    "seen.now.safe": "Vær der andre kan se deg.",
    "seen.now.listen":
      "Treffer du arbeideren alene, så spør hvordan det går. La dem selv velge hva de vil fortelle.",
    "seen.now.number":
      "Er det trygt, så gi dem et nummer de kan ringe. Ikke på en lapp som andre kan finne.",
    "seen.not-now": "Ikke gjør dette",
    "seen.not-now.confront":
      "Ikke ta det opp med arbeidsgiveren. Ikke si på stedet at du har fortalt det til noen.",
    "seen.not-now.promise": "Ikke lov at det ordner seg, eller at ingen får vite det.",
    "seen.not-now.status": "Ikke spør om papirer, tillatelser eller hvor noen kommer fra.",
    "seen.not-now.rescue":
      "Ikke ta med deg noen derfra, ikke følg etter noen, og ikke etterforsk selv. Det kan skade arbeideren på måter du ikke ser.",
    "seen.not-now.share": "Ikke del bilder eller navn på nettet.",
    "seen.send-heading": "Send det til noen som kan gjøre noe",
    "seen.send-intro":
      "Bare hvis du vil. Du velger hvem som får det, og om du vil si hvem du er. Med kvitteringen kan du lese svaret deres og skrive mer.",
    "seen.send": "Send en melding",
    "seen.sealed": "Slik er det beskyttet",
    "seen.sealed-today":
      "I dag forsegler vi meldingen til mottakeren på serveren vår, og ennå ikke på telefonen din. Det kommer. Vi beholder ingen kopi som kan leses her, og vi skriver ikke ned hvem du er. Må ingen få vite at det var deg? Utelat det bare du kan vite, eller ring uten å si navnet ditt.",
    "seen.to-whom": "Hvem skal få det?",
    "seen.as.labour-inspectorate":
      "Kan føre tilsyn på arbeidsplassen og pålegge endringer. Har ikke lov til å si hvem som fortalte det. Sier fra til politiet om lovbrudd.",
    "seen.as.police":
      "Kan etterforske og beskytte. Kan ikke se bort fra et lovbrudd de får vite om. Det du skriver, kan bli del av en sak.",
    "seen.as.union":
      "Kan hjelpe med lønn og avtaler. Er ikke en offentlig myndighet. Kan oftest holde ting for seg selv, men ikke grov fare eller det som gjelder barn.",
    "seen.as.shelter":
      "Kan gi et trygt sted og noen å snakke med. Holder ting for seg selv, men ikke grov fare eller det som gjelder barn.",
    "seen.as.private-helper":
      "Kan gi råd og følge opp. Er ingen myndighet, og kan oftest holde ting for seg selv, unntatt grov fare og barn.",
    "seen.name": "Navnet ditt og hvordan du kan nås",
    "seen.name-help":
      "Oppgir du navn, holder mottakeren det atskilt fra meldingen. Den som åpner navnet, må skrive hvorfor.",
    "seen.what-is-sent": "Dette blir sendt",
    "seen.send-now": "Send nå",
    "seen.choose-recipient": "Velg hvem som skal få det.",
    "seen.isolated": "Denne kopien av Lenke kan ikke sende noe",
    "seen.isolated-now":
      "Ingenting er sendt eller lagret. Svarene dine er fortsatt på denne siden. Ring et av numrene under, eller åpne Lenke på den vanlige adressen.",
    "seen.sent": "Det er sendt",
    "seen.sent-to": "Det er sendt til {name}",
    "seen.sent-elsewhere":
      "Du hadde sendt dette til {name} fra før, så ingenting ble sendt nå. Vil du skrive til flere, så begynn på nytt.",
    "seen.receipt": "Kvitteringen din",
    "seen.receipt-keep": "Skriv den ned der ingen andre ser. Vi kan ikke finne den igjen for deg.",
    "seen.receipt-use":
      "Med den kan du se når det er kommet fram, lese svaret deres og skrive mer.",
    "seen.receipt-never":
      "Den viser aldri om det finnes en sak eller et tilsyn. At ingen svarer, betyr ikke at ingenting blir gjort.",
    "seen.to-receipt": "Til siden for kvitteringer",
    "seen.leave": "Lukk fanen når du er ferdig.",
  },
};
