import type { Question } from "./right.ts";
import { who } from "./who.ts";
import { say } from "./words.ts";

const revokedAppeal: Question = {
  id: "revoked-appeal",
  to: "lawyer",
  words: {
    en: "The permit was revoked. Can that be appealed, by which day and to whom, and may the person stay until the appeal is decided?",
    nb: "Tillatelsen er trukket tilbake. Kan det påklages, innen hvilken dag og til hvem, og kan personen være her til klagen er avgjort?",
  },
};

/** What follows where a permit was revoked. No time limit to appeal was read: the day stands in the decision, if there is one. */
export const revocation = {
  unread: say(
    "Whether that can be appealed, and by which day, was not read here, nor whether the person may stay until an appeal is decided.",
    "Om det kan påklages, og innen hvilken dag, er ikke lest, og heller ikke om personen kan være her til en klage er avgjort.",
  ),
  todo: [
    {
      what: say(
        "At once: look in the decision for whether it can be appealed and the last day to do so, and write that day down.",
        "Straks: se i vedtaket om det kan påklages, og hva som er siste klagedag, og skriv den dagen ned.",
      ),
      by: null,
      who: who.lawyer,
    },
  ],
  ask: [revokedAppeal],
} as const;
