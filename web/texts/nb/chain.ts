import type { Translated } from "../area.ts";
import type { chain as original } from "../en/chain.ts";

export const chain: Translated<typeof original> = {
  readBy: null,
  words: {
    "chain.heading": "Kjeden, talt opp",
    "chain.intro":
      "Hvor mange situasjoner som når hvert ledd i hele landet, og hvor lang tid steget tok.",
    "chain.as-of": "Talt fra {agencies} etater, sist endret {day}.",
    "chain.link.came-in": "Kom inn",
    "chain.link.taken-on": "Tatt imot som sak",
    "chain.link.referred": "Henvist til en annen etat",
    "chain.link.accepted": "Henvisning tatt imot",
    "chain.link.declined": "Henvisning avslått",
    "chain.link.reported": "Anmeldt",
    "chain.link.dropped": "Henlagt",
    "chain.link.charged": "Tiltalt",
    "chain.link.judged": "Dømt eller frifunnet",
    "chain.since.taken-on": "siden det kom inn",
    "chain.since.referred": "siden saken ble åpnet",
    "chain.since.accepted": "siden den ble sendt",
    "chain.since.declined": "siden den ble sendt",
    "chain.since.reported": "siden saken ble åpnet",
    "chain.since.dropped": "siden saken ble åpnet",
    "chain.since.charged": "siden saken ble åpnet",
    "chain.since.judged": "siden saken ble åpnet",
    "chain.few": "få",
    "chain.days": "{days} dager",
    "chain.same-day": "samme dag",
    "chain.day": "1 dag",
    "chain.not-timed": "vises ikke",
    "chain.begins": "begynner her",
    "chain.table": "Hvert ledd i kjeden",
    "chain.column.link": "Ledd",
    "chain.column.count": "Hvor mange",
    "chain.column.days": "Halvparten tok høyst",
    "chain.drawing": "Kjeden tegnet: {said}",
    "chain.drawing-link": "{link}: {count}",
    "chain.drop-offs": "Stopper her, eller kommer tilbake",
    "chain.not-shown": "Hva som ikke vises, og hvorfor",
    "chain.not-shown.few": "Et tall under fem vises som «få», også null. Så få kan kjennes igjen.",
    "chain.not-shown.breakdown":
      "Ikke sted, bransje, etat eller periode. To tabeller som skiller seg med én person, viser den personen. Oppdeling må vente til vi kan utelukke det.",
    "chain.not-shown.once":
      "Meldinger telles der de kom inn, henvisninger der de ble sendt, utfall der de ble notert. Da telles ingenting to ganger, men én situasjon kan ha flere henvisninger og utfall.",
    "chain.not-shown.person":
      "Ingen person og ingen sak er noen gang sendt hit: bare disse tallene.",
    "chain.none": "Ingen etat har sendt tallene sine ennå",
    "chain.none-text":
      "Hver etat teller sine egne ledd og sender tallene av seg selv når de endrer seg. De første kommer til å stå her.",
  },
};
