import { dayText } from "../../pay/calendar.ts";
import { section as holiday } from "../../pay/sections/ferieloven-10.ts";
import { claimsFact, lastOf } from "../facts.ts";
import type { Picture } from "../picture.ts";
import { dueDays } from "../questions.ts";
import { rightOf, type Todo } from "../right.ts";
import { who } from "../who.ts";
import { lineOf, say } from "../words.ts";

const claim = {
  en: "Claim, or stop the time for, the holiday pay with {0} as its due day.",
  nb: "Krev, eller avbryt fristen for, feriepengene med forfall {0}.",
};
const rule = say(
  "10.2 per cent of the pay of a year. Taken to fall due on 30 June of the next year; when the work ends it is paid out then, so that the day may be an earlier one.",
  "10,2 prosent av lønnen for et år. Regnet som forfalt 30. juni året etter; slutter arbeidet, betales den ut da, så dagen kan være tidligere.",
);
const survives = say(
  "It hangs on the work, as the pay does, and lives three years from the day it fell due.",
  "Den henger på arbeidet, som lønnen gjør, og lever tre år fra dagen den forfalt.",
);
const first = (p: Picture) => p.wages[0]?.due ?? Number.NaN;
const ofHolidayPay = claimsFact((p) => p.holidayPay);
/** Earned with the pay, so that it is to come only while the pay is; a later day of its own makes it no less held. */
const claims: typeof ofHolidayPay = {
  values: ofHolidayPay.values,
  of: (p) => {
    const found = ofHolidayPay.of(p);
    return found === "coming" && first(p) <= p.asOf ? "alive" : found;
  },
};

function openDays({ holidayPay }: Picture): readonly Todo[] {
  return holidayPay
    .filter(({ passed, stopped }) => !(passed || stopped))
    .map(({ due, until }) => ({ what: lineOf(claim, due), by: dayText(until), who: who.wages }));
}

export const right = rightOf({
  section: {
    ...holiday,
    id: "holiday-pay",
    section: "§§ 5, 10, 11; foreldelsesloven §§ 2, 3",
  },
  title: { en: "Holiday pay", nb: "Feriepenger" },
  hangsOn: {
    en: "Pay that was earned. On no label, case or permit.",
    nb: "Lønn som er opptjent. På ingen merkelapp, sak eller tillatelse.",
  },
  endedBy: {
    en: "Three years from the day it fell due, unless the time is stopped.",
    nb: "Tre år fra dagen de forfalt, hvis ikke fristen avbrytes.",
  },
  on: { claims },
  cases: [
    { when: { claims: "none" }, gives: "unsure", because: [rule, survives], ask: [dueDays] },
    {
      when: { claims: "coming" },
      gives: "may",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives],
      each: openDays,
    },
    {
      when: { claims: "alive" },
      gives: "holds",
      from: first,
      until: (p) => lastOf(p.holidayPay),
      because: [rule, survives],
      endsIf: [
        say(
          "Three years pass from the due day, and nothing has stopped the time.",
          "Tre år går fra forfallsdagen, og ingenting har avbrutt fristen.",
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
          "En forliksklage, en stevning eller et krav i en straffesak har avbrutt fristen.",
        ),
      ],
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
