import type { Translated } from "../area.ts";
import type { check as original } from "../en/check.ts";

export const check: Translated<typeof original> = {
  readBy: null,
  words: {
    "check.heading": "Er jobben min i orden?",
    "check.intro": "Svar på det du vil. Du får se hva du har rett til, og hva du kan gjøre.",
    "check.step": "({number} av {total})",
    "check.group.pay": "Lønn",
    "check.group.time": "Arbeid og tid",
    "check.group.home": "Bolig, papirer og gjeld",
    "check.group.freedom": "Du og friheten din",
    "check.q.bank": "Får du lønnen inn på din egen bankkonto?",
    "check.q.paid-all": "Får du hele lønnen på lønnsdagen?",
    "check.q.taken": "Tar noen en del av lønnen di, før eller etter at du får den?",
    "check.q.contract": "Har du en skriftlig arbeidsavtale?",
    "check.q.long": "Jobber du mer enn 9 timer om dagen eller 40 timer i uka?",
    "check.q.rest": "Har du fri 11 timer hvert døgn, og 35 timer i strekk hver uke?",
    "check.q.sent-away": "Har sjefen sagt at du ikke skal komme tilbake på jobb?",
    "check.q.home": "Hører stedet du bor, til jobben?",
    "check.q.papers": "Har noen andre passet, bankkortet eller telefonen din?",
    "check.q.fees": "Har det kostet deg penger eller gjeld å få jobben?",
    "check.q.young": "Er du under 18 år?",
    "check.q.stay": "Er du redd for hva som skjer hvis du slutter?",
    "check.q.hurt": "Har noen skadet deg, truet deg eller låst deg inne?",
    "check.show": "Se hva jeg har rett til",
    "check.answer": "Dette har du rett til",
    "check.answer.lead": "Dette følger av det du svarte. Det dømmer verken deg eller noen andre.",
    "check.also": "Mer som gjelder for deg",
    "check.change": "Endre svarene mine",
    "check.unconfirmed":
      "Vi er ikke sikre på dette: vi har ikke lest det i loven selv. Spør noen som kan det.",
    "check.right.safe": "Ingen har lov til å bruke vold eller trusler for å få deg til å jobbe.",
    "check.right.papers":
      "Du har rett til å ha pass, kort og telefon selv. Ingen har lov til å holde dem tilbake.",
    "check.right.leave":
      "Du kan slutte. Ingen har lov til å tvinge deg til å bli i en jobb, heller ikke når du skylder penger.",
    "check.right.young":
      "Under 18 år: høyst 8 timer om dagen og 40 i uka, og ikke arbeid mellom klokka 23 og 6.",
    "check.right.minimum":
      "I noen bransjer setter en forskrift den laveste lønnen. I annet arbeid skal du ha det som er avtalt.",
    "check.right.earned": "Det du har tjent, er ditt. Du kan som regel kreve det i tre år.",
    "check.right.holiday-pay":
      "Du tjener opp feriepenger: minst 10,2 prosent av lønnen. Du får dem også når du slutter.",
    "check.right.bank":
      "Lønna di skal gå gjennom bank, med mindre det er umulig eller svært tungt.",
    "check.right.payslip": "Du skal få en skriftlig lønnsslipp.",
    "check.right.deductions":
      "Ingen har lov til å trekke deg i lønn, unntatt i noen få tilfeller som står i loven.",
    "check.right.fees":
      "Ingen har lov til å kreve at du betaler for å få en jobb eller beholde den.",
    "check.right.contract":
      "Du skal ha en skriftlig avtale: innen sju dager, eller straks når jobben varer kortere enn en måned eller du blir leid ut.",
    "check.right.hours":
      "Vanlig arbeidstid er høyst 9 timer om dagen og 40 i uka. Mer krever en særlig grunn eller en avtale.",
    "check.right.overtime": "Overtid gir minst 40 prosent mer i lønn.",
    "check.right.count": "Arbeidsgiveren skal ha oversikt over timene dine.",
    "check.right.rest":
      "Du skal ha fri 11 timer hvert døgn og 35 timer i strekk hver uke. En avtale kan gjøre det til 8 og 28.",
    "check.right.sent-away":
      "Hvis du får beskjed om ikke å komme tilbake, kan du skriftlig kreve forhandlinger om det.",
    "check.sent-away.on": "Hvilken dag fikk du beskjed?",
    "check.sent-away.on-help": "Dagen beskjeden kom fram til deg. Den lagres ikke noe sted.",
    "check.sent-away.do": "Vis siste dager",
    "check.sent-away.meeting-by":
      "Hvis det er trygt for deg: skriv til sjefen senest {day} at du krever forhandlinger om oppsigelsen. Snakk først med noen som gir råd.",
    "check.sent-away.meeting-late": "Siste dag for å kreve forhandlinger var {day}.",
    "check.sent-away.court-by":
      "En sak i retten må begynne senest {day}. Snakk med noen som gir råd, i god tid før det.",
    "check.sent-away.court-late":
      "Siste dag for å begynne en sak i retten var {day}, hvis du fikk beskjeden på papir slik loven sier. Be om råd nå. Vil du bare ha erstatning, er det seks måneder, og etter forhandlinger regnes det fra de ble avsluttet.",
    "check.sent-away.form":
      "Fikk du beskjeden bare muntlig eller i en melding? Da kan det være mer tid, og mer du har rett til. Be om råd. Vil du beholde jobben til det er avgjort, må du gjøre noe før oppsigelsestiden er ute.",
    "check.sent-away.wrong-day":
      "Skriv dagen du fikk beskjed, for eksempel 3.3.2026. Det kan ikke være en dag som kommer.",
    "check.right.home": "En bolig fra arbeidsgiveren skal være trygg og forsvarlig.",
    "check.right.inspectorate": "Du kan fortelle Arbeidstilsynet hvordan det er på jobben.",
    "check.right.union": "Du kan melde deg inn i en fagforening.",
    "check.do.reckon": "Regn ut hva jeg har til gode",
    "check.do.write": "Skriv ned timer og lønn hver dag, der bare du ser det.",
    "check.do.ask": "Be arbeidsgiveren om det, hvis det er trygt for deg.",
    "check.do.tell": "Fortell det til Arbeidstilsynet eller andre som kontrollerer",
    "check.do.advice": "Snakk med noen som gir råd",
    "check.do.crime": "Fortell om noe som kan være straffbart",
    "check.do.union": "Finn en fagforening",
    "check.do.child": "Finn hjelp for dem under 18 år",
  },
};
