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
      "For eksempel hvorfor det ble henlagt. Det følger bare med til andre på et grunnlag som tillater navn.",
    "outcome.keep": "Noter",
    "outcome.kept": "Det er notert",
    "outcome.kept-text":
      "Ingen andre har fått vite det. Under kan du fortelle det til dem som er med i kjeden.",
    "outcome.was-told": "Det er på vei til den andre etaten",
    "outcome.noted-by": "Notert {day} av {name}",
    "outcome.told-by": "Fortalt av {agency}, {day}",
    "outcome.told-to": "Fortalt til {agency}, {day}",
    "outcome.tell": "Fortell dem i kjeden",
    "outcome.tell-heading": "Fortell et utfall",
    "outcome.tell-to": "Hvem skal få vite det?",
    "outcome.tell-sent": "{agency}, som tok imot henvisningen vår",
    "outcome.tell-received": "{agency}, som henviste til oss",
    "outcome.nobody": "Det er ingen å fortelle det til",
    "outcome.nobody-text":
      "Utfall går til dem som tok imot en henvisning fra saken, eller som henviste den til dere. Det har ingen gjort ennå.",
    "outcome.ground-help":
      "Et utfall fortelles etter de samme reglene som alt annet. Vet den andre etaten hvem det gjelder, holder ikke «uten navn».",
    "outcome.consent-help":
      "Bare når samtykke er grunnlaget: til den etaten, til det henvisningen gjaldt.",
    "outcome.see": "Se hva de får vite",
    "outcome.field.outcome": "Hva som skjedde",
    "outcome.field.happened": "Når",
    "outcome.field.provision": "Bestemmelse",
    "outcome.field.note": "Egne ord",
    "outcome.not-noted": "Ikke notert",
    "outcome.missing.kind": "Velg hva som skjedde.",
    "outcome.missing.happened": "Skriv dagen det skjedde.",
    "outcome.missing.thread": "Velg hvem som skal få vite det.",
  },
};
