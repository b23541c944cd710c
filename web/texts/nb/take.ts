import type { Translated } from "../area.ts";
import type { take as original } from "../en/take.ts";

export const take: Translated<typeof original> = {
  readBy: null,
  words: {
    "take.heading": "Ta det med deg",
    "take.nothing": "Det er ikke noe å ta med ennå. Regn ut lønnen di først.",
    "take.show": "Vis det til en hjelper",
    "take.show.text":
      "En halv side på norsk, og på språket ditt hvis det er et annet. Vis den, eller les den høyt. Ingenting lagres.",
    "take.letter": "Et brev til en hjelper",
    "take.letter.text":
      "På norsk. Leser du et annet språk, står det ved siden av når noen som har det som morsmål, har sjekket det, og engelsk til da. Du skriver inn navnene for hånd.",
    "take.sheet": "Et regneark",
    "take.sheet.text":
      "Hvert steg, så en hjelper kan kontrollere. Det lagres på denne telefonen som {file}.",
    "take.saved":
      "Lagret som {file}. Se i Filer, under Nedlastinger. Slett den når du har vist den fram.",
    "take.helpers": "Hvem som kan sende det for deg",
    "take.print": "Skriv ut",
    "take.pdf": "Lagre som PDF",
    "take.pdf.text":
      "For å lage filen {file} går tallene innom serveren vår. De blir ikke lagret der.",
    "take.to-employer": "Til arbeidsgiveren i stedet?",
    "take.to-employer.make": "Lag et brev til arbeidsgiveren",
    "take.short.worked": "Jeg har jobbet {hours}, fra {from} til {to}.",
    "take.short.earned": "Jeg har tjent {amount} med feriepenger, før skatt.",
    "take.short.earned-at-least": "Jeg har tjent minst {amount} med feriepenger, før skatt.",
    "take.short.paid": "Jeg har fått {amount}.",
    "take.short.kept": "{amount} er lovlig holdt tilbake: til skatt, eller etter skriftlig avtale.",
    "take.short.paid-back":
      "Jeg måtte gi tilbake eller betale {amount} for å få eller beholde jobben.",
    "take.short.owed": "Jeg har {amount} til gode nå.",
    "take.short.at-least": "Jeg har minst {amount} til gode nå.",
    "take.short.barred": "Det kan være for sent å kreve {amount}.",
    "take.short.last-day": "Siste dag for å kreve den første delen er {day}.",
    "take.short.above":
      "Hvis et annet firma har satt ut jobben: Firmaene over må ha kravet skriftlig senest {day}.",
    "take.short.unknown":
      "For noen dager fant jeg ingen sikker sats. De er regnet med den siste satsen som er kjent, eller med lønnen vi avtalte.",
    "take.short.uncounted":
      "{hours} av dette har ikke noe beløp: jeg kjenner verken en sats eller en lønn vi avtalte.",
    "take.short.cap": "Grensen for rom er ikke sikker. Den siste som er kjent, er brukt.",
    "take.short.supplement":
      "Et tillegg kan høre til noen av dagene. Det er ikke sikkert, så det er ikke regnet med.",
    "take.short.help": "Kan du hjelpe meg med dette?",
    "take.part.minutes": "Arbeidede timer",
    "take.sheet.what": "Hva",
    "take.sheet.minutes": "Minutter",
    "take.sheet.hours": "Timer",
    "take.sheet.rate": "Sats per time, eller grunnlag",
    "take.sheet.percent": "Prosent",
    "take.sheet.addition": "Av minstesatsen: prosent",
    "take.sheet.minimum": "Minstesats",
    "take.sheet.why": "Hvorfor",
    "take.sheet.source": "Kilde",
    "take.sheet.check": "Stegene lagt sammen",
    "take.sheet.due": "Forfall",
    "take.sheet.last-day": "Siste dag for å kreve",
    "take.sheet.state": "Status",
    "take.state.due": "kan kreves",
    "take.state.not-due": "ikke forfalt ennå",
    "take.state.barred": "for sent",
  },
};
