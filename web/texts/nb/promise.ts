import type { Translated } from "../area.ts";
import type { promise as original } from "../en/promise.ts";

export const promise: Translated<typeof original> = {
  readBy: null,
  words: {
    "promise.subject": "Hva vi kan og ikke kan love",
    "promise.unread": "Ingen med norsk som morsmål har lest dette.",
    "promise.spoken":
      "Brevet er til en som snakker {language}. Ingen med det som morsmål har lest noe av det vi har på {language}. En tolk må gå gjennom brevet med deg.",
    "promise.spoken-other":
      "Ingen med språket ditt som morsmål har lest noe av det vi har på språket. En tolk må gå gjennom brevet med deg.",
    "promise.intro":
      "Dette vet vi om rettighetene dine i dag. Brevet avgjør ingenting. Det er ingen belønning for det du sier om noen. Si det som er sant. Vet du ikke, så si det.",
    "promise.look-again":
      "Noe som er skrevet ned, kan være feil, og vi sjekker det: {what}. Si fra hvis du vet det.",
    "promise.holds": "Dette gir loven deg nå",
    "promise.holds-none": "Det er ingenting vi vet sikkert ennå.",
    "promise.may": "Dette bestemmer andre",
    "promise.unsure": "Dette vet vi ikke ennå",
    "promise.not": "Det som er over, eller som du ikke har",
    "promise.ended": "Dette har du ikke lenger",
    "promise.settled": "Dette er betalt eller gjort opp",
    "promise.from": "Fra {day}.",
    "promise.until": "Til {day}.",
    "promise.ends-if": "Det slutter eller endrer seg hvis:",
    "promise.law": "Lov: {source}, lest {day}.",
    "promise.law-changed":
      "Ordlyden i denne loven er endret siden vi leste den. Spør oss før du stoler på dette.",
    "promise.changed":
      "Ordlyden i loven er endret siden vi leste den. Spør oss før du stoler på dette:",
    "promise.line": "{title}. {words}",
    "promise.days": "Datoer å huske",
    "promise.days-none": "Vi vet ikke om noen dato du må holde.",
    "promise.heard":
      "Krever du lønn eller feriepenger, får arbeidsgiveren vite om det. Planlegg tryggheten først, med en fagforening eller en advokat, og gå ikke alene.",
    "promise.leaving": "Før du reiser fra Norge",
    "promise.leaving-ask":
      "Spør en advokat før en dag for reisen settes: hva reisen gjør med en tillatelse, med en klage og med lønn som ikke er krevd.",
    "promise.safe": "{text} Datoen er ikke sikker. Hold den likevel til en advokat har svart.",
    "promise.unknown": "Det vi ikke vet om deg",
    "promise.unknown-why": "Du trenger ikke å svare. Hvis du gjør det, kan vi si mer.",
    "promise.cannot": "Dette kan vi ikke love",
    "promise.cannot.decide":
      "Hva politiet, utlendingsmyndighetene, en domstol eller andre bestemmer.",
    "promise.cannot.lead": "At en sak fører fram, eller at den varer.",
    "promise.cannot.change": "At ingenting endrer seg. Skjer det noe, be om et nytt brev.",
    "promise.cannot.told":
      "At ingen får vite det du forteller. Spør først hvem som må melde videre.",
    "promise.ring": "Ring",
    "promise.ring-us": "Oss, som ga deg brevet.",
    "promise.number": "{name}: {phone}.",
    "promise.unconfirmed": "Ikke bekreftet.",
    "promise.unrung": "Vi har ikke prøvd numrene selv.",
    "promise.words": "Vanskelige ord",
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
    "promise.child": "Til deg som er, eller kan være, under atten",
    "promise.child.together": "Be en voksen om å gå gjennom brevet sammen med deg.",
    "promise.child.first":
      "Først melder en voksen fra til barneverntjenesten. Det gjør de voksne, ikke du.",
    "promise.child.told":
      "Barneverntjenesten fikk beskjed {day}. Det er de voksne som følger det opp, ikke du.",
    "promise.child.age":
      "Det er ikke kjent hvor gammel du er. Til det er kjent, behandler de voksne deg som et barn.",
    "promise.child.service":
      "Barneverntjenesten skal beskytte barn. Den kan bestemme at du skal bo et annet sted en stund.",
    "promise.child.days": "De voksne passer på datoene nedenfor. Spør dem hva de gjør.",
    "promise.child.say": "Si fra hvis noe ikke stemmer, eller hvis noe skremmer deg.",
    "promise.child.leaving":
      "Du er, eller kan være, under 18: ingen reise for deg blir bestilt før barneverntjenesten er med på den. Voksne ordner reisen sammen med deg, og du kan si nei.",
    "promise.has": "{line}.",
    "promise.has-until": "{line}, til {day}.",
    "promise.has-counted": "{line}, til {day} slik vi regner.",
    "promise.unsure-what":
      "Om du kan få {names}. Du trenger ikke å svare på spørsmål. Vi lover ikke noe av dette før vi vet.",
    "promise.permits": "en tillatelse til å være i Norge",
    "promise.other-permits": "en annen tillatelse",
    "promise.ended-until": "{name} (siste dag {day})",
    "promise.now": "Nå",
    "promise.not-certain": "Hvis det stemmer, og det er ikke sikkert: {text}",
    "promise.passed": "{text} Datoen er over. Spør en advokat nå.",
    "promise.safe-passed": "{text} Datoen er ikke sikker, og den er over. Spør en advokat nå.",
    "promise.counted": "Slik vi regner: {text}",
    "promise.more-days": "{text} Flere datoer for dette: {count}. Spør oss om alle.",
    "promise.leaving-first": "Spør en advokat først.",
    "promise.danger": "Er du i fare nå: {name}, {phone}.",
    "promise.full": "Rettighetene dine i sin helhet",
    "promise.full-what":
      "Dette er til å slå opp i. Når det står «personen» i disse ordene, er det deg.",
    "promise.until-counted": "Til {day}, slik vi regner.",
    "promise.invented": "En demonstrasjon: alle i den er oppdiktet.",
    "promise.more": "Det er mer å huske ({count}). Spør oss om alt.",
    "promise.ended-counted": "{name} (siste dag {day} slik vi regner)",
    "promise.settled-on": "{name} ({day})",
    "promise.safe-again": "{text} Datoen er ikke sikker.",
    "promise.foot": "Hva vi kan og ikke kan love",
  },
};
