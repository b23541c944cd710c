import type { Translated } from "../area.ts";
import type { promise as original } from "../en/promise.ts";

export const promise: Translated<typeof original> = {
  readBy: null,
  words: {
    "promise.subject": "Hva vi kan og ikke kan love",
    "promise.unread": "Ingen med norsk som morsmål har lest gjennom disse ordene ennå.",
    "promise.spoken":
      "Dette brevet er til en som snakker {language}. Vi har ingen tekst på {language} som er lest av noen med det som morsmål. En tolk må gå gjennom brevet med deg.",
    "promise.spoken-other":
      "Vi har ingen tekst på språket ditt som er lest av noen med det som morsmål. En tolk må gå gjennom brevet med deg.",
    "promise.intro":
      "Dette er det vi vet om rettighetene dine {day}. Det er laget av det som er skrevet ned, og det avgjør ingenting.",
    "promise.short": "Kort sagt",
    "promise.look-again":
      "Dette er skrevet ned, og må ses på en gang til: {what}. Det kan være feil. Det som bygger på det, er ikke sikkert.",
    "promise.look-again.last-day":
      "{what}, med siste dag {day}: årstallet i en av dagene kan være feil",
    "promise.holds": "Det loven gir deg nå",
    "promise.holds-none": "Det er ingenting vi vet sikkert.",
    "promise.may": "Det andre bestemmer",
    "promise.may-why": "Dette kan vi ikke love. Noen andre bestemmer, eller noe må komme først.",
    "promise.unsure": "Det som ikke er kjent",
    "promise.unsure-why": "Vi vet ikke om du har dette, og lover ingenting her før det er kjent.",
    "promise.not": "Det som er over, eller som du ikke har",
    "promise.ended": "Dette har du ikke lenger",
    "promise.settled": "Dette er gjort opp",
    "promise.from": "Fra {day}.",
    "promise.until": "Til {day}.",
    "promise.ends-if": "Det slutter eller endrer seg hvis:",
    "promise.law": "Lov: {source}, lest {day}.",
    "promise.last": "Siste dag: {day}.",
    "promise.line": "{title}. {words}",
    "promise.days": "Dager å huske",
    "promise.days-none": "Vi vet ikke om noen frist som må holdes.",
    "promise.heard":
      "Når du krever lønn eller feriepenger, regn med at arbeidsgiveren får vite om det. Planlegg tryggheten først, gjennom en fagforening eller en advokat, og gå ikke alene. En dag er en grense, ikke en grunn til å gå alene.",
    "promise.at-once": "Dette kan ikke vente: {title}. {what} Hvem: {who}.",
    "promise.at-once-if":
      "Dette kan ikke vente, hvis det er slik som skrevet (ikke sikkert): {title}. {what} Hvem: {who}.",
    "promise.by-passed": "{day}, dagen er over: {title}. {what} Hvem: {who}.",
    "promise.by-safe-passed": "{day}, ikke sikkert, og dagen er over: {title}. {what} Hvem: {who}.",
    "promise.ended-ask": "Om det fortsatt kan fås, spørres det om straks, se over.",
    "promise.part-lost": "Noe av det kan være tapt, se dagene over.",
    "promise.by": "{day}: {title}. {what} Hvem: {who}.",
    "promise.by-safe": "{day}, ikke sikkert: {title}. {what} Hvem: {who}.",
    "promise.leaving": "Før du reiser ut av Norge",
    "promise.leaving-line": "{title}. {what} Hvem: {who}.",
    "promise.leaving-ask":
      "Spør en advokat før en dag for reisen settes: hva reisen gjør med en tillatelse, med en klage og med lønn som ikke er krevd.",
    "promise.first": "Første dag å holde: {day}.",
    "promise.safe":
      "Der det står «ikke sikkert», og dagen ikke er over: hold dagen likevel, til en advokat har svart.",
    "promise.unknown": "Det vi ikke vet om deg",
    "promise.unknown-why": "Du trenger ikke å svare. Hvis du gjør det, kan vi si mer.",
    "promise.lawyer": "Det vi må spørre en advokat om",
    "promise.cannot": "Det vi ikke kan love",
    "promise.cannot.decide":
      "Hva politiet, utlendingsmyndighetene, en domstol eller en annen etat vil bestemme.",
    "promise.cannot.lead": "At en sak fører til noe, eller at den varer.",
    "promise.cannot.change": "At ingenting endrer seg. Hvis noe skjer, be oss om et nytt brev.",
    "promise.cannot.told":
      "At ingen får høre det du forteller. Spør oss hvem som må si hva videre, før du forteller det.",
    "promise.ring": "Hvem du kan ringe",
    "promise.ring-us": "Spør oss som ga deg brevet. Du kan også ringe:",
    "promise.number": "{name}: {phone}.",
    "promise.unconfirmed": "Ikke bekreftet.",
    "promise.unrung": "Vi har ikke ringt dit selv, og vet ikke om nummeret er rett i dag.",
    "promise.words": "Ord i brevet",
    "promise.word.counsel":
      "Bistandsadvokat: en advokat for den som det har gått ut over i en straffesak. Staten betaler.",
    "promise.word.complaint":
      "Forliksklage: brevet som starter en sak i forliksrådet, som behandler krav om lønn som ikke blir betalt.",
    "promise.word.writ": "Stevning: brevet som starter en sak i en domstol.",
    "promise.word.acknowledged": "Erkjenne: at den som skylder, selv sier at det skyldes.",
    "promise.word.clinic": "Rettshjelptiltak: organisasjoner og studenter som gir juridisk hjelp.",
    "promise.word.dropped": "Henlagt: politiet har sluttet med saken.",
    "promise.word.insurance": "Folketrygden: statens trygd, for den som er medlem.",
    "promise.word.rate":
      "Allmenngjort sats: en minstelønn som gjelder for alle i den slags arbeid.",
    "promise.word.presumption":
      "Presumsjonsregler: regler for hva som regnes som riktig når en avtale ikke sier det.",
    "promise.word.ground": "Oppholdsgrunnlag: grunnen til at en kan være i landet etter loven.",
    "promise.word.reflection":
      "Refleksjonsperiode: en tillatelse til å være i Norge en kort tid, for å få ro og hjelp og tenke seg om.",
    "promise.word.expulsion": "Utvisning, å bli utvist: et vedtak om at en må reise fra Norge.",
    "promise.word.appeals":
      "UDI og UNE: UDI avgjør hvem som kan være i Norge, og UNE behandler klager på det UDI har avgjort.",
    "promise.word.state":
      "Voldserstatning: penger fra staten til den som et lovbrudd har gått ut over.",
    "promise.word.holiday":
      "Feriepenger: penger som tjenes opp sammen med lønnen, til når en har ferie.",
    "promise.word.eea": "EØS: landene i EU, og Island, Liechtenstein og Norge.",
    "promise.word.limited":
      "Begrenset tillatelse: en tillatelse til å være i Norge en tid, når politiet eller retten trenger en for en sak om menneskehandel.",
    "promise.word.renewal":
      "Fornyelse: å søke om at en tillatelse skal gjelde lenger, før den er over.",
    "promise.word.guarantee":
      "Lønnsgaranti: NAV kan betale lønn og feriepenger som en arbeidsgiver som er konkurs, skylder.",
    "promise.word.claim":
      "Krav i straffesaken: å kreve lønnen i saken som politiet har, i stedet for i en egen sak.",
    "promise.word.sections":
      "§ 257, § 258 og § 259: det straffeloven sier om menneskehandel, grov menneskehandel og slaveri.",
    "promise.rest":
      "Det var det viktigste. Herfra står alt sammen, én rettighet om gangen: til å slå opp i. Det trenger ikke leses på én gang.",
    "promise.truth":
      "Ingenting her er en belønning for det du sier om noen. Si det som er sant, og si fra når du ikke vet.",
    "promise.child": "Til deg som er, eller kan være, under atten",
    "promise.child.together":
      "Be en voksen som hjelper deg, om å gå gjennom brevet sammen med deg. Du trenger ikke å forstå alt alene.",
    "promise.child.first":
      "Det første er at en voksen melder fra til barneverntjenesten. Det er de voksne som gjør det, ikke du.",
    "promise.child.told":
      "Barneverntjenesten fikk beskjed {day}. Det er de voksne som følger det opp, ikke du.",
    "promise.child.age":
      "Det er ikke kjent hvor gammel du er. Til det er kjent, behandler de voksne deg som et barn.",
    "promise.child.service":
      "Barneverntjenesten er der for å beskytte barn. Den kan bestemme at du skal bo et annet sted en stund.",
    "promise.child.days": "Dagene under er det de voksne som skal passe på. Spør dem hva de gjør.",
    "promise.child.say": "Si fra hvis noe i brevet ikke stemmer, eller hvis noe gjør deg redd.",
    "promise.child.leaving":
      "Du er, eller kan være, under atten: Ingen reise for deg avtales eller bestilles før barneverntjenesten har fått beskjed og er med på den. Det er voksne med ansvar for deg som ordner reisen, sammen med deg, og som ser etter hvem som tar imot deg. Et ja fra deg alene er ikke nok, og du kan si nei.",
    "promise.foot": "Hva vi kan og ikke kan love",
  },
};
