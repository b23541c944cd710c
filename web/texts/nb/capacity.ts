import type { Translated } from "../area.ts";
import type { capacity as original } from "../en/capacity.ts";

export const capacity: Translated<typeof original> = {
  readBy: null,
  words: {
    "capacity.heading": "Kapasitet",
    "capacity.ours": "Hva vi har sagt",
    "capacity.nothing": "Ingenting er sagt. Det betyr ikke nei: ring og spør.",
    "capacity.state": "Tar vi imot nye saker?",
    "capacity.state.takes": "Tar imot nye saker.",
    "capacity.state.few": "Tar imot få nye saker.",
    "capacity.state.paused": "Tar ikke imot nye saker for tiden.",
    "capacity.free": "Ledige plasser: {free}.",
    "capacity.until-day": "Til og med {day}.",
    "capacity.said.holds": "Sagt {ago}.",
    "capacity.said.fading": "Sagt {ago}: ring før du går etter det.",
    "capacity.said.old": "Sagt {ago}: for lenge siden til å gå etter.",
    "capacity.coming": "Fra {day}:",
    "capacity.say": "Si hvordan det er nå",
    "capacity.say-why":
      "Alle vi kan henvise til, får det, i vårt navn og med dagens dato. Det kommer i stedet for det vi sa før. Etter to uker får de beskjed om å ringe først, så si det igjen når det fortsatt er sant.",
    "capacity.places": "Ledige plasser",
    "capacity.places-help": "Bare hvis dere har plasser å bo på. Et helt tall.",
    "capacity.from": "Fra",
    "capacity.until": "Til og med",
    "capacity.until-help": "Hvis du vet det. Etter den dagen vet vi ingenting.",
    "capacity.words": "Med egne ord",
    "capacity.words-help":
      "Det andre bør vite først. Ingen navn, og ingenting om noen dere hjelper. Høyst {most} tegn.",
    "capacity.send": "Send det til dem",
    "capacity.was-said": "Det er sagt, og på vei til de andre",
    "capacity.who-says": "En leder her sier hva vi har plass til.",
    "capacity.others": "Hva andre har sagt",
    "capacity.others-none": "Vi kjenner ingen annen etat",
    "capacity.others-none-how":
      "Her står det hver etat sier om sin egen kapasitet, når den som drifter Lenke, har gjort den kjent for oss.",
  },
};
