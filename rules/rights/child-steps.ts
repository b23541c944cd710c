import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import type { Picture } from "./picture.ts";
import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, say } from "./words.ts";

/** A child, or unclear. */
export const notifyAtOnce = {
  what: say(
    "Notify the child welfare service at once (§ 13-2), at any hour. It confirms to whoever notified within three weeks (§ 13-3).",
    "Meld fra til barneverntjenesten med en gang (§ 13-2), når som helst på døgnet. Den bekrefter til den som meldte, innen tre uker (§ 13-3).",
  ),
  by: null,
  who: who.coordinatorAlone,
  atOnce: { step: "notify-child-welfare", since: null },
} as const;
export const notify = {
  what: say(
    "If the person may be under eighteen: notify the child welfare service (§ 13-2), at any hour. It confirms to whoever notified within three weeks (§ 13-3).",
    "Hvis personen kan være under atten: meld fra til barneverntjenesten (§ 13-2), når som helst på døgnet. Den bekrefter til den som meldte, innen tre uker (§ 13-3).",
  ),
  by: null,
  who: who.coordinatorAlone,
};
/** Its time to confirm. */
const confirmDays = 21;
/** Not a number where no date is written. */
const notified = ({ urgentDone }: Picture): DayNumber =>
  dayNumber(urgentDone.findLast(({ step }) => step === notifyAtOnce.atOnce.step)?.on ?? "");
/** The last date to confirm; not a number where nothing was notified. */
export const confirmDay = (p: Picture): DayNumber => notified(p) + confirmDays;
/**
 * Until confirmed this is a step without a date: completions are known by right and date alone, and could be taken
 * for the birthday's.
 */
export const awaitConfirmed: Step = {
  what: onlyWhere(
    say(
      "The child welfare service was notified {0}, and is to confirm that to whoever notified by {1} (§ 13-3). If nothing has come by then, ring it. If the person is in danger, or something new is known, do not wait for that: ring it.",
      "Barneverntjenesten fikk beskjed {0}, og skal bekrefte det til den som meldte, innen {1} (§ 13-3). Har det ikke kommet noe da, ring den. Er personen i fare, eller kommer det fram noe nytt, vent ikke på det: ring den.",
      notified,
      confirmDay,
    ),
    (p) => p.asOf <= confirmDay(p),
  ),
  by: null,
  who: who.coordinatorAlone,
};
/** After the three weeks it is urgent, without a date that could be taken for the birthday's. */
const seeItConfirmed = (only: (p: Picture) => boolean): Step => ({
  what: onlyWhere(
    say(
      "The child welfare service was notified {0}, and is to confirm that to whoever notified within three weeks (§ 13-3), which are over. Find out at once whether it has, and what it does now. If nothing has come, ring it.",
      "Barneverntjenesten fikk beskjed {0}, og skal bekrefte det til den som meldte, innen tre uker (§ 13-3). De er over. Finn ut straks om den har gjort det, og hva den gjør nå. Har det ikke kommet noe, ring.",
      notified,
    ),
    (p) => p.asOf > confirmDay(p) && only(p),
  ),
  by: null,
  who: who.coordinatorAlone,
  atOnce: { step: "ask-child-welfare-again", since: notified },
});
export const seeConfirmed = seeItConfirmed(() => true);
/** Answered also where the birthday came between. */
export const seeConfirmedOfChild = seeItConfirmed((p) => p.eighteen <= confirmDay(p));
/** While a known birthday is to come. */
export const beforeBirthday: Step = {
  what: onlyWhere(
    forYou(
      say(
        "Before the person turns eighteen, {0}: agree with the child welfare service what it does after that day, where the person lives then, and who takes over. Ask a lawyer what must be applied for before that day. Begin now.",
        "Før personen fyller atten, {0}: avtal med barneverntjenesten hva den gjør etter den dagen, hvor personen skal bo da, og hvem som tar over. Spør en advokat hva det må søkes om før den dagen. Begynn nå.",
        (p) => p.eighteen,
      ),
      "The last day before you turn 18. Before then the grown-ups and the child welfare service agree with you what comes after.",
      "Siste dag før du fyller 18. Før da avtaler de voksne og barneverntjenesten med deg hva som kommer etter.",
    ),
    (p) => p.eighteen > p.asOf,
  ),
  by: (p) => p.eighteen - 1,
  who: who.coordinator,
  over: {
    en: "The eighteenth birthday that is written down, {0}, has come. Ask the child welfare service and a lawyer now what the person can still have after that day: help, a place to live, a permit to be here. Help from the child welfare service that began before can go on until twenty-five, if the person agrees and needs it, also after a time without (barnevernsloven § 3-6). What else can still be had, the lawyer finds out.",
    nb: "Attenårsdagen som er skrevet ned, {0}, er kommet. Spør barneverntjenesten og en advokat nå hva personen fortsatt kan få etter den dagen: hjelp, et sted å bo, tillatelse til å være her. Tiltak fra barneverntjenesten som begynte før, kan fortsette til personen er tjuefem, hvis personen er enig og trenger dem, også etter en tid uten (barnevernsloven § 3-6). Hva annet personen fortsatt kan få, finner advokaten ut.",
  },
};
export const settleAge = {
  what: say(
    "The age must be looked into: a paper is not enough where somebody else may have made it. When it is known: correct the day, or answer no to being under eighteen.",
    "Alderen må undersøkes: et papir er ikke nok når noen andre kan ha laget det. Når den er kjent: rett dagen, eller svar nei på om personen er under atten.",
  ),
  by: null,
  who: who.coordinator,
};
/** Age unknown, or a birthday to come beside a “no”, without contradiction in papers. */
export const lookIntoAge: Step = {
  what: say(
    "The age must be looked into. Agree with the child welfare service who does that, and how. Until it is known, the person is treated as a child. When it is known: answer again whether the person is under eighteen, and correct the eighteenth birthday if one is written down.",
    "Alderen må undersøkes. Avtal med barneverntjenesten hvem som gjør det, og hvordan. Til den er kjent, behandles personen som barn. Når den er kjent: svar på nytt på om personen er under atten, og rett attenårsdagen hvis den er skrevet ned.",
  ),
  by: null,
  who: who.coordinator,
};
