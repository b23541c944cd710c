import type { Picture } from "../../picture.ts";
import type { Step } from "../../right.ts";
import { who } from "../../who.ts";
import { type Find, forYou, onlyWhere, say, type Words } from "../../words.ts";

const lawyerYou = [
  "Talk with a lawyer about the expulsion (utvisning). Ask that you are not sent out of Norway before an appeal is answered.",
  "Snakk med en advokat om utvisningen. Be om at du ikke blir sendt ut av Norge før en klage er besvart.",
] as const;
const appealYou = [
  "Appeal the expulsion (utvisning) by this date, with a lawyer. Ask that you are not sent out of Norway before the answer.",
  "Klag på utvisningen innen denne datoen, med advokat. Be om at du ikke blir sendt ut av Norge før svaret.",
] as const;
export const lawyerSince = (since: Find) => ({ step: "lawyer-on-expulsion", since }) as const;
/** It may have been appealed in time, and nobody may have written it. */
export const appealOver: Words = {
  en: "The last day to appeal the expulsion is over. If an appeal was sent in time, write down when. If not: see a lawyer at once on whether it can still be heard, and ask that the expulsion is not carried out before the answer.",
  nb: "Siste dag for å klage på utvisningen er over. Ble klagen sendt i tide, skriv ned når. Hvis ikke: snakk med advokat straks om den fortsatt kan behandles, og be om at utvisningen ikke gjennomføres før svaret.",
};
export const safeOver: Words = {
  en: "Three weeks from the decision on expulsion are over. If an appeal was sent, write down when. If not: find the day that word of it came, and see a lawyer at once.",
  nb: "Tre uker fra vedtaket om utvisning er over. Ble klagen sendt, skriv ned når. Hvis ikke: finn dagen beskjeden kom fram, og snakk med advokat straks.",
};
export const farOver: Words = {
  en: `${appealOver.en} A year may be wrong in what was written down: look in the decision.`,
  nb: `${appealOver.nb} Et årstall kan være skrevet feil: se i vedtaket.`,
};
export const isFar = ({ appealFar }: Picture) => !Number.isNaN(appealFar);
export const isFarToCome = ({ appealFar, asOf }: Picture) => appealFar >= asOf;
const isFarOver = ({ appealFar, asOf }: Picture) => appealFar < asOf;
export const lookInDecision = {
  by: null,
  who: who.lawyer,
  atOnce: lawyerSince((p) => p.expelled),
} as const;
const findIt = (only: (picture: Picture) => boolean, en: string, nb: string): Step => ({
  what: onlyWhere(say(en, nb), only),
  by: null,
  who: who.coordinator,
  atOnce: { step: "find-last-day-of-expulsion", since: (p) => p.expelled },
});
/** An act of its own: whoever rang a lawyer may not have the decision, and the day runs. */
export const findLastDay: readonly Step[] = [
  findIt(
    (p) => !isFar(p),
    "Find the last day to appeal the expulsion in the decision, and write it down. If nobody can find the decision, ask the lawyer or the immigration authorities today which day it is.",
    "Finn den siste dagen for å klage på utvisningen i vedtaket, og skriv den ned. Finner ingen vedtaket, spør advokaten eller utlendingsmyndighetene i dag hvilken dag det er.",
  ),
  findIt(
    isFar,
    "Look in the decision on expulsion which day is the last to appeal, and put right what is wrong. If nobody can find the decision, ask the lawyer or the immigration authorities today which day it is.",
    "Se i vedtaket om utvisning hvilken dag som er den siste å klage på, og rett det som er feil. Finner ingen vedtaket, spør advokaten eller utlendingsmyndighetene i dag hvilken dag det er.",
  ),
];
const looked = (only: (picture: Picture) => boolean, en: string, nb: string): Step => ({
  what: onlyWhere(
    forYou(
      say(
        en,
        nb,
        (p) => p.expelled,
        (p) => p.appealFar,
      ),
      ...lawyerYou,
    ),
    only,
  ),
  ...lookInDecision,
});

/** The year of either may be wrong. */
export const lookAtYears: readonly Step[] = [
  looked(
    isFarToCome,
    "See a lawyer at once about the expulsion. The day of the decision was written as {0}, and the last day to appeal as {1}: a year may be wrong, in either day. Look in the decision, put right what is wrong, and ask that it is not carried out before.",
    "Snakk med advokat straks om utvisningen. Dagen for vedtaket er skrevet som {0}, og siste klagedag som {1}: et årstall kan være feil, i en av dagene. Se i vedtaket, rett det som er feil, og be om at det ikke gjennomføres før.",
  ),
  looked(
    isFarOver,
    "See a lawyer at once about the expulsion. The day of the decision was written as {0}, and the last day to appeal as {1}, which is over: a year may be wrong, in either day. Look in the decision, put right what is wrong, and ask that it is not carried out before.",
    "Snakk med advokat straks om utvisningen. Dagen for vedtaket er skrevet som {0}, og siste klagedag som {1}, som er over: et årstall kan være feil, i en av dagene. Se i vedtaket, rett det som er feil, og be om at det ikke gjennomføres før.",
  ),
];

export const steps = {
  appeal: forYou(
    say(
      "Appeal the expulsion by this day, with a lawyer, and ask that it is not carried out before the answer.",
      "Klag på utvisningen innen denne dagen, med advokat, og be om at den ikke gjennomføres før svaret.",
    ),
    ...appealYou,
  ),
  safe: forYou(
    say(
      "To be safe: appeal the expulsion by this day, with a lawyer, and ask that it is not carried out before the answer. It is three weeks from the day it was decided, {0}. The three weeks run from when word of it came (§ 29): find that day, and the last day that the decision names, and write that day down.",
      "For å være sikker: klag på utvisningen innen denne dagen, med advokat, og be om at den ikke gjennomføres før svaret. Det er tre uker fra dagen den ble vedtatt, {0}. De tre ukene løper fra beskjeden kom fram (§ 29): finn den dagen, og siste dag som står i vedtaket, og skriv den dagen ned.",
      (p) => p.expelled,
    ),
    ...appealYou,
  ),
  far: forYou(
    say(
      "To be safe: appeal the expulsion by this day, as it was written down, with a lawyer. The right day may be before it: look in the decision.",
      "For å være sikker: klag på utvisningen innen denne dagen, slik den er skrevet, med advokat. Den riktige dagen kan være før: se i vedtaket.",
    ),
    ...appealYou,
  ),
  lawyer: forYou(
    say("See a lawyer at once about the expulsion.", "Snakk med advokat straks om utvisningen."),
    ...lawyerYou,
  ),
  lawyerUntold: forYou(
    say(
      "See a lawyer at once about the expulsion, and ask that it is not carried out before an appeal is answered.",
      "Snakk med advokat straks om utvisningen, og be om at den ikke gjennomføres før en klage er besvart.",
    ),
    ...lawyerYou,
  ),
  lawyerLate: forYou(
    say(
      "See a lawyer at once about the expulsion: the last day to appeal that was told, {0}, has passed. Ask whether a late appeal can be heard, or the decision changed without one, and that it is not carried out before that is answered.",
      "Snakk med advokat straks om utvisningen: siste dag for å klage etter det som er fortalt, {0}, er over. Spør om en klage som kommer for sent, kan behandles, eller om vedtaket kan endres uten, og be om at utvisningen ikke gjennomføres før det er svart på det.",
      (p) => p.appealUntil,
    ),
    ...lawyerYou,
  ),
  waits: forYou(
    say(
      "Find out at once whether the expulsion waits for the answer to the appeal, and ask that it is not carried out before: that it was appealed is not enough (§ 42). Ask also how far the appeal has come.",
      "Finn ut straks om utvisningen venter på svaret på klagen, og be om at den ikke gjennomføres før: at det er klaget, er ikke nok (§ 42). Spør også hvor langt klagen er kommet.",
    ),
    "Ask a lawyer whether you can stay in Norway until your appeal against the expulsion (utvisning) is answered.",
    "Spør en advokat om du kan være i Norge til klagen på utvisningen er besvart.",
  ),
};
