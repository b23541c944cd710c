import { type DayNumber, dayText } from "../../pay/calendar.ts";
import { section as holiday } from "../../pay/sections/ferieloven-10.ts";
import { claimedFact, claimedOf, lastOf } from "../facts.ts";
import type { HolidayPay } from "../holiday-days.ts";
import type { Picture } from "../picture.ts";
import { afterCriminalCase, dueDays, timeStopped, workEnded } from "../questions.ts";
import { type Fact, rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { criminalCaseOver, lineOf, noPayMissing, say } from "../words.ts";

const claim = {
  en: "Claim the holiday pay that should be paid {0}, or stop the time limit.",
  nb: "Krev feriepengene som skulle vært betalt {0}, eller stopp fristen.",
};
const civilClaim = {
  en: "Lodge the holiday pay that should be paid {0} as a civil claim, by a complaint to the conciliation board or a writ: the criminal case no longer surely keeps it alive. The day is one to be safe.",
  nb: "Fremme feriepengene som skulle vært betalt {0}, som sivilt krav, med forliksklage eller stevning: det er ikke lenger sikkert at straffesaken holder dem i live. Dagen er for å være sikker.",
};
const rule = say(
  "10.2 per cent of the pay of a year. When the work ends it is to be paid then; while it goes on, we reckon with 30 June of the next year.",
  "10,2 prosent av lønnen for et år. Slutter arbeidet, skal de betales da; så lenge det varer, regner vi med 30. juni året etter.",
);
const survives = say(
  "It depends on the work, as the pay does, and lasts three years from the day it should have been paid.",
  "De kommer an på arbeidet, som lønnen gjør, og kravet varer i tre år fra dagen de skulle vært betalt.",
);
const first = (p: Picture) => p.wages[0]?.due ?? Number.NaN;
const safeClaim = {
  en: "Claim the holiday pay, or stop the time limit. The day is one to be safe, three years after {0}: when the work ended is not known.",
  nb: "Krev feriepengene, eller stopp fristen. Dagen er for å være sikker, tre år etter {0}: når arbeidet sluttet, er ikke kjent.",
};
const living = ({ holidayPay }: Picture) => holidayPay.filter(({ passed }) => !passed);
const ofHolidayPay = claimedFact((p) => p.holidayPay);
/** Earned with the pay, so that it is to come only while the pay is; stopped only where it surely was in time. */
const claims: typeof ofHolidayPay = {
  values: ofHolidayPay.values,
  of: (p) => {
    const found = ofHolidayPay.of(p);
    if (!["coming", "alive", "stopped"].includes(found)) {
      return found;
    }
    if (living(p).every(({ stopped, safe }) => stopped && safe.stopped)) {
      return "stopped";
    }
    return found === "coming" && first(p) > p.asOf ? found : "alive";
  },
};
/** Whether it is known which day it should have been paid. */
const day: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: (p) => (living(p).every(({ known }) => known) ? "known" : "not-known"),
};
/** The last day to be safe, while it has not passed. */
function safeUntil(p: Picture): DayNumber {
  const days = living(p).map(({ safe }) => safe.until);
  const last = Math.max(...days);
  return last >= p.asOf ? last : Number.NaN;
}
const endNotKnown = say(
  "Which day the work ended is not known. It may have been {0}, and then it should have been paid that day.",
  "Hvilken dag arbeidet sluttet, er ikke kjent. Det kan ha vært {0}, og da skulle de vært betalt den dagen.",
  (p) => living(p).find(({ known }) => !known)?.safe.due ?? Number.NaN,
);

function openDay({ due, until, unsure, known, safe }: HolidayPay, asOf: DayNumber): Todo {
  if (unsure) {
    const safeDay = known ? until : safe.until;
    return { what: lineOf(civilClaim, due), by: dayText(safeDay), who: who.wages };
  }
  return known
    ? { what: lineOf(claim, due), by: dayText(until), who: who.wages }
    : {
        what: lineOf(safeClaim, safe.due),
        by: asOf <= safe.until ? dayText(safe.until) : null,
        who: who.wages,
      };
}

function openDays({ holidayPay, asOf }: Picture): readonly Todo[] {
  return holidayPay
    .filter(({ passed, stopped, safe }) => !(passed || (stopped && safe.stopped)))
    .map((each) => openDay(each, asOf));
}

export const right = rightOf({
  section: {
    ...holiday,
    id: "holiday-pay",
    section: "§§ 5, 10, 11; foreldelsesloven §§ 2, 3",
  },
  title: { en: "Holiday pay", nb: "Feriepenger" },
  hangsOn: {
    en: "Pay that was earned. Not on what it is called, on a case or on a permit.",
    nb: "Lønn som er opptjent. Ikke på hva det kalles, på en sak eller på en tillatelse.",
  },
  endedBy: {
    en: "Three years from the day it should have been paid, unless the time limit is stopped.",
    nb: "Tre år fra dagen de skulle vært betalt, hvis ingen stopper fristen.",
  },
  on: { claims, day },
  cases: [
    { when: { claims: "not-due" }, gives: "may", because: [rule, survives, noPayMissing] },
    { when: { claims: "none" }, gives: "unsure", because: [rule, survives], ask: [dueDays] },
    {
      when: { claims: ["coming", "alive"], day: "not-known" },
      gives: "unsure",
      from: first,
      until: safeUntil,
      because: [rule, survives, endNotKnown],
      each: openDays,
      ask: [workEnded],
    },
    {
      when: { claims: "partly", day: "not-known" },
      gives: "unsure",
      from: first,
      because: [rule, survives, endNotKnown, criminalCaseOver],
      each: openDays,
      ask: [workEnded, afterCriminalCase],
    },
    {
      when: { claims: "coming", day: "known" },
      gives: "may",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives],
      each: openDays,
    },
    {
      when: { claims: "alive", day: "known" },
      gives: "holds",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives],
      endsIf: [
        say(
          "Three years pass from the day it should have been paid, and nothing has stopped the time limit.",
          "Det går tre år fra dagen de skulle vært betalt, og ingenting har stoppet (avbrutt) fristen.",
        ),
      ],
      each: openDays,
    },
    {
      when: { claims: "stopped" },
      gives: "holds",
      from: first,
      because: [
        rule,
        say(
          "A complaint, a writ or a claim in a criminal case has stopped the time.",
          "En forliksklage, en stevning eller et krav i en straffesak har stoppet (avbrutt) fristen.",
        ),
      ],
    },
    {
      when: { claims: "claimed" },
      gives: "unsure",
      from: first,
      because: [
        rule,
        say(
          "It was claimed in time, last {0}. Only a complaint to the conciliation board, a writ or a claim in the criminal case is known to stop the time.",
          "Det ble krevd i tide, sist {0}. Bare forliksklage, stevning eller krav i straffesaken er kjent for å stoppe fristen.",
          (p) => claimedOf(p.holidayPay),
        ),
      ],
      ask: [timeStopped],
    },
    {
      when: { claims: "partly", day: "known" },
      gives: "holds",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives, criminalCaseOver],
      each: openDays,
      ask: [afterCriminalCase],
    },
    {
      when: { claims: "unsure" },
      gives: "unsure",
      from: first,
      because: [rule, survives, criminalCaseOver],
      each: openDays,
      ask: [afterCriminalCase],
    },
    {
      when: { claims: "passed" },
      gives: "ended",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives],
    },
  ],
});
