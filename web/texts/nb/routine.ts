import type { Translated } from "../area.ts";
import type { routine as original } from "../en/routine.ts";

export const routine: Translated<typeof original> = {
  readBy: null,
  words: {
    "routine.heading": "Vår egen rutine",
    "routine.intro":
      "Hvem her som avgjør hva, hvem som er stedfortreder, og når. Det vises ved det som skal gjøres i en sak.",
    "routine.trigger.danger": "Hvis noen kan være i fare nå",
    "routine.trigger.minor": "Hvis noen kan være under 18",
    "routine.trigger.suspicion": "Hvis en situasjon ligner tvangsarbeid eller grov utnytting",
    "routine.trigger.removal": "Hvis noen kan bli sendt ut av landet",
    "routine.trigger.referral": "Når en sak skal henvises eller anmeldes",
    "routine.now":
      "Nå: {name}, {title}, avgjør. {standIn}, {standInTitle}, er stedfortreder. Til kl. {time}.",
    "routine.now-alone": "Nå: {name}, {title}, avgjør. Ingen er stedfortreder. Til kl. {time}.",
    "routine.left": "{names} arbeider ikke her lenger. Rutinen trenger et nytt navn.",
    "routine.closed": "Utenfor tiden til dem som avgjør her. Ring i stedet: {call}",
    "routine.next-today": "Noen her avgjør igjen i dag fra kl. {time}.",
    "routine.next": "Noen her avgjør igjen {weekday} fra kl. {time}.",
    "routine.hours": "{weekdays}, kl. {from} til {to}. Ellers: {call}",
    "routine.none": "Ikke bestemt ennå. Be en leder si hvem som avgjør.",
    "routine.change": "Endre denne rutinen",
    "routine.starts-when": "Hva som setter det i gang her",
    "routine.starts-when-help":
      "Når man går til den som avgjør: for eksempel hvilke tegn, eller hvor mange. Med egne ord.",
    "routine.decides": "Hvem avgjør",
    "routine.stands-in": "Hvem er stedfortreder",
    "routine.weekdays": "Ukedager",
    "routine.from": "Fra",
    "routine.to": "Til",
    "routine.to-help": "Et tidligere klokkeslett enn fra betyr neste morgen.",
    "routine.else-call": "Hvem man ellers ringer",
    "routine.else-call-help": "Et navn og et nummer som svarer utenom tiden. Lenke viser 112 selv.",
    "routine.keep": "Ta vare på rutinen",
    "routine.weekday.1": "mandag",
    "routine.weekday.2": "tirsdag",
    "routine.weekday.3": "onsdag",
    "routine.weekday.4": "torsdag",
    "routine.weekday.5": "fredag",
    "routine.weekday.6": "lørdag",
    "routine.weekday.7": "søndag",
  },
};
