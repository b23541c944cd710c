import type { Translated } from "../area.ts";
import type { planReturn as original } from "../en/plan-return.ts";

export const planReturn: Translated<typeof original> = {
  readBy: null,
  words: {
    "plan.return.child-notified":
      "Barneverntjenesten har fått beskjed. Ingenting ved reisen avtales eller bestilles før den, eller vergen, har sagt ja og er med. Det er voksne med ansvar for barnet som ordner reisen, sammen med barnet, og som ser etter hvem som tar imot. Et ja fra barnet alene er ikke nok.",
    "plan.return.child-how":
      "Ingen reise for en som er eller kan være under atten, avtales eller bestilles før barneverntjenesten har fått beskjed og er med på den. Er det ikke meldt fra, gjør det nå, når som helst på døgnet. Det er voksne med ansvar for barnet som ordner reisen, sammen med barnet, og som ser etter hvem som tar imot. Et ja fra barnet alene er ikke nok.",
    "plan.return.child-waits":
      "Personen er eller kan være under atten. Reisen venter til barnevernet har fått beskjed.",
    "plan.return.child-unclear":
      "I saken står det at noen er eller kan være under atten. Reisen venter til det er avklart.",
    "plan.return.says-no": "Personen sier nei til å reise nå. Reisen venter.",
    "plan.return.no-yes": "Det er ikke noe gyldig ja til reisen nå. Reisen venter.",
    "plan.return.waits":
      "En reise er skrevet ned, men noe mangler. Ikke ordne noe før det er på plass. Er noe bestilt, stans det sammen med personen.",
    "plan.return.ask": "Skriv ned hva personen sa",
    "plan.return.journey-wrong": "Personen sier at det som står om reisen, er feil. Reisen venter.",
    "plan.return.not-safe": "Det er ikke klart at reisen er trygg. Reisen venter.",
    "plan.return.not-seen":
      "Du ser ikke hjemreisen, og derfor ikke om reisen kan ordnes. Spør den som har planen.",
    "plan.return.step": "Nevner hjemreise. {why}",
    "plan.return.step-done":
      "Er noe kjøpt eller bestilt, stans det sammen med personen, og si fra til den som har planen.",
    "plan.return.corrected": "Personen sier at et svar om hjemreisen er feil",
    "plan.return.corrected-so":
      "Et svar som personen sier er feil, teller ikke. Skriv hva som ble gjort med det, og spør på nytt.",
    "plan.return.first-law":
      "Før en dag for reisen settes: spør en advokat. Spør hva reisen gjør med en tillatelse, med en klage og med lønn som ikke er krevd. Har personen forklart seg eller anmeldt noen: spør om hvem som vet det der, og om hevn.",
    "plan.return.first-law-see": "Se hva som endrer seg hvis personen reiser ut",
  },
};
