import { monthsAfter } from "../../../../domain/time/calendar.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer } from "../../right.ts";
import { who } from "../../who.ts";
import { forYou, onlyWhere, say, sayToEmployer } from "../../words.ts";

/** The bankruptcy is opened on the day told or later, so six months from it are over no later. */
const receivedBy = ({ bankruptcy }: Picture) => monthsAfter(bankruptcy, 6);
const isSixMonthsOver = (p: Picture) => receivedBy(p) < p.asOf;
export const reportBy = say(
  "The claim is reported in writing to the bankruptcy estate by the day that the district court set for claims. It is taken up all the same if the trustee (bostyrer) had it in writing before the estate was closed; and where the estate is closed, if the trustee or NAV received it within six months after the bankruptcy was opened (lønnsgarantiforskriften § 3-4).",
  "Kravet meldes skriftlig i konkursboet innen dagen tingretten har satt for krav. Det blir behandlet likevel hvis bostyreren hadde det skriftlig før boet var avsluttet; og er boet avsluttet, hvis bostyreren eller NAV fikk det innen seks måneder etter at konkursen ble åpnet (lønnsgarantiforskriften § 3-4).",
);
export const sixMonthsOver = onlyWhere(
  say(
    "Six months from {0} ended {1}: it may still be open, if the estate is not closed or the bankruptcy was opened later.",
    "Seks måneder fra {0} var ute {1}: det kan fortsatt være mulig, hvis boet ikke er avsluttet eller konkursen ble åpnet senere.",
    (p) => p.bankruptcy,
    receivedBy,
  ),
  isSixMonthsOver,
);
export const deadline = askLawyer(
  "guarantee-deadline",
  "Which day did the district court set for claims, is the estate closed, and on which days was the court asked for the bankruptcy (the petition) and was it opened? Ask the trustee (bostyrer).",
  "Hvilken dag har tingretten satt for krav, er boet avsluttet, og hvilke dager ble retten bedt om konkursen (fristdagen) og ble den åpnet? Spør bostyreren.",
);
export const applyAtOnce = {
  what: forYou(
    sayToEmployer(
      "Report the claim to the bankruptcy estate in writing, on the form for the wage guarantee, to the trustee (bostyrer); ask at once which day the court set for claims, and whether the estate is closed. Reporting it stops the time limit for the pay too; within the court's day it counts from the day the bankruptcy was opened (foreldelsesloven § 18). If the estate does not recognise it, one year is left to claim it another way (§ 22).",
      "Meld kravet skriftlig i konkursboet, på skjemaet for lønnsgaranti, til bostyreren; spør med en gang hvilken dag retten har satt for krav, og om boet er avsluttet. Å melde det stopper også fristen for lønnen; innen rettens dag regnes det fra dagen konkursen ble åpnet (foreldelsesloven § 18). Godtar ikke boet det, er det ett år igjen til å kreve det på en annen måte (§ 22).",
    ),
    "The employer is bankrupt. Apply to the trustee (bostyrer) for the wage guarantee (lønnsgaranti) from NAV, with a union or a lawyer.",
    "Arbeidsgiveren er konkurs. Søk bostyreren om lønnsgaranti fra NAV, med en fagforening eller en advokat.",
  ),
  by: null,
  who: who.wages,
  atOnce: { step: "apply-for-wage-guarantee", since: (p: Picture) => p.bankruptAgain },
} as const;
export const todo = [
  applyAtOnce,
  {
    what: onlyWhere(
      forYou(
        sayToEmployer(
          "To be safe: the trustee (bostyrer) or NAV must have received the claim by this day, six months from the bankruptcy. The day that the court set for claims comes before it: send it well before.",
          "For å være sikker: bostyreren eller NAV må ha fått kravet innen denne dagen, seks måneder fra konkursen. Dagen retten har satt for krav, kommer før: send det i god tid.",
        ),
        "The trustee (bostyrer) or NAV must have received your application for the wage guarantee (lønnsgaranti) by this date. Send it well before.",
        "Bostyreren eller NAV må ha fått søknaden din om lønnsgaranti innen denne datoen. Send den i god tid.",
      ),
      (p) => !isSixMonthsOver(p),
    ),
    by: receivedBy,
    who: who.wages,
    over: {
      en: "Six months from the bankruptcy are over. If the claim was received in time, write down when. If not: ask the trustee (bostyrer) at once whether the estate is closed.",
      nb: "Seks måneder fra konkursen er over. Kom kravet fram i tide, skriv ned når. Hvis ikke: spør bostyreren straks om boet er avsluttet.",
    },
  },
] as const;
