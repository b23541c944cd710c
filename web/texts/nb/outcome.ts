import type { Translated } from "../area.ts";
import type { outcome as original } from "../en/outcome.ts";

export const outcome: Translated<typeof original> = {
  readBy: null,
  words: {
    "outcome.heading": "Utfall",
    "outcome.intro":
      "Hva det ble av saken, steg for steg. Et utfall blir ikke fortalt til noen før dere forteller det.",
    "outcome.none": "Ingenting er notert ennå",
    "outcome.none-text":
      "Når noe blir anmeldt, henlagt, tiltalt eller dømt, skriver du det ned her. Det andre etater forteller dere om saken, kommer også hit.",
    "outcome.kind.reported": "Anmeldt",
    "outcome.kind.dropped": "Henlagt",
    "outcome.kind.charged": "Tiltalt",
    "outcome.kind.judged": "Dømt eller frifunnet",
    "outcome.note": "Noter et utfall",
    "outcome.kind": "Hva skjedde?",
    "outcome.happened": "Når?",
    "outcome.provision": "Etter hvilken bestemmelse?",
    "outcome.provision-none": "Ikke kjent, eller en annen",
    "outcome.note-field": "Med egne ord",
    "outcome.note-help":
      "For eksempel hvorfor det ble henlagt. Det følger bare med til andre der en regel bærer det.",
    "outcome.keep": "Noter",
    "outcome.last-day":
      "Sier vedtaket en siste dag for å klage? Den skrives på hver person, og blir en frist:",
    "outcome.last-day-of": "Skriv siste dag for å klage for",
    "outcome.kept": "Det er notert",
    "outcome.kept-text":
      "Ingen andre har fått vite det. Under kan du fortelle det til dem som er med i kjeden.",
    "outcome.was-told": "Det er på vei til den andre etaten",
    "outcome.noted-by": "Notert {day} av {name}",
    "outcome.told-by": "Fortalt av {agency}, {day}",
    "outcome.told-by-further": "Fortalt av {agency}, {day}. De hørte det fra en annen etat.",
    "outcome.told-to": "Fortalt til {agency}, {day}",
    "outcome.told-stopped": "Trukket tilbake fra {agency} før vi visste at det var kommet fram",
    "outcome.tell": "Fortell dem i kjeden",
    "outcome.tell-heading": "Fortell et utfall",
    "outcome.tell-to": "Hvem skal få vite det, og til hva?",
    "outcome.tell-sent": "{agency}, som tok imot henvisningen vår: {purpose}",
    "outcome.tell-received": "{agency}, som henviste saken til oss: {purpose}",
    "outcome.nobody": "Det er ingen å fortelle det til",
    "outcome.nobody-text":
      "Utfall går til dem som tok imot en henvisning fra saken, eller som henviste den til dere. Det har ingen gjort ennå.",
    "outcome.consent-help":
      "Hvis personen har sagt ja til at den etaten får vite det. Velger du ingen, gjelder samtykket til henvisningen, hvis det rekker denne veien.",
    "outcome.see": "Se hva de får vite",
    "outcome.field.outcome": "Hva som skjedde",
    "outcome.field.happened": "Når",
    "outcome.field.provision": "Bestemmelse",
    "outcome.field.note": "Egne ord",
    "outcome.not-noted": "Ikke notert",
    "outcome.missing.to": "Velg hvem som skal få vite det, og til hva.",
    "outcome.reasoning": "Hvorfor trenger de å vite det, og ikke mer enn dette?",
    "outcome.reasoning-help": "Blir her, i saken.",
    "outcome.note-names-nobody": "Egne ord",
    "outcome.note-names-nobody-help":
      "De regnes som om de navngir noen, til du har lest dem og sagt at de ikke gjør det.",
    "outcome.hangs-on-help":
      "Svar på det du vet. Se hva som går på neste side, og endre hvis noe blir her som skulle gått.",
    "outcome.stays-why": "Ingen regel åpner for at det går til dem, slik du har svart.",
    "outcome.tell-for-sent": "{agency} tok imot henvisningen vår. Til hva skal de få vite det?",
    "outcome.tell-for-received": "{agency} henviste saken til oss. Til hva skal de få vite det?",
    "outcome.tell-to-help":
      "Her er bare det en regel kan tillate. Velg det som virkelig er formålet.",
    "outcome.by-consent": "Krever et samtykke. Velg det nedenfor.",
    "outcome.by-answers": "Bare hvis du kan svare ja nedenfor: {what}",
    "outcome.no-way": "Slik det er nå, lar ingen regel oss fortelle dette til {agency}",
    "outcome.no-way-known": "Vi kjenner ingenting som ville åpne for det.",
    "outcome.no-way-needs": "Det trengs ett av disse:",
    "outcome.no-way-unconfirmed":
      "En regel som kunne passe, er ikke bekreftet, og tillater ingenting.",
    "outcome.on-way-back": "Et samtykke rekker denne veien til {day}.",
  },
};
