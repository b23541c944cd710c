import type { Translated } from "../area.ts";
import type { evidence as original } from "../en/evidence.ts";

export const evidence: Translated<typeof original> = {
  readBy: null,
  words: {
    "refusal.evidence.item.not-found":
      "Vi fant ikke noe slikt bevis i denne saken. Adressen kan være feil. Se i listen over bevis.",
    "refusal.evidence.no-such-person":
      "Ingenting ble lagret. En av personene du valgte, er ikke i denne saken. Legg til personen først, eller velg en annen.",
    "refusal.evidence.speaker-not-said":
      "Ingenting ble lagret. Du valgte hvem som har sagt det, men ikke hva personen er i saken. Velg ett av svarene.",
    "refusal.evidence.no-such-item":
      "Ingenting ble lagret. Et av bevisene du valgte, er ikke i denne saken. Velg blant bevisene på siden.",
    "refusal.evidence.rests-on-itself":
      "Ingenting ble lagret. Gjennom bevisene du valgte, ville dette beviset bygge på seg selv. Ta ut ett av dem.",
    "refusal.evidence.already-corrected":
      "Ingenting ble lagret. Beviset du retter, ble rettet eller trukket mens du skrev. Åpne det nyeste og rett det.",
    "refusal.evidence.made-backwards":
      "Ingenting ble lagret. Den seneste datoen det kan være laget, er før den tidligste. Endre en av dem.",
    "refusal.evidence.made-later":
      "Ingenting ble lagret. Det kan ikke være laget senere enn i dag. Endre datoen, eller la den stå tom.",
    "refusal.evidence.obtained-backwards":
      "Ingenting ble lagret. Den seneste datoen vi kan ha fått det, er før den tidligste. Endre en av dem.",
    "refusal.evidence.obtained-later":
      "Ingenting ble lagret. Vi kan ikke ha fått det senere enn i dag. Endre datoen, eller la den stå tom.",
    "refusal.evidence.already-used":
      "Ingenting ble lagret. Dette skjemaet er alt sendt i en annen sak. Åpne skjemaet på nytt fra saken.",
  },
};
