import type { Translated } from "../area.ts";
import type { recusal as original } from "../en/recusal.ts";

export const recusal: Translated<typeof original> = {
  readBy: null,
  words: {
    "recusal.heading": "Tre til side",
    "recusal.what.case":
      "Kjenner du noen i saken, eller er det noe annet som kan gjøre deg inhabil? Tre til side. Du trenger ikke si hvorfor.",
    "recusal.what.incoming":
      "Kjenner du noen dette gjelder, eller er det noe annet som kan gjøre deg inhabil? Tre til side. Du trenger ikke si hvorfor. Blir det en sak, er du til side i den også.",
    "recusal.then":
      "Fra da av ser du ingenting av det: ingen side, ingen liste, ingen melding. Bare en leder kan gjøre det om. Loggen viser at du trådte til side.",
    "recusal.falls-to": "Du har ansvaret for saken. Den går til {name}, {title}.",
    "recusal.falls-to-nobody":
      "Du har ansvaret for saken, og ingen andre her kan ta den. Be den som drifter Lenke, legge til en kollega først.",
    "recusal.do": "Tre til side",
    "recusal.others": "Sett en kollega til side",
    "recusal.others-what":
      "Som leder kan du sette en annen til side. Har de ansvaret for saken, går den til den som avgjør etter rutinen deres.",
    "recusal.who": "Kollega",
    "recusal.set": "Sett til side",
    "recusal.aside": "Har trådt til side",
    "recusal.line": "{name}, {title}, {day}",
    "recusal.set-by": "satt til side av {name}",
    "recusal.undo": "Slipp {name} inn igjen",
    "recusal.done": "Du har trådt til side",
    "recusal.done-how": "Du ser ingenting av det fra nå av. En leder kan gjøre det om.",
    "recusal.to-incoming": "Det som kom inn",
  },
};
